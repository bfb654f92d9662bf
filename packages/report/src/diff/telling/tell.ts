import {
  capitalised,
  formatMoneyShort,
  type LinkChange,
  listed,
  OPENING_WORDS,
  type Pence,
  type PlanChange,
  type WholeChange,
} from '@goldenthread/model';
import { called, shortened } from '../words.js';
import { tellFigures } from './tell-figures.js';
import { tellSaying } from './tell-saying.js';

/** One sentence on a change: what it is about, and what happened to it. */
export function tell(change: PlanChange): string {
  const { element, plan } = change;
  const { declaration } = element;
  const kind = plan.words(element.kind);
  const where = element.parent ? ` (of ${called(declaration, plan.words(declaration.kind))})` : '';
  return `${capitalised(kind)} ${called(element, kind)}${where} ${predicate(change)}.`;
}

function predicate(change: PlanChange): string {
  switch (change.about) {
    case 'whole':
      return tellWhole(change);
    case 'saying':
      return tellSaying(change);
    case 'links':
      return tellLinks(change);
    case 'figures':
      return tellFigures(change);
  }
}

function tellWhole(change: WholeChange): string {
  const { kind, plan, before, after, replacedBy } = change;
  switch (kind) {
    case 'added':
      return `is new${worth(change)}`;
    case 'removed':
      return `is no longer in the plan${replacedBy ? `; ${called(replacedBy, plan.words(replacedBy.kind))} takes its place` : ''}${worth(change)}`;
    case 'renamed':
      if (after?.fact.target) return `is now for ${after.fact.target.name}; it was for ${before?.fact.target?.name}`;
      return `goes by the name ${after?.name ?? 'of none'}; it was ${before?.name ?? 'without one'}`;
    case 'moved':
      return `was with ${before?.parent ? called(before.parent, plan.words(before.parent.kind)) : 'nothing'} before`;
    case 'became':
      return `is now a ${after && plan.words(after.kind)}; it was a ${before && plan.words(before.kind)}`;
  }
}

function worth({ kind, money, plan, element }: WholeChange): string {
  const whole = [...(money?.values() ?? [])].reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return '';
  const [is, was] =
    element.kind === 'saving' ? ['it is to save', 'it was to save'] : ['its budget comes to', 'its budget came to'];
  return `; ${kind === 'removed' ? was : is} ${formatMoneyShort(whole as Pence, plan.settings.symbol)}${(money?.size ?? 0) > 1 ? ' over the years' : ''}`;
}

function tellLinks({ kind, type, was, is, said }: LinkChange): string {
  const shares = (names: LinkChange['is']): string =>
    listed([...names].map(([name, share]) => (share === '' ? name : `${name} ${share}`)));
  if (kind === 'share' && type === 'approves')
    return `now approves ${listed([...is].map(asAgreed))}; before, ${listed([...was].map(asAgreed))}`;
  if (kind === 'share') return `shares itself out otherwise: ${shares(is)}; it was ${shares(was)}`;
  const words = OPENING_WORDS[type][0] ?? type;
  const gone = [...was.keys()].filter((name) => !is.has(name));
  const come = [...is.keys()].filter((name) => !was.has(name));
  return [
    ...(come.length === 0 ? [] : [`now ‘${words}’ ${listed(come)}`]),
    ...(gone.length === 0 ? [] : [`no longer ‘${words}’ ${listed(gone)}`]),
    ...(said?.come ?? []).map(({ clause }) =>
      clause && 'words' in clause && clause.words ? shortened(clause.words.text, 240) : '',
    ),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a decision approves, with what it agreed where it says so: `Depot up to £1.2m`. */
const asAgreed = ([name, terms]: [string, string]): string =>
  terms === '' ? name : `${name} ${/^up to/.test(terms) ? '' : 'to '}${terms}`;
