import { type AgreementSort, agreementRule } from '../engine/agreement-rule.js';
import {
  isDecisionChanged,
  isEffectChanged,
  isMeasureRemoved,
  isOutcomeReplaced,
  isPromiseDropped,
  isPromiseReworded,
  isTargetUnclear,
  isWorkStopped,
} from './_members.js';
import { isRecordRewritten } from './_records.js';
import { isSafeguardChanged } from './_safeguards.js';
import { isRecord, isStatedTotal, isWordsOnly } from './_sorts.js';

/** What members have to agree to, whatever sort of change it would be else. The first that asks has it. */
const FOR_MEMBERS: readonly AgreementSort[] = [
  {
    name: 'decision-changed',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'A decision that was taken is edited or deleted.',
    asks: isDecisionChanged,
  },
  {
    name: 'safeguard-changed',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'What protects the plan changes.',
    asks: isSafeguardChanged,
  },
  {
    name: 'measure-removed',
    audiences: ['performance', 'governance', 'scrutiny'],
    agreement: 'member',
    why: 'A measure with targets is gone.',
    asks: isMeasureRemoved,
  },
  {
    name: 'outcome-replaced',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'An outcome gives way to another.',
    asks: isOutcomeReplaced,
  },
  {
    name: 'promise-dropped',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'A promise is taken back.',
    asks: isPromiseDropped,
  },
  {
    name: 'target-unclear',
    audiences: ['performance', 'governance', 'scrutiny'],
    agreement: 'member',
    why: 'Nobody can tell whether its target is weaker.',
    asks: isTargetUnclear,
  },
  {
    name: 'promise-reworded',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'A promise is reworded.',
    asks: isPromiseReworded,
  },
  {
    name: 'effect-changed',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'What it means for people changes.',
    asks: isEffectChanged,
  },
  {
    name: 'work-stopped',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'Work is stopped.',
    asks: isWorkStopped,
  },
  {
    name: 'record-rewritten',
    audiences: ['governance', 'scrutiny'],
    agreement: 'member',
    why: 'What was reported is rewritten.',
    asks: isRecordRewritten,
  },
];

/** Who has to agree to any other change: one sort of change a line, unless a rule of the group `changes` finds more in it. */
const SORTS: readonly AgreementSort[] = [
  {
    name: 'date-changed',
    audiences: ['performance', 'governance'],
    agreement: 'officer',
    why: 'A date changes.',
    asks: (change) => change.kind === 'date-brought-forward' || (change.kind === 'date' && !isRecord(change)),
  },
  {
    name: 'date-slipped',
    audiences: ['performance', 'governance'],
    agreement: 'officer',
    why: 'A date slips.',
    asks: ({ kind }) => kind === 'date-slipped',
  },
  {
    name: 'definition-changed',
    audiences: ['performance', 'governance'],
    agreement: 'officer',
    why: 'A measure is defined differently.',
    asks: ({ kind }) => kind === 'measure-redefined',
  },
  {
    name: 'detail-changed',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'A detail changes.',
    asks: ({ kind, element }) =>
      kind === 'detail' || kind === 'principle-departed' || (kind === 'title' && element.parent !== undefined),
  },
  {
    name: 'element-added',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'Something is new.',
    asks: ({ kind }) => kind === 'added',
  },
  {
    name: 'element-moved',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'It moves, or becomes something else.',
    asks: ({ kind }) => kind === 'moved' || kind === 'became',
  },
  {
    name: 'element-removed',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'Something is gone.',
    asks: ({ kind }) => kind === 'removed',
  },
  {
    name: 'figures-changed',
    audiences: ['performance', 'governance'],
    agreement: 'officer',
    why: 'Figures change.',
    asks: ({ kind }) => kind === 'figures' || kind === 'baseline-moved',
  },
  {
    name: 'gap-explained',
    audiences: ['governance', 'scrutiny'],
    agreement: 'officer',
    why: 'A gap is explained, or no longer explained.',
    asks: ({ kind }) => kind === 'gap-accepted' || kind === 'gap-no-longer-accepted',
  },
  {
    name: 'history-dropped',
    audiences: ['performance', 'governance'],
    agreement: 'editorial',
    why: 'Years that are over leave the plan.',
    asks: ({ kind }) => kind === 'history',
  },
  {
    name: 'lead-changed',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'Who is responsible changes.',
    asks: ({ kind }) => kind === 'lead',
  },
  {
    name: 'link-changed',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'A link changes.',
    asks: ({ kind }) => kind === 'link' || kind === 'share',
  },
  {
    name: 'money-changed',
    audiences: ['finance', 'governance'],
    agreement: 'officer',
    why: 'Money changes: how much, or where from.',
    asks: (change) => (change.kind === 'money' || change.kind === 'saving-reprofiled') && !isStatedTotal(change),
  },
  {
    name: 'name-changed',
    audiences: ['governance', 'language'],
    agreement: 'editorial',
    why: 'Its name changes.',
    asks: ({ kind }) => kind === 'renamed',
  },
  {
    name: 'setting-changed',
    audiences: ['governance'],
    agreement: 'officer',
    why: 'A plan setting changes.',
    asks: ({ kind }) => kind === 'setting',
  },
  {
    name: 'status-changed',
    audiences: ['governance', 'scrutiny'],
    agreement: 'officer',
    why: 'The status changes.',
    asks: ({ kind }) => kind === 'status',
  },
  {
    name: 'target-changed',
    audiences: ['performance', 'governance', 'scrutiny'],
    agreement: 'officer',
    why: 'A target changes.',
    asks: ({ kind }) => kind.startsWith('target-'),
  },
  {
    name: 'wording-changed',
    audiences: ['governance', 'language'],
    agreement: 'editorial',
    why: 'Only words change.',
    asks: isWordsOnly,
  },
];

/** The rules that say who has to agree: one for each sort of change. */
export const agreementRules = [...FOR_MEMBERS, ...SORTS]
  .map((sort, index, all): AgreementSort => {
    const before = all.slice(0, Math.min(index, FOR_MEMBERS.length));
    return { ...sort, asks: (change) => sort.asks(change) && !before.some(({ asks }) => asks(change)) };
  })
  .map(agreementRule)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
