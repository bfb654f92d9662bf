import {
  type Declarations,
  derived,
  type Element,
  type ElementKind,
  type FileFacts,
  isLanguage,
  isLibrary,
  KINDS,
  LIBRARIES,
  type Link,
  OPENING_WORDS,
  type Plan,
  titleFromName,
  type UseFact,
} from '@goldenthread/model';
import { CandidateNames, closestName, NameComparison } from '../engine/fixes/closest-name.js';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { stems } from '../engine/fixes/likeliest.js';
import { declareNew } from '../engine/fixes/new-declaration.js';
import { defineRule, EVERYONE, type RawFinding, type Reporter } from '../engine/rule.js';
import { reportUnknownRules } from '../engine/rule-settings.js';
import { list, quoted, withArticle } from '../engine/words/words.js';

export const unknownName = defineRule({
  name: 'unknown-name',
  group: 'language',
  audiences: EVERYONE,
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    reportUses(plan, report);
    const suggestions = new Suggestions(plan);
    const unread = new Set(plan.files.flatMap(({ problems }) => problems.flatMap(({ declares }) => declares ?? [])));
    for (const link of plan.links) {
      // What something replaces may be gone: then this is the record of its name.
      if (link.to || link.type === 'replaces' || belongsToMissingPlan(plan, link) || isPartOfWords(link) || namesLanguage(link))
        continue;
      const { name, at } = link.name;
      if (unread.has(name)) continue;
      const other = importOf(plan, name);
      if (other) {
        report(unknownThere(link, other, suggestions));
        continue;
      }
      const near = suggestions.for(link);
      const kinds = list(
        link.kinds.slice(0, 3).map((kind) => plan.words(kind)),
        'or',
      );
      const help = near
        ? `Did you mean ${withTitle(plan, near)}?`
        : `${suggestions.whyNone}Add it, or choose ${link.kinds.length > 3 ? 'a name that the plan has' : `${withArticle(kinds)} of the plan`}.`;
      report({
        element: link.from,
        at,
        message: `There is no ‘${name}’ in this plan. ${help}`,
        fixes: () => fixesFor(plan, link, near),
      });
    }
  },
  checkRun: reportUnknownRules,
});

/** Whether a name is the beginning of words that cannot be read as a whole: `led by Head of Place`. That is a finding of its own. */
const isPartOfWords = ({ from: { file }, name: { at } }: Link): boolean =>
  file.problems.some(({ rule, at: { start, end } }) => rule === 'line-not-understood' && start <= at.start && end >= at.end);

/** `has a Welsh title`, in a requirement. */
const namesLanguage = ({ from, name }: Link): boolean => from.kind === 'requirement' && isLanguage(name.name);

/** A `use` that leads to no plan. */
function reportUses(plan: Plan, report: Reporter): void {
  for (const file of plan.files) {
    for (const use of file.uses) {
      if (plan.options.imports?.has(use.name.name)) continue;
      report(isLibrary(use) ? unknownLibrary(file, use) : unknownFolder(file, use));
    }
  }
}

function unknownFolder(file: FileFacts, { name, path }: UseFact): RawFinding {
  const message = `There is no plan in ‘${path.text}’, so nothing of ${name.name} can be checked. Give the folder of that plan, relative to this file.`;
  return { file, at: path.at, message };
}

/** A published framework that Golden Thread does not have. */
function unknownLibrary(file: FileFacts, { name, path }: UseFact): RawFinding {
  const typed = path.text.replace(/^library\s+/, '');
  const near = closestName(typed, Object.keys(LIBRARIES));
  const at = { start: path.at.end - typed.length, end: path.at.end };
  return {
    file,
    at,
    message: `There is no library ‘${typed}’, so nothing of ${name.name} can be checked. ${near ? `Did you mean ‘${near}’? ` : ''}The libraries are ${list(Object.keys(LIBRARIES))}.`,
    fixes: () => (near ? [{ ...replaceText(`Change to ‘${near}’`, file, at, near), preferred: true }] : []),
  };
}

/** The plan or library that a name with a dot is of, where that is there. */
function importOf(plan: Plan, name: string): { readonly use: string; readonly declarations: Declarations } | undefined {
  const [use = ''] = name.split('.');
  const declarations = name.includes('.') ? plan.options.imports?.get(use) : undefined;
  return declarations && { use, declarations };
}

