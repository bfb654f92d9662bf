import './picture.css';
import { type ThreadGraph, viewOf } from '@goldenthread/report';
import { type JSX, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hear, memory, say } from '../../../webview/page/editor.js';
import type { FromPicture, ToPicture } from '../protocol.js';
import { Canvas } from './_canvas.js';
import { AT_FIRST, type Choices, viewChoices } from './_choices.js';
import { Details } from './_details.js';
import { base64, inDots, standalone } from './_export.js';
import { type Fonts, lay } from './_layout.js';
import { Outline } from './_outline.js';
import { Toolbar } from './_toolbar.js';

/** What the page is told: the plan's thread, and what the cursor is in. */
interface Told {
  readonly graph: ThreadGraph | null;
  readonly at: string | undefined;
  /** How often the thread of something was asked for outright: each time it is shown, whatever is shown before. */
  readonly asked: number;
}

function App(): JSX.Element {
  const [told, setTold] = useState<Told>();
  useEffect(
    () =>
      hear<ToPicture>((message) =>
        setTold((before) =>
          message.type === 'picture'
            ? { graph: message.graph, at: message.at ?? before?.at, asked: before?.asked ?? 0 }
            : before && { ...before, at: message.id, asked: before.asked + (message.type === 'about' ? 1 : 0) },
        ),
      ),
    [],
  );
  if (!told) return <main class="note">One moment …</main>;
  if (!told.graph || told.graph.nodes.length === 0) return <Nothing />;
  return <Picture graph={told.graph} at={told.at} asked={told.asked} />;
}

function Nothing(): JSX.Element {
  return (
    <main class="note">
      <h1>Nothing to draw yet</h1>
      <p>
        Open a plan (a file that ends in <code>.plan</code>) with a vision, a priority or an outcome in it. Its golden thread is
        drawn here, and follows the text as it is typed.
      </p>
    </main>
  );
}

function Picture({ graph, at, asked }: Told & { readonly graph: ThreadGraph }): JSX.Element {
  const [choices, setChoices] = useState<Choices>(() => ({ ...AT_FIRST, ...memory.read<Choices>() }));
  const [chosen, setChosen] = useState<string>();
  const known = useMemo(() => new Set(graph.nodes.map(({ id }) => id)), [graph]);
  const about = at !== undefined && known.has(at) ? at : undefined;
  // What is chosen by hand holds until the cursor goes elsewhere.
  useEffect(() => setChosen(undefined), [at]);
  const view = useMemo(() => viewOf(graph, viewChoices(choices, about)), [graph, choices, about]);
  const fonts = useMemo(fontsOfPage, []);
  const drawn = useMemo(() => lay(view, fonts), [view, fonts]);
  const wanted = chosen ?? about;
  const current = wanted !== undefined && drawn.cards.has(wanted) ? wanted : view.nodes[0]?.node.id;
  const thread = useMemo(
    () => (wanted === current && current !== undefined ? threadOn(view.edges, current) : undefined),
    [view, current, wanted],
  );
  const shown = current === undefined ? undefined : drawn.cards.get(current)?.shown;
  const root = useRef<HTMLElement>(null);

  const change = (what: Partial<Choices>): void =>
    setChoices((before) => {
      const after = { ...before, ...what };
      memory.write(after);
      return after;
    });
  const showThread = (): void => {
    change({ whole: false, words: '', opened: [] });
    setChosen(undefined);
  };
  useEffect(() => {
    if (asked > 0) showThread();
  }, [asked]);
  const toggle = (id: string): void => {
    const open = drawn.cards.get(id)?.shown.open;
    if (open !== undefined) change({ opened: [...choices.opened.filter(([each]) => each !== id), [id, !open]] });
    setChosen(id);
  };
  const open = (id: string): void => say<FromPicture>({ type: 'open', id });
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const drawing = root.current?.querySelector<SVGGElement>('.drawing');
    if (!drawing) return;
    try {
      const svg = standalone(drawing, drawn, titleOf(graph, choices, about));
      const file = format === 'svg' ? new Blob([svg]) : await inDots(svg);
      say<FromPicture>({ type: 'save', format, name: 'golden-thread', base64: await base64(file) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say<FromPicture>({
        type: 'trouble',
        message: `The picture could not be made: ${reason} Show less of the plan, or save it as SVG.`,
      });
    }
  };
  const kinds = useMemo(
    () => new Map(graph.nodes.toSorted((a, b) => a.level - b.level).map(({ kind, words }) => [kind, words])),
    [graph],
  );

  return (
    <main class="app" ref={root}>
      <h1 class="seen-by-readers-only">{titleOf(graph, choices, about)}</h1>
      <Toolbar
        choices={choices}
        change={change}
        kinds={kinds}
        depth={view.depth}
        save={save}
        told={toldOf(view.nodes.length, view.total, view.full, choices, about === undefined)}
      />
      {choices.asText ? (
        <div class="list">
          <Outline view={view} open={open} />
        </div>
      ) : (
        <>
          <Canvas
            drawn={drawn}
            year={graph.year}
            label={titleOf(graph, choices, about)}
            current={current}
            thread={thread}
            subject={
              choices.whole ? `${graph.plan}\0${view.depth}\0${choices.words}` : `${about}\0${choices.steps}\0${choices.words}`
            }
            select={setChosen}
            open={open}
            toggle={toggle}
          />
          <section class="seen-by-readers-only" aria-label="The same as a list">
            <Outline view={view} />
          </section>
          {shown && (
            <Details
              shown={shown}
              open={open}
              toggle={toggle}
              focusOn={(id) => {
                showThread();
                open(id);
              }}
            />
          )}
        </>
      )}
    </main>
  );
}

/** Everything that the current card is for and rests on, as far as it is shown. */
function threadOn(edges: readonly { readonly from: string; readonly to: string }[], id: string): Set<string> {
  const follow = (start: string, step: (id: string) => string[]): Set<string> => {
    const seen = new Set([start]);
    for (const each of seen) for (const next of step(each)) seen.add(next);
    return seen;
  };
  const up = Map.groupBy(edges, ({ to }) => to);
  const down = Map.groupBy(edges, ({ from }) => from);
  return new Set([
    ...follow(id, (each) => (up.get(each) ?? []).map(({ from }) => from)),
    ...follow(id, (each) => (down.get(each) ?? []).map(({ to }) => to)),
  ]);
}

function titleOf({ plan, nodes }: ThreadGraph, { whole }: Choices, about: string | undefined): string {
  const title = whole ? undefined : nodes.find(({ id }) => id === about)?.title;
  return title === undefined ? `The golden thread of ${plan || 'the plan'}` : `The golden thread of: ${title}`;
}

function toldOf(shown: number, total: number, full: boolean, { whole, words }: Choices, nothingAbout: boolean): string {
  if (shown === 0) return words === '' ? 'Nothing is left to show. Let a kind in again.' : `Nothing has the words '${words}'.`;
  const count = shown === total ? `All ${total} are shown` : `${shown} of ${total} are shown`;
  const more = full ? ': as many as a picture can hold. Look for words, leave out kinds, or show less of the plan.' : '.';
  const cursor = !whole && nothingAbout ? ' The cursor is in nothing of the thread, so this is the whole plan.' : '';
  return count + more + cursor;
}

function fontsOfPage(): Fonts {
  const { fontFamily } = getComputedStyle(document.body);
  return { title: `600 13px ${fontFamily}`, small: `12px ${fontFamily}` };
}

const page = document.getElementById('page');
if (page) render(<App />, page);
