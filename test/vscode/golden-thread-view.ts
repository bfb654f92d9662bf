import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './workbench.js';

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
    await this.page.locator('.activitybar').getByRole('tab', { name: 'Golden Thread' }).click();
    await this.pane.waitFor({ timeout: PATIENCE });
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
    // A view that is drawn anew just then would miss one click.
    for (let tries = 0; tries < 5 && (await row.getAttribute('aria-expanded')) === 'false'; tries++) {
      await row.locator('.monaco-tl-twistie').click();
      await this.page.waitForTimeout(500);
    }
  }

  /** The row that is selected. */
  selected(): Locator {
    return this.pane.locator('.monaco-list-row.selected');
  }

  /** Presses a button of the view's title. */
  async press(title: string): Promise<void> {
    // The only view of its container has its buttons in the container's title.
    await this.page.locator('.part.sidebar .composite.title').getByRole('button', { name: title }).click();
  }

  /** Chooses an action of a row. */
  async choose(text: string | RegExp, action: string): Promise<void> {
    await (await this.shows(text)).click({ button: 'right' });
    const item = this.page.getByRole('menuitem', { name: action, exact: true });
    await item.waitFor({ timeout: PATIENCE });
    // A menu takes no notice of a click that comes as soon as it is there: no person is that quick.
    await this.page.waitForTimeout(400);
    await item.click();
    await item.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** Types what is to be looked for. */
  async filter(words: string): Promise<void> {
    await this.press('Find in the view');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor({ timeout: PATIENCE });
    await input.fill(words);
    await this.workbench.press('Enter');
  }

  /** Answers what is asked in the box at the top of the window. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor({ timeout: PATIENCE });
    await input.fill(text);
    // A list is filtered, and a title looked at, before Enter takes it.
    await this.page.waitForTimeout(500);
    await this.workbench.press('Enter');
    await this.page.waitForTimeout(500);
  }

  /** What the bar at the bottom says of the thread. */
  bar(): Locator {
    return this.page
      .locator('[id="goldenthread.goldenthread.goldenthread.thread"], .statusbar-item[id*="goldenthread.thread"]')
      .first();
  }
}
