import {
  type Day,
  type Element,
  finishOf,
  firstDay,
  isOver,
  isSound,
  type PeriodFact,
  type Plan,
  startOf,
} from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { dateInWords, dateWithPreposition, lastDayOf } from '../engine/words/time.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { suitsTask } from './_tasks.js';

export const dependsOnLater = defineRule({
  name: 'depends-on-later',
  group: 'delivery',
  audiences: ['performance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const link of plan.linksOf('dependsOn')) {
      if (!isSound(link) || !link.to || link.to === link.from) continue;
      const [waiting, needed] = [link.from, link.to];
      const late = comesAfter(plan, waiting, needed);
      if (!late || isOver(plan, waiting) || isOver(plan, needed)) continue;
      const { own, other } = late;
      report({
        element: waiting,
        at: link.name.at,
        message: `${calledAtStart(plan, waiting)} is due by ${dateInWords(own)} but depends on ${called(plan, needed)}, which ${other.word} ${dateWithPreposition(other.fact)}. Change one of the dates, or remove ‘depends on’.`,
        related: [{ message: 'the later date', file: needed.file, at: other.fact.at }],
        fixes: () => move(plan, waiting, late),
      });
    }
  },
});

interface Late {
  readonly own: PeriodFact;
  readonly other: { readonly word: string; readonly fact: PeriodFact };
}

function firstDayOf(plan: Plan, fact: PeriodFact | undefined): Day | undefined {
  return fact?.period && firstDay(fact.period, plan.settings.startMonth);
}

/** The two dates, where what is needed is there only after it is waited for. */
function comesAfter(plan: Plan, waiting: Element, needed: Element): Late | undefined {
  const own = finishOf(waiting);
  const finish = finishOf(needed);
  const fact = finish ?? startOf(needed);
  const [day, later] = [lastDayOf(plan, own), finish ? lastDayOf(plan, finish) : firstDayOf(plan, fact)];
  if (!own || !fact || day === undefined || later === undefined || later <= day) return undefined;
  return { own, other: { word: finish ? 'is due' : 'starts', fact } };
}

/** The same date as what it waits for, where everything else that it is tied to can bear it. */
function move(plan: Plan, waiting: Element, { own, other }: Late): Fix[] {
  const day = lastDayOf(plan, other.fact);
  if (day === undefined || !suitsTask(plan, waiting, day)) return [];
  return [replaceText(`Move its own date to ${other.fact.text}`, waiting.file, own.at, other.fact.text)];
}
