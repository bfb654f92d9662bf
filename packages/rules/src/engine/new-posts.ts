import { blank, type Element, freshName, type Plan } from '@goldenthread/model';
import { combined, type Fix } from './fixes.js';
import { declareNew } from './new-declaration.js';

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
