import type { ViewNode } from '@goldenthread/report';
import type { JSX } from 'preact';
import { countsInWords, findingsInWords } from './_words.js';

interface Props {
  readonly shown: ViewNode;
  readonly open: (id: string) => void;
  readonly focusOn: (id: string) => void;
  readonly toggle: (id: string) => void;
}

/** All that is known of the current card: what has no room on it, to the penny. */
export function Details({ shown, open, focusOn, toggle }: Props): JSX.Element {
  const { node } = shown;
  return (
    <section class="details" aria-label="About the chosen card">
      <div class="about">
        <p class="heading">
          <span class="what">{node.words}</span> <strong>{node.title}</strong>
          {node.name && <code>{node.name}</code>}
        </p>
        {node.state && <p>{node.state.words}</p>}
        {node.money && (
          <p>
            {node.money.label}: {node.money.years.join(' · ')}
          </p>
        )}
        {node.findings > 0 && <p>⚠ {findingsInWords(node)}: the text says what</p>}
        {shown.open === false && shown.below.length > 0 && <p>Not opened: {countsInWords(shown.below)}</p>}
      </div>
      <div class="actions">
        <button type="button" onClick={() => open(node.id)} title="Enter">
          Go to the text
        </button>
        <button type="button" onClick={() => focusOn(node.id)}>
          Only its thread
        </button>
        {shown.open !== undefined && (
          <button type="button" onClick={() => toggle(node.id)} title="Space bar">
            {shown.open ? 'Close' : 'Open'}
          </button>
        )}
      </div>
    </section>
  );
}
