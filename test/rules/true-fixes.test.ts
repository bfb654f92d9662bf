import { comparePlans, placeholderIn } from '@goldenthread/model';
import { checkChanges, checkPlan, type Finding, type Fix, isComparing, isOpen, type Rule, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { exampleOf } from './page-examples.js';
import { applied, planOf, type Texts } from './support.js';

/**
 * No fix makes a finding go away by a falsehood. After each fix of each rule's failing example, either the finding is still
 * there (the fix wrote a form, which placeholder-text finds too), or the plan says nothing that its writer did not state or
 * choose. That is told by what the fix put in, word by word:
 *
 * - words for people stand in the plan already, or in the fix's title, which is read before it is chosen;
 * - so do dates, years, figures and names; a new name is made of words of the plan;
 * - a word of a closed list that states a fact (a colour, a direction, a frequency, a role) stands in the title;
 * - nothing that reports an event is put in at all: that is for those who were there.
 */
function check(rule: Rule, texts: Texts): Finding[] {
  const plan = planOf(texts);
  if (!isComparing(rule)) return checkPlan(plan, rules);
  const before = planOf(exampleOf(rule, 'before'));
  return [...checkPlan(plan, rules), ...checkChanges(comparePlans(before, plan), rules).filter(isOpen)];
}

/** What a fix puts in, without what it takes over from the text that it replaces. */
function putIn(texts: Texts, fix: Fix): string[] {
  return fix.edits.map(({ text, file, at }) => {
    const old = (texts[file] ?? '').slice(at.start, at.end);
    const lines = new Set((texts[file] ?? '').split('\n').map((line) => line.trim()));
    const fresh = (old === '' ? text : text.replace(old, '')).split('\n');
    // A line that is moved was there before.
    return fresh.filter((line) => !lines.has(line.trim())).join('\n');
  });
}

/** Clauses that report what happened, or that somebody thought of something. */
const EVENTS =
  /^\s*(?:reviewed on|actual|outturn|achieved|approved by|equality (?:screening|assessment)|value for money|benefits review on|did|response|evidence|ended)(?!\w)/m;

/** Words of closed lists that state a fact. */
const FACTS =
  /(?<![\w-])(?:green|amber|red|complete|in progress|not started|stopped|higher|lower|monthly|quarterly|yearly|percent|money|number|rate|score|high|low|average|confirmed|pending|bid|agreed|identified|delivered|once|every year|lead|support|partner|influencer|advocate|hold|squeeze|drive)(?![\w-])/g;

/** Words that declare, link or steer: they state nothing by themselves. */
function bare(text: string): string {
  return text.replace(/\[[^\]]*\]/g, '');
}

const stated = (texts: Texts, fix: Fix): string => `${Object.values(texts).join('\n')}\n${fix.title}`;

function untrue(texts: Texts, fix: Fix): string[] {
  const known = stated(texts, fix);
  const lower = known.toLowerCase();
  return putIn(texts, fix).flatMap((added) => {
    const text = bare(added);
    const events = EVENTS.test(text) ? [`reports an event: ${text}`] : [];
    const facts = [...text.replace(/:.*$/gm, '').matchAll(FACTS)]
      .filter(([word]) => !fix.title.includes(word))
      .map(([word]) => `states '${word}'`);
    const figures = (text.match(/[-+]?[£€$]?\d[\d,./:-]*\d?[%kmbn]*/g) ?? [])
      .filter((figure) => !known.includes(figure))
      .map((figure) => `states ${figure}`);
    const words = [...text.matchAll(/:\s*(\S.*)$/gm)].flatMap(([, all = '']) =>
      (all.match(/[\p{L}'’]{3,}/gu) ?? []).filter((word) => !lower.includes(word.toLowerCase())),
    );
    return [...events, ...facts, ...figures, ...words.map((word) => `says '${word}'`)];
  });
}

const withFixes = rules.flatMap((rule) => {
  const texts = exampleOf(rule, 'example');
  const found = check(rule, texts).filter((finding) => finding.rule === rule.name);
  return found.flatMap((finding) =>
    finding.fixes.map((fix) => ({ name: `${rule.name}: ${fix.title}`, rule, texts, finding, fix })),
  );
});

describe('a fix', () => {
  it('is there to be looked at', () => expect(withFixes.length).toBeGreaterThan(60));

  it.each(withFixes)('$name', ({ rule, texts, finding, fix }) => {
    const after = applied(texts, fix);
    const found = check(rule, after);
    const remains = found.some((each) => each.rule === rule.name && each.element === finding.element);
    const forms = putIn(texts, fix).flatMap((text) => placeholderIn(text)?.text ?? []);
    for (const form of forms) {
      expect(form).toMatch(/^\[.*\]$/);
      expect(found.filter((each) => each.rule === 'placeholder-text' && each.message.includes(form.slice(0, 40)))).not.toEqual(
        [],
      );
    }
    // A file that does not belong to a plan belongs to one as soon as that is declared: only its title is still to come.
    if (forms.length > 0 && rule.name !== 'plan-missing') expect(remains).toBe(true);
    if (!remains) expect(untrue(texts, fix)).toEqual([]);
  });
});

/** What explains a gap, and closes none. */
const EXCUSE = /^\s*(?:no (?:cost|target|baseline|value for money check)|because|accept)(?!\w)/m;

it.each(rules.map((rule) => [rule.name, rule] as const))('%s: what only explains a gap is offered last', (name, rule) => {
  const texts = exampleOf(rule, 'example');
  for (const { fixes } of check(rule, texts).filter((finding) => finding.rule === name)) {
    const excuses = fixes.map((fix) => putIn(texts, fix).some((text) => EXCUSE.test(text)));
    expect(excuses).toEqual([...excuses].sort((a, b) => Number(a) - Number(b)));
  }
});
