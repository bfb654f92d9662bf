import { blank, derived, derivedFor, type Element, freshName, type Plan } from '@goldenthread/model';
import { combined, type Fix } from '../fixes/fixes.js';
import { declareNew } from '../fixes/new-declaration.js';
import { isPast } from './time.js';

/** The posts of a kind that a link can name and that have not ended, in the plan's order. */
export const currentPosts = derivedFor((plan: Plan, kind: 'portfolio' | 'officer'): readonly Element[] =>
  currentParties(plan, plan.of(kind)),
);

/** The bodies that a link can name and that have not ended: those that decide before those that scrutinise. */
export const decidingBodies = derived((plan: Plan): readonly Element[] => {
  const bodies = currentParties(plan, plan.of('body'));
  const scrutiny = new Set(bodies.filter((body) => isOfKind(body, 'scrutiny')));
  return [...bodies.filter((body) => !scrutiny.has(body)), ...scrutiny];
});

/** Whether a party is of a kind, as its `kind` says. */
export function isOfKind(party: Element, kind: 'supplier' | 'scrutiny'): boolean {
  return party.all('partyKind').some((clause) => clause.kinds.includes(kind));
}

/** What a link can name and has not ended. */
export function currentParties(plan: Plan, parties: readonly Element[]): Element[] {
  return parties.filter((party) => {
    const found = party.name !== undefined && plan.declarations.names.get(party.name) === party;
    return found && !isPast(plan, party.one('ended')?.on);
  });
}

/** A post that a fix declares: a plan that is just begun names nobody yet. */
export interface NewPost {
  readonly name: string;
  readonly declaration: Fix;
}

/** A first portfolio, officer or body for what needs one, to be given the post's own name; declared where the plan keeps its like. */
export function newPost(plan: Plan, kind: 'portfolio' | 'officer' | 'body', near: Element): NewPost {
  const name = freshName(plan, `Lead${kind.replace(/^./, (letter) => letter.toUpperCase())}`);
  return { name, declaration: declareNew(plan, '', kind, near, `${kind} ${name}: ${blank('what this post is called')}`) };
}

/** A fix that declares posts and does something with their names. */
export function withNewPosts(title: string, posts: readonly NewPost[], use: Fix): Fix {
  return combined(title, use, ...posts.map(({ declaration }) => declaration));
}
