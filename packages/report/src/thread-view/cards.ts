import {
  dayInWords,
  type Element,
  figuresInWords,
  figureText,
  formatMoney,
  formatMoneyCompact,
  largest,
  latestActual,
  type Pence,
  type Plan,
  type Rag,
  smallest,
  standingOf,
  targetFor,
} from '@goldenthread/model';
import { type Finding, Gaps, isStillToAdd } from '@goldenthread/rules';
import { figureSeries } from '../charts/series.js';
import { Profile } from '../profile/profile.js';
import type { ThreadCard } from './model.js';

/** Makes the cards of a plan for one year. An element has one id, whichever view shows it. */
export class Cards {
  private readonly ids = new Map<Element, string>();
  private readonly gaps: Gaps;
  private readonly told: Finding[] = [];

  constructor(
    readonly plan: Plan,
    findings: readonly Finding[],
    /** The year that money is of, by the year that it begins in. */
    readonly year: number | undefined,
  ) {
    this.gaps = new Gaps(plan, findings);
    const taken = new Set<string>();
    for (const element of plan.everything) {
      const { path, file, fact } = element;
      // A name outlasts an edit; a place stands in where there is no name, or others have it too.
      const id = path === undefined || taken.has(path) ? `${file.file}:${fact.at.start}` : path;
      taken.add(id);
      this.ids.set(element, id);
    }
  }

  /** Every element of the plan by its id. */
  get elements(): ReadonlyMap<string, Element> {
    return new Map([...this.ids].map(([element, id]) => [id, element]));
  }

  idOf(element: Element): string {
    return this.ids.get(element) ?? element.path ?? '';
  }

  /** The gaps of elements and of what belongs to them, one for each cause. */
  gapsOf(...elements: readonly Element[]): readonly Finding[] {
    return this.gaps.of(...elements);
  }

  /** The findings that cards show, by their number. */
  get findings(): readonly Finding[] {
    return this.told;
  }

  /** The number of a finding that a card shows. */
  numberOf(finding: Finding): number {
    const known = this.told.indexOf(finding);
    return known >= 0 ? known : this.told.push(finding) - 1;
  }

  card(element: Element, ...notes: readonly (string | undefined)[]): ThreadCard {
    const { plan } = this;
    const profile = new Profile(plan, element);
    const money = profile.moneyIn(this.year);
    const gaps = this.gapsOf(element);
    return {
      id: this.idOf(element),
      kind: element.kind,
      words: profile.kind,
      title: profile.title,
      ...(element.kind === 'measure' ? this.ofMeasure(element) : this.standing(element)),
      ...(money === undefined ? {} : { money: this.amount(money) }),
      gaps: gaps.length,
      isWrong: gaps.some((gap) => !isStillToAdd(gap)),
      notes: [...(element.kind === 'measure' ? this.targetNotes(element) : []), ...notes.flatMap((note) => note ?? [])],
    };
  }

  /** An amount for a card. */
  amount(pence: Pence): { readonly short: string; readonly exact: string } {
    const { symbol } = this.plan.settings;
    return { short: formatMoneyCompact(pence, symbol), exact: formatMoney(pence, symbol) };
  }

  private standing(element: Element): Pick<ThreadCard, 'rag' | 'state'> {
    const standing = standingOf(this.plan, element) ?? this.worstMeasure(element);
    return standing ? { ...(standing.rag ? { rag: standing.rag } : {}), state: standing.state } : {};
  }

  /** An outcome that says nothing of how it stands shows how its measures do: the worst. */
  private worstMeasure(element: Element): { readonly rag: Rag; readonly state: string } | undefined {
    if (element.kind !== 'outcome') return undefined;
    const known = this.plan.targets(element, 'measuredBy').flatMap((measure) => standingOf(this.plan, measure)?.rag ?? []);
    const rag = (['red', 'amber', 'green'] as const).find((each) => known.includes(each));
    return rag && { rag, state: rag };
  }

  private ofMeasure(measure: Element): Pick<ThreadCard, 'rag' | 'state' | 'line'> {
    const rag = standingOf(this.plan, measure)?.rag;
    const actual = latestActual(this.plan, measure);
    const line = lineOf(this.plan, measure);
    const unit = measure.one('unit')?.unit === 'percent' ? '%' : '';
    const text = actual && figureText(actual);
    return {
      ...(rag ? { rag } : {}),
      state: text === undefined ? 'no figure yet' : text.includes('%') ? text : `${text}${unit}`,
      ...(line ? { line } : {}),
    };
  }

  private targetNotes(measure: Element): string[] {
    const actual = latestActual(this.plan, measure);
    const target = actual && targetFor(measure, actual.period);
    if (actual && target) return [`target ${figureText(target)}`, dayInWords(actual.period)];
    const [sentence = ''] = figuresInWords(this.plan, measure, { colour: (colour) => colour, words: (text) => text });
    const rest = sentence.split(', ').slice(1).join(', ');
    return [...(actual ? [dayInWords(actual.period)] : []), ...(rest ? [rest] : [])];
  }
}

/** The actual figures of a measure as a small line; undefined where there are fewer than two. */
function lineOf(plan: Plan, measure: Element): ThreadCard['line'] {
  const [series] = figureSeries(plan, measure);
  const figures = (series?.rows.find(({ name }) => name === 'actual')?.figures ?? []).flatMap((each) => each ?? []);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return undefined;
  const amounts = figures.map(({ amount }) => amount);
  const [low, high] = [smallest(amounts), largest(amounts)];
  const points = amounts.map((amount) => (high === low ? 0.5 : (amount - low) / (high - low)));
  if (first.range || last.range) return { points, label: `from ${figureText(first)} to ${figureText(last)}` };
  const way = last.amount > first.amount ? 'rising' : last.amount < first.amount ? 'falling' : 'steady';
  return { points, label: `${way} from ${figureText(first)} to ${figureText(last)}` };
}
