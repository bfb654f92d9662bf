import { buildPlan } from '@goldenthread/model';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';
import { mutate, random } from '../../packages/syntax/test/mutations.js';
import { texts } from './corpus.js';

// No message holds what nobody can read: null, undefined, NaN, an empty pair of quotes, half a character, or one that cannot
// be seen. Plans are mutated as typing and pasting do, with such characters among what is put in. What is handed on: handed-on.test.ts.

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
