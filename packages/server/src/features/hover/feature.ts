import type { FileFacts, NameFact, Plan } from '@goldenthread/model';
import { requirementRules, splitByElement } from '@goldenthread/rules';
import { type Hover, MarkupKind, type Position, type Range } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../../positions.js';
import type { Feature, FeatureHost } from '../feature.js';
import { elementAt, homeOf } from '../name-at.js';
import { card } from './card.js';
import { type CardFormat, illustrated, markdown, plain } from './card-format.js';
import { type Pages, requirementCard, ruleCard } from './rule-card.js';

/** A card about what the pointer rests on: an element, a rule's name, and the rules behind findings there. */
export const hoverFeature: Feature = (host) => {
  host.connection.onHover(async ({ textDocument, position }, token) => {
    // Nothing else in the server needs the pages.
    const { pages } = await import('@goldenthread/rules/pages');
    return host.upToDate(token, () => hoverAt(host, pages, textDocument.uri, position));
  });
  return { hoverProvider: true };
};

function hoverAt({ files, client, inCode, views }: FeatureHost, pages: Pages, uri: string, position: Position): Hover | null {
  const formats = client().textDocument?.hover?.contentFormat;
  const kind = formats && !formats.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown;
  // Other editors may show the address of a picture in the place of it: only of this one it is known.
  const rich = inCode() ? illustrated : markdown;
  const format = kind === MarkupKind.Markdown ? rich : plain;
  const checked = files.checkedOf(uri);
  const facts = files.facts(uri);
  if (!checked || !facts) return null;
  const offset = offsetOf(facts, position);
  const rule = ruleNamedAt(checked.plan, facts, offset);
  if (rule) return hover(kind, [cardOfRule(checked.plan, rule.name, pages, format)], rangeOf(facts, rule.at), format);
  const about = elementAt(files, uri, position);
  const shown = about && views.shown(homeOf(files, about), about.element);
  // What is exempt is not mentioned, nor what is wrong with it.
  if (about && !shown) return hover(kind, [HIDDEN], about.range, format);
  const found = splitByElement(views.exemptHidden ? views.standing(checked).findings : files.findingsOf(uri))
    .filter(({ file, at }) => file.file === facts.file && at.start <= offset && offset < Math.max(at.end, at.start + 1))
    .map((finding) => finding.rule);
  const cards = [
    shown && card(shown.plan, shown.element, format),
    ...[...new Set(found)].map((name) => cardOfRule(checked.plan, name, pages, format)),
  ];
  return hover(kind, cards, about?.range, format);
}

/** What a card says of what is exempt, while that is hidden. */
const HIDDEN = 'This is exempt from publication, and what is exempt is hidden.';

/** The card of a rule: of the registry, or of a requirement of the plan. */
function cardOfRule(plan: Plan, name: string, pages: Pages, format: CardFormat): string | undefined {
  const own = requirementRules(plan).find((rule) => rule.name === name)?.page;
  return own ? requirementCard(name, own, format) : ruleCard(name, pages, format);
}

function hover(
  kind: MarkupKind,
  cards: readonly (string | undefined)[],
  range: Range | undefined,
  format: CardFormat,
): Hover | null {
  const told = cards.filter((each) => each !== undefined);
  if (told.length === 0) return null;
  const value = told.join(format === plain ? '\n\n' : '\n\n---\n\n');
  return { contents: { kind, value }, ...(range ? { range } : {}) };
}

/** The rule that an `accept` or `rule` line names at an offset. */
function ruleNamedAt(plan: Plan, facts: FileFacts, offset: number): NameFact | undefined {
  return plan.everything
    .filter(({ file }) => file === facts)
    .flatMap((element) => [...element.all('accept'), ...element.all('ruleSetting')])
    .map((clause) => clause.rule)
    .find(({ at }) => at.start <= offset && offset <= at.end);
}
