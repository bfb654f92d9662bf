import { type ClauseType, type ElementKind, OPENING_WORDS } from '../facts/generated.js';
import type { Plan } from '../plan/plan.js';
import type { Test } from './claim.js';
import { clausesHolding, clausesOpenedBy } from './kinds.js';
import type { Phrase } from './phrase.js';
import { subjectCalled } from './subject.js';

/** Reads a word of a closed list, and says whether an element's lines say it: `key` of a decision, `confirmed` of a fund. */
export function closedWord(plan: Plan, kind: ElementKind, phrase: Phrase): Test {
  const word = phrase.take();
  const types = clausesHolding(kind, word.text);
  const opened = clausesOpenedBy(kind, word.text);
  if (types.length === 0 && opened.length === 0) {
    phrase.impossible(
      `In a plan, no ${plan.words(kind)} is ‘${word.text}’, so this requirement can never apply. Change it.`,
      word.at,
    );
    return () => false;
  }
  const tests = [...types, ...opened].map((type) => says(plan, kind, type, word.text, opened.includes(type)));
  return (element) => tests.some((holds) => holds(element));
}

function says(plan: Plan, kind: ElementKind, type: ClauseType, word: string, isOpener: boolean): Test {
  const text = isOpener ? word : (OPENING_WORDS[type][0] ?? word);
  const subject = subjectCalled(plan, kind, { text }, true);
  return (element) => subject?.items(element).some(({ words }) => isOpener || words.includes(word)) ?? false;
}
