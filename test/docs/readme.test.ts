import { expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { plansOf, readPage } from './pages.js';

const readme = readPage('README.md');

it('shows what the command really says of the plan that it shows', async () => {
  const [plan] = plansOf(readme);
  const said = /^```text\n([\s\S]*?)^```$/m.exec(readme.text)?.[1];
  const { out } = await goldenthread(['check'], { cwd: folderWith({ 'council.plan': plan?.text ?? '' }) });
  expect(out.trimEnd()).toBe(said?.trimEnd());
});

it('names exactly the two commands of a fresh copy', () => {
  const commands = [...readme.text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, command = '']) => command.trim());
  expect(commands).toEqual(['npm start', 'npm test']);
});
