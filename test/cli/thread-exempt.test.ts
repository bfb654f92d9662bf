import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const PLAN = `plan P: A plan
  years 2025/26
outcome Homes: Homes for everyone
project Wharf: Sale of the wharf
  publish exempt
  delivers Homes
  budget
    revenue General 2025/26 £37,419
fund General: General fund
  holds revenue
  available 2025/26 £100,000
`;

describe('goldenthread thread', () => {
  const run = (...args: string[]) => goldenthread(['thread', ...args], { cwd: folderWith({ 'p.plan': PLAN }) });

  it('leaves out what is exempt, and what it follows from', async () => {
    for (const name of ['Homes', 'General']) {
      const { code, out } = await run(name);
      expect(code).toBe(0);
      expect(out).not.toMatch(/wharf|37,?419|62,?581|100,?000/i);
    }
    expect(await run('Wharf')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--with-exempt shows it') });
  });

  it('shows it to those who may see it, and says so', async () => {
    expect((await run('Wharf', '--with-exempt')).out).toMatch(/^EXEMPT: not for publication\n.*Sale of the wharf/s);
  });
});
