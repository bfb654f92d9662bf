import { figuresInWords } from '@goldenthread/model';
import { buildSite } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

// What readers are told of how an outcome and its measures stand: no more and no less than the plan knows.

const PLAN = `plan P: Plan
  as at 2025-02-01
priority T: Town
outcome O: People live at home for longer
  supports T
  measured by M
measure M: Need no care afterwards
  unit percent
  better higher
`;

/** The words of a page of the site, without its marks. */
async function wordsOf(path: string, text: string): Promise<string> {
  for await (const file of buildSite({ plan: planOf(text), findings: [] }))
    if (file.path === path)
      return Buffer.from(file.contents)
        .toString('utf8')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
  return '';
}

it('an outcome whose figures have no target yet is not said to have no figures', async () => {
  const words = await wordsOf('index.html', `${PLAN}  target 2025/26 62%\n  actual 2024/25 Q3 61%\n`);
  expect(words).toContain('cannot be judged');
  expect(words).not.toContain('no figures yet');
});

it('an outcome without any is', async () => {
  expect(await wordsOf('index.html', `${PLAN}  target 2025/26 62%\n`)).toContain('no figures yet');
});

it('a measure shows the colour that is stated for it where no target is due, as its outcome does', async () => {
  const text = `${PLAN}  target 2025/26 62%\n  actual 2024/25 Q3 61%\n  status amber in 2024/25 Q3\n`;
  for (const path of ['index.html', 'measures.html']) {
    const words = await wordsOf(path, text);
    expect(words, path).toContain('Amber');
    expect(words, path).not.toContain('cannot be judged');
  }
});

it('counts only the measures that can be judged, and says so', async () => {
  const text = `${PLAN.replace('by M', 'by M, N')}  target 2024/25 60%\n  actual 2024/25 61%\nmeasure N: Visits\n  actual 2024/25 5\n`;
  expect(await wordsOf('outcomes/O.html', text)).toContain('1 of 1 measure that can be judged is on target.');
});

it.each([
  ['higher', 4, 5],
  ['lower', 5, 4],
])('a figure that misses its target is never said to be below a smaller one: %s is better', (better, actual, target) => {
  const plan = planOf(
    `measure M: Late answers\n  unit number\n  better ${better}\n  target 2024/25 ${target}\n  actual 2024/25 ${actual}\n`,
  );
  const said = plan
    .of('measure')
    .flatMap((measure) => figuresInWords(plan, measure, { colour: (each) => each, words: (each) => each }));
  expect(said[0]).toBe(`${actual} in 2024/25, against a target of ${target}: off target`);
});

it('a fund names once the financial plan that uses it', async () => {
  const text = 'fund R: Reserve\n  holds reserve\nfinancial plan F: Forecast\n  gap 2025/26 £5m\n  uses R 2025/26 £1m\n';
  expect((await wordsOf('money.html', text)).match(/Financial plans that use it|Drawn on by/g)).toHaveLength(1);
});
