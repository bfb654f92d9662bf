import type { PeriodFact } from '../facts/common.js';
import type { Element } from '../plan/element.js';

/** The period in which something begins, where it says so. */
export function startOf(element: Element): PeriodFact | undefined {
  if (element.kind === 'consultation') return element.one('lasting')?.start;
  return (element.one('starts') ?? element.one('taskFrom'))?.on;
}

/** The period by which something is there, where it says so: done, ended, decided, realised or disposed of. */
export function finishOf(element: Element): PeriodFact | undefined {
  switch (element.kind) {
    case 'decision':
    case 'review':
      return element.one('decidedBy')?.on ?? element.one('heldOn')?.on;
    case 'consultation':
      return element.one('lasting')?.end;
    case 'asset':
      return element.one('disposal')?.by;
    case 'step':
      return (element.one('stepOn') ?? element.one('stepIn'))?.on;
    case 'benefit':
    case 'disbenefit':
      return element.one('realisedBy')?.by;
    default:
      if (element.family === 'work' || element.kind === 'saving') return element.one('ends')?.on;
      return element.one('by')?.by;
  }
}
