import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of any declaration. */
export const EVERYWHERE_CLAUSES = {
  ledBy: {
    meaning: 'Who is responsible: usually a portfolio and an officer.',
    link: { says: 'led by', reversed: 'leads', names: true, story: 'elsewhere', accountable: true },
  },
  owner: {
    meaning: 'Who looks after it.',
    link: { says: 'owner', reversed: 'owns', names: true, story: 'elsewhere', accountable: true },
  },
  id: {
    meaning: 'The number that others know it by, and whose number it is.',
    label: 'Identifier',
    defines: 'identifier',
    toldApartBy: 'scheme',
  },
  code: { meaning: 'The council’s own number for it, such as SE1.', label: 'Reference', once: true, page: 'elsewhere' },
  translation: { meaning: 'The title in Welsh.', page: 'elsewhere' },
  gaelic: { meaning: 'The title in Gaelic.', page: 'elsewhere' },
  evidence: { meaning: 'What is known, where from, and as of when.', done: true },
  background: { meaning: 'A paper or a page to read.', grounds: true },
  publish: { meaning: 'Whether the public may read it, and why not.', label: 'Publication', once: true },
  under: { meaning: 'The law or rule that it rests on.', grounds: true, label: 'Legal basis', noun: 'legal basis' },
  because: { meaning: 'The reason.', grounds: true, noun: 'reason' },
  comment: { meaning: 'What the officer with that task says about it.', grounds: true, toldApartBy: 'role', noun: 'comment' },
  accept: {
    meaning: 'A gap that is known and agreed: the rule, until when, and why.',
    toldApartBy: 'rule',
    noun: 'accepted gap',
  },
  replaces: {
    meaning: 'What came before it. May be something of an older plan that is declared here as a `strategy`.',
    link: { says: 'replaces', names: true, past: true, noBond: true },
  },
  reviewedOn: { meaning: 'When somebody last looked at it.', done: true, label: 'Reviewed' },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
