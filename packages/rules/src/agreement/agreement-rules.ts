import { type AgreementSort, agreementRule } from '../engine/agreement-rule.js';
import { isPromiseReworded, isRecord, isStatedTotal, isWordsOnly } from './_sorts.js';

/** Who has to agree to a change: one sort of change a line, unless a rule of the group `changes` finds more in it. */
const SORTS: readonly AgreementSort[] = [
  {
    name: 'date-changed',
    agreement: 'officer',
    why: 'A date is another one.',
    asks: (change) => change.kind === 'date-brought-forward' || (change.kind === 'date' && !isRecord(change)),
  },
  { name: 'date-slipped', agreement: 'officer', why: 'A date slips.', asks: ({ kind }) => kind === 'date-slipped' },
  {
    name: 'definition-changed',
    agreement: 'officer',
    why: 'A measure is defined otherwise.',
    asks: ({ kind }) => kind === 'measure-redefined',
  },
  {
    name: 'detail-changed',
    agreement: 'officer',
    why: 'A detail is another one.',
    asks: ({ kind }) => kind === 'detail' || kind === 'principle-departed',
  },
  { name: 'element-added', agreement: 'officer', why: 'Something is new.', asks: ({ kind }) => kind === 'added' },
  {
    name: 'element-moved',
    agreement: 'officer',
    why: 'It stands elsewhere, or is of another kind.',
    asks: ({ kind }) => kind === 'moved' || kind === 'became',
  },
  { name: 'element-removed', agreement: 'officer', why: 'Something is gone.', asks: ({ kind }) => kind === 'removed' },
  {
    name: 'figures-changed',
    agreement: 'officer',
    why: 'Figures are other ones.',
    asks: ({ kind }) => kind === 'figures' || kind === 'baseline-moved',
  },
  {
    name: 'gap-explained',
    agreement: 'officer',
    why: 'A gap is explained, or no longer.',
    asks: ({ kind }) => kind === 'gap-accepted' || kind === 'gap-no-longer-accepted',
  },
  { name: 'lead-changed', agreement: 'officer', why: 'Who answers for it changes.', asks: ({ kind }) => kind === 'lead' },
  {
    name: 'link-changed',
    agreement: 'officer',
    why: 'It leads to something else.',
    asks: ({ kind }) => kind === 'link' || kind === 'share',
  },
  {
    name: 'money-changed',
    agreement: 'officer',
    why: 'Money is another amount, or comes from elsewhere.',
    asks: (change) => (change.kind === 'money' || change.kind === 'saving-reprofiled') && !isStatedTotal(change),
  },
  { name: 'name-changed', agreement: 'editorial', why: 'It goes by another name.', asks: ({ kind }) => kind === 'renamed' },
  { name: 'promise-reworded', agreement: 'officer', why: 'A promise is worded otherwise.', asks: isPromiseReworded },
  { name: 'setting-changed', agreement: 'officer', why: 'The plan is set otherwise.', asks: ({ kind }) => kind === 'setting' },
  { name: 'status-changed', agreement: 'officer', why: 'It stands otherwise.', asks: ({ kind }) => kind === 'status' },
  {
    name: 'target-changed',
    agreement: 'officer',
    why: 'A target is another one.',
    asks: ({ kind }) => kind.startsWith('target-'),
  },
  { name: 'wording-changed', agreement: 'editorial', why: 'Only words change.', asks: isWordsOnly },
];

/** The rules that say who has to agree: one for each sort of change. */
export const agreementRules = SORTS.map(agreementRule);
