import { escapeHtml } from '@goldenthread/model';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Form, FormItem } from './form.js';
import { SCRIPT, STYLE } from './html-parts.js';
import { NotAFormError, type Returned, readReturned } from './returned.js';

/** The states that a form offers for work, and for what is to be done by a date. */
export const STATES = {
  figure: [],
  status: ['green', 'amber', 'red', 'complete', 'stopped'],
  task: ['complete', 'in progress', 'not started', 'stopped'],
  mitigation: ['complete', 'in progress', 'not started', 'stopped'],
} as const;

/** A form as a page that works in any browser, without a network, and saves itself with its answers. */
export function htmlForm(form: Form): string {
  const data = { plan: form.plan, period: form.period, owner: form.owner };
  const items = form.items.map((item, index) => question(item, index, form.period)).join('\n');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(`${form.period}: ${form.ownerTitle}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="above">${escapeHtml(form.organisation)}</p>
<h1>${escapeHtml(`Figures and updates for ${form.period}`)}</h1>
<p>${escapeHtml(form.planTitle)}. For: <strong>${escapeHtml(form.ownerTitle)}</strong>. Please return it by ${escapeHtml(form.by)}.</p>
<p>Fill in what you can. Leave the rest empty. Press “Save” at the end, and send back the file that is saved. Nothing is sent by itself.</p>
<form id="round" autocomplete="off">
${items}
<p><button type="submit">Save</button></p>
<p id="saved" role="status"></p>
</form>
</main>
<script type="application/json" id="form">${json(data)}</script>
<script type="application/json" id="answers">[]</script>
<script id="work">${SCRIPT}</script>
</body>
</html>
`;
}

/** JSON inside a page: nothing in it ends the script that it stands in. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function question(item: FormItem, index: number, period: string): string {
  const id = `q${index}`;
  const e = escapeHtml;
  const about = [item.unit === '' ? '' : `Unit: ${item.unit}.`, item.target === '' ? '' : `${targetWord(item)}: ${item.target}.`]
    .filter(Boolean)
    .join(' ');
  return `<fieldset data-key="${e(item.key)}" data-label="${e(item.label)}">
<legend>${e(item.label)}</legend>
${about === '' ? '' : `<p>${e(about)}</p>\n`}${earlierTable(item)}${valueField(item, id, period)}
${item.what === 'task' ? `<label for="${id}d">New date, if it is not done</label>\n<input id="${id}d" name="date" type="date">\n` : ''}<label for="${id}w">${item.what === 'figure' ? 'Anything to explain' : 'A few words for readers'}</label>
<input id="${id}w" name="words" maxlength="400">
</fieldset>`;
}

const targetWord = ({ what }: FormItem): string => (what === 'figure' ? 'Target' : 'Due');

function earlierTable({ what, earlier, label }: FormItem): string {
  if (earlier.length === 0) return '';
  const cells = (tag: string, texts: string[]): string => texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('');
  return `<table><caption>${what === 'figure' ? 'Figures so far' : 'How it stood'}<span class="hidden">: ${escapeHtml(label)}</span></caption>
<thead><tr>${cells(
    'th scope="col"',
    earlier.map((each) => each.period),
  ).replaceAll('</th scope="col">', '</th>')}</tr></thead>
<tbody><tr>${cells(
    'td',
    earlier.map((each) => each.text),
  )}</tr></tbody></table>
`;
}

function valueField({ what }: FormItem, id: string, period: string): string {
  if (what === 'figure')
    return `<label for="${id}v">${escapeHtml(`Figure for ${period}`)}</label>\n<input id="${id}v" name="value" inputmode="decimal" pattern=".*[0-9].*" title="Write it in digits, such as 12.5. Leave it empty if you do not have it yet.">`;
  const options = STATES[what].map((state) => `<option>${state}</option>`).join('');
  return `<label for="${id}v">How it stands</label>\n<select id="${id}v" name="value"><option value=""></option>${options}</select>`;
}

/** Reads a form that was saved. What else is on the page does not matter, and nothing of it is run. */
export function readHtmlForm(file: string, html: string): Returned {
  const document = parse(html);
  const parts = new Map<string, string>();
  // The first of each name counts. A list of what is to be looked at, as a page may nest deeper than calls may.
  const open: DefaultTreeAdapterTypes.Node[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node && node.tagName === 'script') {
      const id = node.attrs.find(({ name }) => name === 'id')?.value ?? '';
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      if (!parts.has(id)) parts.set(id, text);
    }
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return readReturned(file, fromJson(parts.get('form')), fromJson(parts.get('answers')));
}

function fromJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new NotAFormError('Its answers cannot be read. Ask for a new one.');
  }
}
