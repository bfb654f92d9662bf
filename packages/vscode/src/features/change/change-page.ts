import { Disposable, Range, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import type { Host } from '../../feature.js';
import { isPlanEditor } from '../../webview/follower.js';
import { Panel } from '../../webview/panel.js';
import type { ShownPlace } from '../../webview/place.js';
import { planInFront } from '../../webview/plan-in-front.js';
import { lineOf, offerFixes, showPlace } from '../../webview/show-place.js';
import { Throttle } from '../../webview/throttle.js';
import { FROM_CHANGE } from './from-page.js';
import { CHANGE, type ChangeAnswer, type CompareWith, FIXES, type Fix, type FromPage, type ToPage } from './protocol.js';

/** Where the choice of what to compare with is kept, for this workspace. */
const KEPT = 'goldenthread.change.against';

/** What the change means: it follows the plan as it is typed, and what is committed. */
export class ChangePage implements Disposable {
  private panel: Panel<ToPage, FromPage> | undefined;
  /** A document of the plan whose change is shown. */
  private uri: string | undefined;
  private answer: ChangeAnswer | undefined;
  /** Comparing large plans takes a while: typing comes first. */
  private readonly comparing = new Throttle(() => this.compare());
  private readonly subscription: Disposable;

  constructor(private readonly host: Host) {
    // git writes each commit, and each change of branch, into this log.
    const commits = workspace.createFileSystemWatcher('**/.git/logs/HEAD');
    const refresh = (): void => this.comparing.request();
    this.subscription = Disposable.from(
      this.comparing,
      commits,
      commits.onDidChange(refresh),
      commits.onDidCreate(refresh),
      host.plans.onDidChange(refresh),
      workspace.onDidGrantWorkspaceTrust(refresh),
      window.onDidChangeWindowState(({ focused }) => focused && refresh()),
      window.onDidChangeActiveTextEditor((editor) => {
        const uri = isPlanEditor(editor) ? editor.document.uri.toString() : undefined;
        if (uri === undefined || uri === this.uri) return;
        this.uri = uri;
        refresh();
      }),
    );
  }

  /** Shows what the change to the plan that is being worked on means, as a full tab or beside the text. */
  async open(column = ViewColumn.Active): Promise<void> {
    const shown = [window.activeTextEditor, ...window.visibleTextEditors].find(isPlanEditor)?.document.uri;
    const uri = (shown ?? (await planInFront()))?.toString();
    if (uri === undefined) {
      void window.showInformationMessage('There is no plan in this folder yet. Start one first.');
      return;
    }
    this.uri = uri;
    if (this.panel) this.panel.reveal();
    else
      this.panel = new Panel<ToPage, FromPage>(this.host.context, {
        page: 'change',
        title: 'Summary of my changes',
        column,
        understands: FROM_CHANGE,
        heard: (message) => void this.heard(message),
        seen: () => this.comparing.request(),
        closed: () => {
          this.panel = undefined;
        },
      });
    this.comparing.request();
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  private async heard(message: FromPage): Promise<void> {
    if (message.type === 'against') {
      await this.host.context.workspaceState.update(KEPT, message.against);
      return this.comparing.request();
    }
    const place = this.placeOf(message.id);
    if (message.type === 'fix') return this.fix(message.id, place);
    if (place) await showPlace(place);
  }

  private placeOf(id: string): ShownPlace | undefined {
    const place = this.answer?.type === 'change' ? this.answer.places.find((each) => each.id === id) : undefined;
    return place && lineOf(place.uri, place.line);
  }

  /** Offers what fixes a finding, as the text stands by now. */
  private async fix(id: string, gap: ShownPlace | undefined): Promise<void> {
    const finding = this.answer?.type === 'change' ? this.answer.fixable.find((each) => each.id === id) : undefined;
    if (!finding || this.uri === undefined) return;
    const { rule, element, message } = finding;
    const params = {
      uri: this.uri,
      against: this.against(),
      trusted: workspace.isTrusted,
      finding: { rule, element, message },
    };
    const ways = (await this.host.plans.ask(FIXES, params)).map((each) => ({ title: each.title, take: () => take(each) }));
    await offerFixes(ways, gap);
  }

  private against(): CompareWith {
    return this.host.context.workspaceState.get<CompareWith>(KEPT, 'commit');
  }

  private async compare(): Promise<void> {
    if (!this.panel?.visible || this.uri === undefined) return;
    const against = this.against();
    const answer = await this.host.plans.ask(CHANGE, { uri: this.uri, against, trusted: workspace.isTrusted });
    this.answer = answer;
    this.panel?.show({ against, answer });
  }
}

/** Makes the changes that fix something, and says where the first of them stands. */
async function take({ edits }: Fix): Promise<ShownPlace | undefined> {
  const change = new WorkspaceEdit();
  for (const { uri, range, text } of edits) {
    const { start, end } = range;
    change.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), text);
  }
  await workspace.applyEdit(change);
  const [first] = edits;
  return first && lineOf(first.uri, first.range.start.line);
}
