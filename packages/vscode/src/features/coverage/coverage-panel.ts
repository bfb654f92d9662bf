import { Disposable, type TextEditor, ViewColumn, window } from 'vscode';
import type { Host } from '../../feature.js';
import { Follower, isPlanEditor } from '../../webview/follower.js';
import { Panel } from '../../webview/panel.js';
import { offerFile } from '../../webview/save.js';
import { showPlace } from '../../webview/show-place.js';
import { mend } from './mend.js';
import { COVERAGE, type CoverageAnswer, type FromCoverage, type ToCoverage } from './protocol.js';

const TITLE = 'The coverage matrix';

/** The one matrix that the window shows: of the plan that the cursor was in last, as it is typed. */
export class CoveragePanel implements Disposable {
  private panel: Panel<ToCoverage, FromCoverage> | undefined;
  private answer: CoverageAnswer | null = null;
  private editor: TextEditor | undefined;
  /** Counts what was asked, so that an answer that a later question overtook is dropped. */
  private asked = 0;
  private readonly subscription: Disposable;

  constructor(private readonly host: Host) {
    this.subscription = Disposable.from(
      host.plans.onDidChange(() => this.refresh()),
      new Follower((editor) => {
        if (editor.document !== this.editor?.document) void this.refresh();
      }),
    );
  }

  /** Shows the matrix beside the text. */
  async open(): Promise<void> {
    if (this.panel) return this.panel.reveal();
    this.panel = new Panel<ToCoverage, FromCoverage>(this.host.context, {
      page: 'coverage',
      title: TITLE,
      column: ViewColumn.Beside,
      heard: (message) => this.heard(message),
      closed: () => {
        this.panel = undefined;
      },
    });
    await this.refresh();
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  private async refresh(): Promise<void> {
    if (!this.panel) return;
    if (isPlanEditor(window.activeTextEditor)) this.editor = window.activeTextEditor;
    const count = ++this.asked;
    const answer = await this.host.plans.ask(COVERAGE, { uri: this.editor?.document.uri.toString() });
    if (count !== this.asked) return;
    this.answer = answer;
    this.panel?.show({ type: 'coverage', coverage: answer?.coverage ?? null });
  }

  private async heard(message: FromCoverage): Promise<void> {
    if (!this.answer) return;
    if (message.type === 'save') return offerFile('coverage', 'csv', new TextEncoder().encode(this.answer.csv));
    if (message.type === 'open') return this.choose(message.refs);
    const gap = this.answer.gaps[message.finding];
    if (gap) await mend(this.host.client, gap);
  }

  /** Goes to what was chosen; of several, to the one that is picked. */
  private async choose(refs: readonly number[]): Promise<void> {
    const titles = new Map(this.items().map(({ ref, title, words }) => [ref, { label: title, description: words }]));
    const choices = refs.map((ref) => ({ ref, ...(titles.get(ref) ?? { label: '' }) }));
    const picked = choices.length > 1 ? await window.showQuickPick(choices, { title: 'Go to' }) : choices[0];
    const place = picked && this.answer?.places[picked.ref];
    if (place) await showPlace(place);
  }

  private items(): readonly { readonly ref: number; readonly title: string; readonly words: string }[] {
    return (this.answer?.coverage.groups ?? []).flatMap(({ rows }) =>
      rows.flatMap((row) => [row, ...row.cells.flatMap(({ items }) => items)]),
    );
  }
}
