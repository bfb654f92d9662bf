import type { Plan } from '@goldenthread/model';
import { html } from '../page/html/html.js';
import { titleOf } from '../reports/_titles.js';
import { addressFrom, FileNames, type SiteFile } from './address.js';
import { siteColour } from './colour.js';
import { framed } from './frame.js';

import { siteStyle } from './style.js';
import { ENGLISH } from './words.js';

/** The parts of a site of several plans. */
export interface SiteParts {
  /** The first page, which leads to each plan, and its style. */
  readonly files: readonly SiteFile[];
  /** The folder of each plan, in their order, with a `/` at its end. */
  readonly folders: readonly string[];
}

/** The top of a site of several plans. */
export function siteOfPlans(plans: readonly Plan[]): SiteParts {
  const names = new FileNames();
  const folders = plans.map((plan) => names.next('', plan.name ?? 'plan', '/'));
  const title = 'Plans';
  const path = 'index.html';
  const entries = plans.map((plan, index) => {
    const council = plan.root?.one('organisation')?.words.text.trim();
    const called = plan.root ? titleOf(plan, plan.root) : 'Plan';
    return html`<li><a href="${addressFrom(path, `${folders[index]}index.html`)}">${council && `${council}: `}${called}</a></li>\n`;
  });
  const frame = {
    council: undefined,
    title,
    draft: false,
    notes: [],
    asAt: undefined,
    version: undefined,
    navigation: [],
    foot: [],
  };
  const contents = framed(frame, {
    path,
    title,
    way: [],
    words: ENGLISH,
    body: html`<h1>${title}</h1>\n<ul>\n${entries}</ul>\n`,
  });
  return {
    files: [
      { path: 'assets/site.css', contents: siteStyle(siteColour(undefined)) },
      { path, contents },
    ],
    folders,
  };
}
