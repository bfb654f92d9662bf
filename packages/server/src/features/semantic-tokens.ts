import { type Element, type Family, isSound, type Plan } from '@goldenthread/model';
import { MAX_FILE_SIZE } from '@goldenthread/syntax';
import { isContextualKeyword, isWordKeyword, type Token, tokenLines } from '@goldenthread/syntax/expected';
import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOf } from '../files/uris.js';
import type { Feature } from './feature.js';

/** What the names of each family are coloured as: types that every editor's themes know. */
const OF_FAMILY: Readonly<Record<Family, string>> = {
  plan: 'namespace',
  statement: 'interface',
  outcome: 'event',
  work: 'class',
  measure: 'variable',
  money: 'struct',
  party: 'type',
  record: 'enum',
  child: 'property',
};

const TYPES = [...new Set([...Object.values(OF_FAMILY), 'keyword', 'number', 'comment'])];
const MODIFIERS = ['declaration', 'deprecated'];
const FIGURES = new Set([
  ...['MONEY', 'NUMBER', 'PERCENT', 'DASH', 'CURRENCY_UNIT', 'INEXACT'],
  ...['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'DATE', 'CALENDAR'],
]);

/** A stretch of text on one line with its colour. */
interface Coloured {
  readonly start: number;
  readonly length: number;
  readonly type: string;
  readonly modifiers: number;
}

/** Colours by meaning: a name by what it stands for. Words for people are left to the editor's own colouring. */
export const semanticTokensFeature: Feature = ({ connection, documents, files, planUpToDate }) => {
  const tokensIn = (uri: string, range?: Range): SemanticTokens => {
    const document = documents.get(uri);
    const file = pathOf(uri);
    return document && document.getText().length <= MAX_FILE_SIZE
      ? build(document, namesIn(files.checkedOf(uri)?.plan, file), range)
      : { data: [] };
  };
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    planUpToDate(textDocument.uri, token, () => tokensIn(textDocument.uri)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
    planUpToDate(textDocument.uri, token, () => tokensIn(textDocument.uri, range)),
  );
  return { semanticTokensProvider: { legend: { tokenTypes: TYPES, tokenModifiers: MODIFIERS }, full: true, range: true } };
};

/** What a name stands for. */
interface Named {
  readonly family: Family;
  readonly modifiers: number;
}

/** What each name of a file stands for, by where it starts. */
function namesIn(plan: Plan | undefined, file: string): Map<number, Named> {
  const names = new Map<number, Named>();
  const note = (start: number, element: Element, declares: boolean): void => {
    const isReplaced = (plan?.linksTo(element, 'replaces').length ?? 0) > 0;
    names.set(start, { family: element.family, modifiers: (declares ? 1 : 0) | (isReplaced ? 2 : 0) });
  };
  for (const element of plan?.everything ?? [])
    if (element.file.file === file && element.fact.name) note(element.fact.name.at.start, element, true);
  for (const link of plan?.links ?? [])
    if (link.from.file.file === file && link.to && isSound(link)) note(link.name.at.start, link.to, false);
  return names;
}

function build(document: TextDocument, names: ReadonlyMap<number, Named>, range: Range | undefined): SemanticTokens {
  const coloured = tokenLines(document.getText()).flatMap(({ tokens, aside }) => [
    ...tokens.flatMap((token) => colour(token, names)),
    ...(aside?.isRemark ? [stretch(aside, 'comment')] : []),
  ]);
  const builder = new SemanticTokensBuilder();
  for (const { start, length, type, modifiers } of coloured) {
    const { line, character } = document.positionAt(start);
    if (range && (line < range.start.line || line > range.end.line)) continue;
    builder.push(line, character, length, TYPES.indexOf(type), modifiers);
  }
  return builder.build();
}

function stretch({ start, image }: Pick<Token, 'start' | 'image'>, type: string, modifiers = 0): Coloured {
  return { start, length: image.trimEnd().length, type, modifiers };
}

function colour(token: Token, names: ReadonlyMap<number, Named>): Coloured[] {
  const { type, start } = token;
  if (FIGURES.has(type)) return [stretch(token, 'number')];
  if (type === 'NAME') {
    const named = names.get(start);
    return named ? [stretch(token, OF_FAMILY[named.family], named.modifiers)] : [];
  }
  return isWordKeyword(type) || isContextualKeyword(type) ? [stretch(token, 'keyword')] : [];
}
