import { describe, expect, it, vi } from 'vitest';
import { wantsColour } from '../src/terminal/screen.js';
import { runHere } from './run-here.js';

const fault = vi.hoisted(() => ({ error: undefined as Error | undefined }));
vi.mock('@goldenthread/workspace/node', async (original) => ({
  ...(await original<object>()),
  checkPlanByPlan: async () => {
    throw fault.error;
  },
}));

describe('a fault of the command itself', () => {
  it('is told in one sentence, without details', async () => {
    fault.error = new TypeError('x is not a function');
    const { code, out, err } = await runHere(['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('Golden Thread has a bug. Your plan is not the cause.');
    expect(err).not.toContain('TypeError');
  });

  it('has its details when GOLDENTHREAD_DEBUG=1', async () => {
    fault.error = new TypeError('x is not a function');
    expect((await runHere(['check'], { GOLDENTHREAD_DEBUG: '1' })).err).toContain('TypeError: x is not a function');
  });
});

describe('help', () => {
  it.each(['check', 'fmt', 'explain', 'init', 'thread', 'server'])(
    'of %s is on standard output, in plain words',
    async (command) => {
      const { code, out, err } = await runHere([command, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`^Usage: goldenthread ${command}`));
      expect(out).not.toMatch(/\b(parse|stdin|boolean|string|schema|null)\b/i);
    },
  );

  it('lists every command, and each of them helps by the name that it is listed with', async () => {
    const { out } = await runHere(['--help']);
    const names = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name ?? '');
    expect(names).toContain('what-if');
    expect(names.length).toBeGreaterThan(15);
    for (const name of names.filter((each) => each !== 'help')) {
      expect((await runHere([name, '--help'])).out).toMatch(new RegExp(`^Usage: goldenthread ${name} `));
      expect((await runHere(['help', name])).out).toMatch(new RegExp(`^Usage: goldenthread ${name} `));
    }
  });

  it.each([['constructor'], ['__proto__'], ['chek']])('takes %s for no command', async (name) => {
    const { code, err } = await runHere([name]);
    expect(code).toBe(2);
    expect(err).toContain(`There is no command ‘${name}’.`);
  });

  it('prints the version', async () => {
    expect((await runHere(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('colours', () => {
  const terminal = { isTTY: true, write: () => {} };
  it.each([
    [terminal, {}, true],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { TERM: 'dumb' }, false],
    [terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ write: () => {} }, {}, false],
    [{ write: () => {} }, { FORCE_COLOR: '1' }, true],
    [{ write: () => {} }, { FORCE_COLOR: '0' }, false],
  ])('%j with %j', (stream, env, expected) => {
    expect(wantsColour(stream, env)).toBe(expected);
  });
});
