import {
  capitalised,
  type Element,
  type ElementKind,
  exemptDeclarations,
  formatYear,
  KINDS,
  kindsWith,
  type Plan,
  type PlanState,
  type PublicView,
  partsOf,
  plural,
  publicView,
  supportersOf,
  wholeView,
} from '@goldenthread/model';
import { unreadWords } from '../../document/words.js';
import type { Page, PageBlock, PageSection, Words } from '../page.js';
import { elementSection, facts, factsOf, narrative } from './element-section.js';
import { balanceTable, exactly, moneyOfOutcomes, moneyOfPlan } from './money-tables.js';
import { PageIndex } from './page-index.js';
import { periodInWords, plain } from './wording.js';

/** What a page is made with. */
export interface PageOptions {
  /** Shows what is not for publication, for those who may see it; the page says EXEMPT. */
  readonly withExempt?: boolean;
}

/**
 * A plan as its readers see it: title and approval, the vision, each priority with its outcomes, the work, the measures,
 * money, people, and what was decided. Every declaration has a place, and only one. What is exempt is left out, unless it is
 * asked for. Pure: the same plan gives the same page.
 */
export function planPage(plan: Plan, { withExempt = false }: PageOptions = {}): Page {
  const view = withExempt ? wholeView(plan) : publicView(plan);
  const page = new PageWriter(view).page();
  return withExempt && exemptDeclarations(plan).size > 0 ? { ...page, exempt: true } : page;
}

/** What only a plan says, apart from what it is and when: it steers how the plan is read and checked. */
const SETTINGS: ReadonlySet<string> = settingsOfPlan();

function settingsOfPlan(): Set<string> {
  const others = new Set<string>(kindsWith(({ family }) => family !== 'plan').flatMap((kind) => [...KINDS[kind].clauses]));
  const own = KINDS.plan.clauses.filter((type) => !others.has(type));
  return new Set(
    own.filter((type) => type !== 'organisation' && type !== 'asAt' && type !== 'planStatus' && type !== 'approvedBy'),
  );
}

class PageWriter {
  private readonly pageIndex: PageIndex;
  private readonly plan: Plan;
  /** What has a section already. */
  private readonly told = new Set<Element>();

  constructor(private readonly view: PublicView) {
    this.pageIndex = new PageIndex(view.plan);
    this.plan = view.plan;
  }

  /** That not all of the plan could be read: whoever prints the page is not to find that out afterwards. */
  private unread(): readonly PageBlock[] {
    return unreadWords(this.plan).map((words) => ({ type: 'paragraph', words: [`${words}.`] }));
  }

  page(): Page {
    const { root } = this.plan;
    const organisation = root?.one('organisation')?.words.text;
    const welsh = root?.one('translation')?.words.text;
    const source = root && this.pageIndex.sourceOf(root);
    const chapters = this.chapters();
    return {
      title: (root && (plain(root.title) || root.name)) || 'A plan without a title',
      ...(welsh ? { welsh: plain(welsh) } : {}),
      ...(organisation ? { organisation: plain(organisation) } : {}),
      ...(source ? { source } : {}),
      blocks: [...this.unread(), ...this.introduction()],
      chapters,
      sources: this.pageIndex.sources,
    };
  }

  private introduction(): PageBlock[] {
    const { root, settings } = this.plan;
    if (!root) return [{ type: 'paragraph', words: ['These files do not belong to a plan yet: none of them declares one.'] }];
    const [first, last] = [settings.years[0], settings.years.at(-1)];
    const years =
      first === undefined || last === undefined
        ? ''
        : first === last
          ? formatYear(first)
          : `${formatYear(first)} to ${formatYear(last)}`;
    const period = years === '' ? [] : [{ term: 'Period', details: [[years]] }];
    const hidden = new Set(['planStatus', 'approvedBy']);
    return [
      { type: 'paragraph', words: this.standing() },
      ...narrative(root),
      ...facts([...period, ...factsOf(this.pageIndex, root, (clause) => hidden.has(clause.type) || SETTINGS.has(clause.type))]),
    ];
  }

