import { capitalised, countedInWords, formatMoney, kindsWith, listed, type Pence } from '@goldenthread/model';
import { isComparing, rules } from '@goldenthread/rules';
import type { Change, ChangeKind, Diff } from './schema.js';
import { shortened } from './words.js';

/** One sentence that a councillor understands: what matters most, and nothing else. */
export function headlineOf(diff: Omit<Diff, 'version' | 'headline'>): string {
  const { changes, gaps, caused, mended } = diff;
  const parts = [
    ...gaps.flatMap(gapInWords),
    ...promises(changes, 'target-weakened', (number) => `${countedInWords(number, 'target')} ${are(number)} weakened`),
    ...promises(changes.filter(isDropped), 'removed', (number) => `${countedInWords(number, 'outcome')} ${are(number)} dropped`),
    ...promises(changes.filter(isStopped), 'status', (number) => `${countedInWords(number, 'outcome')} ${are(number)} stopped`),
    ...droppedWork(changes),
    ...unfunded(diff.unfunded),
    ...promises(changes, 'baseline-moved', (number) => `${countedInWords(number, 'baseline')} ${are(number)} moved`),
    ...redefined(changes),
    ...promises(changes, 'principle-departed', (number) => `${countedInWords(number, 'principle')} ${are(number)} departed from`),
    ...overLimits(changes),
    ...promises(changes, 'date-slipped', (slips) => `${countedInWords(slips, 'date')} ${slips === 1 ? 'slips' : 'slip'}`),
    ...promises(
      changes,
      'gap-accepted',
      (accepted) => `${countedInWords(accepted, 'gap')} ${are(accepted)} accepted with a reason`,
    ),
    ...others(changes),
  ];
  // What the rules that compare found is told by the changes themselves.
  const gapsFound = caused.filter(({ rule }) => !COMPARING.has(rule)).length;
  if (gapsFound > 0) parts.push(`the check finds ${countedInWords(gapsFound, 'new gap')}`);
  if (parts.length === 0) parts.push(...quiet(diff));
  // What is gone took its gaps with it: that mends nothing.
  const gone = new Set(changes.flatMap(({ kind, element }) => (kind === 'removed' ? [element] : [])));
  const mendedGaps = mended.filter(({ element }) => !gone.has(element)).length;
  if (mendedGaps > 0) parts.push(`${countedInWords(mendedGaps, 'gap')} found before ${are(mendedGaps)} mended`);
  return `${capitalised(parts.join('; '))}.`;
}

const COMPARING = new Set<string>(rules.filter(isComparing).map((rule) => rule.name));
const are = (number: number): string => (number === 1 ? 'is' : 'are');
const isDropped = ({ what, replacedBy }: Change): boolean => what === 'outcome' && replacedBy === null;
const isStopped = ({ rules }: Change): boolean => rules.includes('outcome-dropped');
const isOverLimit = ({ kind, rules, grade }: Change): boolean =>
  grade === 'member' && kind !== 'removed' && rules.includes('money-over-limit');
const WORK: ReadonlySet<string> = new Set(kindsWith(({ family }) => family === 'work'));

/** What happens to a year's gap; money to spare that grows or shrinks is no headline. */
function gapInWords({ year, before, after }: Diff['gaps'][number]): string[] {
  if (after <= 0) return before > 0 ? [`${year}’s gap closes`] : [];
  if (before <= 0) return [`${year} gets a gap of ${formatMoney(after as Pence)}`];
  return [`${year}’s gap ${after > before ? 'widens' : 'narrows'} by ${formatMoney(Math.abs(after - before) as Pence)}`];
}

/** The work that is no longer in the plan, each kind by itself. */
function droppedWork(changes: readonly Change[]): string[] {
  const dropped = changes.filter((change) => change.kind === 'removed' && WORK.has(change.what));
  return [...Map.groupBy(dropped, (change) => change.what)].flatMap(([what, some]) =>
    promises(some, 'removed', (number) => `${countedInWords(number, what)} ${number === 1 ? 'leaves' : 'leave'} the plan`),
  );
}

/** How many changes of a kind there are, with how many of them no decision covers. */
function promises(changes: readonly Change[], kind: ChangeKind, told: (number: number) => string): string[] {
  const found = changes.filter((change) => change.kind === kind);
  if (found.length === 0) return [];
  // Where the plan leaves the rule out, nobody is asked to decide.
  if (!found.some(({ grade }) => grade === 'member')) return [`${told(found.length)}${ifOne(found)}`];
  const open = found.filter((change) => change.decision === null).length;
  return [`${told(found.length)}${howDecided(found.length, open)}${ifOne(found)}`];
}

/** The measures that count something else under the same name, each once. */
function redefined(changes: readonly Change[]): string[] {
  const found = changes.filter(({ rules }) => rules.includes('measure-redefined'));
  const firsts = [...new Map(found.map((change) => [`${change.plan} ${change.element}`, change])).values()];
  if (firsts.length === 0) return [];
  return [`${countedInWords(firsts.length, 'measure')} ${are(firsts.length)} defined otherwise${ifOne(firsts)}`];
}

