import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of any declaration. */
export const EVERYWHERE_CLAUSES = {
  ledBy: {
    meaning: 'Who is responsible: usually a portfolio and an officer.',
    link: { says: 'led by', reversed: 'leads', tie: 'leads', names: true, story: 'elsewhere', accountable: true },
  },
  owner: {
    meaning: 'Who looks after it.',
    link: { says: 'owner', reversed: 'owns', tie: 'owns', names: true, story: 'elsewhere', accountable: true },
  },
  id: {
    meaning: 'The number that others know it by, and whose number it is.',
    label: 'Identifier',
    defines: 'identifier',
    toldApartBy: 'scheme',
    changed: ['now has the identifier …', 'no longer has the identifier …', '{scheme}[: {words}]'],
  },
  code: {
    meaning: 'The council’s own number for it, such as SE1.',
    label: 'Reference',
    once: true,
    page: 'elsewhere',
    changed: ['now has the reference …', 'no longer has the reference …', '{words}'],
  },
  translation: {
    meaning: 'The title in Welsh. Further lines are the longer words (`>`) in Welsh, a line each.',
    page: 'elsewhere',
    changed: ['now has the Welsh title ‘…’', 'no longer has the Welsh title ‘…’', '{words}'],
  },
  gaelic: {
    meaning: 'The title in Gaelic. Further lines are the longer words (`>`) in Gaelic, a line each.',
    changed: ['now has the Gaelic title ‘…’', 'no longer has the Gaelic title ‘…’', '{words}'],
  },
  evidence: {
    meaning: 'What is known, where from, and as of when.',
    done: true,
    changed: ['now has the evidence: …', 'no longer has the evidence: …'],
  },
  background: {
    meaning: 'A paper or a page to read.',
    grounds: true,
    changed: ['now has the background paper: …', 'no longer has the background paper: …'],
  },
  publish: {
    meaning: 'Whether the public may read it, and why not.',
    label: 'Publication',
    once: true,
    changed: ['is now marked …', 'is no longer marked …'],
  },
  under: {
    meaning: 'The law or rule that it rests on.',
    grounds: true,
    label: 'Legal basis',
    noun: 'legal basis',
    changed: ['now has the legal basis: …', 'no longer has the legal basis: …'],
  },
  because: {
    meaning: 'The reason.',
    grounds: true,
    noun: 'reason',
    changed: ['now gives the reason: …', 'no longer gives the reason: …'],
  },
  comment: {
    meaning: 'What the officer with that task says about it.',
    grounds: true,
    toldApartBy: 'role',
    noun: 'comment',
    changed: ['now has the {role} comment: …', 'no longer has the {role} comment: …', '{words}'],
  },
  accept: {
    meaning: 'A gap that is known and agreed: the rule, until when, and why.',
    toldApartBy: 'rule',
    noun: 'accepted gap',
  },
  replaces: {
    meaning: 'What came before it. May be something of an older plan that is declared here as a `strategy`.',
    link: { says: 'replaces', names: true, past: true, noBond: true },
  },
  reviewedOn: {
    meaning: 'When somebody last looked at it.',
    done: true,
    label: 'Reviewed',
    changed: ['was reviewed on …', 'no longer has the review of …'],
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
