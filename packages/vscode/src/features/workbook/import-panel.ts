import { MAPPING_FILE, type SheetMapping, titleFromFile } from '@goldenthread/exchange';
import { Range, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import type { Host } from '../../feature.js';
import { Panel } from '../../webview/panel.js';
import { writeFile } from '../../write-file.js';
import { placeForPlan } from '../new-plan/where.js';
import { openPlan, writeFiles } from '../new-plan/write.js';
import { FROM_IMPORT } from './from-page.js';
import { plansThere } from './plans-there.js';
import { type FromImport, IMPORT, type ImportAnswer, type ImportParams, type ToImport } from './protocol.js';

/** A workbook that was chosen. */
type Chosen = Pick<ImportParams, 'name' | 'contents'>;
type There = NonNullable<Awaited<ReturnType<typeof plansThere>>>;

/** What a workbook would become, shown to be corrected, until it is taken in. */
export class ImportPanel {
  private static open_: ImportPanel | undefined;
  private readonly panel: Panel<ToImport, FromImport>;
  private chosen: Record<string, SheetMapping> = {};
  private title: string;
  private isNew: boolean;
  private answer: ImportAnswer;
  /** Counts what was asked, so that an answer that a later question overtook is dropped. */
  private asked = 0;

  /** Shows a workbook; or says why nothing can be made of it. */
  static async open(host: Host, workbook: Chosen): Promise<void> {
    const there = await plansThere();
    const remembered = there && (await textOf(mappingBeside(there.uri)));
    const answer = await host.plans.ask(IMPORT, paramsOf(workbook, there, there === undefined, remembered, {}, ''));
    if ('problem' in answer) {
      void window.showWarningMessage(answer.problem);
      return;
    }
    ImportPanel.open_?.panel.dispose();
    ImportPanel.open_ = new ImportPanel(host, workbook, there, remembered, answer);
  }

  private constructor(
    private readonly host: Host,
    private readonly workbook: Chosen,
    private readonly there: There | undefined,
    private readonly remembered: string | undefined,
    answer: ImportAnswer,
  ) {
    this.title = titleFromFile(workbook.name);
    this.isNew = there === undefined;
    this.answer = answer;
    this.plan = answer.plan;
    this.panel = new Panel<ToImport, FromImport>(host.context, {
      page: 'import',
      title: 'Import a workbook',
      column: ViewColumn.Active,
      takesFocus: true,
      understands: FROM_IMPORT,
      heard: (message) => void this.heard(message),
      closed: () => {
        if (ImportPanel.open_ === this) ImportPanel.open_ = undefined;
      },
    });
    this.show();
  }

  /** The title of the plan that the workbook could go into. */
  private readonly plan: string | undefined;

  private show(): void {
    const { answer, title, isNew, chosen, plan } = this;
    this.panel.show({ name: this.workbook.name, answer, there: plan, isNew, title, chosen });
  }

  private async heard(message: FromImport): Promise<void> {
    if (message.type === 'cancel') return this.panel.dispose();
    if (message.type === 'confirm') return this.confirm();
    if (message.type === 'title') this.title = message.title;
    else if (message.type === 'where') this.isNew = message.isNew;
    else {
      const { as, ...change } = message.change;
      // An empty choice takes back that the sheet is left out.
      const way = as === '' ? { as: undefined } : as === undefined ? {} : { as };
      this.chosen = { ...this.chosen, [message.sheet]: { ...this.chosen[message.sheet], ...change, ...way } };
    }
    const answer = await this.ask();
    if (!answer) return;
    this.answer = answer;
    this.show();
  }

  private async ask(): Promise<ImportAnswer | undefined> {
    const count = ++this.asked;
    const { workbook, there, isNew, remembered, chosen, title } = this;
    const answer = await this.host.plans.ask(IMPORT, paramsOf(workbook, there, isNew, remembered, chosen, title));
    if (count !== this.asked) return undefined;
    if (!('problem' in answer)) return answer;
    void window.showWarningMessage(answer.problem);
    return undefined;
  }

  /** Asked once more: the plan may have changed since the page was drawn. */
  private async confirm(): Promise<void> {
    const answer = await this.ask();
    if (!answer) return;
    const done = this.isNew || !this.there ? await this.create(answer) : await update(answer, this.there);
    if (done) this.panel.dispose();
  }

  private async create({ files, mapping }: ImportAnswer): Promise<boolean> {
    const all = { ...files, [MAPPING_FILE]: mapping };
    const folder = await placeForPlan(this.title, all);
    if (!folder) return false;
    const file = await writeFiles(folder, all);
    this.panel.dispose();
    await openPlan(this.host.context, folder, file);
    return true;
  }
}

function paramsOf(
  workbook: Chosen,
  there: There | undefined,
  isNew: boolean,
  remembered: string | undefined,
  chosen: Readonly<Record<string, SheetMapping>>,
  title: string,
): ImportParams {
  if (isNew || !there) return { ...workbook, chosen, title };
  return { ...workbook, remembered, chosen, into: { uri: there.uri.toString(), files: there.files } };
}

/** Puts the changes into the plan's files, where they can be undone, and shows the first. */
async function update({ files, changes, mapping }: ImportAnswer, { uri }: There): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const [address, text] of Object.entries(files)) {
    const file = Uri.parse(address);
    const there = await textOf(file);
    if (there === undefined) edit.createFile(file, { contents: new TextEncoder().encode(text) });
    else {
      const document = await workspace.openTextDocument(file);
      edit.replace(file, new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end), text);
    }
  }
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage('The plan could not be changed. Close any other program that has it open, and try again.');
    return false;
  }
  await writeFile(mappingBeside(uri), new TextEncoder().encode(mapping));
  // What was there and changed is what somebody wants to look at, before what is only new.
  const first = changes.find(({ what }) => what !== 'new')?.file ?? Object.keys(files)[0];
  await window.showTextDocument(first === undefined ? uri : Uri.parse(first));
  const what = changes.length === 0 ? 'Nothing to change' : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  window.setStatusBarMessage(`${what}. Undo takes it back.`, 8000);
  return true;
}

const mappingBeside = (uri: Uri): Uri => Uri.joinPath(uri, '..', MAPPING_FILE);

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
