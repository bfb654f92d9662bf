import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildSite, renderReport } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { expect, test } from 'vitest';
import { openBrowser } from '../../../scripts/editor/browser.mjs';
import { installLibreOffice } from '../../../scripts/editor/libreoffice.mjs';
import { findCommand, installDebianPackages } from '../../../scripts/lib/debian.mjs';
import { convert } from '../../office/libreoffice.js';
import { examplePlan } from '../../report/examples.js';
import { reportCases } from '../../report/report-cases.js';

const IMAGES = join(import.meta.dirname, '..', '..', '..', 'docs', 'images');

/** Pages of the site, each with the name of its picture. */
const PAGES = [
  ['index.html', 'site-home'],
  ['outcomes/GoodJobs.html', 'site-outcome'],
  ['measures/JobsCreated.html', 'site-measure'],
  ['work/HighStreet.html', 'site-work'],
  ['money.html', 'site-money'],
  ['decisions.html', 'site-decisions'],
  ['reports/exceptions.html', 'site-behind'],
  ['reports/timeline.html', 'site-timeline'],
  ['data.html', 'site-data'],
  ['search.html', 'site-search'],
] as const;

/** Reports as documents, by their case. */
const DOCUMENTS = [
  ['synthetic-borough: quarter', 'word-quarter'],
  ['synthetic-borough: decision ApproveHighStreet', 'word-decision'],
  ['synthetic-borough: service WasteAndStreets', 'word-service'],
  ['synthetic-borough: medium-term', 'word-medium-term'],
] as const;

test('the pictures of the web site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-site-'));
  const browser = await openBrowser();
  try {
    const plan = examplePlan('synthetic-borough');
    for await (const { path, contents } of buildSite({ plan, findings: checkPlan(plan, rules) })) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    const page = await browser.newPage({ viewport: { width: 1040, height: 760 } });
    for (const [path, name] of PAGES) {
      await page.goto(`file://${join(folder, path)}`);
      if (path === 'search.html') await page.getByLabel('Search for').fill('streets');
      await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the pictures of the first pages of Word documents', async () => {
  const documents = new Map<string, Uint8Array>();
  for (const [title, name] of DOCUMENTS) {
    const found = reportCases.find((each) => each.title === title);
    expect(found, title).toBeDefined();
    if (found) documents.set(`${name}.docx`, (await renderReport(found.document, 'word')) as Uint8Array);
  }
  await installLibreOffice();
  if (!findCommand('pdftoppm')) await installDebianPackages(['poppler-utils']);
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-documents-'));
  try {
    for (const [name, pages] of await convert(documents, 'pdf')) {
      const path = join(folder, name);
      writeFileSync(path, pages);
      // The first page alone.
      execFileSync('pdftoppm', ['-png', '-r', '80', '-singlefile', path, join(IMAGES, basename(name, '.pdf'))]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
