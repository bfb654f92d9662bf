import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN } from '../examples/setting.js';

/** Everything that the examples of this group stand in, but the work itself. */
export const CONTEXT = `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${MEASURE}`;

/** The same without the plan's declaration. */
export const CONTEXT_WITHOUT_PLAN = `${PEOPLE}${AIMS}${OUTCOME}${MEASURE}`;

/** A piece of work, for clauses and children to be added to. */
export const SUPPORT = `workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`;
