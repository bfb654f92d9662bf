import { type Comparison, type Element, type FigureChange, type Plan, type PlanChange, placeOf } from '@goldenthread/model';
import { newDecisions } from '../engine/decisions.js';
import type { Fix } from '../engine/fixes.js';
import type { FoundChange } from '../engine/rule.js';
import { called, list } from '../engine/words.js';

/** The figures that differ, for people: `from 75% to 70% in 2026/27`. */
export function figuresInWords({ points }: Pick<FigureChange, 'points'>): string {
  return list(
    points.map(({ period, before, after }) => {
      if (!before) return `${after?.shown} in ${period}, where there was none`;
      return after ? `from ${before.shown} to ${after.shown} in ${period}` : `from ${before.shown} to none in ${period}`;
    }),
  );
}

/** Fixes that add a decision on a change of something that the later plan has. */
export function decideOn({ head }: Comparison, element: Element): Fix[] {
  const { declaration } = element;
  const about = declaration.title === '' ? called(head, declaration) : declaration.title;
  return newDecisions(head, declaration, `Agree the change to ${about}`);
}

/** Where a finding stands about something that is gone: at the later plan's own declaration, else where it begins. */
export function placeOfGone(head: Plan): Pick<FoundChange, 'file' | 'at'> | undefined {
  const file = head.root?.file ?? head.files[0];
  return file && { file, at: head.root?.nameAt ?? { start: 0, end: 0 } };
}

/** Where something stood in the earlier plan, for people. */
export function stoodIn(element: Element): string {
  return `${element.file.file.split('/').at(-1)}, line ${placeOf(element.file, element.fact.at.start).line}`;
}

/** The row of a change of figures as it is now; as it was, where it is gone. */
export function isFigures(change: PlanChange): change is FigureChange {
  return change.about === 'figures';
}
