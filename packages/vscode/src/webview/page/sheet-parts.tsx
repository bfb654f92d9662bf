import type { AnyColumn, Pasted, PastedSum } from '@goldenthread/exchange';
import { SERIES, UNITS } from './sheet-words.js';

type Unit = Pasted['unit'];
type Income = NonNullable<Pasted['income']>;

/**
 * What each column is, to be corrected: a period with a series behind it, what it says of its row, or nothing where it stays
 * out.
 */
export function ColumnChoices({
  columns,
  periods,
  words,
  choose,
}: {
  readonly columns: readonly AnyColumn[];
  readonly periods: readonly string[];
  readonly words: readonly string[];
  readonly choose: (column: AnyColumn, choice: string) => void;
}) {
  if (columns.length === 0) return null;
  return (
    <fieldset>
      <legend>What each column is</legend>
      {columns.map((column) => {
        const { number, heading, period, series, is } = column;
        return (
          <span class="column" key={number}>
            <label>
              {heading || `Column ${number}`}{' '}
              <select
                value={period || is || ''}
                onChange={({ currentTarget: { value } }) => {
                  const keepsSeries = value !== '' && !words.includes(value);
                  choose(column, [value, keepsSeries ? series : ''].filter(Boolean).join(' '));
                }}
              >
                <option value="">leave it out</option>
                <Choices label="Figures for" values={[...periods, period]} />
                <Choices label="What it says" values={[...words, is ?? '']} />
              </select>
            </label>
            {period !== '' && (
              <select
                aria-label={`What the column ${heading || number} holds`}
                value={series ?? ''}
                onChange={({ currentTarget: { value } }) => choose(column, [period, value].filter(Boolean).join(' '))}
              >
                {SERIES.map((each) => (
                  <option key={each} value={each}>
                    {each || 'as its row says'}
                  </option>
                ))}
              </select>
            )}
          </span>
        );
      })}
    </fieldset>
  );
}

/** Choices of one sort below a heading of their own, each once. */
function Choices({ label, values }: { readonly label: string; readonly values: readonly string[] }) {
  return (
    <optgroup label={label}>
      {[...new Set(values.filter(Boolean))].map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </optgroup>
  );
}

/** What amounts count in. */
export function UnitChoice({
  unit,
  open,
  choose,
}: {
  readonly unit: Unit;
  readonly open?: boolean;
  readonly choose: (unit: Unit) => void;
}) {
  return (
    <p>
      <label>
        Amounts are in{' '}
        <select value={open ? '?' : unit} onChange={({ currentTarget }) => choose(currentTarget.value as Unit)}>
          {open && <option value="?">choose…</option>}
          {UNITS.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** How the sheet shows income and savings. */
export function IncomeChoice({ income, choose }: { readonly income: Income; readonly choose: (income: Income) => void }) {
  return (
    <p>
      <label>
        Income and savings are{' '}
        <select value={income} onChange={({ currentTarget }) => choose(currentTarget.value as Income)}>
          <option value="below zero">shown below zero in the sheet</option>
          <option value="taken off">shown above zero, and taken off</option>
        </select>
      </label>
    </p>
  );
}

/** The sums that the sheet states, beside those that the plan will have. */
export function Sums({ sums }: { readonly sums: readonly PastedSum[] }) {
  if (sums.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard, as axe-core asks
    <div class="table" tabIndex={0}>
      <table>
        <caption>Sums</caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">For</th>
            <th scope="col" class="figure">
              In the sheet
            </th>
            <th scope="col" class="figure">
              In the plan
            </th>
            <th scope="col">Agrees</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ label, of, sheet, plan, agrees }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{of}</td>
              <td class="figure">{sheet}</td>
              <td class="figure">{plan}</td>
              <td>{agrees ? 'yes' : 'no'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What to check, in whole sentences; below a heading of its own where that is the whole page's. */
export function PleaseCheck({ notes, heading = false }: { readonly notes: readonly string[]; readonly heading?: boolean }) {
  if (notes.length === 0) return null;
  return (
    <>
      {heading ? <h2>Please check</h2> : <p class="check">Please check</p>}
      <ul aria-label="Please check">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
