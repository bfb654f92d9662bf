import { columnCalled } from '../../cells/called.js';
import { newEntry } from '../entries.js';
import type { RegisterReader, RegisterRow } from '../register-row.js';
import { WORK } from './containers.js';

const SCALES = [
  ['inherent', 'inherentLikelihood', 'inherentImpact', 'inherentScore'],
  ['residual', 'residualLikelihood', 'residualImpact', 'residualScore'],
] as const;

/** A risk register: a row is a risk, with its scores before and after mitigation. */
export const risks: RegisterReader = (row) => {
  const title = row.title('risk', 'title');
  if (title === '') return [];
  const { declarer } = row;
  const entry = newEntry('risk', declarer.nameFor(title, 'risk', row.peek('code')), title, row.row.number);
  row.words(entry, 'code', 'code');
  row.linkKnown(entry, 'threatens', 'threatens', ['outcome', 'priority', ...WORK]);
  row.linkKnown(entry, 'project', 'threatens', WORK);
  row.owners(entry);
  for (const [word, likelihood, impact, score] of SCALES) readScale(row, entry.clauses, word, likelihood, impact, score);
  // When it will be reviewed next is no review yet.
  if (!/\bnext\b/i.test(row.heading('reviewed'))) row.date(entry, 'reviewed', 'reviewed on');
  row.status(entry);
  row.children(entry, 'mitigation', (text) => newEntry('mitigation', undefined, text, row.row.number));
  const before = entry.children.length;
  row.children(entry, 'riskAction', (text) => newEntry('action', undefined, text, row.row.number));
  row.children(entry, 'action', (text) => newEntry('action', undefined, text, row.row.number));
  // The date beside what is still to be done is when that is due.
  for (const action of entry.children.slice(before)) row.date(action, 'due', 'by');
  row.keepRest(entry);
  return [entry];
};

function readScale(
  row: RegisterRow,
  clauses: string[],
  word: string,
  likelihood: (typeof SCALES)[number][1],
  impact: (typeof SCALES)[number][2],
  score: (typeof SCALES)[number][3],
): void {
  const [l, i, product] = [row.level(likelihood), row.level(impact), row.number(score)];
  const { ledger } = row.table;
  const at = `Row ${row.row.number}`;
  if (l !== undefined && i !== undefined) {
    row.take(likelihood);
    row.take(impact);
    clauses.push(`${word} ${l} impact ${i}`);
    if (product === undefined) return;
    if (product !== l * i)
      ledger.note(`${at}: the ${word} score says ${product}, and ${l} × ${i} is ${l * i}. The score is kept in words.`);
    else row.drop(score, `${columnCalled(row.heading(score))} is left out: it is likelihood times impact.`);
    return;
  }
  const both = productIn(row.peek(score), row.heading(score));
  if (both) {
    row.take(score);
    clauses.push(`${word} ${both.likelihood} impact ${both.impact}`);
    return;
  }
  if (product !== undefined)
    ledger.note(
      `${at}: the ${word} score ${product} is not split into likelihood and impact, so it is kept in words. Add both to the plan.`,
    );
}

/** Both levels of one cell, `4 x 5 = 20`, where its heading says which of them comes first and the product is right. */
function productIn(text: string, heading: string): { readonly likelihood: string; readonly impact: string } | undefined {
  const [, first = '', second = '', stated] = /^([1-9])\s*[x\u00d7*]\s*([1-9])(?:\s*=\s*(\d+))?$/i.exec(text) ?? [];
  if (first === '' || (stated !== undefined && Number(stated) !== Number(first) * Number(second))) return undefined;
  if (/\b(l|likelihood|probability)\s*[x\u00d7*]\s*(i|impact|severity)\b/i.test(heading))
    return { likelihood: first, impact: second };
  return /\b(i|impact|severity)\s*[x\u00d7*]\s*(l|likelihood|probability)\b/i.test(heading)
    ? { likelihood: second, impact: first }
    : undefined;
}
