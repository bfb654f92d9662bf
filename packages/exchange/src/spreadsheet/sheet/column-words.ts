import type { PasteAs } from './register-kinds.js';
import { isRole, type Role } from './roles.js';

/** What a column of words without a meaning of its own is called where it can be chosen. */
export const PLAIN_WORDS = 'words';

/** What a role is called where its own name is not what a person would say. */
const CALLED: Readonly<Partial<Record<Role, string>>> = {
  better: 'good is',
  done: 'percent done',
  due: 'due date',
  ends: 'end date',
  from: 'service',
  fund: 'fund',
  originally: 'original date',
  person: 'name of a person',
  reported: 'how often reported',
  reviewed: 'review date',
  starts: 'start date',
  title: 'name',
};

/** What a column is, as a person chooses it and a mapping keeps it: `inherent likelihood`. */
export function wordsOfRole(role: Role): string {
  return CALLED[role] ?? role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The role that such words mean; undefined for a period, or words that mean none. */
export function roleOfWords(words: string): Role | undefined {
  const found = Object.entries(CALLED).find(([, called]) => called === words)?.[0];
  const role = found ?? words.replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return isRole(role) ? role : undefined;
}

/** What a column of each sort of table can be chosen to be, the most telling first. */
const OFFERED: Readonly<Record<PasteAs, readonly Role[]>> = {
  budget: ['title', 'fund', 'note'],
  rows: ['title', 'note'],
  measures: [
    'measure',
    'code',
    'unit',
    'better',
    'owner',
    'source',
    'reported',
    'tolerance',
    'status',
    'flag',
    'period',
    'value',
    'note',
    'from',
    'outcome',
    'priority',
  ],
  risks: [
    'risk',
    'code',
    'owner',
    'threatens',
    'inherentLikelihood',
    'inherentImpact',
    'inherentScore',
    'residualLikelihood',
    'residualImpact',
    'residualScore',
    'mitigation',
    'riskAction',
    'reviewed',
    'status',
  ],
  savings: ['saving', 'code', 'from', 'owner', 'stage', 'status', 'starts', 'mitigation'],
  projects: ['project', 'code', 'outcome', 'owner', 'starts', 'ends', 'stage', 'status', 'fund'],
  actions: ['action', 'recommendation', 'project', 'owner', 'starts', 'due', 'originally', 'done', 'status'],
  benefits: ['benefit', 'project', 'outcome', 'measuredBy', 'owner', 'due', 'cashable', 'kind', 'status'],
  outcomes: ['priority', 'outcome', 'supportingOutcome', 'measure', 'code', 'unit', 'better', 'owner', 'status'],
  reserves: ['reserve', 'code', 'owner', 'kind'],
  people: ['post', 'portfolio', 'code', 'reportsTo', 'person'],
};

/** What a column of such a table can be chosen to be, in words. */
export function columnWords(as: PasteAs): string[] {
  return [...OFFERED[as].map(wordsOfRole), PLAIN_WORDS];
}
