import { formatMoney, type Pence } from '@goldenthread/model';
import type { Change, ChangeKind, Diff } from './schema.js';
import { capitalised, counted } from './words.js';

/** One sentence that a councillor understands: what matters most, and nothing else. */
export function headlineOf(diff: Omit<Diff, 'version' | 'headline'>): string {
  const { changes, gaps, caused, mended } = diff;
  const parts = [
    ...gaps.map(gapInWords),
    ...promises(changes, 'target-weakened', (number) => `${counted(number, 'target')} ${are(number)} weakened`),
    ...promises(changes.filter(isOutcome), 'removed', (number) => `${counted(number, 'outcome')} ${are(number)} dropped`),
    ...unfunded(diff.unfunded.length),
    ...promises(changes, 'baseline-moved', (number) => `${counted(number, 'baseline')} ${are(number)} moved`),
    ...promises(changes, 'principle-departed', (number) => `${counted(number, 'principle')} ${are(number)} departed from`),
    ...overLimits(changes),
    ...number(changes, 'date-slipped', (slips) => `${counted(slips, 'date')} ${slips === 1 ? 'slips' : 'slip'}`),
    ...number(changes, 'gap-accepted', (accepted) => `${counted(accepted, 'gap')} ${are(accepted)} accepted with a reason`),
  ];
  if (caused.length > 0) parts.push(`the check finds ${counted(caused.length, 'new gap')}`);
  if (parts.length === 0) parts.push(...quiet(changes));
  if (mended.length > 0) parts.push(`${counted(mended.length, 'gap')} found before ${are(mended.length)} mended`);
  return `${capitalised(parts.join('; '))}.`;
}

const are = (number: number): string => (number === 1 ? 'is' : 'are');
const isOutcome = (change: Change): boolean => change.why === 'An outcome is dropped.';

function gapInWords({ year, before, after }: Diff['gaps'][number]): string {
  const by = formatMoney(Math.abs(after - before) as Pence);
  if (after > 0)
    return `${year}’s gap ${after > before ? 'widens' : 'narrows'} by ${by}${before <= 0 ? ', where there was none' : ''}`;
  return before > 0 ? `${year}’s gap closes` : `${year} has ${by} ${after > before ? 'less' : 'more'} to spare`;
}

/** How many changes of a kind there are, with how many of them no decision covers. */
function promises(changes: readonly Change[], kind: ChangeKind, told: (number: number) => string): string[] {
  const found = changes.filter((change) => change.kind === kind);
  if (found.length === 0) return [];
  const open = found.filter((change) => change.decision === null).length;
  return [`${told(found.length)}${howDecided(found.length, open)}`];
}

function number(changes: readonly Change[], kind: ChangeKind, told: (number: number) => string): string[] {
  const found = changes.filter((change) => change.kind === kind).length;
  return found === 0 ? [] : [told(found)];
}

function unfunded(lost: number): string[] {
  return lost === 0 ? [] : [`${counted(lost, 'outcome')} ${lost === 1 ? 'loses all its' : 'lose all their'} money`];
}

function overLimits(changes: readonly Change[]): string[] {
  const over = changes.filter((change) => change.grade === 'member' && change.why?.startsWith('The money') === true);
  if (over.length === 0) return [];
  const open = over.filter((change) => change.decision === null).length;
  return [
    `${counted(over.length, 'change')} of money ${over.length === 1 ? 'needs' : 'need'} members${howDecided(over.length, open)}`,
  ];
}

function howDecided(all: number, open: number): string {
  if (open === 0) return ', approved by a decision';
  return open === all ? ' without a decision' : `, ${open} of them without a decision`;
}

function quiet(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['nothing changed in what the plan says'];
  const officer = changes.filter((change) => change.grade === 'officer').length;
  if (officer === 0) return [`${counted(changes.length, 'change')} of words; no promise, date or amount changes`];
  return [`${counted(changes.length, 'change')}, none of which needs members`];
}
