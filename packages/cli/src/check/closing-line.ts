import { counted, listed, printable } from '@goldenthread/model';
import type { Audience } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import type { Colours } from '../terminal/screen.js';
import { allFindings, type Summary, summarise } from './summary.js';

/** What a plan is called in a sentence. */
export function planTitle({ name }: Pick<PlanFindings, 'name'>): string {
  return name ?? 'files without a plan declaration';
}

/** A plan of which some findings may be left out. */
export interface ComparedPlan extends PlanFindings {
  /** How many, because a baseline knows them. */
  readonly known?: number;
  /** How many, because they were there already in what it was compared with. */
  readonly older?: number;
  /** What it was compared with, in words. */
  readonly since?: string;
  /** Whose rules alone it was checked by; by all where left out. */
  readonly audiences?: readonly Audience[];
}

/** One sentence that says what it all comes to. */
export function closingLine(plans: readonly ComparedPlan[], colours: Colours): string {
  const summary = summarise(allFindings(plans));
  const found = foundInWords(summary);
  const accepted =
    summary.accepted === 0 ? '' : ` ${counted(summary.accepted, 'gap')} ${summary.accepted === 1 ? 'is' : 'are'} accepted.`;
  const known = knownInWords(plans) + olderInWords(plans);
  const asked = audiencesInWords(plans);
  if (found === '') {
    return (
      colours.green(colours.bold(`No ${known === '' ? '' : 'new '}gaps found: ${scope(plans)} checked.`)) +
      accepted +
      known +
      asked
    );
  }
  const colour = summary.errors > 0 ? colours.red : summary.warnings > 0 ? colours.yellow : colours.cyan;
  return `${colour(colours.bold(`${found} in ${scope(plans)}.`))}${accepted}${known}${asked} Nothing was changed.`;
}

/** `2 errors, 5 warnings and 1 hint`; empty when nothing was found. */
function foundInWords({ errors, warnings, hints }: Summary): string {
  const parts = [
    { number: errors, word: 'error' },
    { number: warnings, word: 'warning' },
    { number: hints, word: 'hint' },
  ];
  return listed(parts.filter((part) => part.number > 0).map((part) => counted(part.number, part.word)));
}

function knownInWords(plans: readonly ComparedPlan[]): string {
  const known = plans.reduce((sum, plan) => sum + (plan.known ?? 0), 0);
  return known === 0 ? '' : ` ${counted(known, 'gap')} ${known === 1 ? 'is' : 'are'} known from before.`;
}

function olderInWords(plans: readonly ComparedPlan[]): string {
  const since = plans.find((plan) => plan.since !== undefined)?.since;
  if (since === undefined) return '';
  const older = plans.reduce((sum, plan) => sum + (plan.older ?? 0), 0);
  const left =
    older === 0 ? 'nothing older is left out' : `${counted(older, 'older gap')} ${older === 1 ? 'is' : 'are'} left out`;
  return ` Compared with ${printable(since)}: ${left}.`;
}

function audiencesInWords(plans: readonly ComparedPlan[]): string {
  const audiences = plans.find((plan) => plan.audiences !== undefined)?.audiences ?? [];
  return audiences.length === 0 ? '' : ` Only the rules for ${listed(audiences)} were checked.`;
}

function scope(plans: readonly PlanFindings[]): string {
  const files = counted(
    plans.reduce((sum, each) => sum + each.files, 0),
    'file',
  );
  const [only] = plans;
  if (plans.length !== 1 || !only) return `${files} of ${counted(plans.length, 'plan')}`;
  return only.name === null ? `${files} without a plan declaration` : `${files} of ${only.name}`;
}
