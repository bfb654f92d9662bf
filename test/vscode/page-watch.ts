import type { ConsoleMessage, Frame, Page, Request } from 'playwright-core';

/** Watches from the start what the pages of a window load, and what their policy refuses. */
export class PageWatch {
  private readonly requests: Request[] = [];
  private readonly refusals: ConsoleMessage[] = [];

  constructor(window: Page) {
    window.on('request', (request) => this.requests.push(request));
    window.on('console', (message) => /Content Security Policy/i.test(message.text()) && this.refusals.push(message));
  }

  /** What a page loaded besides its own script and styles, and what it was kept from. Of a page as it should be, nothing. */
  strange(page: Frame, name: string): string[] {
    const own = new Set([`${name}.js`, `${name}.css`, 'fake.html']);
    const loaded = this.requests
      .filter((request) => request.frame() === page)
      .map((request) => new URL(request.url()).pathname.split('/').at(-1) ?? '');
    const refused = this.refusals.filter((message) => message.location().url.includes(name)).map((message) => message.text());
    return [...loaded.filter((file) => !own.has(file)), ...refused];
  }
}
