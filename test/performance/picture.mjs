// `npm run bench -- --picture`: how long it takes until the picture of a plan's thread is drawn: to work the thread out in
// the server, then to lay it out and draw it in a browser, first as it opens and then opened as far as it goes.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Declarations, Plan } from '@goldenthread/model';
import { threadOf } from '@goldenthread/report';
import { QuickReader } from '@goldenthread/syntax';
import { openBrowser } from '../../scripts/editor/browser.mjs';
import { grouped, median } from './measure.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

const RUNS = 5;
/** How many outcomes and pieces of work, so that there are about 300 and 3,000 elements with their measures. */
const SIZES = [145, 1480];
const ADDRESS = 'http://127.0.0.1:9';

const built = (name) =>
  readFileSync(fileURLToPath(new URL(`../../packages/vscode/dist/webviews/${name}`, import.meta.url)), 'utf8');
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Picture</title><link rel="stylesheet" href="picture.css">
<script>acquireVsCodeApi = () => ({ postMessage() { ready = true }, getState() {}, setState() {} })</script></head>
<body><div id="page"></div><script type="module" src="picture.js"></script></body></html>`;

async function planOf(entities) {
  const reader = new QuickReader();
  const facts = [];
  for (const { file, text } of syntheticPlan(entities)) facts.push(await reader.read(file, text));
  return new Declarations(facts);
}

/** Tells the page, and waits until what it drew is on the screen: milliseconds. */
const drawn = (page, act) =>
  page.evaluate(`new Promise((done) => {
  const started = performance.now();
  ${act};
  const look = () => document.querySelector('.card')
    ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)))
    : requestAnimationFrame(look);
  requestAnimationFrame(look);
})`);

async function run(browser, declarations) {
  const started = performance.now();
  const { graph } = threadOf(new Plan(declarations), []);
  const thread = performance.now() - started;
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await page.route(`${ADDRESS}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/css';
    return route.fulfill({ contentType, body: built(pathname.slice(1)) });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction('window.ready');
  await page.evaluate(`told = ${JSON.stringify({ type: 'picture', graph })}`);
  const first = await drawn(page, 'window.postMessage(told)');
  const depth = "document.querySelectorAll('select')";
  const opened = await drawn(
    page,
    `const down = [...${depth}].at(-1); down.value = 'money'; down.dispatchEvent(new Event('change', { bubbles: true }))`,
  );
  const cards = await page.locator('.card').count();
  await page.close();
  return { elements: graph.nodes.length, thread, first, opened, cards };
}

const browser = await openBrowser();
try {
  for (const size of SIZES) {
    const declarations = await planOf(size);
    const runs = [];
    for (let each = 0; each < RUNS; each++) runs.push(await run(browser, declarations));
    const middle = (what) => `${grouped(median(runs.map((each) => each[what])))} ms`;
    console.log(
      `${grouped(runs[0].elements)} elements: thread ${middle('thread')}, first drawing ${middle('first')}, opened to ${runs[0].cards} cards ${middle('opened')}`,
    );
  }
} finally {
  await browser.close();
}
