import { capitalised, type ElementChange, formatMoneyShort, NO_MONEY, type PlanChange } from '@goldenthread/model';
import { called, kindInWords } from '../words.js';
import { describeWithSlip } from './attribute.js';
import { describeFigures } from './figures.js';
import { describeLinks } from './links.js';

/** One sentence on a change: what it is about, and what happened to it. */
export function describeChange(change: PlanChange): string {
  const { element, plan } = change;
  const { declaration } = element;
  const kind = kindInWords(plan, element.kind);
  const where = element.parent ? ` (of ${called(declaration, kindInWords(plan, declaration.kind))})` : '';
  const name = called(element, kind);
  // Without a title it is called by its kind already: the milestone Consent.
  const subject = name.startsWith('the ') ? capitalised(name) : `${capitalised(kind)} ${name}`;
  return `${subject}${where} ${predicate(change)}.`;
}

function predicate(change: PlanChange): string {
  switch (change.about) {
    case 'whole':
      return tellWhole(change);
    case 'saying':
      return describeWithSlip(change);
    case 'links':
      return describeLinks(change);
    case 'figures':
      return describeFigures(change);
  }
}

function tellWhole(change: ElementChange): string {
  const { kind, plan, before, after, replacedBy } = change;
  switch (kind) {
    case 'added':
      return `is new${worth(change)}`;
    case 'removed':
      return `is no longer in the plan${replacedBy ? `; ${called(replacedBy, kindInWords(plan, replacedBy.kind))} takes its place` : ''}${worth(change)}`;
    case 'renamed':
      if (after?.fact.target) return `is now for ${after.fact.target.name} (before: ${before?.fact.target?.name})`;
      return after?.name === undefined
        ? `no longer has a name (was ${before?.name})`
        : before?.name === undefined
          ? `now has the name ${after.name}`
          : `is now called ${after.name} (was ${before.name})`;
    case 'moved':
      return `was with ${before?.parent ? called(before.parent, kindInWords(plan, before.parent.kind)) : 'nothing'} before`;
    case 'became':
      return `is now a ${after && kindInWords(plan, after.kind)} (before: a ${before && kindInWords(plan, before.kind)})`;
  }
}

function worth({ kind, money, plan, element }: ElementChange): string {
  const whole = money?.total() ?? NO_MONEY;
  if (!money || whole === 0) return '';
  const [is, was] =
    element.kind === 'saving' ? ['it is to save', 'it was to save'] : ['its budget comes to', 'its budget came to'];
  return `; ${kind === 'removed' ? was : is} ${formatMoneyShort(whole, plan.settings.symbol)}${money.years.length > 1 ? ' over the years' : ''}`;
}
