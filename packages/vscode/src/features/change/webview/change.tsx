import './change.css';
import { render } from 'preact';
import { listen, send } from '../../../webview/page/editor.js';
import { Parts } from '../../../webview/page/parts.js';
import type { CompareWith, FromPage, ToPage } from '../protocol.js';

const page = document.createElement('main');
const above = document.createElement('div');
page.append(above);
document.getElementById('page')?.append(page);
const parts = new Parts(
  page,
  (id) => send<FromPage>({ type: 'toText', id }),
  (id) => send<FromPage>({ type: 'fix', id }),
);

/** What can be compared with. */
const CHOICES: readonly (readonly [CompareWith, string])[] = [
  ['commit', 'the last saved version'],
  ['main', 'the agreed plan'],
];

function Above({ against, answer }: ToPage) {
  return (
    <>
      <p class="against">
        <label>
          Compared with{' '}
          <select
            value={against}
            onChange={({ currentTarget }) => send<FromPage>({ type: 'against', against: currentTarget.value as CompareWith })}
          >
            {CHOICES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </p>
      {/* Read out when it changes, so that it is not missed. */}
      <p role="status">{answer.type === 'none' ? answer.why : ''}</p>
    </>
  );
}

listen<ToPage>((message) => {
  render(<Above {...message} />, above);
  parts.show(message.answer.type === 'change' ? message.answer.parts : []);
});
