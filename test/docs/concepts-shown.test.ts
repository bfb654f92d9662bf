import {
  type Element,
  formatMoney,
  formatMoneyShort,
  KINDS,
  type Pence,
  type Period,
  type Plan,
  periodInWords,
  type ValueFact,
} from '@goldenthread/model';
import { makeReport, pageToHtml, planPage, renderReport, reports } from '@goldenthread/report';
import type { Finding } from '@goldenthread/rules';
import { checkPaths } from '@goldenthread/workspace/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONCEPTS, type Concept } from '../../packages/rules/src/pages/concepts/index.js';

// docs/concepts.md says where readers see each concept. Here the words with which the borough writes it are looked for there.

const all = CONCEPTS.flatMap(({ concepts }) => concepts);
/** Settings of how a plan is read; what they change is seen in everything else. */
const ONLY_READ: ReadonlySet<string> = new Set(['years', 'call', 'keyDecision', 'report']);

let borough: Plan;
let findings: readonly Finding[];
let page: string;
beforeAll(async () => {
  const [checked] = await checkPaths(['examples/synthetic-borough']);
  if (!checked) throw new Error('There is no synthetic borough.');
  ({ plan: borough, findings } = checked);
  page = plain(pageToHtml(planPage(borough)));
});

/** The text of a page as people read it, with simple spaces and quotes. */
function plain(html: string): string {
  const text = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return simple(text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole));
}

const simple = (text: string): string =>
  text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase();

/** A report of the borough about everything that it can be about, as text. */
async function reportText(name: string): Promise<string> {
  const report = reports.find((each) => each.name === name);
  if (!report) throw new Error(`There is no report ${name}.`);
  const subjects = report.parameters.includes('subject')
    ? borough.of(...(report.about ?? [])).filter((each) => each.name !== undefined)
    : [undefined];
  const texts = subjects.map((subject) => renderReport(makeReport(report, { plan: borough, findings, subject }), 'html'));
  return plain((await Promise.all(texts)).join(' '));
}

/** Everything that the borough says where it writes a kind or a clause: titles, words, and what names stand for. */
function saidWith(written: string, says: string | undefined): string[] {
  // A budget has no title of its own: it is read as that of what it is for.
  if (written in KINDS)
    return borough.of(written as Element['kind']).map(({ title, declaration }) => simple(title || declaration.title));
  return borough
    .having(written as never)
    .flatMap((element) =>
      element.fact.clauses
        .filter((clause) => clause.type === written && (says === undefined || JSON.stringify(clause).includes(`"${says}"`)))
        .flatMap((clause) => [...wordsIn(clause), ...namesIn(element, clause)]),
    );
}

/** Words, figures and dates as readers see them, and the words of closed lists. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return WORD.test(value) ? [simple(value.replaceAll('-', ' ')), simple(value)] : [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  const fact = value as { text?: unknown; at?: unknown; period?: Period; type?: string; pence?: Pence };
  if (fact.period && typeof fact.text === 'string') return [simple(periodInWords({ period: fact.period, text: fact.text }))];
  const { likelihood, impact } = value as { likelihood?: ValueFact; impact?: ValueFact };
  if (likelihood && impact) return [`likelihood ${likelihood.text}, impact ${impact.text}`];
  if (fact.pence !== undefined) return [formatMoney(fact.pence), formatMoneyShort(fact.pence)].map(simple);
  if (typeof fact.text === 'string') return [simple(fact.text.trim())];
  return Object.entries(value).flatMap(([key, each]) => (key === 'type' || key === 'at' ? [] : wordsIn(each)));
};

/** A word of a closed list. */
const WORD = /^[a-z][a-z -]+$/;

const namesIn = (element: Element, clause: object): string[] =>
  borough.linksFrom(element).flatMap((link) => (link.clause === clause && link.to ? [simple(link.to.title)] : []));

const isShown = (texts: readonly string[], where: string): boolean =>
  texts.some((text) => text.length > 2 && where.includes(text));

describe.each(all.map((concept): [string, Concept] => [`${concept.number} ${concept.title}`, concept]))('%s', (_, concept) => {
  const written = concept.written.filter((each) => !ONLY_READ.has(each));
  it('is on the plan page, in its own words', () => {
    for (const each of written) expect(isShown(saidWith(each, undefined), page), each).toBe(true);
  });

  it('is in its report, in its own words', async () => {
    if (!concept.report) return;
    const [first = ''] = written;
    expect(isShown(saidWith(first, concept.says), await reportText(concept.report)), concept.report).toBe(true);
  });
});
