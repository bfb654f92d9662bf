import {
  addTo,
  dayInWords,
  type Element,
  figurePeriod,
  formatDay,
  formatPeriod,
  formatYear,
  type OutstandingReturn,
  oneLine,
  outstandingReturns,
  type Plan,
  type RoundPeriod,
  readings,
  readPeriod,
  returnBy,
  samePeriod,
  targetFor,
  typedFigure,
} from '@goldenthread/model';

/** One thing that a form asks. */
export interface FormItem {
  /** How the plan knows what it is about. */
  readonly key: string;
  readonly what: OutstandingReturn['what'];
  readonly label: string;
  /** The last figures of a measure, the earliest first; how work stood last, with its words. */
  readonly earlier: readonly { readonly period: string; readonly text: string }[];
  /** The target of a figure, that of the year where the quarter has none; the day that a task is due, for people. */
  readonly target: string;
  /** What a figure counts, in words. */
  readonly unit: string;
}

/** What one person is asked for in a round. */
export interface Form {
  readonly plan: string;
  readonly planTitle: string;
  readonly organisation: string;
  readonly period: string;
  readonly owner: string;
  readonly ownerTitle: string;
  /** The day by which it is to come back, for people. */
  readonly by: string;
  readonly items: readonly FormItem[];
}

/** So many earlier figures stand beside the one that is asked for. */
const EARLIER = 4;

/** A form for each officer or group that owes something for a period, with nothing in it that another one owes. */
export function formsFor(plan: Plan, period: RoundPeriod): Form[] {
  const byOwner = new Map<Element, OutstandingReturn[]>();
  for (const owed of outstandingReturns(plan, period)) for (const owner of owed.owners) addTo(byOwner, owner, owed);
  return [...byOwner].map(([owner, owed]) => ({
    plan: plan.name ?? '',
    planTitle: oneLine(plan.root?.title ?? ''),
    organisation: oneLine(plan.root?.one('organisation')?.words.text ?? ''),
    period: formatPeriod(period),
    owner: owner.name ?? '',
    ownerTitle: labelOf(owner),
    by: inWords(formatDay(returnBy(period, plan.settings.startMonth))),
    items: owed.map((each) => itemOf(each)),
  }));
}

/** What a form asks about something that is owed. */
function itemOf({ what, element, period }: OutstandingReturn): FormItem {
  const wanted = figurePeriod(element, period);
  const actuals = what === 'figure' ? readings(element, 'actual') : [];
  return {
    key: keyOf(element),
    what,
    label: labelOf(element),
    earlier:
      what === 'status'
        ? statusSoFar(element)
        : actuals
            .filter((each) => !samePeriod(each.period, wanted))
            .slice(-EARLIER)
            .map((each) => ({ period: formatPeriod(each.period), text: typedFigure(each.point.value) })),
    target: what === 'figure' ? targetWords(element, wanted) : dueOf(element),
    unit: unitWords(element),
  };
}

/** The name of an element; for a child without one, its place among its like. */
export function keyOf(element: Element): string {
  if (element.path !== undefined) return element.path;
  const { declaration, kind } = element;
  const like = declaration.walk().filter((each) => each.kind === kind);
  return `${declaration.name ?? ''}/${kind} ${like.indexOf(element) + 1}`;
}

/** What a form calls an element: words that its owner knows. */
export function labelOf(element: Element): string {
  const called = ({ title, name, kind }: Element): string => oneLine(title) || (name ?? kind);
  return element.parent ? `${called(element.declaration)}: ${called(element)}` : called(element);
}

const inWords = (day: string): string => {
  const { period } = readPeriod(day);
  return period ? dayInWords(period) : day;
};

const dueOf = (element: Element): string => {
  const by = element.one('by')?.by.period;
  return by ? dayInWords(by) : '';
};

/** The target of a period, or where it has none that of its year. */
function targetWords(element: Element, wanted: RoundPeriod): string {
  const own = targetFor(element, wanted);
  if (own) return typedFigure(own.point.value);
  const year = targetFor(element, { type: 'year', year: wanted.year });
  return year ? `${typedFigure(year.point.value)} for ${formatYear(wanted.year)}` : '';
}

/** How work stood when it was last said. */
function statusSoFar(element: Element): FormItem['earlier'] {
  return element
    .all('status')
    .slice(-1)
    .map(({ state, period, words }) => ({
      period: period?.period ? formatPeriod(period.period) : 'Last',
      text: [state, words ? oneLine(words.text) : ''].filter(Boolean).join(': '),
    }));
}

function unitWords(element: Element): string {
  const unit = element.one('unit');
  if (!unit) return '';
  return unit.unit === undefined ? oneLine(unit.words?.text ?? '') : unit.unit;
}
