import { dayInWords, type Period, type Plan } from '@goldenthread/model';
import { figures, table, words } from '../document/cells.js';
import type { Block, Row } from '../document/document.js';
import {
  type MeasureStanding,
  readingCell,
  travelWords,
  verdictCell,
  WORST_FIRST,
  whyNoFigure,
  whyNoPrevious,
  whyNoTarget,
} from './_performance.js';
import { titleOf } from './_titles.js';

/** Measures with the figure before, the figure, the target, the colour and the direction of travel; worst first. */
export function measuresTable(
  plan: Plan,
  caption: string,
  standings: readonly MeasureStanding[],
  period: Period | undefined,
): Block[] {
  const rank = ({ verdict }: MeasureStanding): number => (verdict ? WORST_FIRST[verdict] : 3);
  const rows = [...standings]
    .sort((a, b) => rank(a) - rank(b))
    .map((standing): Row => {
      const { measure, actual, previous, target } = standing;
      return {
        cells: [
          words(titleOf(plan, measure)),
          readingCell(measure, previous, whyNoPrevious(standing)),
          readingCell(measure, actual, whyNoFigure(plan, measure, period)),
          readingCell(measure, target, whyNoTarget(plan, measure, actual?.period ?? period)),
          verdictCell(standing.verdict, actual ? 'cannot be judged' : 'no figure'),
          words(travelWords(standing), 'no figure'),
          words(actual ? dayInWords(actual.period) : '', 'no figure'),
        ],
      };
    });
  return table(
    caption,
    ['Measure', figures('Before'), figures('Now'), figures('Target'), 'Against target', 'Trend', 'Period'],
    rows,
  );
}
