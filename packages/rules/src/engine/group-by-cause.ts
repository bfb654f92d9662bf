import { capitalised, counted, groupDigits, listed, plural, withArticle } from '@goldenthread/model';
import { type Finding, MEMBERS_PLACEHOLDER } from './finding.js';
import { combined, type Edit, type Fix } from './fixes/fixes.js';
import type { RelatedPlace } from './rule.js';

/** How many elements a message names when it is about more of them than that. */
const NAMED = 2;

/**
 * One finding for each cause: what a rule finds wrong with several elements of a file for one reason is reported once, at the
 * first of them, with the others beside it. What is accepted stays by itself, with its reason. Findings come in order.
 */
export function groupByCause(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (finding) =>
    finding.cause && !finding.accepted
      ? [finding.rule, finding.severity, finding.file.file, finding.cause.key].join('\0')
      : finding,
  );
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : [asOne(group)]));
}

/** The findings that one stands for, an element each: for whatever counts by element, or compares one check with another. */
export function splitByElement(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => finding.members ?? [finding]);
}

/** The elements that a finding is about besides its own. */
export function alsoAbout({ members = [] }: Finding): string[] {
  return members.slice(1).flatMap(({ element }) => element ?? []);
}

function asOne(members: readonly Finding[]): Finding {
  const [first, ...others] = members as [Finding, ...Finding[]];
  return {
    ...first,
    message: first.cause ? about(first.cause.message, those(members)) : first.message,
    related: others.map(besides),
    fixes: fixesForAll(members),
    members,
  };
}

const about = (message: string, those: string): string =>
  message.replace(MEMBERS_PLACEHOLDER, () => (message.startsWith(MEMBERS_PLACEHOLDER) ? capitalised(those) : those));

/** `‘A’ and ‘B’`, `‘A’, ‘B’ and 14 other measures`, `2 actions called ‘A’ and an action without a title`. */
function those(members: readonly Finding[]): string {
  const alike = Map.groupBy(members, ({ cause }) => cause?.called ?? cause?.kind);
  const names = [...alike.values()].map(namesOf);
  if (names.length <= NAMED + 1) return listed(names);
  const [kind, ...otherKinds] = new Set(members.map(({ cause }) => cause?.kind ?? ''));
  const told = [...alike.values()].slice(0, NAMED).flat().length;
  const more = groupDigits(members.length - told);
  return `${names.slice(0, NAMED).join(', ')} and ${more} ${otherKinds.length > 0 || !kind ? 'others' : `other ${plural(kind)}`}`;
}

/** How elements of one title are called, or those without any. */
function namesOf(group: readonly Finding[]): string {
  const { called, kind = '' } = group[0]?.cause ?? {};
  const those = group.length === 1 ? withArticle(kind) : counted(group.length, kind);
  if (called === undefined) return `${those} without a title`;
  return group.length === 1 ? called : `${those} called ${called}`;
}

const besides = (finding: Finding): RelatedPlace => ({
  message: `${called(finding)} as well`,
  file: finding.file,
  at: finding.at,
});

/** What fixes each of them in the same way, as one change; where nothing does, what fixes the first. */
function fixesForAll(members: readonly Finding[]): Fix[] {
  const [first, ...others] = members;
  const own = first?.fixes ?? [];
  const shared = own.flatMap((fix) => {
    const same = others.map(({ fixes }) => fixes.find(({ title }) => title === fix.title));
    const each = [fix, ...same].filter((one) => one !== undefined);
    // A form to fill in is not written many times at once.
    if (each.length < members.length || each.some(isForm)) return [];
    const title = `${fix.title}, for ${members.length === 2 ? 'both' : `all ${groupDigits(members.length)}`}`;
    const once = combined(title, { title, edits: [...withoutRepeats(each)] });
    return [fix.preferred ? { ...once, preferred: true as const } : once];
  });
  if (shared.length > 0) return shared;
  return own.map(({ title, edits }) => ({ title: `${title}, for ${called(first)}`, edits }));
}

const isForm = ({ edits }: Fix): boolean => edits.some(({ text }) => text.includes('['));

const called = (finding: Finding | undefined): string => finding?.cause?.called ?? `this ${finding?.cause?.kind}`;

/** The edits of some fixes, without what an earlier fix does already: a post that all of them need is declared once. */
function* withoutRepeats(fixes: readonly Fix[]): Generator<Edit> {
  const done = new Set<string>();
  for (const { edits } of fixes) {
    const keys = edits.map(({ file, at, text }) => `${at.start} ${at.end} ${file}\0${text}`);
    yield* edits.filter((_, index) => !done.has(keys[index] as string));
    for (const key of keys) done.add(key);
  }
}
