import { type ClauseFact, dayInWords, type PeriodFact, type Span } from '@goldenthread/model';

/** A figure that a clause states of one thing, and perhaps of one time. */
export interface Keyed {
  /** What it is of, in the words of the plan: `change General`. */
  readonly what: string;
  readonly when: string | undefined;
  /** Set where only two of one clause are about one thing. */
  readonly within?: number;
  readonly text: string;
  readonly at: Span;
}

/** What a clause says of which thing, where several of its sort may stand there, each about another. */
export function keyedOf(clause: ClauseFact): Keyed[] {
  switch (clause.type) {
    case 'change':
      return clause.pairs.map(({ period, value, at }) => ({
        what: `change ${clause.target.name}`,
        when: timeOf(period),
        text: value.text,
        at,
      }));
    case 'delivers':
      return clause.shares.flatMap(({ outcome, share }) =>
        share ? [{ what: `delivers ${outcome.name}`, when: undefined, text: share.text, at: share.at }] : [],
      );
    case 'rank': {
      const { comparators, period, place, count, at } = clause;
      return [{ what: `rank ${comparators.name}`, when: timeOf(period), text: `${place.text} of ${count.text}`, at }];
    }
    case 'councilTax': {
      const { period, rise, band, value, at } = clause;
      const rises = { what: 'council tax', when: timeOf(period), text: rise.text, at };
      // The bands of one year share its rise.
      if (!band || !value) return [rises];
      return [{ ...rises, what: `council tax ${band}`, text: value.text }];
    }
    case 'approves':
      return clause.approvals.flatMap(({ target, value, limit, period, at }) => {
        const figure = value ?? limit;
        return figure ? [{ what: `approves ${target.name}`, when: timeOf(period), text: figure.text, at }] : [];
      });
    case 'impactOf':
      return clause.effects.map(({ measure, value, at }) => ({
        what: `impact of ${clause.amount.text} on ${measure.name}`,
        when: undefined,
        // The same amount on two lines is a clause that stands twice.
        within: clause.at.start,
        text: value.text,
        at,
      }));
    case 'effectOn': {
      const { measures, value, period, at } = clause;
      return value ? measures.map(({ name }) => ({ what: `effect on ${name}`, when: timeOf(period), text: value.text, at })) : [];
    }
    case 'outlook': {
      const { start, end, value, at } = clause;
      return value ? [{ what: 'outlook', when: `${start.text} to ${end.text}`, text: value.text, at }] : [];
    }
    default:
      return [];
  }
}

const timeOf = (fact: PeriodFact | undefined): string | undefined => (fact?.period ? dayInWords(fact.period) : fact?.text);
