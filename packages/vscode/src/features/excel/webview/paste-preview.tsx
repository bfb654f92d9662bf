import './paste-preview.css';
import type { MoneyUnit, PasteChoice, PastedRow, RowChoice } from '@goldenthread/exchange';
import { render } from 'preact';
import { hear, say } from '../../../webview/page/editor.js';
import type { FromPreview, SheetAnswer, ToPreview } from '../protocol.js';

/** What was chosen so far. It begins anew with each table. */
let choice: PasteChoice = {};

function choose(change: PasteChoice): void {
  choice = { ...choice, ...change };
  say<FromPreview>({ type: 'choose', choice });
}

function chooseRow(number: number, change: RowChoice): void {
  choose({ rows: { ...choice.rows, [number]: { ...choice.rows?.[number], ...change } } });
}

/** A column is for a period, and of a series where its heading says none. */
function chooseColumn(number: number, period: string, series: string | undefined): void {
  choose({ columns: { ...choice.columns, [number]: [period, series].filter(Boolean).join(' ') } });
}

const SERIES = ['', 'baseline', 'target', 'actual', 'forecast'] as const;

const AS: Readonly<Record<SheetAnswer['as'], string>> = {
  budget: 'Rows of a budget',
  rows: 'Rows of figures of what the cursor is in',
  measures: 'Whole measures, one for each title',
  risks: 'Risks, one for each row',
  savings: 'Savings, one for each row',
  projects: 'Projects, one for each row',
  actions: 'Actions, one for each row',
  benefits: 'Benefits, one for each row',
  outcomes: 'Outcomes with their measures',
  people: 'Posts and portfolios',
};

const UNITS: readonly (readonly [MoneyUnit, string])[] = [
  ['', 'pounds'],
  ['k', 'thousands (£k)'],
  ['m', 'millions (£m)'],
];

function Preview({ answer }: { readonly answer: SheetAnswer }) {
  const { as, possible, unit, text, notes } = answer;
  return (
    <main>
      <h1>Paste from Excel</h1>
      <fieldset>
        <legend>What the rows become</legend>
        {possible.map((each) => (
          <label key={each}>
            <input type="radio" name="as" checked={each === as} onChange={() => choose({ as: each, rows: {} })} /> {AS[each]}
          </label>
        ))}
      </fieldset>
      {as !== 'measures' && (
        <p>
          <label>
            Amounts are in{' '}
            <select value={unit} onChange={({ currentTarget }) => choose({ unit: currentTarget.value as MoneyUnit })}>
              {UNITS.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {answer.income !== undefined && (
        <p>
          <label>
            Income and savings are{' '}
            <select
              value={answer.income}
              onChange={({ currentTarget }) => choose({ income: currentTarget.value as 'below zero' | 'taken off' })}
            >
              <option value="below zero">shown below zero in the sheet</option>
              <option value="taken off">shown above zero, and taken off</option>
            </select>
          </label>
        </p>
      )}
      <Columns answer={answer} />
      <Table answer={answer} />
      <Sums answer={answer} />
      {notes.length > 0 && (
        <section>
          <h2>Please check</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <h2>What will be added</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text wider than the page is scrolled by keyboard, as axe-core asks */}
      <pre tabIndex={0}>{text || 'Nothing: no row is left.'}</pre>
      <p>
        <button type="button" class="first" disabled={text === ''} onClick={() => say<FromPreview>({ type: 'insert' })}>
          Insert
        </button>
        <button type="button" onClick={() => say<FromPreview>({ type: 'cancel' })}>
          Cancel
        </button>
      </p>
    </main>
  );
}

/** Which column is for which year or quarter. */
function Columns({ answer: { all, periods } }: { readonly answer: SheetAnswer }) {
  return (
    <fieldset>
      <legend>Which column is for which year</legend>
      {all.map(({ number, heading, period, series }) => (
        <label key={number}>
          {heading || `Column ${number}`}{' '}
          <select value={period} onChange={({ currentTarget }) => chooseColumn(number, currentTarget.value, series)}>
            <option value="">leave it out</option>
            {periods.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
          {period !== '' && (
            <select
              aria-label={`What the column ${heading || number} holds`}
              value={series ?? ''}
              onChange={({ currentTarget }) => chooseColumn(number, period, currentTarget.value as typeof series)}
            >
              {SERIES.map((each) => (
                <option key={each} value={each}>
                  {each || 'as its row says'}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** The sums that the sheet states, beside those that the plan will have. */
function Sums({ answer: { sums } }: { readonly answer: SheetAnswer }) {
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

function Table({ answer }: { readonly answer: SheetAnswer }) {
  const { as, columns, rows } = answer;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard, as axe-core asks
    <div class="table" tabIndex={0}>
      <table>
        <caption>The copied table</caption>
        <thead>
          <tr>
            <th scope="col">In Excel</th>
            <th scope="col">In the plan</th>
            {as === 'budget' && <th scope="col">Sign and fund</th>}
            {columns.map((column, index) => (
              <th scope="col" class="figure" key={index}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} answer={answer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, answer }: { readonly row: PastedRow; readonly answer: SheetAnswer }) {
  const { as, words, funds } = answer;
  const { number, label, word, fund, figures } = row;
  return (
    <tr class={word === '' ? 'left-out' : ''}>
      <th scope="row">{label || `Row ${number}`}</th>
      <td>
        <select
          aria-label={`What row ${number} becomes: ${label}`}
          value={word}
          onChange={({ currentTarget: { value } }) =>
            chooseRow(number, value === '' ? { leftOut: true } : { leftOut: false, word: value })
          }
        >
          <option value="">leave it out</option>
          {words.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </td>
      {as === 'budget' && (
        <td>
          <label>
            <input
              type="checkbox"
              aria-label={`Other sign for row ${number}: ${label}`}
              checked={choice.rows?.[number]?.turned === true}
              onChange={({ currentTarget: { checked } }) => chooseRow(number, { turned: checked })}
            />{' '}
            other sign
          </label>
          {fund !== undefined && (
            <select
              aria-label={`The fund of row ${number}: ${label}`}
              value={fund}
              onChange={({ currentTarget: { value } }) => chooseRow(number, { fund: value })}
            >
              {funds.some(({ name }) => name === fund) || <option value={fund}>{fund} (new)</option>}
              {funds.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title || name}
                </option>
              ))}
            </select>
          )}
        </td>
      )}
      {figures.map((figure, index) => (
        <td class="figure" key={index}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

const root = document.getElementById('page');
hear<ToPreview>(({ answer, first }) => {
  if (first) choice = {};
  if (root) render(<Preview answer={answer} />, root);
});
