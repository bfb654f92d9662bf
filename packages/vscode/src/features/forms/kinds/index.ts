import type { Adds } from '../protocol.js';
import type { FormKind } from './_form.js';
import { benefit } from './benefit.js';
import { budget } from './budget.js';
import { decision } from './decision.js';
import { group } from './group.js';
import { lead } from './lead.js';
import { outcome } from './outcome.js';
import { principle } from './principle.js';
import { priority } from './priority.js';
import { risk } from './risk.js';
import { saving } from './saving.js';
import { work } from './work.js';

/** What is added by a form; all else by its title alone. */
export const FORMS: Partial<Record<Adds, FormKind>> = {
  benefit,
  budget,
  decision,
  group,
  lead,
  outcome,
  principle,
  priority,
  risk,
  saving,
  programme: work('programme'),
  workstream: work('workstream'),
  project: work('project'),
  service: work('service'),
};
