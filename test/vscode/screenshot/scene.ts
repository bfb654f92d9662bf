import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { embedded } from '../launchers/embedded.js';
import { PlanCopy } from '../plan-copy.js';
import { Workbench } from '../workbench.js';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
/** Left out of every picture, so that what it is about has the room. */
export const SETTINGS = {
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills these in.
  'window.title': '${activeEditorShort} - ${rootName}',
};
/** Until everything that follows from the last step is drawn, in milliseconds. */
const SETTLED = 1500;

/** What pictures are taken of: an example's plan, open in an editor. */
export interface Scene {
  readonly plan: PlanCopy;
  readonly page: Page;
  readonly workbench: Workbench;
}

/** What there is to see besides the text. */
interface Setting {
  /** What is done to the plan before it is opened. */
  readonly prepare?: (plan: PlanCopy) => void;
  /** The size of the window; small, so that a picture of it is quick to load. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether the bar at the side, with the files, is shown. */
  readonly sideBar?: boolean;
}

/** Opens a copy of an example, takes its pictures, and clears it away. */
export async function withScene(
  example: string,
  { prepare, size, sideBar = false }: Setting,
  take: (scene: Scene) => Promise<void>,
): Promise<void> {
  const plan = new PlanCopy(example);
  prepare?.(plan);
  const settings = sideBar ? SETTINGS : { ...SETTINGS, 'workbench.activityBar.location': 'hidden' };
  const editor = await embedded({ folder: plan.folder, home: plan.home, settings });
  try {
    if (size) await editor.page.setViewportSize(size);
    const workbench = new Workbench(editor.page);
    await workbench.ready();
    if (!sideBar) await workbench.run('View: Close Primary Side Bar');
    await take({ plan, page: editor.page, workbench });
  } finally {
    await editor.stop();
    plan.remove();
  }
}

/** An outcome with nothing around it, for a gap to show. */
export function addBareOutcome(plan: PlanCopy): void {
  writeFileSync(plan.path('new.plan'), 'outcome QuietNights: Nights are quiet near the town centres\n  supports ThrivingPlace\n');
}

/** A part of the window. */
export type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Takes a picture for the README and the documents. */
export async function takeForDocs(page: Page, name: string, clip?: Clip): Promise<void> {
  await take(page, join(PROJECT, 'docs', 'images', `${name}.png`), clip);
}

/** How high the title of the window is, which no picture of a step needs. */
const TITLE = 30;

/** Takes a picture of a whole window for a step of the walkthrough. Its window is small, for the extension carries it. */
export async function takeForStep(page: Page, name: string): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const clip = { x: 0, y: TITLE, width, height: height - TITLE };
  await take(page, join(PROJECT, 'packages', 'vscode', 'walkthrough', `${name}.png`), clip);
}

async function take(page: Page, path: string, clip?: Clip): Promise<void> {
  // Whatever the mouse rests on would explain itself in the picture.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path, ...(clip ? { clip } : {}) });
}