  /** How far the plan is on its way, as one sentence. */
  private standing(): Words {
    const root = this.plan.root as Element;
    const approved = root.one('approvedBy');
    const status = root.one('planStatus');
    const by: Words = approved
      ? [' by ', this.pageIndex.named(approved.body), ...(approved.on ? [` on ${periodInWords(approved.on)}`] : [])]
      : [];
    const words = status?.words ? [` ${plain(status.words.text)}.`] : [];
    if (this.plan.settings.state === 'approved' || (approved && !status))
      return [{ type: 'strong', text: 'Approved' }, ...by, '.', ...words];
    const state = this.plan.settings.state;
    const said = state ? STATES[state] : 'This plan does not state its status.';
    return [{ type: 'strong', text: said }, ...(approved ? [' Approved', ...by, '.'] : []), ...words];
  }

  private chapters(): PageSection[] {
    const kinds = (title: string, id: string, ...of: ElementKind[]): PageSection => this.chapter(id, title, this.simple(...of));
    const word = (kind: ElementKind): string => capitalised(plural(this.plan.words(kind)));
    const vision = kinds(this.plan.of('vision').length > 1 ? 'Our visions' : 'Our vision', 'vision', 'vision');
    const priorities = this.chapter('priorities', word('priority'), this.priorities());
    const outcomes = this.chapter(
      'outcomes',
      priorities.sections.length > 0 ? `Further ${word('outcome').toLowerCase()}` : word('outcome'),
      this.outcomes(this.plan.of('outcome')),
    );
    const work = this.chapter('work', 'The work', this.work());
    const measures = kinds('How we will know', 'measures', 'measure');
    const chapters = [
      vision,
      kinds(this.pair('principle', 'theme'), 'principles', 'principle', 'theme'),
      priorities,
      outcomes,
      work,
      measures,
      this.money(),
      kinds('Who is responsible for what', 'people', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators'),
      kinds(this.pair('duty', 'strategy'), 'duties', 'duty', 'strategy'),
      kinds(word('goal'), 'goals', 'goal'),
      kinds('What could go wrong, and what stands in the way', 'risks', 'risk', 'issue', 'barrier'),
      kinds(word('decision'), 'decisions', 'decision'),
      kinds('What people told us', 'consultations', 'consultation'),
      kinds('Reviews', 'reviews', 'review'),
      kinds('Timetables and scenarios', 'timetables', 'timetable', 'scenario'),
      kinds('What this plan has to keep', 'requirements', 'requirement'),
      ...DECLARED.map((kind) => kinds(word(kind), kind, kind)),
    ];
    const shown = chapters.filter((chapter) => chapter.sections.length + chapter.blocks.length > 0);
    const all = [...shown, ...this.annex()];
    return this.view.leftOut === 0 ? all : [...all, notPublished(this.view)];
  }

  /** How the plan is set up: tolerances, limits, rules. Readers want the plan first. */
  private annex(): PageSection[] {
    const { root } = this.plan;
    const settings = root ? factsOf(this.pageIndex, root, (clause) => !SETTINGS.has(clause.type)) : [];
    return settings.length === 0 ? [] : [this.chapter('settings', 'Annex: how the plan is set up', [], facts(settings))];
  }

  /** The kinds of two sorts as a heading: only those that there are. */
  private pair(...kinds: ElementKind[]): string {
    const there = kinds.filter((kind) => this.plan.of(kind).length > 0).map((kind) => plural(this.plan.words(kind)));
    return capitalised(there.join(' and '));
  }

  private chapter(id: string, title: string, sections: readonly PageSection[], blocks: readonly PageBlock[] = []): PageSection {
    return { id, title, blocks, sections };
  }

  private simple(...kinds: ElementKind[]): PageSection[] {
    return this.plan
      .of(...kinds)
      .filter((element) => !this.told.has(element))
      .map((element) => this.section(element));
  }

  private section(element: Element, sections: readonly PageSection[] = []): PageSection {
    this.told.add(element);
    return elementSection(this.pageIndex, element, sections);
  }

  /** Each priority with the priorities and the outcomes that support it; each stands where it is first supported from. */
  private priorities(): PageSection[] {
    const all = this.plan.of('priority');
    const isBelow = (element: Element): boolean =>
      this.plan.targets(element, 'supports').some((target) => target.kind === 'priority' && target !== element);
    const tops = all.filter((priority) => !isBelow(priority));
    // Priorities that support each other in a circle have no top: they stand in the order of the plan.
    return [...tops, ...all].flatMap((priority) => (this.told.has(priority) ? [] : [this.priority(priority)]));
  }

  private priority(priority: Element, depth = 1): PageSection {
    this.told.add(priority);
    const supporters = this.plan.sources(priority, 'supports');
    const below: PageSection[] = [];
    for (const each of supporters)
      if (each.kind === 'priority' && depth < DEEPEST && !this.told.has(each)) below.push(this.priority(each, depth + 1));
    return this.section(priority, [...below, ...this.outcomes(supporters.filter((each) => each.kind === 'outcome'))]);
  }

  /** Outcomes, each with the outcomes that support it. */
  private outcomes(outcomes: readonly Element[]): PageSection[] {
    const supported = (outcome: Element): boolean =>
      this.plan.targets(outcome, 'supports').some((target) => target.kind === 'outcome' && !this.told.has(target));
    const inOrder = [...outcomes.filter((outcome) => !supported(outcome)), ...outcomes];
    return inOrder.flatMap((outcome) =>
      this.told.has(outcome) ? [] : [this.nested(outcome, (each) => supportersOf(this.plan, each))],
    );
  }

  /** Work, each piece with what is part of it. */
  private work(): PageSection[] {
    const all = this.plan.of('programme', 'workstream', 'project', 'service', 'team');
    const isPart = (work: Element): boolean => this.plan.targets(work, 'partOf').some((whole) => whole.family === 'work');
    return [...all.filter((work) => !isPart(work)), ...all].flatMap((work) =>
      this.told.has(work) ? [] : [this.nested(work, (each) => partsOf(this.plan, each).filter((part) => part.family === 'work'))],
    );
  }

  /** An element with what is below it. What is too deep for a reader is left for a section of its own. */
  private nested(top: Element, below: (element: Element) => readonly Element[], depth = 1): PageSection {
    this.told.add(top);
    if (depth === DEEPEST) return this.section(top, []);
    const sections: PageSection[] = [];
    for (const each of below(top)) if (!this.told.has(each)) sections.push(this.nested(each, below, depth + 1));
    return this.section(top, sections);
  }

  private money(): PageSection {
    // What is left of the budget would give away what something exempt costs.
    const balance = (): readonly PageBlock[] => (this.view.withoutMoney ? [] : balanceTable(this.pageIndex));
    const sums = exactly(() => [...moneyOfPlan(this.pageIndex), ...moneyOfOutcomes(this.pageIndex), ...balance()]);
    return this.chapter('money', 'Money', this.simple('fund', 'financialPlan', 'saving', 'budgetFor', 'asset', 'move'), sums);
  }
}

/** What can be declared: a kind that no chapter above holds has one of its own, under its own words. */
const DECLARED = kindsWith(({ family }) => family !== 'child' && family !== 'plan');

/** The most sections inside each other. */
const DEEPEST = 20;

const STATES: Readonly<Record<PlanState, string>> = {
  draft: 'This plan is a draft.',
  consultation: 'This plan is out for consultation.',
  approved: 'This plan is approved.',
  superseded: 'This plan has been superseded.',
};

function notPublished({ leftOut, withoutMoney }: PublicView): PageSection {
  const words =
    leftOut === 1 ? 'One entry is exempt and is left out here.' : `${leftOut} entries are exempt and are left out here.`;
  const sums = withoutMoney ? ' All sums on this page are those of the public part alone.' : '';
  return {
    id: 'exempt',
    title: 'Not for publication',
    blocks: [{ type: 'paragraph', words: [`${words}${sums}`] }],
    sections: [],
  };
}
