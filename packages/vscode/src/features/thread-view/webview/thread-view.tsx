import './thread-view.css';
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listen, memory, send } from '../../../webview/page/editor.js';
import { ExemptNote, ScenarioNote } from '../../../webview/page/notes.js';
import type { FromThread, Tab, ThreadAnswer, ThreadRequest, ToThread } from '../protocol.js';
import { Around } from './_around.js';
import type { CardActions } from './_card.js';
import { Columns, People } from './_columns.js';
import { Header } from './_header.js';
import { nextCard } from './_keys.js';
import { Money } from './_money.js';
import { pngOf } from './_png.js';

/** What the page remembers while the editor is open. */
interface Memory {
  readonly list: boolean;
}

/** What keys do on a card. */
const CARD_KEYS = ['Enter opens the text', 'Space puts a card in the centre', 'arrows move'] as const;

function App(): JSX.Element {
  const [answer, setAnswer] = useState<ThreadAnswer | null>();
  useEffect(
    () =>
      listen<ToThread>((message) => {
        if (message.type === 'answer') setAnswer(message.answer);
        else void pngOf(message.svg).then((base64) => send<FromThread>({ type: 'drawn', base64 }));
      }),
    [],
  );
  if (answer === undefined) return <main class="note">Reading the plan…</main>;
  if (answer === null)
    return (
      <main class="note">
        <h1>There is no plan yet</h1>
        <p>Start one first, or open a file of a plan.</p>
      </main>
    );
  if (answer.shown.type === 'nothing')
    return (
      <main class="note">
        <h1>Two versions of the same lines</h1>
        <p role="status">{answer.shown.why}</p>
      </main>
    );
  return <Page answer={answer} />;
}

const show = (wanted: ThreadRequest): void => send<FromThread>({ type: 'show', wanted });

function Page({ answer }: { answer: ThreadAnswer }): JSX.Element {
  const { tab, about, year, shown, plan, asAt, scenario, leftOut } = answer;
  const [list, setList] = useState(() => memory.read<Memory>()?.list ?? false);
  const [history, setHistory] = useState<readonly (string | null)[]>([]);
  const body = useRef<HTMLDivElement>(null);
  const focusCentre = useRef(false);

  const go = (id: string | null): void => {
    if (tab === 'thread' && id === about) return;
    setHistory((before) => [...before, about]);
    focusCentre.current = true;
    show({ tab: 'thread', about: id, year });
  };
  const back = (): void => {
    const last = history.at(-1);
    if (last === undefined) return;
    setHistory((before) => before.slice(0, -1));
    focusCentre.current = true;
    show({ tab: 'thread', about: last, year });
  };
  const doing: CardActions = { centre: go, open: (id) => send<FromThread>({ type: 'open', id }) };

  useEffect(() => {
    body.current?.scrollTo(0, 0);
    if (!focusCentre.current) return;
    focusCentre.current = false;
    body.current?.querySelector<HTMLElement>('.card.centre, .card')?.focus();
  }, [about, tab]);

  const pressed = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'Backspace') back();
    else if (card && key === 'Enter') doing.open(card.dataset.id ?? '');
    else if (card && key.startsWith('Arrow')) {
      const cards = [...(body.current?.querySelectorAll<HTMLElement>('.card') ?? [])];
      const next = nextCard(
        cards.map((each) => each.getBoundingClientRect()),
        cards.indexOf(card),
        key,
      );
      if (next !== undefined) cards[next]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <main class={list ? 'app list' : 'app'}>
      <h1 class="seen-by-readers-only">The thread of {plan}</h1>
      <ScenarioNote scenario={scenario} />
      <ExemptNote leftOut={leftOut} />
      <Header
        answer={answer}
        list={list}
        tab={(each: Tab) => show({ tab: each, about, year })}
        year={(each) => show({ tab, about, year: each })}
        centre={go}
        whole={() => go(null)}
        setList={(each) => {
          memory.write<Memory>({ list: each });
          setList(each);
        }}
        save={(format) => send<FromThread>({ type: 'save', format })}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, as axe-core asks */}
      <div class="body" id="shown" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} ref={body} onKeyDown={pressed}>
        {shown.type === 'around' && (
          <Around
            around={shown.around}
            plan={plan}
            doing={doing}
            back={history.length > 0 ? back : undefined}
            whole={() => go(null)}
            fix={(finding) => send<FromThread>({ type: 'fix', finding })}
          />
        )}
        {shown.type === 'plan' && <Columns columns={shown.columns} doing={doing} />}
        {shown.type === 'money' && <Money flows={shown.flows} centre={go} />}
        {shown.type === 'people' && <People people={shown.people} doing={doing} />}
      </div>
      <footer>
        {[...(shown.type === 'money' ? [] : CARD_KEYS), 'Backspace goes back', ...(asAt ? [`as at ${asAt}`] : [])].join(' · ')}
      </footer>
    </main>
  );
}

const root = document.getElementById('page');
if (root) render(<App />, root);
