import './import.css';
import { render } from 'preact';
import { listen, send } from '../../../webview/page/editor.js';
import type { FromImport, SheetChange, ToImport } from '../protocol.js';
import { Sheet } from './_sheet.js';

/** Something in a number: `1 file`, `3 files`. */
const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function Import({ name, answer, there, isNew, title, chosen }: ToImport) {
  const { sheets, files, changes, open, periods } = answer;
  const nothing = Object.keys(files).length === 0;
  const found = sheets.reduce((all, { tables }) => all + tables.length, 0);
  const added = changes.filter(({ what }) => what === 'new').map(({ of }) => of);
  const edited = changes.filter(({ what }) => what !== 'new');
  const choose = (sheet: string, change: SheetChange): void => send<FromImport>({ type: 'choose', sheet, change });
  return (
    <main>
      <h1>Import {name}</h1>
      <p role="status">
        {some(found, 'table')} found. {open > 0 && <strong>{some(open, 'question')} to answer first: see below.</strong>}
      </p>
      {there !== undefined && (
        <fieldset>
          <legend>Where it goes</legend>
          <label>
            <input
              type="radio"
              name="where"
              checked={!isNew}
              onChange={() => send<FromImport>({ type: 'where', isNew: false })}
            />{' '}
            Into “{there}”. What matches by code, name or title is updated, the rest is added, and nothing is removed.
          </label>
          <label>
            <input type="radio" name="where" checked={isNew} onChange={() => send<FromImport>({ type: 'where', isNew: true })} />{' '}
            A new plan
          </label>
        </fieldset>
      )}
      {isNew && (
        <p>
          <label>
            Title of the plan{' '}
            <input
              type="text"
              class="title"
              value={title}
              onChange={({ currentTarget }) => send<FromImport>({ type: 'title', title: currentTarget.value })}
            />
          </label>
        </p>
      )}
      {sheets.map((sheet) => (
        <Sheet key={sheet.name} sheet={sheet} periods={periods} chosen={chosen[sheet.name] ?? {}} choose={choose} />
      ))}
      <h2>{isNew ? 'What will be added' : 'What will change'}</h2>
      {changes.length > 0 && (
        <ul>
          {edited.map(({ of, what, from, to }, index) => (
            <li key={index}>
              {of}, {what}: {from || '(nothing)'} → {to || '(nothing)'}
            </li>
          ))}
          {added.length > 0 && <li>Added: {added.join(', ')}</li>}
        </ul>
      )}
      {nothing && (
        <p>
          {open > 0
            ? 'Nothing yet. Answer the questions above first.'
            : 'Nothing: the plan has all of it already, or every table is left out.'}
        </p>
      )}
      {Object.entries(files).map(([file, text]) => (
        <details key={file} open={isNew && file === 'plan.plan'}>
          <summary>{decodeURIComponent(file.split('/').at(-1) ?? file)}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text wider than the page is scrolled by keyboard, as axe-core asks */}
          <pre tabIndex={0}>{text}</pre>
        </details>
      ))}
      <p class="actions">
        <button type="button" class="first" disabled={nothing} onClick={() => send<FromImport>({ type: 'confirm' })}>
          {isNew ? 'Create the plan' : 'Update the plan'}
        </button>
        <button type="button" onClick={() => send<FromImport>({ type: 'cancel' })}>
          Cancel
        </button>
      </p>
    </main>
  );
}

const root = document.getElementById('page');
listen<ToImport>((told) => {
  if (root) render(<Import {...told} />, root);
});
