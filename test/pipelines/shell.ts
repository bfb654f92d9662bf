import { spawn } from 'node:child_process';

/** What a script came to. */
export interface ScriptRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script with a shell, in an environment that holds nothing else. */
export function runScript(
  script: string,
  {
    cwd,
    env,
    shell,
  }: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly shell: readonly string[] },
): Promise<ScriptRun> {
  const [command = 'sh', ...args] = shell;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, script], { cwd, env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
