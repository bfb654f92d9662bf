import { type GraphNode, STAGES, type Stage } from '@goldenthread/report';
import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Choices } from './_choices.js';

const DEPTHS: Record<Stage, string> = {
  vision: 'visions',
  aim: 'aims',
  outcome: 'outcomes',
  work: 'work',
  benefit: 'benefits',
  measure: 'measures',
  money: 'money',
};

interface Props {
  readonly choices: Choices;
  readonly change: (change: Partial<Choices>) => void;
  /** The kinds that the plan has, in its own words. */
  readonly kinds: ReadonlyMap<GraphNode['kind'], string>;
  /** How far it is opened now. */
  readonly depth: Stage;
  readonly save: (format: 'svg' | 'png') => void;
  /** How much is shown, in words. */
  readonly told: string;
}

/** What of the thread is shown, and how. */
export function Toolbar({ choices, change, kinds, depth, save, told }: Props): JSX.Element {
  const [subject, steps, down, words] = [useId(), useId(), useId(), useId()];
  const { whole, without } = choices;
  const kindsList = useClosing();
  return (
    <form class="tools" onSubmit={(event) => event.preventDefault()} aria-label="What is shown">
      <span class="choice">
        <label for={subject}>Show</label>
        <select
          id={subject}
          value={whole ? 'whole' : 'thread'}
          onChange={(event) => change({ whole: event.currentTarget.value === 'whole', opened: [] })}
        >
          <option value="thread">the thread at the cursor</option>
          <option value="whole">the whole plan</option>
        </select>
      </span>
      {!whole && (
        <span class="choice">
          <label for={steps}>as far as</label>
          <select
            id={steps}
            value={String(choices.steps ?? '')}
            onChange={(event) =>
              change({ steps: event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value) })
            }
          >
            <option value="">it goes</option>
            {[1, 2, 3].map((each) => (
              <option value={String(each)} key={each}>
                {each === 1 ? '1 step away' : `${each} steps away`}
              </option>
            ))}
          </select>
        </span>
      )}
      <span class="choice">
        <label for={down}>down to</label>
        <select id={down} value={depth} onChange={(event) => change({ depth: event.currentTarget.value as Stage, opened: [] })}>
          {STAGES.map((stage) => (
            <option value={stage} key={stage}>
              {DEPTHS[stage]}
            </option>
          ))}
        </select>
      </span>
      <span class="choice">
        <label for={words}>with the words</label>
        <input id={words} type="search" value={choices.words} onInput={(event) => change({ words: event.currentTarget.value })} />
      </span>
      <details class="kinds" ref={kindsList}>
        <summary>Kinds{without.length > 0 ? ` (${without.length} left out)` : ''}</summary>
        <fieldset>
          <legend class="seen-by-readers-only">Kinds that are shown</legend>
          {[...kinds].map(([kind, name]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!without.includes(kind)}
                onChange={({ currentTarget }) =>
                  change({ without: currentTarget.checked ? without.filter((each) => each !== kind) : [...without, kind] })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      </details>
      <p class="told" role="status">
        {told}
      </p>
      <span class="buttons">
        <button type="button" aria-pressed={choices.asText} onClick={() => change({ asText: !choices.asText })}>
          As a list
        </button>
        <button type="button" disabled={choices.asText} onClick={() => save('svg')}>
          Save as SVG
        </button>
        <button type="button" disabled={choices.asText} onClick={() => save('png')}>
          Save as PNG
        </button>
      </span>
    </form>
  );
}

/** A list that opens over the picture, and closes when something else is pressed, or with Escape. */
function useClosing(): RefObject<HTMLDetailsElement | null> {
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const isKey = event instanceof KeyboardEvent;
      if (!list.current?.open || (isKey ? event.key !== 'Escape' : list.current.contains(event.target as Node))) return;
      list.current.open = false;
      if (isKey) list.current.querySelector('summary')?.focus();
    };
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, close);
    return () => {
      for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, close);
    };
  }, []);
  return list;
}
