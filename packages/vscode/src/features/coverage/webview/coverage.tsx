import './coverage.css';
import type { Coverage } from '@goldenthread/report';
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listen, memory, send } from '../../../webview/page/editor.js';
import { ExemptNote, ScenarioNote } from '../../../webview/page/notes.js';
import type { FromCoverage, ToCoverage } from '../protocol.js';
import { Matrix } from './_matrix.js';

function App(): JSX.Element {
  const [told, setTold] = useState<ToCoverage>();
  useEffect(() => listen<ToCoverage>(setTold), []);
  const coverage = told?.coverage;
  if (coverage === undefined) return <main class="note">One moment…</main>;
  if (told?.why !== undefined)
    return (
      <main class="note">
        <h1>Two versions of the same lines</h1>
        <p role="status">{told.why}</p>
      </main>
    );
  if (coverage === null || coverage.outcomes === 0) return <Nothing />;
  return <Page coverage={coverage} scenario={told?.scenario} leftOut={told?.leftOut} />;
}

function Nothing(): JSX.Element {
  return (
    <main class="note">
      <h1>No outcomes yet</h1>
      <p>
        Open a plan (a file that ends in <code>.plan</code>) with at least one outcome in it. Each outcome becomes a row here,
        with its work, measures, money and people.
      </p>
    </main>
  );
}

interface Shown extends Pick<ToCoverage, 'scenario' | 'leftOut'> {
  readonly coverage: Coverage;
}

function Page({ coverage, scenario, leftOut }: Shown): JSX.Element {
  const [onlyGaps, setOnlyGaps] = useState(() => memory.read<boolean>() ?? false);
  return (
    <main class="app">
      <h1 class="seen-by-readers-only">The coverage of {coverage.plan || 'the plan'}</h1>
      <ScenarioNote scenario={scenario} />
      <ExemptNote leftOut={leftOut} />
      <form class="tools" onSubmit={(event) => event.preventDefault()} aria-label="What is shown">
        <p role="status">{summed(coverage)}</p>
        <label>
          <input
            type="checkbox"
            checked={onlyGaps}
            onChange={({ currentTarget }) => {
              memory.write(currentTarget.checked);
              setOnlyGaps(currentTarget.checked);
            }}
          />
          Only outcomes with gaps
        </label>
        <button type="button" onClick={() => send<FromCoverage>({ type: 'save' })}>
          Save for Excel (CSV)
        </button>
      </form>
      <div class="scrolled">
        <Matrix
          coverage={coverage}
          onlyGaps={onlyGaps}
          open={(refs) => send<FromCoverage>({ type: 'open', refs })}
          fix={(finding) => send<FromCoverage>({ type: 'fix', finding })}
        />
        {onlyGaps && coverage.gaps === 0 && <p class="note">No outcome has a gap.</p>}
      </div>
    </main>
  );
}

function summed({ outcomes, gaps }: Coverage): string {
  const of = outcomes === 1 ? '1 outcome' : `${outcomes} outcomes`;
  if (gaps === 0) return `${of}, no gaps`;
  return `${of}, ${gaps === 1 ? '1 gap' : `${gaps} gaps`}`;
}

const page = document.getElementById('page');
if (page) render(<App />, page);
