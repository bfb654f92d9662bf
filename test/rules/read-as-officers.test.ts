import { expect, it } from 'vitest';
import { foundBy, reportedBy } from './support.js';

// What officers of three plans would have disagreed with.

it('a child of another declaration is offered by its whole name', () => {
  const [finding] = foundBy('unknown-name', 'review V: Visit\n  recommendation R1: Act\nproject P: P\n  addresses R1\n');
  expect(finding?.message).toContain('Did you mean ‘V.R1’ (Act)?');
  expect(finding?.fixes[0]?.edits[0]?.text).toBe('V.R1');
});

it.each([
  ['‘Warm’ homes', '“‘Warm’ homes”'],
  ['Homes that are ‘warm’', '“Homes that are ‘warm’”'],
  ['A ‘warm’ home for all', '“A ‘warm’ home for all”'],
  ['“Warm” homes', '‘“Warm” homes’'],
  ['A ‘warm’ and “dry” home', '‘A ‘warm’ and “dry” home’'],
  ['Children’s homes', '‘Children’s homes’'],
  ['Homes of carers’', '‘Homes of carers’’'],
])('the title %s stands in other quotation marks than its own', (title, quoted) => {
  expect(foundBy('outcome-without-measure', `outcome O: ${title}\n`)[0]?.message).toContain(`Nothing measures ${quoted},`);
});

it('a title as one word is offered by its name', () => {
  const [finding] = foundBy('unknown-name', 'officer Dop: Director of place\nproject P: P\n  led by DirectorOfPlace\n');
  expect(finding?.message).toContain('Did you mean ‘Dop’');
});

it('two children of one name are not chosen between', () => {
  const text = 'review V: V\n  recommendation R1: A\nreview W: W\n  recommendation R1: B\nproject P: P\n  addresses R1\n';
  expect(foundBy('unknown-name', text)[0]?.message).not.toContain('Did you mean');
});

const measure = (...lines: string[]): string =>
  `plan P: P\n  as at 2025-12-31\n  years 2022/23 to 2026/27\nmeasure M: M\n  unit number\n  better higher\n  reported yearly\n${lines.map((line) => `  ${line}\n`).join('')}`;

it('a figure by calendar year is not asked for by the council’s year', () => {
  expect(reportedBy('actual-missing', measure('baseline calendar 2021 5', 'actual calendar 2022 6'))).toEqual([]);
  expect(reportedBy('actual-missing', measure('baseline 2021/22 5', 'actual 2022/23 6'))).toEqual(['M']);
});

it('a target below its baseline that recovers lost ground is a hint', () => {
  const recovering = measure('baseline 2019/20 66', 'actual 2022/23 51', 'target 2024/25 62');
  expect(foundBy('target-wrong-way', recovering).map(({ severity }) => severity)).toEqual(['hint']);
  const falling = measure('baseline 2019/20 66', 'actual 2022/23 64', 'target 2024/25 62');
  expect(foundBy('target-wrong-way', falling).map(({ severity }) => severity)).toEqual(['error']);
});

it('a limit of money may be worse than where a figure starts, and rise', () => {
  const debt = (...targets: string[]): string =>
    measure('baseline 2023/24 £300', `target 2024/25 ${targets[0]}, 2025/26 ${targets[1]}`)
      .replace('higher', 'lower')
      .replace('unit number', 'unit money');
  const found = (text: string) => [...reportedBy('target-wrong-way', text), ...reportedBy('target-goes-backwards', text)];
  expect(found(debt('below £345', 'below £350'))).toEqual([]);
  expect(found(debt('£345', '£350'))).toEqual(['M']);
  expect(found(debt('fewer than 345', 'fewer than 350'))).not.toEqual([]);
});

it('a frequency that no word says is said in words', () => {
  expect(
    foundBy('measure-definition-incomplete', measure().replace('reported yearly', 'uncertain frequency: A census'))[0]?.message,
  ).not.toContain('frequency');
});

const money = (dates: string): string => `plan P: P
  years 2023/24 to 2025/26
fund G: G
  holds revenue
project Other: Other
  budget
    years 2023/24 2024/25 2025/26
    revenue G £1 £1 £1
outcome O: O
project W: W
  delivers O
${dates}  budget
    years 2024/25
    revenue G £5
`;

it('an outcome lacks no money before its work begins and after it ends', () => {
  expect(reportedBy('outcome-unfunded', money(''))).toEqual(['O']);
  expect(reportedBy('outcome-unfunded', money('  starts 2024-04 ends 2025-03-31\n'))).toEqual([]);
  expect(foundBy('outcome-unfunded', money('  starts 2024-04\n'))[0]?.message).toContain('in 2025/26');
});

it('dates that contradict each other are one finding, and no dates of what belongs to them', () => {
  const text =
    'project W: W\n  starts 2027-05 ends 2024-03-31\n  milestone by 2028-09: Opens\n  output by 2026-12: Ten streets\n';
  expect(foundBy('dates-contradictory', text)).toHaveLength(1);
});

it('a target that cannot be read is not said to be missing from the plan’s years', () => {
  const head = measure('baseline 2019/20 66', 'target 2020/21 70');
  expect(reportedBy('target-outside-plan', head)).toEqual(['M']);
  expect(reportedBy('target-outside-plan', `${head}  target 80 by 2024/25\n`)).toEqual([]);
});
