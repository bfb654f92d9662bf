import './paste-preview.css';
import type { PasteChoice, PastedRow, RowChoice } from '@goldenthread/exchange';
import { render } from 'preact';
import { listen, send } from '../../../webview/page/editor.js';
import { ColumnChoices, IncomeChoice, PleaseCheck, Sums, UnitChoice } from '../../../webview/page/sheet-parts.js';
import { ROWS_BECOME } from '../../../webview/page/sheet-words.js';
import type { FromPreview, SheetAnswer, ToPreview } from '../protocol.js';

/** What was chosen so far. It begins anew with each table. */
let choice: PasteChoice = {};

function choose(change: PasteChoice): void {
  choice = { ...choice, ...change };
  send<FromPreview>({ type: 'choose', choice });
}

function chooseRow(number: number, change: RowChoice): void {
  choose({ rows: { ...choice.rows, [number]: { ...choice.rows?.[number], ...change } } });
}

function Preview({ answer, byItself }: Pick<ToPreview, 'answer' | 'byItself'>) {
  const { as, possible, unit, text, notes } = answer;
  return (
    <main>
      <h1>Paste from Excel</h1>
      {byItself && (
        <p class="hint">
          Nothing is in the plan yet. Check the table, then choose <strong>Insert</strong>. Next time, pasting puts a table in at
          once; “Paste from Excel…” shows it first. You can change this in the settings.
        </p>
      )}
      <fieldset>
        <legend>What the rows become</legend>
        {possible.map((each) => (
          <label key={each}>
            <input type="radio" name="as" checked={each === as} onChange={() => choose({ as: each, rows: {} })} />{' '}
            {ROWS_BECOME[each]}
          </label>
        ))}
      </fieldset>
      {as !== 'measures' && <UnitChoice unit={unit} choose={(value) => choose({ unit: value })} />}
      {answer.income !== undefined && <IncomeChoice income={answer.income} choose={(income) => choose({ income })} />}
      <ColumnChoices
        columns={answer.all}
        periods={answer.periods}
        words={answer.columnWords}
        choose={({ number }, column) => choose({ columns: { ...choice.columns, [number]: column } })}
      />
      <Table answer={answer} />
      <Sums sums={answer.sums} />
      <PleaseCheck notes={notes} heading />
      <h2>What will be added</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text wider than the page is scrolled by keyboard, as axe-core asks */}
      <pre tabIndex={0}>{text || 'Nothing: every row is left out.'}</pre>
      <p>
        <button type="button" class="first" disabled={text === ''} onClick={() => send<FromPreview>({ type: 'insert' })}>
          Insert
        </button>
        <button type="button" onClick={() => send<FromPreview>({ type: 'cancel' })}>
          Cancel
        </button>
      </p>
    </main>
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
              aria-label={`Change the sign of row ${number}: ${label}`}
              checked={choice.rows?.[number]?.turned === true}
              onChange={({ currentTarget: { checked } }) => chooseRow(number, { turned: checked })}
            />{' '}
            Change the sign
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
listen<ToPreview>(({ answer, first, byItself }) => {
  if (first) choice = {};
  if (root) render(<Preview answer={answer} byItself={byItself} />, root);
});
