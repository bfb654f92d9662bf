import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bringIn, type Camera, readable, type Size, whole, zoom } from './_camera.js';
import { Card } from './_card.js';
import { CARD, type Drawn } from './_drawn.js';
import { ARROWS, nextCard } from './_keys.js';

const STEP = 1.25;

interface Props {
  readonly drawn: Drawn;
  readonly year: string | undefined;
  readonly label: string;
  /** The card that the keyboard is at. */
  readonly current: string | undefined;
  /** What is on the thread of the current card; undefined where all is. */
  readonly thread: ReadonlySet<string> | undefined;
  /** Another picture, not the same one a little changed: it is looked at from its beginning. */
  readonly subject: string;
  readonly select: (id: string) => void;
  readonly open: (id: string) => void;
  readonly toggle: (id: string) => void;
}

/** The picture: drawn, zoomed and moved, and gone through by keys. */
export function Canvas({ drawn, year, label, current, thread, subject, select, open, toggle }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  const [camera, setCamera] = useState<Camera>({ k: 1, x: 0, y: 0 });
  const [drag, setDrag] = useState<{ x: number; y: number; moved: boolean }>();
  const middle = { x: room.width / 2, y: room.height / 2 };

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // A new picture is looked at anew; one that changed a little keeps its place around the current card.
  const seen = useRef<{ subject: string; drawn: Drawn; wasEmpty: boolean } | undefined>(undefined);
  useLayoutEffect(() => {
    if (room.width === 0) return;
    const before = seen.current;
    seen.current = { subject, drawn, wasEmpty: drawn.cards.size === 0 };
    const card = current === undefined ? undefined : drawn.cards.get(current);
    if (before?.subject !== subject || before.wasEmpty) return setCamera(readable(drawn, room, card));
    if (before.drawn === drawn) return;
    const [was, is] = [current && before.drawn.cards.get(current), card];
    if (was && is) setCamera((now) => ({ ...now, x: now.x + (was.x - is.x) * now.k, y: now.y + (was.y - is.y) * now.k }));
  }, [drawn, subject, room.width > 0]);

  useLayoutEffect(() => {
    const card = current === undefined ? undefined : drawn.cards.get(current);
    if (!card || room.width === 0) return;
    const box = { x: card.x - CARD.width / 2, y: card.y - card.height / 2, width: CARD.width + 16, height: card.height };
    setCamera((now) => bringIn(now, room, box));
  }, [current, drawn, room]);

  const wheel = useCallback((event: WheelEvent) => {
    event.preventDefault();
    const box = frame.current?.getBoundingClientRect();
    const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      setCamera((now) => ({ ...now, x: now.x - event.deltaX - (event.shiftKey ? event.deltaY : 0) }));
    } else setCamera((now) => zoom(now, Math.exp(-event.deltaY * 0.0015), at));
  }, []);
  useEffect(() => {
    // Not passive: the page itself must not scroll as well.
    frame.current?.addEventListener('wheel', wheel, { passive: false });
    return () => frame.current?.removeEventListener('wheel', wheel);
  }, [wheel]);

  const focus = (id: string): void => {
    select(id);
    frame.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };

  const cardAt = (target: EventTarget | null): string | undefined =>
    (target as Element | null)?.closest<SVGGElement>('.card')?.dataset.id;

  const pressed = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = cardAt(event.target);
    if (key === '+' || key === '=') setCamera((now) => zoom(now, STEP, middle));
    else if (key === '-') setCamera((now) => zoom(now, 1 / STEP, middle));
    else if (key === '0') setCamera(whole(drawn, room));
    else if (here !== undefined && ARROWS.has(key)) {
      const next = nextCard(drawn, here, key);
      if (next !== undefined) focus(next);
    } else if (here !== undefined && key === 'Enter') open(here);
    else if (here !== undefined && key === ' ') toggle(here);
    else return;
    event.preventDefault();
  };

  const clicked = (event: MouseEvent): void => {
    if (drag?.moved) return;
    const id = cardAt(event.target);
    if (id === undefined) return;
    if ((event.target as Element).closest('.toggle')) toggle(id);
    else {
      focus(id);
      open(id);
    }
  };

  const line = (from: string, to: string): string =>
    thread === undefined ? 'line' : thread.has(from) && thread.has(to) ? 'line on' : 'line beside';

  return (
    <section class="frame" aria-label={label} ref={frame}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has the name; a title would be a tip wherever the mouse rests. */}
      <svg
        class={drag ? 'picture dragged' : 'picture'}
        onKeyDown={pressed}
        // Screen readers put the keyboard at a card by themselves.
        onFocusIn={({ target }) => {
          const id = cardAt(target);
          if (id !== undefined && id !== current) select(id);
        }}
        onClick={clicked}
        onPointerDown={(event) => event.button === 0 && setDrag({ x: event.clientX, y: event.clientY, moved: false })}
        onPointerMove={(event) => {
          if (!drag) return;
          const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
          if (!drag.moved && Math.hypot(dx, dy) < 4) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ x: event.clientX, y: event.clientY, moved: true });
          setCamera((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
        }}
        // After the click that ends it, so that a drag opens nothing.
        onPointerUp={() => setTimeout(() => setDrag(undefined))}
        onPointerCancel={() => setDrag(undefined)}
      >
        <g class="drawing" transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`}>
          {drawn.lines.map(({ edge, path, label: at }) => (
            <g
              class={`${line(edge.from, edge.to)}${edge.through ? ' through' : ''}${edge.back ? ' back' : ''}`}
              key={`${edge.from} ${edge.to}`}
            >
              <path d={path} />
              {at && edge.label && (
                <text class="share" x={at.x} y={at.y} text-anchor="end">
                  {edge.label}
                </text>
              )}
            </g>
          ))}
          {[...drawn.cards].map(([id, card]) => (
            <Card
              key={id}
              card={card}
              year={year}
              current={id === current}
              thread={thread === undefined ? 'none' : thread.has(id) ? 'on' : 'off'}
            />
          ))}
        </g>
      </svg>
      <div class="zoom" role="toolbar" aria-label="Size">
        <button
          type="button"
          onClick={() => setCamera((now) => zoom(now, 1 / STEP, middle))}
          aria-label="Smaller"
          title="Smaller (-)"
        >
          −
        </button>
        <button type="button" onClick={() => setCamera(whole(drawn, room))} title="Show all (0)">
          {Math.round(camera.k * 100)}%<span class="seen-by-readers-only">: show all</span>
        </button>
        <button type="button" onClick={() => setCamera((now) => zoom(now, STEP, middle))} aria-label="Larger" title="Larger (+)">
          +
        </button>
      </div>
    </section>
  );
}
