import path from 'node:path/posix';
import type { FileFacts, UseFact } from '@goldenthread/model';
import { folderOf, isWithin, usedFolder } from '@goldenthread/workspace';
import { type TextEdit, WillRenameFilesRequest, type WorkspaceEdit } from 'vscode-languageserver';
import { filePathOf, uriOf } from '../files/uris.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** A file or folder that is about to be called otherwise. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** The path of a `use … from:` follows the folder that it leads to, and the file that it stands in, when one is moved. */
export const movedPlansFeature: Feature = ({ connection, files, upToDate }) => {
  connection.onRequest(WillRenameFilesRequest.type, ({ files: renamed }, token) =>
    upToDate(token, (): WorkspaceEdit | null => {
      const moves = renamed.flatMap(({ oldUri, newUri }): Move[] => {
        const [from, to] = [filePathOf(oldUri), filePathOf(newUri)];
        return from === undefined || to === undefined ? [] : [{ from, to }];
      });
      const changes: Record<string, TextEdit[]> = {};
      for (const { plan } of files.plans()) {
        for (const file of plan.files) {
          const edits = file.uses.flatMap((use) => followed(file, use, moves));
          if (edits.length > 0) changes[uriOf(file.file)] = edits;
        }
      }
      return Object.keys(changes).length === 0 ? null : { changes };
    }),
  );
  const filters = [{ pattern: { glob: '**/*.plan' } }, { pattern: { glob: '**', matches: 'folder' as const } }];
  return { workspace: { fileOperations: { willRename: { filters } } } };
};

function followed(file: FileFacts, use: UseFact, moves: readonly Move[]): TextEdit[] {
  const { text, at } = use.path;
  const before = folderOf(file.file);
  const after = folderOf(moved(file.file, moves));
  const folder = usedFolder(file.file, use);
  if (folder === undefined) return [];
  const target = moved(folder, moves);
  if (target === folder && after === before) return [];
  const whole = path.isAbsolute(text) ? target : path.relative(after, target) || '.';
  const typed = text.endsWith('.plan') ? path.join(whole, path.basename(text)) : whole;
  return path.normalize(typed) === path.normalize(text) ? [] : [{ range: rangeOf(file, at), newText: typed }];
}

function moved(file: string, moves: readonly Move[]): string {
  const move = moves.find(({ from }) => isWithin(from, file));
  return move ? move.to + file.slice(move.from.length) : file;
}