/** A name that the other plan does not have. */
function unknownThere(
  link: Link,
  { use, declarations }: NonNullable<ReturnType<typeof importOf>>,
  suggestions: Suggestions,
): RawFinding {
  const { name, at } = link.name;
  const inside = name.slice(use.length + 1);
  const near = suggestions.among(declarations, link.kinds, inside);
  const alike = near ? undefined : suggestions.byTitle(declarations, link);
  const help = near
    ? `Did you mean ‘${use}.${near}’?`
    : alike
      ? `‘${use}.${alike.name}’ is ${quoted(alike.title)}. Choose it if that is meant.`
      : `${suggestions.whyNone}Choose one of its names from the list that opens as you type.`;
  return {
    element: link.from,
    at,
    message: `Nothing in ${use} is called ‘${inside}’. ${help}`,
    fixes: () =>
      near
        ? [{ ...replaceText(`Change to ‘${use}.${near}’`, link.from.file, at, `${use}.${near}`), preferred: true }]
        : alike
          ? [replaceText(`Change to ‘${use}.${alike.name}’`, link.from.file, at, `${use}.${alike.name}`)]
          : [],
  };
}

/** Whether a name is of another plan that is not there: said once, where the plan is used. */
const usedNames = derived((plan: Plan) => new Set(plan.files.flatMap((file) => file.uses.map((use) => use.name.name))));

function belongsToMissingPlan(plan: Plan, link: Link): boolean {
  const dot = link.name.name.indexOf('.');
  if (dot < 0) return false;
  const first = link.name.name.slice(0, dot);
  return usedNames(plan).has(first) && !plan.options.imports?.has(first);
}

/** How many steps of comparing names there are in all: where very many names are wrong, only the first get a suggestion. */
const MOST_STEPS = 300_000_000;

/** Fewer words in common are chance. */
const MIN_SHARED_WORDS = 2;

