import type { SheetMapping } from '@goldenthread/exchange';
import { ColumnChoices, IncomeChoice, PleaseCheck, Sums, UnitChoice } from '../../../webview/page/sheet-parts.js';
import { ROWS_BECOME } from '../../../webview/page/sheet-words.js';
import type { SheetChange, ShownSheet, ShownTable } from '../protocol.js';

/** The value of the choice that leaves a sheet out. */
const NOTHING = 'nothing';

/** One sheet of the workbook: its tables, what they become, and what can be corrected. */
export function Sheet({
  sheet: { name, leftOut, notes, missing, tables },
  periods,
  chosen,
  choose,
}: {
  readonly sheet: ShownSheet;
  readonly periods: readonly string[];
  readonly chosen: SheetMapping;
  readonly choose: (sheet: string, change: SheetChange) => void;
}) {
  const [first] = tables;
  if (!leftOut && tables.length === 0 && notes.length === 0 && missing.length === 0) return null;
  return (
    <section aria-label={`Sheet ${name}`}>
      <h2>Sheet ‘{name}’</h2>
      {(leftOut || first) && (
        <p>
          <label>
            Its rows become{' '}
            <select
              value={leftOut ? NOTHING : first?.as}
              onChange={({ currentTarget: { value } }) => choose(name, { as: value as SheetChange['as'] })}
            >
              {(first?.possible ?? []).map((each) => (
                <option key={each} value={each}>
                  {ROWS_BECOME[each]}
                </option>
              ))}
              {leftOut && <option value="">what they look like</option>}
              <option value={NOTHING}>nothing: leave the sheet out</option>
            </select>
          </label>
        </p>
      )}
      {tables.map((table) => (
        <Table
          key={table.row}
          table={table}
          alone={tables.length === 1}
          periods={periods}
          chosen={chosen}
          choose={(change) => choose(name, change)}
        />
      ))}
      {leftOut || <PleaseCheck notes={notes} />}
      {missing.length > 0 && <p>In the plan, but not in the sheet (nothing is removed): {missing.join(', ')}</p>}
    </section>
  );
}

function Table({
  table,
  alone,
  periods,
  chosen,
  choose,
}: {
  readonly table: ShownTable;
  /** Whether its sheet has no other. */
  readonly alone: boolean;
  readonly periods: readonly string[];
  readonly chosen: SheetMapping;
  readonly choose: (change: SheetMapping) => void;
}) {
  const { row, title, as, unit, income, all, columnWords, asksUnit, becomes, notes, questions, sums } = table;
  return (
    <>
      {(title !== '' || !alone) && <h3>{title || `Table at row ${row}`}</h3>}
      <p>Becomes {becomes}.</p>
      {questions.length > 0 && (
        <ul class="questions" aria-label="To answer">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {(as === 'budget' || as === 'savings') && (
        <UnitChoice unit={unit} open={asksUnit} choose={(value) => choose({ unit: value })} />
      )}
      {income !== undefined && <IncomeChoice income={income} choose={(value) => choose({ income: value })} />}
      <ColumnChoices
        columns={all}
        periods={periods}
        words={columnWords}
        choose={({ heading }, choice) => choose({ columns: { ...chosen.columns, [heading]: choice } })}
      />
      <Sums sums={sums} />
      <PleaseCheck notes={notes} />
    </>
  );
}
