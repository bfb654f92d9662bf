import '../../../webview/page/parts.css';
import { hear, say } from '../../../webview/page/editor.js';
import { Parts } from '../../../webview/page/parts.js';
import type { FromPage, ToPage } from '../protocol.js';

const page = document.createElement('main');
const note = document.createElement('p');
note.hidden = true;
page.append(note);
document.getElementById('page')?.append(page);
const parts = new Parts(page, (id) => say<FromPage>({ type: 'toText', id }));

hear<ToPage>((message) => {
  if (message.type === 'at') return parts.moveTo(message.at);
  note.hidden = message.note === undefined;
  note.textContent = message.note ?? '';
  parts.show(message.parts, message.at);
});
