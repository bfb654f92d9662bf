import { formatPlan } from '@goldenthread/syntax/format';
import { CodeActionKind } from 'vscode-languageserver';
import type { Actions } from './action.js';

/** The source action that formats, for editors that make source actions at every save. */
export const FORMAT = `${CodeActionKind.Source}.format.goldenthread`;

/** Formats the file. */
export const formatAction: Actions = ({ document, file }) => {
  const text = document?.getText() ?? '';
  const formatted = formatPlan(text);
  if (formatted === text) return [];
  return [{ title: 'Format the plan', kind: FORMAT, edits: [{ file, at: { start: 0, end: text.length }, text: formatted }] }];
};
