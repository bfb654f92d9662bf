import {
  dayInWords,
  derivedFor,
  type Element,
  firstDay,
  isOver,
  type Link,
  lastDay,
  linksWith,
  type Plan,
} from '@goldenthread/model';
import { type Fix, MAX_SUGGESTIONS, removalOf, replaceText } from '../engine/fixes/fixes.js';
import { nearbyParties } from '../engine/fixes/nearby.js';
import { defineRule } from '../engine/rule.js';
import { currentPosts } from '../engine/words/posts.js';
import { isPast } from '../engine/words/time.js';
import { called, calledByName } from '../engine/words/words.js';

/** The links by which a post has something to do. A response that it gave, or that another post replaces it, is history. */
const USES = [...linksWith(({ accountable }) => accountable === true)];

export const endedPost = defineRule({
  name: 'ended-post',
  group: 'governance',
  audiences: ['governance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const link of linksToPosts(plan)) {
      const { from, to } = link;
      if (!to || !isEnded(plan, to) || (from.family === 'child' && isOver(plan, from))) continue;
      report({
        element: from,
        at: link.name.at,
        message: `${called(plan, to)} ended ${endOf(to)}, so nobody is responsible for ${called(plan, from)}. Name the post that is now.`,
        related: [{ message: `${called(plan, to)} stands here`, file: to.file, at: to.nameAt }],
        cause: {
          key: to.path ?? '',
          say: (those) =>
            `${called(plan, to)} ended ${endOf(to)}, so nobody is responsible for ${those}. Name the post that is now.`,
        },
        fixes: () => successors(plan, link).map((name) => changeTo(plan, link, name)),
      });
    }
    for (const post of plan.of('portfolio', 'officer')) {
      if (!isEnded(plan, post) || plan.linksTo(post).length > 0) continue;
      report({
        element: post,
        message: `${called(plan, post)} ended ${endOf(post)}, and nothing in the plan uses it. Remove it, or say which post replaces it.`,
        fixes: () => [{ title: 'Remove the post', edits: [removalOf(post)] }],
      });
    }
  },
});

/** The links that give a post something to do. */
function linksToPosts(plan: Plan): readonly Link[] {
  const none = plan.settings.asAt === undefined || (plan.having('ended').length === 0 && !plan.options.imports?.size);
  return none ? [] : USES.flatMap((type) => plan.linksOf(type));
}

/** Whether a post is no longer there. One that ended before it began has a wrong date, which is another finding. */
function isEnded(plan: Plan, party: Element): boolean {
  const ended = party.one('ended')?.on;
  if ((party.kind !== 'officer' && party.kind !== 'portfolio') || !isPast(plan, ended)) return false;
  const [began, over] = [party.one('started')?.on.period, ended?.period];
  const { startMonth } = plan.settings;
  return !began || !over || firstDay(began, startMonth) <= lastDay(over, startMonth);
}

function endOf(post: Element): string {
  const period = post.one('ended')?.on.period;
  if (!period) return '';
  return `${period.type === 'date' ? 'on' : 'in'} ${dayInWords(period)}`;
}

/** Another post in its place. Where that was its last use, it goes too: otherwise it would be reported next. */
function changeTo(plan: Plan, link: Link, name: string): Fix {
  const post = link.to as Element;
  const change = replaceText(`Change to ${calledByName(plan, name)}`, link.from.file, link.name.at, name);
  const isLast = plan.linksTo(post).length === 1 && plan.owns(post) && link.from.declaration !== post;
  return isLast
    ? { title: `Change to ${calledByName(plan, name)}, and remove the ended post`, edits: [...change.edits, removalOf(post)] }
    : change;
}

/** The post that replaces it, then those of its kind that lead what stands near, then the others; none that the line names already. */
function successors(plan: Plan, link: Link): string[] {
  const post = link.to as Element;
  const able = currentPosts(plan, post.kind === 'portfolio' ? 'portfolio' : 'officer');
  const named = namedBy(plan, link);
  const isAble = plan.memo(able, () => new Set(able));
  const heirs = plan.sources(post, 'replaces').filter((each) => isAble.has(each) && !named.has(each));
  const found = new Set(heirs.slice(0, MAX_SUGGESTIONS));
  const near = nearbyParties(plan, link.from).filter((each) => isAble.has(each));
  for (const each of [...near, ...able]) {
    if (found.size >= MAX_SUGGESTIONS) break;
    if (!named.has(each)) found.add(each);
  }
  return [...found].flatMap((each) => each.name ?? []);
}

/** What the links of a link's own type name beside it. */
function namedBy(plan: Plan, { from, type }: Link): ReadonlySet<Element | undefined> {
  const known = namedByType(plan, type);
  let named = known.get(from);
  if (!named) {
    named = new Set(plan.linksFrom(from, type).map((each) => each.to));
    known.set(from, named);
  }
  return named;
}

const namedByType = derivedFor((_plan: Plan, _type: Link['type']) => new Map<Element, ReadonlySet<Element | undefined>>());
