import { execFileSync } from 'node:child_process';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './axe.js';
import { atAnOutcome, EVERY_PAGE } from './every-page.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { THEMES, useTheme } from './themes.js';
import { Workbench } from './workbench.js';

// The pages that have no tests of their own, or are only looked at in passing there. (The others are looked at where they are tested.)
const PAGES = ['start form', 'add form', 'history', 'import page'] as const;
const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;

function git(...args: string[]): void {
  const own = ['-c', 'user.name=Officer', '-c', 'user.email=officer@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...own, ...args], { cwd: plan.folder, stdio: 'ignore' });
}

beforeAll(async () => {
  git('init');
  git('add', '-A');
  git('commit', '-m', 'The plan as it is');
  editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

describe.each(PAGES)('%s', (name) => {
  let page: Frame;

  test.each(THEMES)('nothing keeps anybody out, in %s', async (theme) => {
    if (theme === THEMES[0]) {
      await atAnOutcome({ editor, workbench, plan });
      page = (await EVERY_PAGE[name]?.({ editor, workbench, plan })) as Frame;
    }
    await useTheme(plan, page, theme);
    await workbench.screenshot(`theme-${name}-${theme}`.replaceAll(' ', '-'));
    expect(await barriers(page)).toEqual([]);
  });
});
