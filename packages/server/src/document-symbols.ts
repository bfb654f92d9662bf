import { type ElementFact, type ElementKind, type FileFacts, KINDS, type Plan } from '@goldenthread/model';
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
export function documentSymbols(facts: FileFacts | undefined, plan: Plan | undefined): DocumentSymbol[] {
  return facts ? facts.elements.map((element) => symbolOf(facts, plan, element)) : [];
}

function symbolOf(facts: FileFacts, plan: Plan | undefined, element: ElementFact): DocumentSymbol {
  const words = plan ? plan.words(element.kind) : KINDS[element.kind].words;
  const target = element.target && (plan?.declarations.find(element.target.name)?.title || element.target.name);
  const name = element.title?.text || element.name?.name || (target ? `${words} for ${target}` : words);
  const at = (element.name ?? element.target)?.at ?? element.opener;
  return {
    name,
    detail: words,
    kind: symbolKindOf(element.kind),
    range: rangeOf(facts, element.at),
    selectionRange: rangeOf(facts, at),
    children: element.children.map((child) => symbolOf(facts, plan, child)),
  };
}

/** The icon that editors show for a kind. */
export function symbolKindOf(kind: ElementKind): SymbolKind {
  return ICONS[KINDS[kind].family] ?? SymbolKind.Object;
}
