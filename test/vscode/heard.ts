import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { Workbench } from './workbench.js';

/** How long something may take that is waited for, in milliseconds. */
export const PATIENCE = 30_000;

/**
 * An editor for somebody who cannot see, on a folder without a plan. Whatever is used is found by its role and its name in the
 * accessibility tree, and is worked with by keyboard alone.
 */
export class HeardEditor {
  private readonly root = mkdtempSync(join(tmpdir(), 'golden-thread-heard-'));
  readonly folder = join(this.root, 'council');
  private editor: Launched | undefined;

  constructor() {
    mkdirSync(this.folder);
  }

  async start(): Promise<{ readonly window: Page; readonly workbench: Workbench }> {
    const settings = { 'editor.accessibilitySupport': 'on' };
    this.editor = await (await chosenLauncher())({ folder: this.folder, home: join(this.root, 'home'), settings });
    return { window: this.editor.page, workbench: new Workbench(this.editor.page) };
  }

  async stop(): Promise<void> {
    await this.editor?.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Puts the focus on something, and presses a key on it. */
export async function press(what: Locator, key: string): Promise<void> {
  await what.waitFor({ timeout: PATIENCE });
  await what.focus();
  await what.page().keyboard.press(key);
}
