/** A comment of ours. */
export interface OwnComment {
  readonly id: string;
  readonly body: string;
}

/** The comments on a pull request, whichever service keeps it. */
export interface Conversation {
  /** The comments that this command wrote, the oldest first: those that it has the right to, and that begin with its mark. */
  own(): Promise<readonly OwnComment[]>;
  add(body: string): Promise<void>;
  change(id: string, body: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What was done: nothing where there was nothing to say, or where it says the same already. */
export type Outcome = 'added' | 'changed' | 'same' | 'none';

/** What a comment of ours begins with. People do not see it. */
export const MARK = '<!-- goldenthread comment -->';

/** Whether a comment begins with our mark. One that quotes it does not. */
export function isMarked(body: string | undefined): boolean {
  return body?.trimStart().startsWith(MARK) === true;
}

/**
 * Sees to it that there is one comment with this text: the one that is there is changed, not another one added. Where
 * there is none and nothing is to be said (`quiet`), none is begun. What a race of two runs left over is taken away.
 */
export async function keepOneComment(conversation: Conversation, body: string, quiet: boolean): Promise<Outcome> {
  const [first, ...more] = await conversation.own();
  for (const { id } of more) await conversation.remove(id);
  if (!first) {
    if (quiet) return 'none';
    await conversation.add(body);
    return 'added';
  }
  if (sameText(first.body, body)) return 'same';
  await conversation.change(first.id, body);
  return 'changed';
}

/** Services change the ends of lines, and take away spaces at the end. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}
