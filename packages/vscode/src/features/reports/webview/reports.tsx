import '../../../webview/page/parts.css';
import { listen, send } from '../../../webview/page/editor.js';
import { Parts } from '../../../webview/page/parts.js';
import { saveBar } from '../../../webview/page/save-bar.js';
import { type FromReport, SAVED_AS, type SavedAs, type ToReport } from '../protocol.js';

const formats = Object.fromEntries(Object.entries(SAVED_AS).map(([format, name]) => [format, `Save as ${name}`]));
const bar = saveBar('Save this report', formats as Record<SavedAs, string>, (format) =>
  send<FromReport>({ type: 'save', format }),
);
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