/** A title or a name as its letters and digits, so that `DirectorOfPlace` is what is called Director of place. */
const wordsOf = (text: string): string => `: ${text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;

/** Named children by their names, and declarations by the words of their titles. */
const pathsOf = derived((plan: Plan): ReadonlyMap<string, readonly Element[]> => {
  const named = plan.everything.filter(({ name, path }) => name !== undefined && path !== undefined);
  return Map.groupBy(named, ({ parent, name = '', title }) => (parent ? name : wordsOf(title)));
});

/** The names of some kinds that a plan declares. */
interface Declared {
  readonly names: readonly string[];
  readonly candidates: CandidateNames;
}

/** What wrong names were probably meant to be. */
class Suggestions {
  private readonly comparison = new NameComparison(MOST_STEPS);
  private readonly declared = new Map<Declarations, Map<Link['kinds'], Declared>>();
  private readonly children = new Map<Element, readonly Element[]>();

  constructor(private readonly plan: Plan) {}

  /** Why no name is suggested, where none is looked for any more; with a space behind it. */
  get whyNone(): string {
    return this.comparison.isOver ? 'No name like it was looked for, as too many names are unknown. ' : '';
  }

  /** The nearest name of a right kind: of a declaration, or of a child of the one that states the link. */
  for(link: Link): string | undefined {
    if (this.comparison.isOver) return undefined;
    const exact = this.calledSo(link);
    if (exact !== undefined) return exact;
    const children = this.namedChildren(link.from.declaration).filter((child) => link.kinds.includes(child.kind));
    const beside = children.length === 0 ? [] : [new CandidateNames(children.flatMap((child) => child.name ?? []))];
    return this.comparison.closest(link.name.name, this.namesIn(this.plan.declarations, link.kinds).candidates, ...beside);
  }

  /** What a name is exactly, but for where it stands: the only child of another declaration that has it, or what has it as its title. */
  private calledSo({ name: { name }, kinds }: Link): string | undefined {
    const [children, titled] = [name, wordsOf(name)].map((key) => pathsOf(this.plan).get(key));
    if (!children && !titled) return undefined;
    const able = [...(children ?? []), ...(titled ?? [])].filter(({ kind }) => kinds.includes(kind));
    const [only, ...others] = new Set(able.map(({ path }) => path));
    return others.length === 0 ? only : undefined;
  }

  /** The nearest name of a right kind that another plan declares. */
  among(declarations: Declarations, kinds: Link['kinds'], name: string): string | undefined {
    return this.comparison.isOver ? undefined : this.comparison.closest(name, this.namesIn(declarations, kinds).candidates);
  }

  /** What of another plan has most words of a title in common, two at least; undefined where several have as many. */
  byTitle(declarations: Declarations, { from, kinds }: Link): Element | undefined {
    if (this.comparison.isOver) return undefined;
    const wanted = new Set(stems(from));
    let [best, most, isTie]: [Element | undefined, number, boolean] = [undefined, MIN_SHARED_WORDS - 1, false];
    for (const name of this.namesIn(declarations, kinds).names) {
      const element = declarations.find(name);
      const shared = element ? stems(element).filter((stem) => wanted.has(stem)).length : 0;
      if (shared > most) [best, most, isTie] = [element, shared, false];
      else if (shared === most) isTie = true;
    }
    return isTie ? undefined : best;
  }

  private namesIn(declarations: Declarations, kinds: Link['kinds']): Declared {
    const byKinds = this.declared.get(declarations) ?? new Map<Link['kinds'], Declared>();
    this.declared.set(declarations, byKinds);
    let declared = byKinds.get(kinds);
    if (!declared) {
      const names = [...declarations.names].flatMap(([name, element]) => (kinds.includes(element.kind) ? name : []));
      declared = { names, candidates: new CandidateNames(names) };
      byKinds.set(kinds, declared);
    }
    return declared;
  }

  private namedChildren(declaration: Element): readonly Element[] {
    let children = this.children.get(declaration);
    if (!children) {
      children = declaration.children.filter((child) => child.name !== undefined);
      this.children.set(declaration, children);
    }
    return children;
  }
}

/** Of more kinds than this nobody chooses. */
const MOST_KINDS = 5;

function fixesFor(plan: Plan, link: Link, near: string | undefined): Fix[] {
  const { name, at } = link.name;
  const { file } = link.from;
  const fixes: Fix[] = near ? [{ ...replaceText(`Change to ‘${near}’`, file, at, near), preferred: true }] : [];
  const kinds = kindsNeeded(plan, link).filter(
    (each) => KINDS[each].family !== 'child' && each !== 'plan' && each !== 'budgetFor',
  );
  if (name.includes('.')) return fixes;
  // Where nearly everything would do, nothing is more likely than the first.
  const likely = kinds.length > MOST_KINDS ? kinds.slice(0, 1) : kinds;
  return [...fixes, ...likely.map((kind) => declare(plan, link, kind))];
}

function declare(plan: Plan, { name: { name }, from }: Link, kind: ElementKind): Fix {
  const { words } = KINDS[kind];
  return declareNew(
    plan,
    `Add ‘${name}’ as a new ${plan.words(kind)}`,
    kind,
    from.declaration,
    `${words} ${name}: ${titleFromName(name)}`,
  );
}

/** The kinds that would suit every use of a name that nothing declares. */
function kindsNeeded(plan: Plan, link: Link): Link['kinds'] {
  return kindsByName(plan).get(link.name.name) ?? [];
}

const kindsByName = derived((plan: Plan) => {
  const kinds = new Map<string, Link['kinds']>();
  for (const { to, name, kinds: own } of plan.links) {
    if (to) continue;
    const before = kinds.get(name.name);
    kinds.set(name.name, before ? before.filter((kind) => own.includes(kind)) : own);
  }
  return kinds;
});

/** A name as it is typed, with the title that it stands for. */
function withTitle(plan: Plan, name: string): string {
  const title = plan.declarations.find(name)?.title ?? '';
  return title === '' ? `‘${name}’` : `‘${name}’ (${quoted(title).slice(1, -1)})`;
}

/** The words of the clause that states a link. */
export function linkWords(link: Link): string {
  return link.type === 'budgetFor' ? 'budget for' : (OPENING_WORDS[link.type][0] ?? link.type);
}
