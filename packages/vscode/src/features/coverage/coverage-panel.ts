import { fileNameOf } from '@goldenthread/model';
import { window } from 'vscode';
import type { Host } from '../../feature.js';
import { PlanPage } from '../../webview/plan-page.js';
import { offerFile } from '../../webview/save.js';
import { showPlace } from '../../webview/show-place.js';
import { fix } from './fix.js';
import { FROM_COVERAGE } from './from-page.js';
import { COVERAGE, type CoverageAnswer, type FromCoverage, type NoCoverage, type ToCoverage } from './protocol.js';

type Answer = CoverageAnswer | NoCoverage | null;

/** The coverage matrix beside the text. */
export const coveragePanel = (host: Host): PlanPage<Answer, ToCoverage, FromCoverage> =>
  new PlanPage<Answer, ToCoverage, FromCoverage>(host, {
    page: 'coverage',
    title: 'The coverage matrix',
    ask: (editor) => host.plans.ask(COVERAGE, { uri: editor?.document.uri.toString() }),
    told: (answer): ToCoverage =>
      answer && 'coverage' in answer
        ? { type: 'coverage', coverage: answer.coverage, scenario: answer.scenario, leftOut: answer.leftOut }
        : { type: 'coverage', coverage: null, why: answer?.why },
    moved: (editor, before) => editor.document !== before?.document,
    understands: FROM_COVERAGE,
    heard: async (message, answer) => {
      if (!answer || !('coverage' in answer)) return;
      if (message.type === 'save')
        return offerFile(
          fileNameOf(
            `${answer.scenario === undefined ? 'Coverage' : `Coverage if ${answer.scenario}`} - ${answer.coverage.plan}`,
          ),
          'csv',
          new TextEncoder().encode(answer.csv),
        );
      if (message.type === 'open') return choose(answer, message.refs);
      const gap = answer.gaps[message.finding];
      if (gap) await fix(host.client, gap);
    },
  });

/** Goes to what was chosen; of several, to the one that is picked. */
async function choose({ coverage, places }: CoverageAnswer, refs: readonly number[]): Promise<void> {
  const items = coverage.groups.flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.cells.flatMap((cell) => cell.items)]));
  const titles = new Map(items.map(({ ref, title, words }) => [ref, { label: title, description: words }]));
  const choices = refs.map((ref) => ({ ref, ...(titles.get(ref) ?? { label: '' }) }));
  const picked = choices.length > 1 ? await window.showQuickPick(choices, { title: 'Go to' }) : choices[0];
  const place = picked && places[picked.ref];
  if (place) await showPlace(place);
}
