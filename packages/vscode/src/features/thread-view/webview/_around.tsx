import type { FundBar, GapCard, ThreadAround, ThreadCard } from '@goldenthread/report';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card, type CardActions, gapClass } from './_card.js';

/** The most cards of a lane before the rest is asked for. */
const FIRST_SHOWN = 8;

interface Props {
  readonly around: ThreadAround;
  readonly plan: string;
  readonly doing: CardActions;
  readonly back: (() => void) | undefined;
  readonly whole: () => void;
  readonly fix: (finding: number) => void;
}

/** One element with everything around it, lane by lane. */
export function Around({ around, plan, doing, back, whole, fix }: Props): JSX.Element {
  const { above, centre, lanes, paidBy, gaps } = around;
  const frame = useRef<HTMLDivElement>(null);
  const showGaps = (): void => {
    const lane = frame.current?.querySelector<HTMLElement>('.gaps');
    lane?.scrollIntoView({ block: 'nearest' });
    lane?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  };
  return (
    <div ref={frame}>
      {gaps.length > 0 && (
        <button type="button" class={`plain to-gaps ${gaps.some(({ isWrong }) => isWrong) ? '' : 'to-add'}`} onClick={showGaps}>
          {gaps.length} {gaps.length === 1 ? 'gap' : 'gaps'}
        </button>
      )}
      <nav aria-label="What it is for">
        <ol class="trail">
          {back && (
            <li>
              <button type="button" class="plain" onClick={back}>
                ‹ Back
              </button>
            </li>
          )}
          <li class="first">
            <button type="button" class="plain" onClick={whole}>
              {plan}
            </button>
          </li>
          {above.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="plain" onClick={() => doing.centre(id)}>
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Lane title={centre.words}>
        <div>
          <Card card={centre} doing={doing} isCentre />
        </div>
      </Lane>
      {lanes.map(({ title, cards }) => (
        <Lane title={title} key={`${centre.id} ${title}`}>
          <Cards cards={cards} doing={doing} title={title} />
        </Lane>
      ))}
      {paidBy.length > 0 && (
        <Lane title="Paid by">
          <PaidBy bars={paidBy} doing={doing} />
        </Lane>
      )}
      <Lane title="Gaps">
        {gaps.length === 0 ? <p>No problems found here.</p> : <Gaps gaps={gaps} doing={doing} fix={fix} />}
      </Lane>
      <Thread frame={frame} of={centre.id} />
    </div>
  );
}

function Lane({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="lane" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Cards({ cards, doing, title }: { cards: readonly ThreadCard[]; doing: CardActions; title: string }): JSX.Element {
  const [all, setAll] = useState(false);
  const shown = all || cards.length <= FIRST_SHOWN + 1 ? cards : cards.slice(0, FIRST_SHOWN);
  const more = cards.length - shown.length;
  return (
    <div>
      <ul class="cards">
        {shown.map((card) => (
          <li key={card.id}>
            <Card card={card} doing={doing} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => setAll(true)} aria-label={`Show ${more} more under ${title}`}>
            {more} more
          </button>
        </p>
      )}
    </div>
  );
}

/** The funds that pay, with a bar for each. The bar only repeats the figure. */
function PaidBy({ bars, doing }: { bars: readonly FundBar[]; doing: CardActions }): JSX.Element {
  return (
    <ul class="payers">
      {bars.map(({ card, exact, part, once }) => (
        <li key={card.id}>
          <span>
            <button type="button" class="plain" data-id={card.id} onClick={() => doing.centre(card.id)}>
              {card.title}
            </button>
            {once && ', not every year'}
          </span>
          <svg class="paid" aria-hidden="true" width="100%" height="12" focusable="false">
            <rect class={once ? 'bar once' : 'bar'} width={`${Math.max(1, part * 100)}%`} height="12" rx="2" />
          </svg>
          <span class="figure">{exact}</span>
        </li>
      ))}
    </ul>
  );
}

function Gaps({
  gaps,
  doing,
  fix,
}: {
  gaps: readonly GapCard[];
  doing: CardActions;
  fix: (finding: number) => void;
}): JSX.Element {
  return (
    <ul class="gaps">
      {gaps.map(({ message, about, finding, isWrong }) => (
        <li key={finding} class={isWrong ? '' : 'to-add'}>
          <span class={gapClass({ isWrong })} aria-hidden="true">
            !{' '}
          </span>
          {message}{' '}
          <button type="button" class="plain" aria-label={`Fix this: ${message}`} onClick={() => fix(finding)}>
            Fix this
          </button>{' '}
          <button type="button" class="plain" aria-label={`Show ${about.title}`} onClick={() => doing.centre(about.id)}>
            Show it
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The line from the centre to the one card that has the pointer or the focus. */
function Thread({ frame, of }: { frame: { current: HTMLElement | null }; of: string }): JSX.Element {
  const [path, setPath] = useState('');
  useLayoutEffect(() => {
    const root = frame.current;
    if (!root) return;
    const draw = ({ target }: Event): void => {
      const card = target instanceof Element ? target.closest('.card:not(.centre)') : null;
      const centre = root.querySelector('.card.centre');
      setPath(card && centre ? pathBetween(centre.getBoundingClientRect(), card.getBoundingClientRect(), root) : '');
    };
    const clear = (): void => setPath('');
    root.addEventListener('mouseover', draw);
    root.addEventListener('focusin', draw);
    root.addEventListener('mouseleave', clear);
    return () => {
      root.removeEventListener('mouseover', draw);
      root.removeEventListener('focusin', draw);
      root.removeEventListener('mouseleave', clear);
    };
  }, [of]);
  return (
    <svg class="threads" width="100%" height="100%" aria-hidden="true" focusable="false">
      {path && <path d={path} />}
    </svg>
  );
}

/** Down the gutter left of the cards, so that the line crosses none. */
function pathBetween(from: DOMRect, to: DOMRect, root: HTMLElement): string {
  const scroller = root.closest('.body');
  const base = scroller?.getBoundingClientRect();
  const [dx, dy] = [-(base?.left ?? 0) + (scroller?.scrollLeft ?? 0), -(base?.top ?? 0) + (scroller?.scrollTop ?? 0)];
  const gutter = from.left + dx - 8;
  const [start, end] = [from.top + from.height / 2 + dy, to.top + dy - 4];
  return `M${from.left + dx},${start} H${gutter} V${end} H${to.left + dx + 12} V${to.top + dy}`;
}
