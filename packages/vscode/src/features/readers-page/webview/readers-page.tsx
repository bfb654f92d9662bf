import '../../../webview/page/parts.css';
import { listen, send } from '../../../webview/page/editor.js';
import { Parts } from '../../../webview/page/parts.js';
import { type FromPage, PAGE_FORMATS, type PageFormat, type ToPage } from '../protocol.js';

const page = document.createElement('main');
const note = document.createElement('p');
note.hidden = true;
page.append(note);
const tools = document.createElement('p');
for (const [format, words] of Object.entries(PAGE_FORMATS)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => send<FromPage>({ type: 'save', format: format as PageFormat }));
  tools.append(button, ' ');
}
page.append(tools);
document.getElementById('page')?.append(page);
const parts = new Parts(page, (id) => send<FromPage>({ type: 'toText', id }));

listen<ToPage>((message) => {
  if (message.type === 'at') return parts.moveTo(message.at);
  note.hidden = message.note === undefined;
  note.textContent = message.note ?? '';
  parts.show(message.parts, message.at);
});
