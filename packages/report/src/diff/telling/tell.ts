import {
  capitalised,
  formatMoneyShort,
  type LinkChange,
  listed,
  type Pence,
  type PlanChange,
  type WholeChange,
} from '@goldenthread/model';
import { termOf } from '../../page/build/clause-words.js';
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
      if (after?.fact.target) return `is now for ${after.fact.target.name} (before: ${before?.fact.target?.name})`;
      return after?.name === undefined
        ? `no longer has a name (was ${before?.name})`
        : before?.name === undefined
          ? `now has the name ${after.name}`
          : `is now called ${after.name} (was ${before.name})`;
    case 'moved':
      return `was with ${before?.parent ? called(before.parent, plan.words(before.parent.kind)) : 'nothing'} before`;
    case 'became':
      return `is now a ${after && plan.words(after.kind)} (before: a ${before && plan.words(before.kind)})`;
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
  if (kind === 'share') return `splits its money differently: ${shares(is)} (before: ${shares(was)})`;
  const gone = [...was.keys()].filter((name) => !is.has(name));
  const come = [...is.keys()].filter((name) => !was.has(name));
  const by = type === 'ledBy' ? 'led by' : type === 'owner' ? 'owned by' : undefined;
  const told = by ? ledOrOwned(by, come, gone) : linked(termOf(type), come, gone);
  return [
    told,
    ...(said?.come ?? []).map(({ clause }) =>
      clause && 'words' in clause && clause.words ? shortened(clause.words.text, 240) : '',
    ),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `is now owned by X; before, by Y` */
function ledOrOwned(by: string, come: readonly string[], gone: readonly string[]): string {
  if (come.length === 0) return `is no longer ${by} ${listed(gone)}`;
  return `is now ${by} ${listed(come)}${gone.length === 0 ? '' : `; before, by ${listed(gone)}`}`;
}

function linked(words: string, come: readonly string[], gone: readonly string[]): string {
  const added = come.length === 0 ? '' : `is now linked to ${listed(come)} (${words})`;
  const ended = gone.length === 0 ? '' : `${added === '' ? 'is' : ''} no longer linked to ${listed(gone)} (${words})`.trim();
  return [added, ended].filter((part) => part !== '').join(', and ');
}

/** What a decision approves, with what it agreed where it says so: `Depot up to £1.2m`. */
const asAgreed = ([name, terms]: [string, string]): string =>
  terms === '' ? name : `${name} ${/^up to/.test(terms) ? '' : 'to '}${terms}`;
