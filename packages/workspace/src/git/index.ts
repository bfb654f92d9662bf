// The plans of a git revision: for the command, and for an editor that runs under Node.
export { Repository } from './repository.js';
export { comparedPlans, plansOfCommit, type Side } from './sides.js';
export { planVersions } from './versions.js';
