import { type Element, elementAt, fileNameOf, formatYear, isSound, thisYear } from '@goldenthread/model';
import {
  Cards,
  dayWords,
  mergeInTheWay,
  moneyFlows,
  onThread,
  peopleGroups,
  planColumns,
  threadAround,
  threadPicture,
} from '@goldenthread/report';
import {
  type CheckedPlan,
  type Feature,
  type FeatureHost,
  offsetOf,
  pathOf,
  rangeOf,
  uriOf,
  type ViewedPlan,
} from '@goldenthread/server/feature';
import type { Position } from 'vscode-languageclient';
import { checkedOrFirst, scenarioTitle, viewedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import { type Shown, THREAD_AT, THREAD_PICTURE, THREAD_VIEW, type ThreadAnswer, type ThreadRequest } from './protocol.js';

type Asked = ThreadRequest & { readonly uri?: string | undefined; readonly position?: Position | undefined };

/** What the thread view shows of a plan. */
export const answer: Feature = (host) => {
  answers(host, THREAD_VIEW, (asked) => {
    const checked = viewedOrFirst(host, asked.uri);
    if (!checked) return null;
    const merge = mergeInTheWay(checked.findings, 'look at the thread');
    return merge
      ? { ...EMPTY, ...namesOf(checked), tab: asked.tab, shown: { type: 'nothing', why: merge } }
      : answerOf(host, checked, asked);
  });
  answers(host, THREAD_PICTURE, (asked) => {
    const checked = checkedOrFirst(host, asked.uri);
    if (!checked) return null;
    const merge = mergeInTheWay(checked.findings, 'save the picture');
    if (merge) return { why: merge };
    if (typeof asked.about !== 'string') return null;
    const viewed = host.views.toHandOn(checked);
    const cards = cardsOf(viewed, asked.year);
    const centre = cards.elements.get(asked.about);
    if (!centre) return cardsOf(checked, asked.year).elements.has(asked.about) ? { why: IS_EXEMPT } : null;
    const svg = threadPicture(
      threadAround(cards, centre),
      cards.year === undefined ? '' : formatYear(cards.year),
      scenarioTitle(viewed),
    );
    return { svg, name: fileNameOf(`Thread - ${centre.title || centre.path}`) };
  });
  answers(host, THREAD_AT, ({ uri, position }) => {
    const checked = host.files.checkedOf(uri);
    if (!checked) return null;
    const centre = centreAt(host, checked, uri, position);
    const shown = centre && host.views.shown(checked, centre);
    return { root: checked.root, id: shown ? cardsOf(host.views.standing(checked), undefined).idOf(shown.element) : null };
  });
  return {};
};

const IS_EXEMPT = 'This is exempt from publication, so its thread cannot be saved as a picture.';

/** An answer with nothing in it. */
const EMPTY = { about: null, years: [], all: [], places: {}, gaps: {} } as const;

const namesOf = ({ plan, root }: CheckedPlan): Pick<ThreadAnswer, 'root' | 'plan'> => ({
  root,
  plan: plan.root?.title || plan.name || 'Files outside any plan',
});

function cardsOf({ plan, findings }: CheckedPlan, year: string | undefined): Cards {
  const chosen = yearsOf(plan).find((each) => formatYear(each) === year);
  return new Cards(plan, findings, chosen ?? thisYear(plan));
}

function yearsOf(plan: CheckedPlan['plan']): number[] {
  const now = thisYear(plan);
  return [...new Set([...plan.settings.years, ...(now === undefined ? [] : [now])])].sort((a, b) => a - b);
}

function answerOf(host: FeatureHost, checked: ViewedPlan, asked: Asked): ThreadAnswer {
  const { plan } = checked;
  const cards = cardsOf(checked, asked.year);
  const { elements } = cards;
  const scenario = scenarioTitle(checked);
  const cursor = asked.uri && asked.position ? shownAt(host, checked, asked.uri, asked.position) : undefined;
  const centre = typeof asked.about === 'string' ? elements.get(asked.about) : asked.about === null ? undefined : cursor;
  const shown = shownOf(cards, asked.tab, centre);
  const told = shown.type === 'around' ? shown.around.gaps.map(({ finding }) => finding) : [];
  const named = [...elements].filter(([, element]) => element !== plan.root && element.title !== '');
  return {
    ...namesOf(checked),
    tab: asked.tab,
    about: centre ? cards.idOf(centre) : null,
    years: yearsOf(plan).map(formatYear),
    ...(cards.year === undefined ? {} : { year: formatYear(cards.year) }),
    ...(plan.settings.asAt === undefined ? {} : { asAt: dayWords(plan.settings.asAt) }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(checked.leftOut === undefined ? {} : { leftOut: checked.leftOut }),
    shown,
    all: named.map(([id, { title, kind }]) => ({ id, title, words: plan.words(kind) })),
    places: Object.fromEntries(
      [...elements].map(([id, { file, nameAt }]) => [id, { uri: uriOf(file.file), range: rangeOf(file, nameAt) }]),
    ),
    gaps: Object.fromEntries(
      told.flatMap((number) => {
        const finding = cards.findings[number];
        return finding
          ? [[number, { uri: uriOf(finding.file.file), range: rangeOf(finding.file, finding.at), rule: finding.rule }]]
          : [];
      }),
    ),
  };
}

function shownOf(cards: Cards, tab: ThreadRequest['tab'], centre: Element | undefined): Shown {
  if (tab === 'money') return { type: 'money', flows: moneyFlows(cards) };
  if (tab === 'people') return { type: 'people', people: peopleGroups(cards) };
  return centre ? { type: 'around', around: threadAround(cards, centre) } : { type: 'plan', columns: planColumns(cards) };
}

/** What a place of a document is about, in the plan as it is looked at; undefined where that leaves it out. */
function shownAt(host: FeatureHost, viewed: ViewedPlan, uri: string, position: Position): Element | undefined {
  const standing = host.files.checkedOf(uri);
  const element = standing && centreAt(host, standing, uri, position);
  return element && host.views.shown(standing, element) && centreAt(host, viewed, uri, position);
}

/** What a place of a document is about: an element of the thread, else the declaration; of a budget for something, that. */
function centreAt({ files }: FeatureHost, { plan }: CheckedPlan, uri: string, position: Position): Element | undefined {
  const facts = files.facts(uri);
  const element = facts && elementAt(plan, pathOf(uri), offsetOf(facts, position));
  if (!element || element.declaration === plan.root) return undefined;
  if (element.declaration.kind === 'budgetFor') return plan.linksFrom(element.declaration, 'budgetFor').find(isSound)?.to;
  return onThread(element) ?? element.declaration;
}
