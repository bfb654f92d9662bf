import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { COMMAND, folderWith, SOUND } from './command.js';

it.skipIf(process.platform === 'win32')(
  'ends quietly when its reader goes',
  async () => {
    const many = Array.from({ length: 800 }, (_, index) => `priority Jobs${index}: Good jobs\n  supports Nothing${index}\n`).join(
      '',
    );
    const cwd = folderWith({ 'town.plan': SOUND + many });
    const child = spawn('sh', ['-c', `"${process.execPath}" "${COMMAND}" check | head -n 1`], { cwd });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdout.resume();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  },
  30_000,
);
