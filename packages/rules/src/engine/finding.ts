import type { Element, FileFacts, Plan, Span } from '@goldenthread/model';
import type { Acceptances } from './acceptances.js';
import type { Fix } from './fixes/fixes.js';
import type { Cause, OwnPage, RawFinding, RelatedPlace, Rule, Severity, SourceFile } from './rule.js';
import { quoted, readable } from './words/words.js';

/** What stands in the message of a cause for the elements that have it in common. */
export const MEMBERS_PLACEHOLDER = '{those}';

/** A cause that the finding of an element may share, and how the element is called among the others, in quotation marks. Plain data, as findings are. */
interface CommonCause extends Pick<Cause, 'key'> {
  /** The message about all of them, with {@link MEMBERS_PLACEHOLDER} where they stand. */
  readonly message: string;
  /** Its title, or else its name; undefined where it has neither. */
  readonly called: string | undefined;
  /** Its kind in the plan's own terms. */
  readonly kind: string;
}

/** Something that a rule found in a plan. */
export interface Finding {
  /** The name of the rule: of the registry, or of a requirement of the plan. */
  readonly rule: string;
  readonly severity: Severity;
  /** The declaration (or named child) that it is about; null outside any. */
  readonly element: string | null;
  readonly message: string;
  readonly file: SourceFile;
  readonly at: Span;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The reason given in the plan for letting it stand, and until when; null where there is none. */
  readonly accepted: { readonly reason: string; readonly until: string | null } | null;
  readonly cause?: CommonCause;
  /** Set where the rule is a council's own: what it is about. */
  readonly page?: OwnPage;
  /** Where it stands for several elements: the finding about each of them, this one's first. */
  readonly members?: readonly Finding[];
}

const sources = new WeakMap<object, SourceFile>();

/** The light form of a file: findings are kept long after the facts that they came from. */
function sourceOf(of: SourceFile): SourceFile {
  const file = (of as FileFacts).figures?.source ?? of;
  let source = sources.get(file);
  if (!source) {
    source = { file: file.file, lines: file.lines, length: file.length };
    sources.set(file, source);
    sources.set(source, source);
  }
  return source;
}

/** What a rule found, as it is kept and shown; `set` is how serious the plan makes it. */
export function toFinding(
  rule: Rule,
  set: Severity | undefined,
  found: RawFinding,
  acceptances: Acceptances,
  withFixes = true,
): Finding {
  const file = found.at?.file ?? found.file ?? found.element?.file;
  if (!file) throw new Error(`${rule.name} reported a finding without a place`);
  const acceptance = rule.cannotBeAccepted ? undefined : acceptances.take(rule.name, found.element);
  const usual = acceptances.plan.approved ? rule.severity : (rule.draftSeverity ?? rule.severity);
  const unfilled = acceptance?.unfilled ? ` The line that accepts this gives no reason yet.` : '';
  const ranOut =
    acceptance?.expired && !acceptance.unfilled ? ` The explanation given for this ran out on ${acceptance.until}.` : '';
  return {
    rule: rule.name,
    severity: set ?? found.severity ?? usual,
    element: found.element?.label ?? null,
    message: readable(found.message) + ranOut + unfilled,
    file: sourceOf(file),
    at: here(found.at ?? found.element?.nameAt ?? { start: 0, end: 0 }),
    related: (found.related ?? []).map(({ message, file: other, at }) => ({
      message: readable(message),
      file: sourceOf(at.file ?? other),
      at: here(at),
    })),
    fixes: withFixes ? fixesOf(found) : [],
    ...(found.cause && found.element && !acceptance ? { cause: causeFor(acceptances.plan, found.cause, found.element) } : {}),
    ...(rule.page ? { page: rule.page } : {}),
    accepted:
      acceptance && !acceptance.expired && !acceptance.unfilled ? { reason: acceptance.reason, until: acceptance.until } : null,
  };
}

/** A place by itself: which file it is in, a finding says. */
const here = ({ start, end }: Span): Span => ({ start, end });

/** The fixes of what was found, but for those that would change a CSV file: that is kept elsewhere, and nothing here writes it. */
function fixesOf({ at, related = [], fixes }: RawFinding): readonly Fix[] {
  if (!fixes || at?.file || related.some((place) => place.at.file)) return [];
  const able = fixes().filter(({ edits }) => edits.every((edit) => !edit.at.file));
  return able.map((fix) => ({ ...fix, title: readable(fix.title) }));
}

/** Findings are kept long after the plan, so that only words go with them. */
const causeFor = (plan: Plan, cause: Cause, element: Element): CommonCause => ({
  key: cause.key,
  message: readable(cause.say(MEMBERS_PLACEHOLDER)),
  called: element.title || element.path ? quoted(element.title || element.path || '') : undefined,
  kind: plan.words(element.kind),
});

/** The order in which findings are shown: of files and places. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file.file < b.file.file ? -1 : 1;
  return (
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
