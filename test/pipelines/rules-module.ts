import { SOUND } from '../cli/command.js';
import { moduleShown } from '../docs/rules-module.js';

/** A plan with a strategic project that reports to no board, which only the rule of the module in the documents finds. */
const UNWATCHED = `${SOUND}project Hub: A growth hub\n  kind strategic\n`;

/** That rule, and a module with it. */
export const OWN_RULE = 'local-strategic-project-board';
export const WITH_MODULE: Readonly<Record<string, string>> = { 'town.plan': UNWATCHED, 'rules.mjs': moduleShown() };
