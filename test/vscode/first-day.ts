import type { Locator, Page } from 'playwright-core';
import { pageOf } from './axe.js';
import { FormPage } from './form-page.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { shows, until, Workbench } from './workbench.js';

const PATIENCE = 30_000;
/** The title of the plan that is written. */
export const TITLE = 'Council plan 2026 to 2029';

/** Keeps what is on the screen at a step. */
export type Picture = (name: string) => Promise<void>;

/** The first day of somebody new: from an empty folder to a plan, with nothing but what the editor offers. */
export class FirstDay {
  readonly workbench: Workbench;
  readonly view: GoldenThreadView;

  constructor(
    private readonly page: Page,
    private readonly picture: Picture,
  ) {
    this.workbench = new Workbench(page);
    this.view = new GoldenThreadView(page, this.workbench);
  }

  /** The view of a folder without a plan says what to do. */
  async welcome(): Promise<void> {
    await this.view.open();
    await this.welcomeButton().waitFor({ timeout: PATIENCE });
    await this.picture('welcome');
  }

  /** Opens the first steps, and waits until they are there. */
  async openWalkthrough(): Promise<void> {
    await this.workbench.run('Golden Thread: Show the first steps');
    await this.page.getByText('Your first day with Golden Thread').first().waitFor({ timeout: PATIENCE });
    await this.page.locator('.getting-started-step', { hasText: 'Start a plan' }).first().waitFor({ timeout: PATIENCE });
    await this.picture('walkthrough');
    await this.workbench.run('View: Close Editor');
  }

  /** Starts a plan by the form, with a priority. */
  async startPlan(priority: string): Promise<void> {
    await this.workbench.run('Golden Thread: Start a council plan');
    const form = await FormPage.of(this.page, 'Start a council plan');
    await form.fill({ Council: 'Example Council', Plan: TITLE, 'Your first priority': priority });
    await form.submit('Create the plan');
    await this.page.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
    const page = await pageOf(this.page, 'Plan page');
    await page.getByRole('heading', { name: priority }).waitFor({ timeout: PATIENCE });
    await this.view.shows(priority);
    await this.picture('plan');
  }

  /** Writes a plan from the blank template into the folder. */
  async newPlan(): Promise<void> {
    await this.workbench.run('Golden Thread: New plan from a template…');
    await this.view.answer('What do you want to start from?', 'Blank');
    await this.view.answer('What is the plan called?', TITLE);
    await this.view.answer('Where should it be saved?', 'In this folder');
    await this.page.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
    await this.view.bar().filter({ hasText: 'Nothing to check yet' }).waitFor({ timeout: PATIENCE });
    await this.picture('plan');
  }

  /** Adds something with the action of a row, and gives its title in a form or in the box at the top. */
  async add(row: string, action: string, title: string, picture?: string): Promise<void> {
    await this.view.add(row, action, title);
    // A long title goes on in the next line of the window.
    const begins = title.split(' ').slice(0, 2).join(' ');
    await this.page.locator('.editor-instance .view-line', { hasText: begins }).first().waitFor({ timeout: PATIENCE });
    if (picture !== undefined) await this.picture(picture);
    await this.workbench.press('Escape');
    await this.workbench.press('Escape');
    await this.workbench.run('File: Save All Files');
    await this.view.unfold(row);
    await this.view.shows(title);
  }

  /** Shows what is to be fixed, and what fixes one finding of a rule. */
  async fix(rule: string, message: string | RegExp): Promise<void> {
    await this.view.bar().click();
    await this.view.unfold(rule);
    const finding = await this.view.shows(message);
    await until(
      async () => {
        await finding.hover();
        await finding.getByRole('button', { name: 'Show ways to fix it' }).click();
      },
      () => shows(this.firstFix()),
    );
    await this.picture('fix');
  }

  /** Takes the first of the ways to fix it. */
  async takeFirstFix(): Promise<void> {
    await this.workbench.press('Enter');
    await this.page.locator('.action-widget').first().waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  private firstFix(): Locator {
    return this.page.locator('.action-widget .monaco-list-row').first();
  }

  /** The button of a view without a plan. */
  private welcomeButton(): Locator {
    return this.page.getByRole('button', { name: 'Start a council plan' });
  }
}
