// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of risks, decisions, consultations and the other records. */
export const RECORDS_CLAUSES = {
  threatens: { meaning: 'What would suffer.', link: { says: 'threatens', up: 'threatens', names: true, story: 'elsewhere' } },
  riskKind: {
    meaning: 'Whether the whole council carries it, or one service.',
    label: 'Kind of risk',
    once: true,
    changed: ['is now of the kind …', 'no longer has a kind'],
  },
  inherent: {
    meaning: 'Likelihood and impact before anything is done.',
    label: 'Risk before action',
    once: true,
    snippet: 'inherent ${1|1,2,3,4,5|} impact ${2|1,2,3,4,5|}',
    changed: ['is now rated … before action', 'is no longer rated before action', 'likelihood {likelihood}, impact {impact}'],
  },
  residual: {
    meaning: 'Likelihood and impact after what is done.',
    label: 'Risk after action',
    once: true,
    snippet: 'residual ${1|1,2,3,4,5|} impact ${2|1,2,3,4,5|}',
    changed: ['is now rated … after action', 'is no longer rated after action', 'likelihood {likelihood}, impact {impact}'],
  },
  raisedOn: {
    meaning: 'When it was raised.',
    done: true,
    once: true,
    changed: ['now has … as the day it was raised', 'no longer says when it was raised'],
  },
  concerns: { meaning: 'What it is about.', link: { says: 'is about', up: 'about', names: true, story: 'from above' } },
  needs: {
    meaning: 'The money that would solve it.',
    unsigned: true,
    once: true,
    changed: ['now needs …', 'no longer says what it needs'],
  },
  asks: { meaning: 'Who is asked for help.', link: { says: 'asks', names: true, accountable: true } },
  decidedBy: {
    meaning: 'Which body, and when.',
    once: true,
    link: { says: 'was decided by', reversed: 'decided by them', tie: 'decides', past: true },
    changed: ['is now taken by …', 'is no longer taken by …', '{body}[ on {on}]'],
  },
  approves: {
    meaning:
      'What was approved; may be the plan itself. With `to 75.5% in 2028/29` or `up to £1.2m`, exactly what was agreed: more needs another decision.',
    link: { says: 'approves', up: 'approves', story: 'from above', past: true },
  },
  decisionStatus: {
    meaning: 'How far the decision is. Only one that was taken approves anything.',
    changed: ['is now …', 'no longer has a status', '{state}[ in {period}][: {words}]'],
  },
  decisionKind: {
    meaning: 'Whether it is a key, urgent or delegated decision.',
    label: 'Kind of decision',
    changed: ['is now of the kind …', 'no longer has a kind'],
  },
  consulted: { meaning: 'Which consultation came before.', label: 'Draws on', link: { says: 'draws on', names: true } },
  lasting: {
    meaning: 'When it ran.',
    label: 'Held',
    once: true,
    changed: ['now runs from …', 'no longer says when it runs', '{start} to {end}'],
  },
  reached: {
    meaning: 'How many it reached; several lines add up, each with its words of whom.',
    changed: ['now records that it reached …', 'no longer records that it reached …', '{value}[ {words}]'],
  },
  responses: {
    meaning: 'How many answered; several lines add up, each with its words of whom.',
    label: 'Responses received',
    changed: ['now records responses from …', 'no longer records responses from …', '{value}[ {words}]'],
  },
  said: { meaning: 'What people said.', page: 'elsewhere', noun: 'point that people made' },
  did: { meaning: 'What changed because of it.', page: 'elsewhere', noun: 'answer' },
  didChanging: {
    meaning: 'What changed because of it, and where in the plan.',
    page: 'elsewhere',
    link: { says: 'changed' },
    noun: 'answer',
  },
  assurance: {
    meaning: 'How sure the reviewers are that things are in order.',
    once: true,
    changed: ['now has an assurance rating of …', 'no longer has an assurance rating of …'],
  },
  heldOn: { meaning: 'When it took place.', changed: ['now has … as the day it was held', 'no longer says when it was held'] },
  buildsOn: {
    meaning: 'Scenarios whose differences hold in this one too.',
    link: { says: 'builds on', reversed: 'built on by' },
    changed: ['now builds on …', 'no longer builds on …'],
  },
  change: {
    meaning:
      'What would be different: amounts by year, another date, or a step of a service’s money, with what its own `impact of` says of it.',
    toldApartBy: 'target',
    link: { says: 'changes', noBond: true },
    changed: [
      'now changes …',
      'no longer changes …',
      '{target}[ to {by}][ by a step of {step}][ in {period}][: {pairs}][: {words}]',
    ],
  },
  appliesTo: {
    meaning: 'What the requirement is for: a kind, and which of that kind.',
    written: 'for KIND CONDITIONS',
    label: 'Is for',
    once: true,
    link: { says: 'is for what has to do with', noBond: true },
    snippet: 'for $0',
    changed: ['now applies to ‘…’', 'no longer says what it is for'],
  },
  demands: {
    meaning: 'What each of them has to have. Several lines ask for all of it.',
    written: 'has WHAT',
    snippet: 'has $0',
    label: 'Asks for',
    link: { says: 'asks for what has to do with', noBond: true },
    changed: ['now asks for ‘…’', 'no longer asks for ‘…’'],
  },
  requirementSeverity: {
    meaning: 'How serious it is where one does not have it (default: `warning`).',
    once: true,
    changed: ['now has a severity of …', 'no longer has a severity'],
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
