import { type ElementFact, type ElementKind, type FileFacts, KINDS } from '@goldenthread/model';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { rangeOf } from './positions.js';

const ICONS: Record<string, SymbolKind> = {
  plan: SymbolKind.Package,
  statement: SymbolKind.Namespace,
  outcome: SymbolKind.Event,
  work: SymbolKind.Module,
  measure: SymbolKind.Number,
  money: SymbolKind.Constant,
  party: SymbolKind.Interface,
  record: SymbolKind.File,
  child: SymbolKind.Field,
};

/** The outline of a file: its declarations with their children. */
export function documentSymbols(facts: FileFacts | undefined): DocumentSymbol[] {
  return facts ? facts.elements.map((element) => symbolOf(facts, element)) : [];
}

function symbolOf(facts: FileFacts, element: ElementFact): DocumentSymbol {
  const { words } = KINDS[element.kind];
  const name = element.title?.text || element.name?.name || (element.target ? `for ${element.target.name}` : words);
  const at = (element.name ?? element.target)?.at ?? element.opener;
  return {
    name,
    detail: [words, element.name?.name].filter(Boolean).join(' '),
    kind: symbolKindOf(element.kind),
    range: rangeOf(facts, element.at),
    selectionRange: rangeOf(facts, at),
    children: element.children.map((child) => symbolOf(facts, child)),
  };
}

/** The icon that editors show for a kind. */
export function symbolKindOf(kind: ElementKind): SymbolKind {
  return ICONS[KINDS[kind].family] ?? SymbolKind.Object;
}