/** Where it is one, which. */
function ifOne(some: readonly { readonly title: string; readonly element: string | null }[]): string {
  const [one, ...others] = some;
  const called = one && (one.title || one.element);
  return called && others.length === 0 ? `: ‘${shortened(called, 80)}’` : '';
}

function unfunded(lost: Diff['unfunded']): string[] {
  if (lost.length === 0) return [];
  return [
    `${countedInWords(lost.length, 'outcome')} ${lost.length === 1 ? 'loses all its' : 'lose all their'} money${ifOne(lost)}`,
  ];
}

function overLimits(changes: readonly Change[]): string[] {
  const over = changes.filter(isOverLimit);
  // The lines of one budget are one matter.
  const matters = Map.groupBy(over, (change) => `${change.plan} ${change.element}`);
  if (matters.size === 0) return [];
  const open = [...matters.values()].filter((some) => some.some((change) => change.decision === null)).length;
  const firsts = [...matters.values()].map(([first]) => first as Change);
  return [`${countedInWords(matters.size, 'change')} of money ${needsMembers(matters.size, open)}${ifOne(firsts)}`];
}

/** Kinds of change that are told by themselves, whoever has to agree. */
const PROMISES: ReadonlySet<string> = new Set([
  'target-weakened',
  'baseline-moved',
  'principle-departed',
  'date-slipped',
  'gap-accepted',
]);

const WORD_RULES: ReadonlySet<string | null> = new Set(['wording-changed', 'name-changed']);

/** Whether a change is one of words, and nobody beyond the editor has to agree to it. */
export const isWordsOnly = ({ grade, gradedBy }: Pick<Change, 'grade' | 'gradedBy'>): boolean =>
  grade === 'editorial' && WORD_RULES.has(gradedBy);

/** What else needs members, because the plan says so. */
function others(changes: readonly Change[]): string[] {
  const isTold = (change: Change): boolean =>
    PROMISES.has(change.kind) ||
    isOverLimit(change) ||
    isStopped(change) ||
    (change.kind === 'removed' && (isDropped(change) || WORK.has(change.what)));
  const found = changes.filter((change) => change.grade === 'member' && !isTold(change));
  return [...Map.groupBy(found, ({ kind }) => ABOUT[kind] ?? 'other')].map(([about, some]) => {
    const [one, many] = about === 'other' ? [] : (TOLD[about] ?? []);
    const open = some.filter(({ decision }) => decision === null).length;
    return `${countedInWords(some.length, one ?? 'change', many)} ${needsMembers(some.length, open)}${ifOne(some)}`;
  });
}

function needsMembers(all: number, open: number): string {
  const needs = all === 1 ? 'needs members' : 'need members';
  return open === all ? `${needs}, and no decision approves ${all === 1 ? 'it' : 'them'}` : `${needs}${howDecided(all, open)}`;
}

function howDecided(all: number, open: number): string {
  if (open === 0) return ', approved by a decision';
  return open === all ? ' without a decision' : `, ${open} of them without a decision`;
}

function quiet({ changes, money }: Pick<Diff, 'changes' | 'money'>): string[] {
  if (changes.length === 0) return ['nothing changed in what the plan says'];
  const known = changes.filter((change) => change.grade !== 'editorial');
  if (changes.every(isWordsOnly))
    return [`${countedInWords(changes.length, 'change')} of words; no promise, date or amount changes`];
  if (known.length === 0) return [`${countedInWords(changes.length, 'change')}, which nobody beyond the editor has to agree to`];
  const groups = Map.groupBy(known, (change) => ABOUT[change.kind] ?? 'other');
  const parts = Object.entries(TOLD).flatMap(([about, [one, many]]) => {
    const number = groups.get(about)?.length ?? 0;
    return number === 0 ? [] : [`${countedInWords(number, one, many)}${about === 'money' ? totalOf(money) : ''}`];
  });
  // Nothing is other where there is nothing else.
  if (parts.length === 1) parts[0] = parts[0]?.replace(' other ', ' ') ?? '';
  return [`${listed(parts)}${known.length === 1 ? ', which needs no member' : ', none of which needs members'}`];
}

/** What changes of money come to in the whole plan. */
function totalOf(money: Diff['money']): string {
  const years = money.filter(({ by }) => by === 'year');
  if (years.length === 0) return money.length === 0 ? '' : ' (the total stays the same)';
  const told = years.map(({ year, before, after }) => {
    const by = formatMoney(Math.abs(after - before) as Pence);
    return `${by} ${after > before ? 'more' : 'less'} in ${year}`;
  });
  return ` (${listed(told)})`;
}

/** Which changes are told together where nothing matters more. */
const ABOUT: Readonly<Partial<Record<ChangeKind, string>>> = {
  money: 'money',
  'saving-reprofiled': 'money',
  lead: 'lead',
  link: 'link',
  share: 'link',
  added: 'added',
  removed: 'removed',
  title: 'title',
};

const TOLD: Readonly<Record<string, readonly [one: string, many: string]>> = {
  money: ['change of money', 'changes of money'],
  lead: ['change of who leads', 'changes of who leads'],
  link: ['change of what leads to what', 'changes of what leads to what'],
  added: ['addition', 'additions'],
  removed: ['removal', 'removals'],
  title: ['change of a title', 'changes of titles'],
  other: ['other change', 'other changes'],
};
