import '../../../webview/page/parts.css';
import { listen, send } from '../../../webview/page/editor.js';
import { Parts } from '../../../webview/page/parts.js';
import { type FromReport, SAVED_AS, type SavedAs, type ToReport } from '../protocol.js';

const bar = document.createElement('div');
bar.setAttribute('role', 'toolbar');
bar.setAttribute('aria-label', 'Save this report');
for (const [format, name] of Object.entries(SAVED_AS)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Save as ${name}`;
  button.addEventListener('click', () => send<FromReport>({ type: 'save', format: format as SavedAs }));
  bar.append(button, ' ');
}
const page = document.createElement('main');
const note = document.createElement('p');
note.hidden = true;
page.append(bar, note);
document.getElementById('page')?.append(page);
const parts = new Parts(page, () => {});

listen<ToReport>(({ html, note: why }) => {
  note.hidden = why === undefined;
  note.textContent = why ?? '';
  parts.show([{ id: 'head', html }]);
});
