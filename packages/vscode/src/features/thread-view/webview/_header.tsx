import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TABS, type Tab, type ThreadAnswer } from '../protocol.js';

const NAMES: Readonly<Record<Tab, string>> = { thread: 'Thread', money: 'Money', people: 'People' };
/** The most that a search offers. */
const MAX_FOUND = 8;

interface Props {
  readonly answer: ThreadAnswer;
  readonly list: boolean;
  readonly tab: (tab: Tab) => void;
  readonly year: (year: string) => void;
  readonly centre: (id: string) => void;
  readonly whole: () => void;
  readonly setList: (list: boolean) => void;
  readonly save: (format: 'svg' | 'png') => void;
}

/** What is above every tab: the tabs, the search, the year, and what is done less often. */
export function Header({ answer, list, tab, year, centre, whole, setList, save }: Props): JSX.Element {
  const at = TABS.indexOf(answer.tab);
  const step = (by: number): void => {
    const next = TABS[(at + by + TABS.length) % TABS.length] as Tab;
    tab(next);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  };
  return (
    <header class="tools">
      <div
        role="tablist"
        aria-label="What is shown"
        onKeyDown={({ key }) => (key === 'ArrowRight' ? step(1) : key === 'ArrowLeft' && step(-1))}
      >
        {TABS.map((each) => (
          <button
            type="button"
            role="tab"
            id={`tab-${each}`}
            key={each}
            aria-selected={answer.tab === each}
            aria-controls="shown"
            tabIndex={answer.tab === each ? 0 : -1}
            onClick={() => tab(each)}
          >
            {NAMES[each]}
          </button>
        ))}
      </div>
      <Search all={answer.all} centre={centre} />
      <span class="grow" />
      {answer.years.length > 0 && (
        <label>
          Year{' '}
          <select value={answer.year} onChange={({ currentTarget }) => year(currentTarget.value)}>
            {answer.years.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <More>
        <button type="button" onClick={whole}>
          Show the whole plan
        </button>{' '}
        <button type="button" aria-pressed={list} onClick={() => setList(!list)}>
          Show as a list
        </button>{' '}
        {answer.shown.type === 'around' && (
          <>
            <button type="button" onClick={() => save('png')}>
              Save picture (PNG)
            </button>{' '}
            <button type="button" onClick={() => save('svg')}>
              Save picture (SVG)
            </button>
          </>
        )}
      </More>
    </header>
  );
}

/** What is seldom needed, below a word. It closes once something is chosen, with Escape, and when the focus goes on. */
function More({ children }: { children: ComponentChildren }): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => details.current?.removeAttribute('open');
  const closeAndStay = (): void => {
    close();
    details.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class="more"
      ref={details}
      onKeyDown={({ key }) => key === 'Escape' && closeAndStay()}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close();
      }}
    >
      <summary>More</summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button is a click. */}
      <p onClick={({ target }) => target instanceof HTMLButtonElement && closeAndStay()}>{children}</p>
    </details>
  );
}

/** Looks for something in the plan by its words, and puts it in the centre. */
function Search({ all, centre }: Pick<ThreadAnswer, 'all'> & { centre: (id: string) => void }): JSX.Element {
  const [words, setWords] = useState('');
  const sought = words.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const found =
    sought.length === 0
      ? []
      : all.filter(({ title }) => sought.every((word) => title.toLocaleLowerCase('en-GB').includes(word))).slice(0, MAX_FOUND);
  const take = (id: string): void => {
    setWords('');
    centre(id);
  };
  return (
    <search>
      <input
        type="search"
        aria-label="Search the plan"
        placeholder="Search the plan"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && found[0] && take(found[0].id)}
      />
      <p role="status" class="seen-by-readers-only">
        {sought.length === 0 ? '' : `${found.length} found`}
      </p>
      {found.length > 0 && (
        <ul class="found">
          {found.map(({ id, title, words: kind }) => (
            <li key={id}>
              <button type="button" class="plain" onClick={() => take(id)}>
                {title} ({kind})
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
