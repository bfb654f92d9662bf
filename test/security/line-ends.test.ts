// A finding stands at the same line and column, and is known for the same, whatever ends the lines and however wide the spaces are.
import { expect, it } from 'vitest';
import { BROKEN, folderWith, goldenthread } from '../cli/command.js';

const PLANS: Record<string, string> = {
  'a plan': BROKEN,
  'a fixed space after words': `${BROKEN}priority More: Words\n  supports\u00a0Thriving\n`,
  'a fixed space in the last line': `${BROKEN}priority More: Words 🎉\n  supports\u00a0Thriving`,
  'no plan': 'vision Thriving: A town\n\npriority Jobs: Jobs\n  supports Thrivin\n',
  'no plan, and an empty line first': '\n\nvision Thriving: A town\n',
};
const ENDS = { LF: '\n', CRLF: '\r\n', CR: '\r' };

async function placesIn(text: string, format = 'json'): Promise<unknown> {
  const { out } = await goldenthread(['check', '--format', format], { cwd: folderWith({ 'town.plan': text }) });
  if (format === 'gitlab') return (JSON.parse(out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint).sort();
  const { plans } = JSON.parse(out) as { plans: { findings: { rule: string; element: string | null; range: unknown }[] }[] };
  return plans.flatMap(({ findings }) => findings.map(({ rule, element, range }) => ({ rule, element, range })));
}

it.each(Object.entries(PLANS))('%s', async (_, text) => {
  const [lf, ...others] = await Promise.all(Object.values(ENDS).map((end) => placesIn(text.replaceAll('\n', end))));
  for (const other of others) expect(other).toEqual(lf);
});

it('an element and a fingerprint do not depend on a space', async () => {
  const spaced = BROKEN.replaceAll(' supports ', '   supports   ').replace(
    'priority Jobs: Good jobs',
    'priority   Jobs :  Good jobs',
  );
  expect(await placesIn(spaced, 'gitlab')).toEqual(await placesIn(BROKEN, 'gitlab'));
});
