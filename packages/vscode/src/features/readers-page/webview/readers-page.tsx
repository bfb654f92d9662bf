import '../../../webview/page/parts.css';
import { listen, send } from '../../../webview/page/editor.js';
import { Parts } from '../../../webview/page/parts.js';
import { saveBar } from '../../../webview/page/save-bar.js';
import { type FromPage, PAGE_FORMATS, type ToPage } from '../protocol.js';

const page = document.createElement('main');
const note = document.createElement('p');
note.hidden = true;
page.append(note);
page.append(saveBar('Save this page', PAGE_FORMATS, (format) => send<FromPage>({ type: 'save', format })));
document.getElementById('page')?.append(page);
const parts = new Parts(page, (id) => send<FromPage>({ type: 'toText', id }));

listen<ToPage>((message) => {
  if (message.type === 'at') return parts.moveTo(message.at);
  note.hidden = message.note === undefined;
  note.textContent = message.note ?? '';
  parts.show(message.parts, message.at);
});
