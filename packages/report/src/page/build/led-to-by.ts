import type { ClauseType, Element, Plan } from '@goldenthread/model';
import { decisionStanding, workDelivering } from '@goldenthread/model';
import type { PageBlock, Words } from '../page.js';
import { measureStandingWords, workStandingWords } from './element-standing.js';
import type { PageIndex } from './page-index.js';
import { periodInWords, valueInWords } from './wording.js';

/** A list of what leads to an element: which links, from which of what states them, under which words. */
interface List {
  readonly title: string;
  readonly type: ClauseType;
  /** Left out, from all of them. */
  readonly from?: (source: Element, plan: Plan) => boolean;
  /** Left out, to everything. */
  readonly to?: (element: Element) => boolean;
}

const of =
  (...kinds: string[]) =>
  ({ kind, family }: Element): boolean =>
    kinds.includes(kind) || kinds.includes(family);
const decided =
  (...states: string[]) =>
  (source: Element, plan: Plan): boolean =>
    source.kind === 'decision' && states.includes(decisionStanding(plan, source).state);

/** What others say of an element, in the order in which it is read. Outcomes show their measures and work first. */
const LISTS: readonly List[] = [
  { title: 'Supported by', type: 'supports', to: of('vision', 'duty', 'theme', 'strategy') },
  { title: 'What it measures', type: 'measuredBy', to: of('measure') },
  { title: 'What people gain', type: 'towards', from: of('benefit') },
  { title: 'What people lose', type: 'towards', from: of('disbenefit') },
  { title: 'What is made or done for it', type: 'towards', from: of('output') },
  { title: 'Made up of', type: 'partOf' },
  { title: 'Serves it', type: 'serves' },
  { title: 'Savings from it', type: 'savingFrom' },
  { title: 'Money that moves from or to it', type: 'moveMoney' },
  { title: 'Stopped by', type: 'stops', to: of('work') },
  { title: 'Needed for', type: 'dependsOn' },
  { title: 'Affected by', type: 'effectOn' },
  { title: 'Affected by what stops', type: 'stops', to: of('measure') },
  { title: 'Moves with the money of', type: 'impactOf' },
  { title: 'To be reached by', type: 'direction' },
  { title: 'What could go wrong', type: 'threatens', from: of('risk') },
  { title: 'What stands in the way', type: 'threatens', from: of('issue', 'barrier') },
  { title: 'Issues about it', type: 'concerns', from: of('issue', 'barrier') },
  { title: 'People were asked about it in', type: 'concerns', from: of('consultation') },
  { title: 'Reviewed in', type: 'concerns', from: of('review') },
  { title: 'Changed after people were asked', type: 'didChanging' },
  { title: 'Decided in', type: 'approves', from: decided('taken') },
  { title: 'Proposed in', type: 'approves', from: decided('proposed', 'undated') },
  { title: 'Deferred in', type: 'approves', from: decided('deferred') },
  { title: 'Refused in', type: 'approves', from: decided('refused') },
  { title: 'Proposed in, and stopped', type: 'approves', from: decided('stopped') },
  { title: 'Drawn on by', type: 'consulted' },
  { title: 'Addressed by', type: 'addresses' },
  { title: 'Met by', type: 'meets' },
  { title: 'Contributed to by', type: 'contributesTo' },
  { title: 'Followed by', type: 'follows' },
  { title: 'Departed from by', type: 'departsFrom' },
  { title: 'Different in', type: 'change' },
  { title: 'Built on by', type: 'buildsOn' },
  { title: 'Replaced by', type: 'replaces' },
  { title: 'Same as this one', type: 'takenFrom' },
  { title: 'Not answered by', type: 'doesNotAnswer' },
  { title: 'Approved', type: 'approvedBy' },
  { title: 'Decided', type: 'decidedBy', from: decided('taken') },
  { title: 'To decide', type: 'decidedBy', from: decided('proposed', 'undated') },
  { title: 'Deferred', type: 'decidedBy', from: decided('deferred') },
  { title: 'Refused', type: 'decidedBy', from: decided('refused') },
  { title: 'No longer to decide', type: 'decidedBy', from: decided('stopped') },
  { title: 'Reviewed', type: 'decidedBy', from: of('review') },
  { title: 'Leads', type: 'ledBy' },
  { title: 'Owns', type: 'owner' },
  { title: 'Works with the council on', type: 'with' },
  { title: 'Reports come from', type: 'reportsTo' },
  { title: 'Problems are brought here from', type: 'escalatesTo' },
  { title: 'Is a member of', type: 'members' },
  { title: 'Holds', type: 'heldBy' },
  { title: 'Is asked for help with', type: 'asks' },
  { title: 'Responds to', type: 'response' },
  { title: 'Has steps to take in', type: 'stepBy' },
  { title: 'Responses from', type: 'responseIn' },
  { title: 'Reality checks of', type: 'realityCheck' },
  { title: 'Costs are compared with it for', type: 'valueForMoney' },
  { title: 'Figures are compared with it for', type: 'benchmark' },
  { title: 'Ranks are stated among it for', type: 'rank' },
  { title: 'Part of the figure of', type: 'addsUp' },
  { title: 'Financial plans that use it', type: 'uses' },
  { title: 'Pays for', type: 'line' },
  { title: 'Is to pay for', type: 'costs' },
];

