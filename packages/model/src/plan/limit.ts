/**
 * A plan has more of something than is looked at, far more than any council writes. The message is a plain sentence that says
 * what, and what to do.
 */
export class PlanLimitError extends Error {}
