import type { Rag } from '@goldenthread/model';
import type { ThreadCard } from '@goldenthread/report';
import type { JSX } from 'preact';

/** What is done with a card. */
export interface CardActions {
  readonly centre: (id: string) => void;
  readonly open: (id: string) => void;
}

const SHAPES: Readonly<Record<Rag, string>> = { green: '●', amber: '▲', red: '◆' };
/** How long a second click may take, in milliseconds: two open the text. */
const SECOND_CLICK = 250;

let pending: ReturnType<typeof setTimeout> | undefined;

/** One element: a click puts it in the centre; a second one, or Enter, opens its text. */
export function Card({
  card,
  doing,
  isCentre = false,
}: {
  card: ThreadCard;
  doing: CardActions;
  isCentre?: boolean;
}): JSX.Element {
  const { id, title, rag, money, notes, gaps, line } = card;
  return (
    <button
      type="button"
      class={['card', rag ?? '', isCentre ? 'centre' : '', isSlim(card) ? 'slim' : ''].filter(Boolean).join(' ')}
      data-id={id}
      onClick={(event) => {
        clearTimeout(pending);
        // A click by keyboard counts none: Enter opens the text, and Space puts it in the centre.
        if (event.detail >= 2) doing.open(id);
        else if (!isCentre) pending = setTimeout(() => doing.centre(id), event.detail === 0 ? 0 : SECOND_CLICK);
      }}
    >
      <span class="top">
        <b>
          <Heard words={`${isCentre ? 'In the centre, ' : ''}${card.words}: `} />
          {title}
        </b>
        {money && <span class="money">{isCentre ? money.exact : money.short}</span>}
      </span>
      <span class="meta">
        <State card={card} />
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
        {gaps > 0 && (
          <span class={gapClass(card)}>
            <span aria-hidden="true">! </span>
            {gaps} {gaps === 1 ? 'gap' : 'gaps'}
          </span>
        )}
        {line && (
          <>
            <Spark points={line.points} />
            <Heard words={line.label} />
          </>
        )}
      </span>
    </button>
  );
}

/** A gap is red where something is wrong; what is only still to add is not. */
export const gapClass = ({ isWrong }: { readonly isWrong: boolean }): string => (isWrong ? 'gap' : 'gap to-add');

/** Whether there is so little to say of it that one line holds it. */
function isSlim({ state, money, notes, gaps, line }: ThreadCard): boolean {
  return state === undefined && !money && notes.length <= 1 && gaps === 0 && !line;
}

/** Words for those who hear a card: what it is comes before its title. */
function Heard({ words }: { words: string }): JSX.Element {
  return <span class="seen-by-readers-only">{words}</span>;
}

function State({ card: { rag, state } }: { card: ThreadCard }): JSX.Element | null {
  if (state === undefined) return null;
  if (!rag) return <span>{state}</span>;
  const word = state === rag ? rag.charAt(0).toUpperCase() + rag.slice(1) : `${state}, ${rag}`;
  return (
    <span class={`rag ${rag}`}>
      <span aria-hidden="true">{SHAPES[rag]} </span>
      {word}
    </span>
  );
}

function Spark({ points }: { points: readonly number[] }): JSX.Element {
  const at = (value: number, index: number): string => `${2 + (index * 66) / (points.length - 1)},${16 - value * 12}`;
  return (
    <svg width="70" height="20" aria-hidden="true" focusable="false">
      <polyline class="spark" points={points.map(at).join(' ')} />
    </svg>
  );
}
