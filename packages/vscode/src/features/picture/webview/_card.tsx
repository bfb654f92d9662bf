import type { GraphNode } from '@goldenthread/report';
import type { JSX } from 'preact';
import { CARD, type Card as Placed } from './_drawn.js';
import { behind, cardInWords, cardTip, toFix } from './_words.js';

type Rag = NonNullable<NonNullable<GraphNode['state']>['rag']>;

/** A sign of its own for each colour, so that nobody has to tell colours apart. */
const SIGNS: Record<Rag, JSX.Element> = {
  green: (
    <>
      <circle r="6.5" />
      <path class="mark" d="M -3 0 L -0.8 2.4 L 3.2 -2.4" />
    </>
  ),
  amber: (
    <>
      <path d="M 0 -7 L 7.5 6 L -7.5 6 Z" />
      <path class="mark" d="M 0 -2.6 L 0 1.6 M 0 3.6 L 0 4.2" />
    </>
  ),
  red: (
    <>
      <path d="M 0 -7.5 L 7.5 0 L 0 7.5 L -7.5 0 Z" />
      <path class="mark" d="M -2.4 -2.4 L 2.4 2.4 M -2.4 2.4 L 2.4 -2.4" />
    </>
  ),
};

interface Props {
  readonly card: Placed;
  readonly year: string | undefined;
  /** Whether it is the one that the keyboard is at. */
  readonly current: boolean;
  /** On the thread of the current one, beside it, or without any to be beside. */
  readonly thread: 'on' | 'off' | 'none';
}

/** One element of the thread. Keys and clicks are heard by the picture as a whole. */
export function Card({ card, year, current, thread }: Props): JSX.Element {
  const { shown, x, y, height, lines, state, money } = card;
  const { node, open, found } = shown;
  const [left, top] = [x - CARD.width / 2, y - height / 2];
  const base = height - 12;
  const inside = CARD.strip + CARD.padding;
  const classes = ['card', `stage-${node.stage}`, current && 'current', found && 'found', thread === 'off' && 'beside'];
  const fix = toFix(node);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is made of SVG, which has no buttons.
    <g
      id={`card-${node.id}`}
      data-id={node.id}
      class={classes.filter(Boolean).join(' ')}
      transform={`translate(${left} ${top})`}
      role="button"
      tabindex={current ? 0 : -1}
      aria-label={cardInWords(card, year)}
      {...(open === undefined ? {} : { 'aria-expanded': open })}
    >
      <title>{cardTip(shown)}</title>
      {open === false && <rect class="behind" x="5" y="5" width={CARD.width} height={height} rx="6" />}
      <rect class="paper" width={CARD.width} height={height} rx="6" />
      <path class="strip" d={`M 6 0 H ${CARD.strip} V ${height} H 6 A 6 6 0 0 1 0 ${height - 6} V 6 A 6 6 0 0 1 6 0 Z`} />
      <text class="kind" x={inside} y="20">
        {`${node.words} `}
      </text>
      {fix !== '' && (
        <text class="fix" x={CARD.width - CARD.padding} y="20" text-anchor="end">
          {`⚠ ${toFix(node)} `}
        </text>
      )}
      {lines.map((line, index) => (
        <text class="title" x={inside} y={38 + index * CARD.line} key={line}>
          {`${line} `}
        </text>
      ))}
      {node.state?.rag && (
        <g class={`rag ${node.state.rag}`} transform={`translate(${inside + 7} ${base - 4})`}>
          {SIGNS[node.state.rag]}
        </g>
      )}
      {state !== '' && (
        <text class="state" x={inside + (node.state?.rag ? 20 : 0)} y={base}>
          {`${state} `}
        </text>
      )}
      {money !== '' && (
        <text class="money" x={CARD.width - CARD.padding} y={base} text-anchor="end">
          {`${money} `}
        </text>
      )}
      {open !== undefined && (
        <g class="toggle" transform={`translate(${CARD.width} ${height / 2})`}>
          <Toggle count={open ? undefined : behind(shown)} />
        </g>
      )}
    </g>
  );
}

/** What opens a card, with how many are behind it; or closes it. */
function Toggle({ count }: { readonly count: number | undefined }): JSX.Element {
  if (count === undefined) {
    return (
      <>
        <circle r="8" />
        <path class="mark" d="M -3.5 0 H 3.5" />
      </>
    );
  }
  const text = `+${count}`;
  const width = Math.max(24, 12 + text.length * 7);
  return (
    <>
      <rect x={-width / 2} y="-10" width={width} height="20" rx="10" />
      <text y="4" text-anchor="middle">
        {text}
      </text>
    </>
  );
}
