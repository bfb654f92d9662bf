import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN } from '../examples/setting.js';

/** The general fund, which the examples' work is paid from. */
export const FUND = `fund GeneralFund: General fund
  holds revenue
`;

/** Work with a budget in every year of the plan. */
export const FUNDED_WORK = `workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  £120k    £115k    £110k
`;

/** A plan in which nothing is found, but for its work and its funds. */
export const WITHOUT_MONEY = `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${MEASURE}`;

/** A small plan with money, in which nothing is found. */
export const SETTING = `${WITHOUT_MONEY}${FUND}${FUNDED_WORK}`;
