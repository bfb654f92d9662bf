import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from './client.js';
import { coldFindings, commandFindings, difference, RepeatedCheck, shownFindings } from './findings.js';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** How often everything is read anew, by the command's own way too: that takes many times as long as the rest. */
const WHOLE_EVERY = 20;

/**
 * What a user has before them: files on the disk, some of them open with other text. Beside the folder that the server
 * works on there is a second one that holds, closed and saved, what should count: the cold check reads that.
 */
export class PlanEditor {
  /** What is on the disk, by the path in the folder. */
  readonly disk = new Map<string, Uint8Array>();
  /** What is open, as it is typed, and the texts it had before. */
  readonly open = new Map<string, { text: string; version: number; readonly before: string[] }>();
  /** What was done, in words. */
  readonly log: string[] = [];
  private readonly base = mkdtempSync(path.join(tmpdir(), 'goldenthread-edits-'));
  private readonly folder = path.join(this.base, 'plans');
  private readonly shadow = path.join(this.base, 'shadow');
  private readonly check = new RepeatedCheck(this.shadow);
  private client: Client | undefined;
  private compared = 0;

  /** Starts a server on a folder with these files. */
  static async start(files: Readonly<Record<string, string>>): Promise<PlanEditor> {
    const editor = new PlanEditor();
    for (const folder of [editor.folder, editor.shadow]) mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) editor.put(name, Buffer.from(text));
    editor.client = await Client.start(editor.folder);
    return editor;
  }

  /** The plan files that are open or on the disk. */
  get names(): string[] {
    return [...new Set([...this.disk.keys(), ...this.open.keys()])].filter((name) => name.endsWith('.plan')).sort();
  }

  /** The text of a file as it counts now. */
  text(name: string): string {
    return this.open.get(name)?.text ?? Buffer.from(this.disk.get(name) ?? []).toString('utf8');
  }

  /** Opens a file. */
  openFile(name: string, text = this.text(name)): void {
    this.log.push(`open ${name}`);
    this.open.set(name, { text, version: 1, before: [] });
    const textDocument = { uri: this.server.uri(name), languageId: 'goldenthread', version: 1, text };
    this.server.tell('textDocument/didOpen', { textDocument });
    this.count(name, Buffer.from(text));
  }

  /** Changes the text of an open file from one offset to another; the whole text at once where no offsets are given. */
  edit(name: string, words: string, span?: { readonly start: number; readonly end: number }): void {
    const document = this.open.get(name);
    if (!document) throw new Error(`${name} is not open`);
    const { text, before } = document;
    this.log.push(`edit ${name} ${span ? `${span.start}-${span.end}` : 'whole'} ${JSON.stringify(words).slice(0, 200)}`);
    before.push(text);
    if (before.length > 20) before.shift();
    document.text = span ? text.slice(0, span.start) + words + text.slice(span.end) : words;
    document.version++;
    const range = span && { start: positionAt(text, span.start), end: positionAt(text, span.end) };
    this.server.tell('textDocument/didChange', {
      textDocument: { uri: this.server.uri(name), version: document.version },
      contentChanges: [{ text: words, ...(range ? { range } : {}) }],
    });
    this.count(name, Buffer.from(document.text));
  }

  /** Closes a file, saved or not. */
  close(name: string): void {
    this.log.push(`close ${name}`);
    this.open.delete(name);
    this.server.tell('textDocument/didClose', { textDocument: { uri: this.server.uri(name) } });
    this.count(name, this.disk.get(name));
  }

  /** Saves an open file. */
  save(name: string): void {
    const text = this.open.get(name)?.text;
    if (text === undefined) return;
    this.onDisk(name, Buffer.from(text));
    this.server.tell('textDocument/didSave', { textDocument: { uri: this.server.uri(name) } });
  }

  /** Makes or changes a file on the disk, or takes it away. */
  onDisk(name: string, bytes: Uint8Array | undefined): void {
    const was = this.disk.has(name);
    this.log.push(
      `${bytes ? `write ${JSON.stringify(Buffer.from(bytes).toString('utf8')).slice(0, 200)} to` : 'remove'} ${name}`,
    );
    this.put(name, bytes);
    this.tellOfDisk([[name, bytes ? (was ? CHANGED : CREATED) : DELETED]]);
  }

  /** Moves a file or a whole folder on the disk. Editors tell of a folder as one. */
  rename(from: string, to: string): void {
    this.log.push(`rename ${from} to ${to}`);
    mkdirSync(path.dirname(path.join(this.folder, to)), { recursive: true });
    // What an earlier folder left there holds no file, but may hold folders.
    if (![...this.disk.keys()].some((name) => name === to || name.startsWith(`${to}/`)))
      rmSync(path.join(this.folder, to), { recursive: true, force: true });
    renameSync(path.join(this.folder, from), path.join(this.folder, to));
    for (const [name, bytes] of [...this.disk]) {
      if (name !== from && !name.startsWith(`${from}/`)) continue;
      const moved = to + name.slice(from.length);
      this.disk.delete(name);
      this.disk.set(moved, bytes);
      for (const each of [name, moved]) if (!this.open.has(each)) this.count(each, this.disk.get(each));
    }
    this.tellOfDisk([
      [from, DELETED],
      [to, CREATED],
    ]);
  }

  /** Takes a folder away with all that is in it. */
  removeFolder(folder: string): void {
    this.log.push(`remove folder ${folder}`);
    rmSync(path.join(this.folder, folder), { recursive: true, force: true });
    for (const name of [...this.disk.keys()]) {
      if (!name.startsWith(`${folder}/`)) continue;
      this.disk.delete(name);
      if (!this.open.has(name)) this.count(name, undefined);
    }
    this.tellOfDisk([[folder, DELETED]]);
  }

  /** Once the server has taken in everything: where what it shows is not what a cold check finds. */
  async differences(): Promise<string[]> {
    await this.server.settle();
    const shown = shownFindings(this.folder, this.server.shown);
    const differences = [...difference(shown, await this.check.findings()), ...this.server.complaints];
    if (differences.length > 0 || ++this.compared % WHOLE_EVERY > 0) return differences;
    return [
      ...difference(shown, await coldFindings(this.shadow)),
      ...difference(shown, await commandFindings(this.shadow)).map((each) => `by the command, ${each}`),
    ];
  }

  /** Ends the server and takes the folders away. */
  async stop(): Promise<void> {
    await this.client?.stop();
    rmSync(this.base, { recursive: true, force: true });
  }

  private get server(): Client {
    if (!this.client) throw new Error('The server is not started');
    return this.client;
  }

  private put(name: string, bytes: Uint8Array | undefined): void {
    write(path.join(this.folder, name), bytes);
    if (bytes) this.disk.set(name, bytes);
    else this.disk.delete(name);
    if (!this.open.has(name)) this.count(name, bytes);
  }

  /** What counts of a file: its text as it is typed, or what is on the disk. */
  private count(name: string, bytes: Uint8Array | undefined): void {
    write(path.join(this.shadow, name), bytes);
  }

  private tellOfDisk(changes: readonly (readonly [name: string, type: number])[]): void {
    this.server.tell('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: this.server.uri(name), type })),
    });
  }
}

function write(file: string, bytes: Uint8Array | undefined): void {
  if (!bytes) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** The place of an offset as the protocol counts. */
function positionAt(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
