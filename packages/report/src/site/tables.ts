import {
  type Element,
  formatYear,
  linesFor,
  moneyTo,
  type Pence,
  type Period,
  type Plan,
  SPENDING,
  standingOf,
  thisYear,
  type Verdict,
  whyUnavailable,
  workDelivering,
} from '@goldenthread/model';
import { figures, money, none, rag, sumRow, table, words } from '../document/cells.js';
import type { Cell, Row, Table } from '../document/document.js';
import { linesMoney, type TracedMoney } from '../reports/_money.js';
import { measureStanding, otherTarget, readingCell, readingWords, statedRag } from '../reports/_performance.js';
import { titleOf } from '../reports/_titles.js';
import type { SiteMap } from './site-map.js';
import { outcomeStanding } from './standing.js';
import type { SiteWords } from './words.js';

/** The tables of the site's own pages. Their first cells lead to the pages of what they name. */
export class SiteTables {
  private readonly year: number | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly map: SiteMap,
    private readonly say: SiteWords,
  ) {
    this.year = thisYear(plan);
  }

  /** Outcomes with how they stand and what reaches them this year. */
  outcomes(caption: string, outcomes: readonly Element[]): Table[] {
    return table(
      caption,
      [this.say.outcome, this.say.status, ...this.yearColumn()],
      outcomes.map((outcome): Row => {
        const { worst, hasFigures } = outcomeStanding(this.plan, outcome);
        const spent = linesMoney(moneyTo(this.plan, outcome), SPENDING);
        return {
          cells: [
            this.called(outcome),
            this.verdict(worst, hasFigures ? this.say.reasons.notJudged : this.say.reasons.noFigures),
            ...this.inYear(spent),
          ],
        };
      }),
    );
  }

  /** Measures with figure, target and colour. */
  measures(caption: string, measures: readonly Element[]): Table[] {
    const { reasons } = this.say;
    return table(
      caption,
      [this.say.measure, figures(this.say.actual), figures(this.say.target), this.say.status, this.say.period],
      measures.map((measure): Row => {
        const { actual, target, verdict } = measureStanding(this.plan, measure, undefined);
        return {
          cells: [
            this.called(measure),
            readingCell(measure, actual, this.whyNoFigure(measure)),
            readingCell(measure, target, this.whyNoTarget(measure, actual?.period)),
            this.verdict(verdict ?? standingOf(this.plan, measure)?.rag, actual ? reasons.notJudged : reasons.noFigure),
            words(actual ? this.say.day(actual.period) : '', reasons.noFigure),
          ],
        };
      }),
    );
  }

  /** The work for an outcome, with what of its money reaches the outcome this year. */
  work(caption: string, outcome: Element): Table[] {
    const parts = moneyTo(this.plan, outcome);
    const rows = workDelivering(this.plan, outcome).map((work): Row => {
      const own = linesMoney(
        parts.filter(({ line }) => line.owner === work),
        SPENDING,
      );
      return { cells: [this.called(work), rag(statedRag(this.plan, work), this.say.reasons.noStatus), ...this.inYear(own)] };
    });
    return table(caption, [this.say.work, this.say.status, ...this.yearColumn()], rows);
  }

  /** Work with its status and what it costs this year. */
  allWork(caption: string, all: readonly Element[]): Table[] {
    return table(
      caption,
      [this.say.work, this.say.status, ...this.yearColumn()],
      all.map((work): Row => {
        const costs = linesMoney(linesFor(this.plan, work), SPENDING);
        return { cells: [this.called(work), rag(statedRag(this.plan, work), this.say.reasons.noStatus), ...this.inYear(costs)] };
      }),
    );
  }

  /** The funds that an outcome's money comes from this year. */
  funds(caption: string, outcome: Element): Table[] {
    const parts = moneyTo(this.plan, outcome);
    return this.fundTable(
      caption,
      [...Map.groupBy(parts, ({ line }) => line.fund)].map(([fund, own]) => [fund, linesMoney(own, SPENDING)]),
    );
  }

  /** The funds that pay for a piece of work this year. */
  fundsOfWork(caption: string, work: Element): Table[] {
    const lines = linesFor(this.plan, work);
    return this.fundTable(
      caption,
      [...Map.groupBy(lines, ({ fund }) => fund)].map(([fund, own]) => [fund, linesMoney(own, SPENDING)]),
    );
  }

  private fundTable(caption: string, funds: readonly (readonly [Element | undefined, TracedMoney])[]): Table[] {
    const { year } = this;
    if (year === undefined) return [];
    const rows = funds
      .filter(([, years]) => years.has(year))
      .map(([fund, years]): Row => {
        const certainty = fund?.one('certainty')?.certainty;
        return {
          cells: [
            fund ? this.called(fund) : none(this.say.reasons.noFund),
            words(certainty === undefined ? '' : this.say.certainties[certainty], this.say.reasons.notStated),
            ...this.inYear(years),
          ],
        };
      });
    const sum = sumRow(
      this.say.allFunds,
      rows,
      rows.map((_, index) => index),
    );
    // How certain all of them are is no one word.
    const total = { ...sum, cells: sum.cells.map((cell, index) => (index === 1 ? none(this.say.reasons.allOfThem) : cell)) };
    return table(caption, [this.say.fund, this.say.certain, ...this.yearColumn()], rows.length > 1 ? [...rows, total] : rows);
  }

  /** A cell that names an element and leads to its page. */
  called(element: Element): Cell {
    const to = this.map.pageIndex.idOf(element);
    return { type: 'words', text: this.titleOf(element), ...(to === undefined ? {} : { to }) };
  }

  /** How an element is called in the language of the page, where the plan has its title in it. */
  titleOf(element: Element): string {
    const welsh = this.say.language === 'cy-GB' ? element.one('translation')?.words.text.trim() : undefined;
    return welsh || titleOf(this.plan, element);
  }

  private verdict(verdict: Verdict | undefined, why: string): Cell {
    const { standing } = this.say;
    return verdict === 'off target' ? words(standing[verdict].replace(/\.$/, '')) : rag(verdict, why);
  }

  /** Why a measure has no figure: what the plan says of it, else that there is none yet. */
  private whyNoFigure(measure: Element): string {
    return whyUnavailable(measure, 'actual', () => true, this.say.flags) ?? this.say.reasons.noFigure;
  }

  private whyNoTarget(measure: Element, shown: Period | undefined): string {
    const { reasons, otherTarget: told, day } = this.say;
    if (measure.has('trendOnly')) return reasons.trendOnly;
    const other = otherTarget(this.plan, measure, shown);
    return other ? told(readingWords(measure, other.target), day(other.target.period), other.isNext) : reasons.noTarget;
  }

  private yearColumn(): ReturnType<typeof figures>[] {
    return this.year === undefined ? [] : [figures(formatYear(this.year))];
  }

  private inYear(years: TracedMoney): Cell[] {
    if (this.year === undefined) return [];
    const amount = years.get(this.year);
    return [amount ? money(amount.pence as Pence, amount.lines) : none(this.say.reasons.noMoney)];
  }
}
