import { amountUnit, OPENING_WORDS, type Plan, type Point, parseMoney, type Row, withFlag } from '@goldenthread/model';

/** The words before the figures of a row: `target`, `revenue GeneralFund every year`. */
export function labelOf({ clause }: Row): string {
  if (clause.type === 'line') return [clause.nature, clause.fund.name, ...clause.tags].join(' ');
  const word = OPENING_WORDS[clause.type][0] ?? clause.type;
  if (clause.type === 'benchmark') return `${word} ${clause.comparators.name}`;
  if (clause.type === 'uses') return `${word} ${clause.fund.name}`;
  return 'basis' in clause && clause.basis ? `${word} ${clause.basis}` : word;
}

/** A figure without marks: money in pounds and pence. */
export function plainFigure(plan: Plan, { element, clause }: Row, { value, onBaseline }: Point): string {
  const counts = clause.type === 'posts' || clause.type === 'establishment';
  const unit =
    counts || element.kind === 'measure'
      ? ''
      : (amountUnit(element) ?? (element.parent && amountUnit(element.parent)) ?? plan.settings.amountsIn);
  const text = value.text.replace(/^[\u2010-\u2015\u2212]/, '-');
  const pence = value.type === 'money' ? value.pence : unit === '' ? undefined : parseMoney(text, unit);
  const figure = pence === undefined ? text.replaceAll(',', '') : inPounds(pence);
  return withFlag(onBaseline ? `${figure} on baseline` : figure, value.flag);
}

function inPounds(pence: number): string {
  const odd = Math.abs(pence) % 100;
  const pounds = Math.floor(Math.abs(pence) / 100);
  return `${pence < 0 ? '-' : ''}${pounds}${odd === 0 ? '' : `.${String(odd).padStart(2, '0')}`}`;
}
