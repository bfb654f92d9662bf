import type { Column } from './columns.js';
import { namesThing } from './register-kinds.js';
import type { Role } from './roles.js';

/** What a table calls its rows where their own column says no more than ‘Description’: in its title or beside it. */
const CALLED: readonly (readonly [Role, RegExp])[] = [
  ['risk', /\brisks?\b/i],
  ['benefit', /\bbenefits?\b/i],
  ['saving', /\b(savings?|efficienc(y|ies))\b/i],
  ['action', /\baction (plan|log|tracker|no|ref(erence)?|owner|lead)\b|\bactions\b/i],
  ['project', /\b(projects?|capital (schemes?|programme)|schemes?)\b/i],
  ['reserve', /\breserves?\b/i],
];

/** What is no register, though it speaks of savings or projects among other things. */
const OF_SEVERAL =
  /\b(budgets?|growth|pressures?|income|expenditure|spending|outturn|mtfs|mtfp|performance|indicators?|kpis?)\b/i;

/** Words beside a description that only a register has. */
const BESIDE: ReadonlySet<Role> = new Set<Role>(['code', 'owner', 'status', 'from', 'starts', 'ends', 'due', 'stage', 'done']);

/**
 * Columns of a register whose rows are named by a ‘Description’ or a ‘Name’: what they are is said by the title of the table, by
 * a heading beside them, or by scores. Of two dates of one sort, the one that is planned now counts.
 */
export function withSubject(columns: readonly Column[], titles: readonly string[]): Column[] {
  return withOldDates(withRisks(withTitle(columns, titles)));
}

function withTitle(columns: readonly Column[], titles: readonly string[]): readonly Column[] {
  const roles = columns.map(({ role }) => role);
  if (roles.some(namesThing)) return columns;
  const named = columns.find(
    ({ role, heading, choice }) =>
      choice === undefined && (role === 'title' || (role === 'person' && /^names?$/i.test(heading.text))),
  );
  if (!named || !roles.some((role) => role !== undefined && BESIDE.has(role))) return columns;
  const beside = columns.flatMap(({ role, heading }) => (role === 'code' || role === 'kind' ? [heading.text] : []));
  const title = titles.filter((text) => !OF_SEVERAL.test(text)).join(' ');
  const found = [beside.join(' '), title].flatMap(
    (said) => CALLED.find(([role, pattern]) => pattern.test(said) && (role !== 'saving' || hasMoney(columns))) ?? [],
  )[0] as Role | undefined;
  return found === undefined ? columns : columns.map((column) => (column === named ? { ...column, role: found } : column));
}

const hasMoney = (columns: readonly Column[]): boolean => columns.some(({ figures, heading }) => figures && heading.period);

/**
 * A table with likelihood and impact is of risks, whatever the column is called that names them: the first of words. A bare score
 * in it is theirs.
 */
function withRisks(columns: readonly Column[]): Column[] {
  const roles = new Set(columns.map(({ role }) => role));
  const scored = roles.has('inherentLikelihood') || roles.has('residualLikelihood');
  if (!scored || !(roles.has('inherentImpact') || roles.has('residualImpact'))) return [...columns];
  const first =
    roles.has('risk') || roles.has('title')
      ? undefined
      : columns.find(
          ({ role, figures, blank, dashes, choice, heading }) =>
            role === undefined && !figures && !blank && !dashes && choice === undefined && heading.period === undefined,
        );
  const score = roles.has('residualLikelihood') ? 'residualScore' : 'inherentScore';
  return columns.map((column) => {
    if (column === first) return { ...column, role: 'risk' };
    return column.role === 'value' && column.choice === undefined ? { ...column, role: score } : column;
  });
}

/** A date as it was planned at first, beside the one that is planned now. */
function withOldDates(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const { role, choice, heading } = column;
    if (choice !== undefined || (role !== 'ends' && role !== 'due')) return column;
    const others = columns.filter((each) => each !== column && each.role === role);
    const isOld = /\b(baseline|original(ly)?)\b/i.test(heading.text) && others.length > 0;
    return isOld ? { ...column, role: 'originally' } : column;
  });
}
