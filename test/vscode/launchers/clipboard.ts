import type { Page } from 'playwright-core';

/** What is on a clipboard: text, and perhaps the same as a table of a web page, as spreadsheets write it. */
interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** The machine's clipboard, as other programs use it. */
export interface Clipboard {
  write(clip: Clip): Promise<void>;
  text(): Promise<string>;
}

/** The clipboard of a browser, by a page that may use it. (The tests are no page: what a page has, they name in words.) */
export function clipboardOf(page: Page): Clipboard {
  return {
    async write({ text, html }) {
      const forms = Object.entries({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) })
        .map(
          ([type, words]) => `${JSON.stringify(type)}: new Blob([${JSON.stringify(words)}], { type: ${JSON.stringify(type)} })`,
        )
        .join(', ');
      await page.evaluate(`navigator.clipboard.write([new ClipboardItem({ ${forms} })])`);
    },
    text: () => page.evaluate<string>('navigator.clipboard.readText()'),
  };
}
