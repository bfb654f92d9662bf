import type { Element } from '@goldenthread/model';
import { none } from '../document/cells.js';
import type { Cell } from '../document/document.js';

/** Likelihood times impact, before or after what is done about a risk. */
export function scoreCell(risk: Element, which: 'inherent' | 'residual'): Cell {
  const score = scoreOf(risk, which);
  return score === undefined ? none('not scored') : { type: 'figure', amount: score, text: String(score), lines: [] };
}

export function scoreOf(risk: Element, which: 'inherent' | 'residual'): number | undefined {
  const clause = risk.one(which);
  const [likelihood, impact] = [clause?.likelihood, clause?.impact].map((value) =>
    value?.type === 'number' ? value.value : undefined,
  );
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}
