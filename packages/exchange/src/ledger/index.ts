// A finance system's lines against the plan's money.
export { type LedgerColumns, LedgerError, readLedger } from './read-ledger.js';
export { differenceOf, type Reconciled, reconcile } from './reconcile.js';
