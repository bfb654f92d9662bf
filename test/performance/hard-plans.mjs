// Plans that are slow by design: each asks for far more of one thing than any council writes. `npm run bench -- --hard`
// measures a check of each beside an ordinary plan of the same size.

import { HEAD, hard, lines, number, plan } from './hard-case.mjs';
import { HARD_TEXTS } from './hard-texts.mjs';

const LONG = 'L'.padEnd(190, 'ongNameOfSomething');

/** A name that differs from every declared one by a letter near its end. */
const declaredLong = (index) => `${LONG}${number(index)}`;
const missedLong = (index) => `${LONG}x${number(index).slice(1)}`;

export const HARD_PLANS = [
  hard('near misses of long names', 5_000, (of) =>
    plan(
      lines(
        of,
        (index) =>
          `priority ${declaredLong(index)}: Priority ${index}\noutcome O${index}: Outcome ${index}\n  supports ${missedLong(index)}`,
      ),
    ),
  ),
  hard('near misses of short names', 20_000, (of) =>
    plan(
      lines(
        of,
        (index) =>
          `priority P${number(index)}: Priority ${index}\noutcome O${index}: Outcome ${index}\n  supports Q${number(index)}`,
      ),
    ),
  ),
  hard('uses of plans that are not there', 100_000, (of) => [
    { file: 'plan.plan', text: `${lines(of, (index) => `use U${index} from: ../u${index}`)}\n${HEAD}` },
  ]),
  hard('uses of one plan by one plan', 1_600, (of) => [
    { file: 'a/plan.plan', text: `${lines(of, (index) => `use U${index} from: ../b`)}\n${HEAD}` },
    { file: 'b/plan.plan', text: `${HEAD}${lines(200, (index) => `outcome O${index}: Outcome ${index}\n  supports Place`)}\n` },
  ]),
  hard('uses of one plan from as many files', 1_600, (of) => [
    { file: 'a/plan.plan', text: HEAD },
    ...Array.from({ length: of }, (_, index) => ({
      file: `a/f${index}.plan`,
      text: `use U${index} from: ../b\noutcome P${index}: Outcome ${index}\n  supports U${index}.O1\n`,
    })),
    { file: 'b/plan.plan', text: `${HEAD}${lines(200, (index) => `outcome O${index}: Outcome ${index}\n  supports Place`)}\n` },
  ]),
  hard('plans that use one plan', 1_600, (of) => [
    ...Array.from({ length: of }, (_, index) => ({
      file: `a${index}/plan.plan`,
      text: `use U from: ../b\nplan P${index}: Plan ${index}\noutcome P: Outcome\n  supports U.O1\n`,
    })),
    { file: 'b/plan.plan', text: `${HEAD}${lines(200, (index) => `outcome O${index}: Outcome ${index}\n  supports Place`)}\n` },
  ]),
  hard('plans that use each other in a row', 1_000, (of) =>
    Array.from({ length: of }, (_, index) => ({
      file: `a${index}/plan.plan`,
      text: `use U from: ../a${(index + 1) % of}\nplan P${index}: Plan ${index}\noutcome P: Outcome\n  supports U.P\n`,
    })),
  ),
  hard('lines of a .gitignore', 200_000, (of) => [
    { file: '.gitignore', text: lines(of, (index) => `folder${index}/*/file${index}`) },
    ...plan(lines(1_000, (index) => `outcome O${index}: Outcome ${index}\n  supports Place`)),
    ...Array.from({ length: 20 }, (_, index) => ({ file: `d${index}/x.plan`, text: `outcome D${index}: Outcome\n` })),
  ]),
  hard('slow patterns of a .gitignore', 2_000, (of) => [
    { file: '.gitignore', text: lines(of, (index) => `${'*a'.repeat(30)}${index}`) },
    ...plan(''),
    ...Array.from({ length: 20 }, (_, index) => ({
      file: `${'a'.repeat(120)}${index}.plan`,
      text: `outcome D${index}: Outcome\n`,
    })),
  ]),
  hard('names on a line', 500_000, (of) =>
    plan(`outcome O: Outcome\n  supports ${Array.from({ length: of }, (_, index) => `P${index % 10}`).join(', ')}`),
  ),
  hard('declared names on a line', 100_000, (of) =>
    plan(
      `${lines(of, (index) => `priority P${index}: Priority`)}\noutcome O: Outcome\n  supports ${Array.from({ length: of }, (_, index) => `P${index}`).join(', ')}`,
    ),
  ),
  hard('the same name on a line', 400_000, (of) =>
    plan(`priority P: Priority\noutcome O: Outcome\n  supports ${Array.from({ length: of }, () => 'P').join(', ')}`),
  ),
  hard('names on lines that go on', 200_000, (of) =>
    plan(`outcome O: Outcome\n  supports ${lines(of, (index) => `P${index},`)} Place`),
  ),
  hard('parts of a dotted name', 200_000, (of) => plan(`outcome O: Outcome\n  supports ${'Place.'.repeat(of)}Place`)),
  hard('outcomes in a chain', 100_000, (of) =>
    plan(lines(of, (index) => `outcome O${index}: Outcome ${index}\n  supports ${index === 0 ? 'Place' : `O${index - 1}`}`)),
  ),
  hard('outcomes in a circle', 100_000, (of) =>
    plan(lines(of, (index) => `outcome O${index}: Outcome ${index}\n  supports O${(index + 1) % of}`)),
  ),
  hard('work in a chain of parts', 100_000, (of) =>
    plan(lines(of, (index) => `project W${index}: Project ${index}\n  part of ${index === 0 ? 'W1' : `W${index - 1}`}`)),
  ),
  hard('work that depends in a circle', 100_000, (of) =>
    plan(lines(of, (index) => `project W${index}: Project ${index}\n  depends on W${(index + 1) % of}`)),
  ),
  hard('posts that answer in a chain', 100_000, (of) =>
    plan(lines(of, (index) => `officer W${index}: Officer ${index}\n  reports to ${index === 0 ? 'Director' : `W${index - 1}`}`)),
  ),
  hard('paths through layers of two', 60_000, (of) =>
    plan(
      lines(of / 2, (index) =>
        ['A', 'B']
          .map(
            (side) =>
              `outcome ${side}${index}: Outcome ${index}\n  supports ${index === 0 ? 'Place' : `A${index - 1}, B${index - 1}`}`,
          )
          .join('\n'),
      ),
    ),
  ),
  hard('links of everything with everything', 800, (of) =>
    plan(
      `${lines(of, (index) => `outcome O${index}: Outcome ${index}\n  supports Place`)}\n${lines(
        of,
        (index) =>
          `project W${index}: Project ${index}\n  delivers ${Array.from({ length: of }, (_, each) => `O${each}`).join(', ')}`,
      )}`,
    ),
  ),
  hard('lines that cannot be read', 250_000, (of) => plan(lines(of, (index) => `wibble wobble ${index}`))),
  hard('lines with slips', 100_000, (of) =>
    plan(`outcome O: Outcome\n${lines(of, (index) => `  suports Plce${index} and ${index}`)}`),
  ),
  hard('findings of one kind', 250_000, (of) => plan(lines(of, (index) => `outcome O${index}: X`))),
  hard('the same declaration', 100_000, (of) => plan(lines(of, () => 'outcome O: Outcome\n  supports Place'))),
  hard('the same title', 100_000, (of) => plan(lines(of, (index) => `outcome O${index}: People live well\n  supports Place`))),
  hard('children of one project', 100_000, (of) =>
    plan(`project W: Project\n${lines(of, (index) => `  milestone M${index} by 2025-09: Milestone ${index}`)}`),
  ),
  hard('the same child', 100_000, (of) => plan(`project W: Project\n${lines(of, () => '  milestone M by 2025-09: Milestone')}`)),
  hard('measures of one outcome', 50_000, (of) =>
    plan(
      `outcome O: Outcome\n  supports Place\n${lines(of, (index) => `  measured by M${index}`)}\n${lines(of, (index) => `measure M${index}: Measure ${index}\n  unit number\n  better higher`)}`,
    ),
  ),
  hard('work of one officer', 50_000, (of) =>
    plan(
      `outcome O: Outcome\n  supports Place\n${lines(of, (index) => `project W${index}: Project ${index}\n  led by Leader, Director\n  delivers O`)}`,
    ),
  ),
  hard('rows of one budget', 100_000, (of) =>
    plan(
      `project W: Project\n  budget\n    years 2024/25 2025/26\n${lines(of, (index) => `    revenue GeneralFund £${index}k £${index}k`)}`,
    ),
  ),
  hard('funds', 50_000, (of) =>
    plan(
      lines(
        of,
        (index) =>
          `fund F${index}: Fund ${index}\n  holds revenue\nproject W${index}: Project\n  budget\n    years 2024/25\n    revenue F${index} £1k`,
      ),
    ),
  ),
  hard('years in a row', 9_000, (of) =>
    plan(
      `measure M: Measure\n  unit number\n  better higher\n  years ${Array.from({ length: of }, (_, index) => 1000 + index)
        .map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`)
        .join(' ')}\n  target ${Array.from({ length: of }, (_, index) => index).join(' ')}`,
    ),
  ),
  hard('figures in a row', 500_000, (of) =>
    plan(
      `measure M: Measure\n  unit number\n  years 2024/25\n  target ${Array.from({ length: of }, (_, index) => index).join(' ')}`,
    ),
  ),
  hard('the same year in a row', 100_000, (of) =>
    plan(`measure M: Measure\n  unit number\n  years ${'2024/25 '.repeat(of)}\n  target ${'1 '.repeat(of)}`),
  ),
  hard('series of one measure', 50_000, (of) =>
    plan(`measure M: Measure\n  unit number\n${lines(of, (index) => `  years 2024/25 2025/26\n  target ${index} ${index}`)}`),
  ),
  hard('figures of many digits', 2_000, (of) =>
    plan(
      lines(
        of,
        (index) => `project W${index}: Project\n  budget\n    years 2024/25\n    revenue GeneralFund £${'9'.repeat(1_000)}`,
      ),
    ),
  ),
  hard('acceptances', 50_000, (of) =>
    plan(
      `outcome O: Outcome\n  supports Place\n${lines(of, (index) => `  accept outcome-unfunded until 2025-09-30: Reason ${index}`)}`,
    ),
  ),
  hard('rules that are set', 50_000, (of) => [
    { file: 'plan.plan', text: `${HEAD.split('\n').slice(0, 4).join('\n')}\n${lines(of, () => '  rule unknown-name off')}\n` },
  ]),
  hard('rules that are set and unknown', 50_000, (of) => [
    {
      file: 'plan.plan',
      text: `${HEAD.split('\n').slice(0, 4).join('\n')}\n${lines(of, (index) => `  rule unknown-nam${index} off`)}\n`,
    },
  ]),
  hard('plans in one folder', 5_000, (of) =>
    Array.from({ length: of }, (_, index) => ({ file: `p${index}.plan`, text: `plan P${index}: Plan ${index}\n` })),
  ),
  hard('plan declarations', 50_000, (of) => plan(lines(of, (index) => `plan P${index}: Plan ${index}\n  as at 2024-12-31`))),
  hard('years of a plan', 1, () => [{ file: 'plan.plan', text: HEAD.replace('2027/28', '9998/99') }]),
  hard('decisions about one outcome', 50_000, (of) =>
    plan(
      `outcome O: Outcome\n  supports Place\n${lines(of, (index) => `decision D${index}: Decision ${index}\n  approves O\n  by Cabinet on 2024-05-01`)}`,
    ),
  ),
  hard('risks of one project', 50_000, (of) =>
    plan(
      `project W: Project\n${lines(of, (index) => `risk R${index}: Risk ${index}\n  threatens W\n  inherent 3 impact 4\n  residual 2 impact 2`)}`,
    ),
  ),
  hard('marks of a merge', 100_000, (of) => plan(lines(of, () => '<<<<<<< a\noutcome O: X\n=======\noutcome O: Y\n>>>>>>> b'))),
  hard('line ends of another kind', 1_000_000, (of) => plan('\r\u2028\u0085\v\f'.repeat(of / 5))),
  hard('halves of surrogate pairs', 500_000, (of) => plan(`outcome O: ${'\u{1d4d0}'.repeat(of)}`)),
  hard('files', 10_000, (of) => [
    ...plan(''),
    ...Array.from({ length: of }, (_, index) => ({
      file: `f${index}.plan`,
      text: `outcome O${index}: Outcome ${index}\n  supports Place\n`,
    })),
  ]),
  hard('folders in each other', 300, (of) => [...plan(''), { file: `${'d/'.repeat(of)}x.plan`, text: 'outcome O: Outcome\n' }]),
  hard('requirements of as many projects', 1_500, (of) =>
    plan(
      `${lines(of, (index) => `project W${index}: Project ${index}`)}\n${lines(of, (index) => `requirement R${index}: Rule ${index}\n  for project\n  has at least 2 measured by`)}`,
    ),
  ),
  hard('scenarios that build on each other', 10_000, (of) =>
    plan(
      lines(
        of,
        (index) =>
          `scenario S${index}: Scenario ${index}\n  ${index === 0 ? 'change GeneralFund 2025/26 £1k' : `builds on S${index - 1}`}`,
      ),
    ),
  ),
  hard('parts of parts with money of their own', 20_000, (of) =>
    plan(
      lines(
        of,
        (index) =>
          `project W${index}: Project ${index}\n  part of ${index === 0 ? 'W1' : `W${index - 1}`}\n  budget\n    years 2024/25\n    revenue GeneralFund £1k`,
      ),
    ),
  ),
  hard('priorities in a chain with outcomes', 20_000, (of) =>
    plan(
      lines(
        of,
        (index) =>
          `priority P${index}: Priority ${index}\n  supports ${index === 0 ? 'Place' : `P${index - 1}`}\noutcome O${index}: Outcome ${index}\n  supports P${index}`,
      ),
    ),
  ),
  hard('rows of a table of figures', 90_000, (of) => [
    ...plan('measure M: Measure\n  unit number\n  better higher\n  figures from: figures.csv'),
    {
      file: 'figures.csv',
      text: `Measure,Period,Actual\n${lines(of, (index) => `M,${1000 + (index % 8000)}/${String((1001 + index) % 100).padStart(2, '0')},${index}`)}\n`,
    },
  ]),
  hard('kinds that the plan calls by one word', 5_000, (of) => [
    {
      file: 'plan.plan',
      text: `${HEAD.replace('\nbody', '\n  call milestone: Step\n  call deliverable: Step\n  call action: Step\nbody')}project W: Project\n${lines(of, (index) => `  milestone M${index} by 2025-09: M\n  deliverable D${index} by 2025-09: D`)}\n`,
    },
  ]),
  hard('links in words for people', 20_000, (of) =>
    plan(
      `outcome O: Outcome\n  supports Place\n${lines(of, (index) => `  > [link ${index}](https://example.org/${index}) **bold** _and_ [open](`)}`,
    ),
  ),
  ...HARD_TEXTS,
];
