import { labelOf } from '@goldenthread/exchange';
import {
  addTo,
  counted,
  type Element,
  formatDay,
  formatPeriod,
  type OutstandingReturn,
  oneLine,
  outstandingReturns,
  returnBy,
  toJson,
} from '@goldenthread/model';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { EXIT } from '../errors.js';
import { type Round, type RoundOptions, roundOf, sayExemptReturns } from '../round/one-plan.js';
import type { Screen } from '../terminal/screen.js';
import { writeWhole } from '../terminal/write-file.js';

/** The options of `goldenthread due`. */
export interface DueOptions extends RoundOptions {
  readonly format: string;
  readonly output?: string;
}

/** What is asked, in words. */
const ASKED: Readonly<Record<OutstandingReturn['what'], string>> = {
  figure: 'figure',
  status: 'how it stands',
  task: 'is it done',
  mitigation: 'is it done',
};

/** `goldenthread due`: who owes what for a period. */
export const due: CommandOf<[paths: readonly string[], options: DueOptions]> = async (screen, paths, options) => {
  const format = oneOf('--format', options.format, ['text', 'json', 'ics'] as const);
  const round = await roundOf(screen, paths, options, 'say what is due');
  const owed = outstandingReturns(round.shown, round.period);
  const text =
    format === 'text' ? inText(round, owed, screen) : format === 'json' ? inJson(round, owed) : await inCalendar(round, owed);
  if (options.output !== undefined) await writeWhole(options.output, `${text}\n`, options.output);
  else if (format === 'json') screen.printExactly(text);
  else screen.print(text);
  sayExemptReturns(screen, round);
  return EXIT.fine;
};

/** What each person owes, those first who owe most; what nobody answers for comes last. */
function byOwner(owed: readonly OutstandingReturn[]): [Element | undefined, OutstandingReturn[]][] {
  const groups = new Map<Element | undefined, OutstandingReturn[]>();
  for (const each of owed) for (const owner of each.owners.length > 0 ? each.owners : [undefined]) addTo(groups, owner, each);
  return [...groups].sort(([a, x], [b, y]) => Number(a === undefined) - Number(b === undefined) || y.length - x.length);
}

function inText(round: Round, owed: readonly OutstandingReturn[], { colours }: Screen): string {
  const period = formatPeriod(round.period);
  const { day, isLate } = dueDay(round);
  if (owed.length === 0) return `Nothing is due for ${period}.`;
  const lines = byOwner(owed).flatMap(([owner, own]) => [
    '',
    colours.bold(owner ? `${labelOf(owner)} (${counted(own.length, 'answer')})` : 'Nobody is named for these'),
    ...own.map((each) => `  ${labelOf(each.element)}: ${ASKED[each.what]}`),
  ]);
  return [
    `${counted(owed.length, 'answer')} owed for ${period}, due by ${formatDay(day)}${isLate ? ': late' : ''}.`,
    ...lines,
  ].join('\n');
}

function inJson(round: Round, owed: readonly OutstandingReturn[]): string {
  const { day, isLate } = dueDay(round);
  const each = ({ what, element, owners }: OutstandingReturn) => ({
    element: element.path ?? null,
    kind: element.kind,
    title: labelOf(element),
    asks: what,
    owners: owners.map(({ name }) => name ?? null),
    file: element.file.file,
    line: element.place.line,
  });
  const answer = {
    plan: round.plan.name,
    period: formatPeriod(round.period),
    due: formatDay(day),
    late: isLate,
    owed: owed.map(each),
  };
  return toJson(answer);
}

function dueDay({ period, plan, today }: Round) {
  const day = returnBy(period, plan.settings.startMonth);
  return { day, isLate: today > day };
}

/** One entry a person, on the day by which the answers are due, with a reminder a week before. */
async function inCalendar(round: Round, owed: readonly OutstandingReturn[]): Promise<string> {
  const { ICalAlarmType, default: ical } = await import('ical-generator');
  const period = formatPeriod(round.period);
  const calendar = ical({
    name: `${oneLine(round.plan.root?.title ?? '') || 'Plan'}: ${period}`,
    prodId: '//Golden Thread//Reminders//EN',
  });
  const { day } = dueDay(round);
  const start = new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100));
  // The same reminders get the same mark each time, so that a calendar does not hold them twice.
  const stamp = new Date(
    Date.UTC(Math.floor(round.today / 10_000), (Math.floor(round.today / 100) % 100) - 1, round.today % 100),
  );
  for (const [owner, own] of byOwner(owed)) {
    if (!owner) continue;
    const event = calendar.createEvent({
      id: `${round.plan.name}-${period}-${owner.name}`.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '-'),
      start,
      allDay: true,
      stamp,
      summary: `${labelOf(owner)}: figures and updates for ${period}`,
      description: own.map((each) => `${labelOf(each.element)}: ${ASKED[each.what]}`).join('\n'),
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 7 * 24 * 60 * 60 });
  }
  return calendar.toString();
}
