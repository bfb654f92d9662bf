import { buildPlan, type Plan } from '@goldenthread/model';
import {
  diffPlans,
  diffToMarkdown,
  forReaders,
  makeReport,
  pageToHtml,
  planPage,
  renderReport,
  reports,
} from '@goldenthread/report';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';
import { mutate, random } from '../../packages/syntax/test/mutations.js';
import { texts } from './corpus.js';

// No message holds what nobody can read: null, undefined, NaN, an empty pair of quotes, half a character, or one that cannot
// be seen. Plans are mutated as typing and pasting do, with such characters among what is put in.

const rounds = Number(process.env.FUZZ_ROUNDS ?? 400);
const seed = Number(process.env.FUZZ_SEED ?? 20261124);
const reader = new FactReader();

const HOSTILE = [
  ...['\u200B', '\u200D', '\u00AD', '\uFEFF', '\u2060', '\u202E', '\u0007', '\u0000', '\uFFFD', '\uFE0F'],
  ...['\uD83C', '\uDF3E', '\u{1F33E}', ':', ': ', 'outcome : ', 'outcome', 'measure', 'project :', ' ', '#', '\u{E0041}'],
];

const UNREADABLE =
  /\b(?:null|undefined|NaN)\b|\[object |''|""|\u2018\u2019|\u201C\u201D|(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector}|\uFFFD/u;

function told({ message, related, fixes, element }: Finding): string[] {
  return [message, ...related.map((each) => each.message), ...fixes.map(({ title }) => title), element ?? ''];
}

/** A text with something hostile put into it, at a place and into the line of a declaration. */
function withHostile(text: string, next: () => number): string {
  const put = (): string => HOSTILE[Math.floor(next() * HOSTILE.length)] as string;
  const at = Math.floor(next() * (text.length + 1));
  const lines = (text.slice(0, at) + put() + text.slice(at)).split('\n');
  const line = Math.floor(next() * lines.length);
  const words = (lines[line] ?? '').split(' ');
  const word = Math.floor(next() * words.length);
  return lines.with(line, words.with(word, next() < 0.5 ? put() : `${words[word]}${put()}`).join(' ')).join('\n');
}

/** What people are handed about a plan, and about a change to it, as text. */
async function handedOn(before: string, after: string): Promise<[what: string, text: string][]> {
  const [was, is] = [before, after].map((text) => buildPlan([reader.read('x.plan', text)])) as [Plan, Plan];
  const [base, head] = [was, is].map((plan) => checkPlan(plan, rules)) as [Finding[], Finding[]];
  const diff = diffPlans(was, is, { base, head });
  const made = reports.filter((report) => report.has(is) && !report.parameters.includes('subject'));
  const all = await Promise.all(
    made.map(async (report) => {
      const document = makeReport(report, forReaders(is, head));
      return [`report ${report.name}`, String(await renderReport(document, 'text'))] as [string, string];
    }),
  );
  return [...all, ['diff', diffToMarkdown(diff)], ['page', pageToHtml(planPage(is))]];
}

/** What no text for people holds, whatever the plan says: the plan's own words may hold the words null and undefined. */
const MADE_UP = /\bNaN\b|\[object |\u2018\u2019|\u201C\u201D|\p{Cs}|>undefined<|>null</u;

it(`what is handed on about mutated plans can be read (${Math.ceil(rounds / 20)} of them, seed ${seed})`, async () => {
  const next = random(seed);
  const all = texts.map(([, text]) => text).filter((text) => !MADE_UP.test(text));
  const wrong: string[] = [];
  for (let round = 0; round < Math.ceil(rounds / 20); round++) {
    const text = all[Math.floor(next() * all.length)] as string;
    const changed = mutate(text, all, next);
    if (MADE_UP.test(changed)) continue;
    for (const [what, told] of await handedOn(text, changed)) {
      const found = MADE_UP.exec(told);
      if (found)
        wrong.push(`${what} in round ${round}: ${JSON.stringify(told.slice(Math.max(0, found.index - 80), found.index + 20))}`);
    }
  }
  expect(wrong).toEqual([]);
}, 3_600_000);

it(`messages about mutated plans can be read (${rounds} of them, seed ${seed})`, () => {
  const next = random(seed);
  const all = texts.map(([, text]) => text);
  const wrong = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    const text = withHostile(mutate(all[Math.floor(next() * all.length)] as string, all, next), next);
    for (const finding of checkPlan(buildPlan([reader.read('x.plan', text)]), rules)) {
      for (const each of told(finding))
        if (UNREADABLE.test(each))
          wrong.set(
            finding.rule,
            `${finding.rule}: ${JSON.stringify(each)} in round ${round}: ${JSON.stringify(text.slice(Math.max(0, finding.at.start - 60), finding.at.end + 40))}`,
          );
    }
  }
  expect([...wrong.values()]).toEqual([]);
}, 3_600_000);
