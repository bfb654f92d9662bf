import { question } from '../../plans/protocol.js';

/** A scenario of a plan. */
interface ScenarioFacts {
  readonly name: string;
  readonly title: string;
}

/** The scenarios of a plan, and which it is looked at under. */
export interface ScenariosAnswer {
  /** The folder of the plan, by which plans are distinguished. */
  readonly root: string;
  readonly scenarios: readonly ScenarioFacts[];
  /** The name of the one that was chosen; left out for the plan as it stands. */
  readonly chosen?: string;
}

/** Asks for the scenarios of the plan of a document; without a document, of the first plan of the workspace. */
export const SCENARIOS = question<{ readonly uri: string | null }, ScenariosAnswer | null>('goldenthread/scenarios');

/** Has a plan looked at under a scenario from now on, or as it stands. */
export const CHOOSE_SCENARIO = question<{ readonly root: string; readonly name: string | null }, null>(
  'goldenthread/chooseScenario',
);
