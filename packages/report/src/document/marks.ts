/** What everything is to be known by that shows a plan under a scenario. */
export const SCENARIO_MARK = 'SCENARIO';
