import { type OutlineItem, outlineOf, type View } from '@goldenthread/report';
import type { JSX } from 'preact';
import { stateInWords } from './_layout.js';
import { countsInWords } from './_words.js';

interface Props {
  readonly view: View;
  /** Goes to the text; without it, the list is only to be read. */
  readonly open?: (id: string) => void;
}

/** The same thread as a nested list. */
export function Outline({ view, open }: Props): JSX.Element {
  return (
    <ol class="outline">
      {outlineOf(view).map((item) => (
        <Item key={item.shown.node.id} item={item} open={open} />
      ))}
    </ol>
  );
}

function Item({ item, open }: { readonly item: OutlineItem; readonly open: Props['open'] }): JSX.Element {
  const { shown, how, again, items } = item;
  const { node } = shown;
  const state = node.state && !again ? stateInWords(node.state) : '';
  const money = again ? '' : (node.money?.short ?? '');
  const closed = shown.open === false && !again ? countsInWords(shown.below) : '';
  return (
    <li>
      {how && <span class="how">{how} </span>}
      <span class="what">{node.words} </span>
      {open ? (
        <button type="button" class="link" onClick={() => open(node.id)}>
          {node.title}
        </button>
      ) : (
        <span>{node.title}</span>
      )}
      {[state, money, again ? 'see above' : '', closed && `with ${closed} that are not opened`].filter(Boolean).map((each) => (
        <span class="more" key={each}>
          {`, ${each}`}
        </span>
      ))}
      {items.length > 0 && (
        <ol>
          {items.map((each) => (
            <Item key={each.shown.node.id} item={each} open={open} />
          ))}
        </ol>
      )}
    </li>
  );
}
