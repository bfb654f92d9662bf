import type { Locator, Page } from 'playwright-core';
import { pageOf } from './axe.js';
import { shows, until, type Workbench } from './workbench.js';

const PATIENCE = 30_000;

/** The view “Golden Thread” and the bar at the bottom, as their user sees them. */
export class GoldenThreadView {
  private readonly pane: Locator;

  constructor(
    private readonly page: Page,
    private readonly workbench: Workbench,
  ) {
    this.pane = page.locator('[id="workbench.view.extension.goldenthread"]');
  }

  /** Shows it, by its icon at the side. */
  async open(): Promise<void> {
    if (await this.pane.isVisible()) return;
    await until(
      () => this.page.locator('.activitybar').getByRole('tab', { name: 'Golden Thread' }).click(),
      () => shows(this.pane),
    );
  }

  /** A row, by a part of what it says. */
  row(text: string | RegExp): Locator {
    return this.pane.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** Waits for a row. */
  async shows(text: string | RegExp): Promise<Locator> {
    await this.row(text).waitFor({ timeout: PATIENCE });
    return this.row(text);
  }

  /** Opens what is below a row. */
  async unfold(text: string | RegExp): Promise<void> {
    const row = await this.shows(text);
    const [closed, open] = ['false', 'true'].map((each) => row.and(this.page.locator(`[aria-expanded="${each}"]`)));
    await until(
      async () => {
        if (await closed?.isVisible()) await row.locator('.monaco-tl-twistie').click();
      },
      // A row that is drawn anew just then is neither open nor closed.
      async () => open && shows(open),
    );
  }

  /** The row that is selected. */
  selected(): Locator {
    return this.pane.locator('.monaco-list-row.selected');
  }

  /** Presses a button of the view's title. */
  async press(title: string): Promise<void> {
    // The only view of its container has its buttons in the container's title; of two, each has its own, shown below the mouse.
    const own = this.page.locator('.part.sidebar .pane', { hasText: 'Plan by' }).locator('.pane-header');
    if (await own.isVisible()) await own.hover();
    await this.page.locator('.part.sidebar').getByRole('button', { name: title }).first().click();
  }

  /** Chooses an action of a row, until what it leads to shows. */
  async choose(text: string | RegExp, action: string, effect: Locator): Promise<void> {
    // The key of an action is part of what its item says, and not of its label.
    const item = this.page.locator('.monaco-menu .action-label').getByText(action, { exact: true });
    await until(
      async () => {
        await (await this.shows(text)).click({ button: 'right' });
        await item.waitFor({ timeout: PATIENCE });
        // A menu takes no notice of a click that comes as soon as it is there: no person is that quick.
        await this.page.waitForTimeout(400);
        await item.click();
        await item.waitFor({ state: 'hidden', timeout: PATIENCE });
      },
      () => shows(effect),
    );
  }

  /** Chooses an action of a row that adds something, and gives its title. */
  async add(text: string | RegExp, action: string, title: string): Promise<void> {
    const question = 'Add to “';
    const form = this.page.getByRole('tab', { name: /^Add/ });
    await this.choose(text, action, this.question(question).or(form).first());
    if (!(await form.isVisible())) return this.answer(question, title);
    const page = await pageOf(this.page, /^Add/);
    await page.getByRole('textbox').first().fill(title);
    await page.getByRole('button', { name: /^Add/ }).click();
    await form.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** Types what is to be looked for. */
  async filter(words: string): Promise<void> {
    const question = 'Show only entries with these words';
    await until(
      () => this.press('Search the view'),
      () => shows(this.question(question)),
    );
    await this.answer(question, words);
  }

  /** Answers a question in the box at the top of the window; the question by a part of what it says. */
  async answer(question: string, text: string): Promise<void> {
    const asked = this.question(question);
    await asked.waitFor({ timeout: PATIENCE });
    await asked.locator('input').first().fill(text);
    // A list is filtered, and a title looked at, before Enter takes it.
    await this.page.waitForTimeout(500);
    await this.workbench.press('Enter');
    await asked.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** The box at the top of the window while it asks a question. */
  question(text: string): Locator {
    return this.page
      .locator('.quick-input-widget')
      .filter({ has: this.page.getByText(text).or(this.page.getByPlaceholder(text)) });
  }

  /** What the bar at the bottom says of the thread. */
  bar(): Locator {
    return this.page
      .locator('[id="goldenthread.goldenthread.goldenthread.thread"], .statusbar-item[id*="goldenthread.thread"]')
      .first();
  }
}
