import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Every sheet as a CSV of its own, in UTF-8, as it is shown, after formulas were worked out anew. */
const SHEETS_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';

/**
 * Has LibreOffice open files (`from` says as what) and save them in another format: what it makes, by file name. A profile of
 * its own keeps it apart from any other that runs.
 */
export async function convert(
  files: ReadonlyMap<string, string | Uint8Array>,
  to: string,
  from?: string,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'goldenthread-office-'));
  try {
    const paths: string[] = [];
    for (const [name, contents] of files) {
      paths.push(join(folder, name));
      await writeFile(join(folder, name), contents);
    }
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const reading = from === undefined ? [] : [`--infilter=${from}`];
    await run('soffice', [profile, '--headless', ...reading, '--convert-to', to, '--outdir', out, ...paths], {
      timeout: 300_000,
    });
    const made = await readdir(out);
    return new Map(await Promise.all(made.map(async (name) => [name, new Uint8Array(await readFile(join(out, name)))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sheets of workbooks as LibreOffice works them out: CSV by `workbook-sheet.csv`. */
export async function sheetsOf(workbooks: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const made = await convert(workbooks, SHEETS_AS_CSV);
  return new Map([...made].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** The words of documents as LibreOffice reads them, by the name of each without its ending. */
export async function wordsOf(documents: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const made = await convert(documents, 'txt:Text (encoded):UTF8');
  return new Map([...made].map(([name, bytes]) => [basename(name, extname(name)), new TextDecoder().decode(bytes)]));
}
