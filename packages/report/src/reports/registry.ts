import { actionPlan } from './action-plan.js';
import { annual } from './annual.js';
import { asks } from './asks.js';
import { benefits } from './benefits.js';
import { budget } from './budget.js';
import { capital } from './capital.js';
import { consultation } from './consultation.js';
import { decision } from './decision.js';
import { deliveryPlan } from './delivery-plan.js';
import { exceptions } from './exceptions.js';
import { forwardPlan } from './forward-plan.js';
import { framework } from './framework.js';
import { group } from './group.js';
import { measures } from './measures.js';
import { mediumTerm } from './medium-term.js';
import { monitor } from './monitor.js';
import { principles } from './principles.js';
import { priorities } from './priorities.js';
import { programme } from './programme.js';
import { quarter } from './quarter.js';
import type { Report } from './report.js';
import { reserves } from './reserves.js';
import { risks } from './risks.js';
import { rounds } from './rounds.js';
import { savings } from './savings.js';
import { service } from './service.js';
import { services } from './services.js';
import { spend } from './spend.js';
import { timeline } from './timeline.js';

/** Every report, in the order in which they are listed. */
export const reports: readonly Report[] = [
  quarter,
  exceptions,
  decision,
  actionPlan,
  consultation,
  benefits,
  service,
  services,
  programme,
  rounds,
  priorities,
  mediumTerm,
  savings,
  budget,
  monitor,
  capital,
  reserves,
  spend,
  framework,
  measures,
  annual,
  deliveryPlan,
  group,
  forwardPlan,
  risks,
  asks,
  principles,
  timeline,
];