/** Links that the page shows in another way: what an outcome is delivered by is among its work. */
export const SHOWN_ELSEWHERE: ReadonlySet<ClauseType> = new Set<ClauseType>(['delivers']);

/** The links that the lists cover. */
export const LISTED: ReadonlySet<ClauseType> = new Set(LISTS.map(({ type }) => type));

/**
 * What leads to an element: whatever names it says so on its side as well. `withoutTables` is for a page that tells of an outcome's
 * measures and work in tables of its own.
 */
export function ledToBy(pageIndex: PageIndex, element: Element, withoutTables = false): PageBlock[] {
  const { plan } = pageIndex;
  const list = (title: string, elements: readonly Element[], also: (each: Element) => Words = () => []): PageBlock[] =>
    elements.length === 0
      ? []
      : [{ type: 'list', title, items: elements.map((each) => [pageIndex.mention(each), ...also(each)]) }];
  const lists = LISTS.filter(({ to }) => !to || to(element)).flatMap(({ title, type, from }) => {
    const sources = plan.sources(element, type).filter((source) => !from || from(source, plan));
    const shown = [...new Set(sources.map((source) => spokenFor(plan, source)))].filter((each) => each !== element);
    return list(title, shown, (each) => (type === 'moveMoney' ? moved(pageIndex, each, element) : []));
  });
  if (element.kind !== 'outcome' || withoutTables) return lists;
  return [
    ...list('What will be different', plan.targets(element, 'measuredBy'), (measure) => [
      ': ',
      ...measureStandingWords(pageIndex, measure),
    ]),
    ...list('The work', workDelivering(plan, element), (work) => workStandingWords(pageIndex, work)),
    ...lists,
  ];
}

/** A budget speaks for what it is for. */
function spokenFor(plan: Plan, source: Element): Element {
  if (source.kind === 'budget') return source.parent ?? source;
  return source.kind === 'budgetFor' ? (plan.linksFrom(source, 'budgetFor')[0]?.to ?? source) : source;
}

/** What a move does to one of its two sides. */
function moved(pageIndex: PageIndex, move: Element, side: Element): Words {
  return move.all('moveMoney').map(({ amount, giver, period }) => {
    const gives = pageIndex.plan.linksFrom(move).some(({ name, to }) => name === giver && to === side);
    return `: ${gives ? 'gives' : 'gets'} ${valueInWords(amount, pageIndex.symbol)} in ${periodInWords(period)}`;
  });
}
