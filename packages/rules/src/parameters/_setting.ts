import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN } from '../examples/setting.js';

/** Everything but the service itself. */
export const SETTING = `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${MEASURE}comparators Family: Nearest neighbours
`;

/** The first lines of a service. */
export const SERVICE = `service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
`;

/** A value-for-money check by which nothing need change. */
export const CHECKED = '  value for money cost average, performance average, compared with Family on 2025-01: In the middle\n';
