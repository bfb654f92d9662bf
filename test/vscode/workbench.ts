import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const ARTEFACTS = join(import.meta.dirname, 'artefacts');
/** How long the workbench may take to show what is asked of it, in milliseconds. */
const PATIENCE = 30_000;
/** How often an action is repeated that shows no effect, and how long its effect may take each time, in milliseconds. */
const TRIES = 6;
const EFFECT = PATIENCE / TRIES;

/**
 * Does something until its effect shows, as a person would: an editor that is drawing something anew just then overlooks
 * a key or a click. Whatever does not work at all still fails, with what was waited for.
 */
export async function until(act: () => Promise<void>, shown: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    await act();
    try {
      return await shown();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/** Waits for something as long as the effect of one try may take. */
export const shows = (locator: Locator, state: 'visible' | 'hidden' = 'visible'): Promise<void> =>
  locator.waitFor({ state, timeout: EFFECT });

/** Has a terminal draw its words as text, so that they can be read. */
export const READABLE_TERMINAL = { 'terminal.integrated.gpuAcceleration': 'off' };

/** Drives a workbench the way its user does: with the keyboard, looking at what is on the screen. */
export class Workbench {
  constructor(private readonly page: Page) {}

  /** Waits until the window is there and the folder's files are listed. */
  async ready(): Promise<void> {
    await this.page.locator('.explorer-viewlet .monaco-list-row').first().waitFor({ timeout: PATIENCE });
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    // The list is in the order of letters: what is meant may stand below others with the same words.
    const named = this.page.locator(`[aria-label="${title}"], [aria-label^="${title}, "]`);
    await this.pick('F1', `>${title}`, rows.and(named));
  }

  /** Opens a file of the folder, and waits for its text. */
  async open(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    await this.pick('Control+P', path, this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }));
    await this.page.getByRole('tab', { name }).waitFor({ timeout: PATIENCE });
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: PATIENCE });
  }

  /** Puts the cursor at a place in the open file; both count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.run('View: Focus Active Editor Group');
    await this.pick('Control+G', `:${line}:${column}`, this.page.locator('.quick-input-list .monaco-list-row'));
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Takes what is offered while something is typed, by how it begins. */
  async take(offer: string): Promise<void> {
    const row = this.page.locator(`.suggest-widget .monaco-list-row[aria-label^="${offer}"]`).first();
    // Asked while the editor is still busy with what was typed, it may offer nothing.
    await shows(row).catch(() =>
      until(
        () => this.press('Control+ '),
        () => shows(row),
      ),
    );
    await row.click();
  }

  /** The squiggles under mistakes in the open file. */
  errors(): Locator {
    return this.page.locator('.editor-instance .squiggly-error');
  }

  /** What the editor says of the place that the cursor is at. */
  async hover(): Promise<Locator> {
    await this.run('Show or Focus Hover');
    return this.page.locator('.monaco-hover-content', { hasText: /\S/ }).first();
  }

  /** Shows the Problems panel. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel-container');
    if (!(await panel.isVisible())) await this.run('Problems: Focus on Problems View');
    await panel.waitFor({ timeout: PATIENCE });
    return panel;
  }

  /** Waits until the Problems panel has a line that says this: a file's name, or a part of a message. */
  async problem(text: string): Promise<void> {
    const panel = await this.problems();
    const row = panel.locator('.monaco-list-row', { hasText: text }).first();
    // The panel only draws the lines that there is room for, so the others are filtered out. It does not always filter anew
    // what comes later.
    await until(
      async () => {
        await this.filterProblems('');
        await this.filterProblems(text);
      },
      () => shows(row),
    );
  }

  /** Waits until the Problems panel says that there are none. */
  async noProblems(): Promise<void> {
    await this.allProblems();
    const panel = await this.problems();
    await panel.getByText('No problems have been detected in the workspace.').waitFor({ timeout: PATIENCE });
  }

  /** Takes the filter from the Problems panel. */
  async allProblems(): Promise<void> {
    await this.problems();
    await this.filterProblems('');
  }

  private async filterProblems(text: string): Promise<void> {
    await this.page.locator('.markers-panel-action-filter-container input, .viewpane-filter input').first().fill(text);
  }

  /** Runs a task by the words that it is listed with; where there are several folders, that of one of them. */
  async runTask(name: string, folder = ''): Promise<void> {
    await this.run('Tasks: Run Task');
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    const all = rows.filter({ hasText: 'Show All Tasks' }).first();
    const task = rows.filter({ hasText: name }).filter({ hasText: folder }).first();
    // What extensions offer stands in a list of its own.
    await all.or(task).first().waitFor({ timeout: PATIENCE });
    if (!(await task.isVisible())) await all.click();
    await task.click({ timeout: PATIENCE });
  }

  /** What the terminal in front says. */
  terminal(text: string | RegExp): Locator {
    return this.page.locator('.xterm-rows:visible', { hasText: text }).first();
  }

  /** Keeps what is on the screen, for those who read the results. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
  }

  /** Asks for one thing in the box at the top of the window, and takes the first that is found. */
  private async pick(key: string, text: string, found: Locator): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await until(
      async () => {
        // A box that found nothing does not look again: each try has a box of its own.
        if (await input.isVisible()) {
          await this.press('Escape');
          await input.waitFor({ state: 'hidden', timeout: PATIENCE });
        }
        await until(
          async () => {
            if (!(await input.isVisible())) await this.press(key);
          },
          () => shows(input),
        );
        // A page that takes the keys as it opens closes the box again: the next try opens another.
        await input.fill(text, { timeout: EFFECT }).catch(() => undefined);
      },
      // A page that takes the keys only now closes the box just before what it found is chosen.
      async () => {
        await shows(found.first());
        await found.first().click({ timeout: EFFECT });
      },
    );
    // The box goes, or asks for something else.
    const asked = async (): Promise<string> => ((await input.isVisible()) ? input.inputValue() : '');
    for (const end = Date.now() + PATIENCE; (await asked()) === text; await this.page.waitForTimeout(50))
      if (Date.now() > end) throw new Error(`'${text}' was chosen in vain.`);
  }
}
