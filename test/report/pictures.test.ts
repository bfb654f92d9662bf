// Pictures of reports besides charts: where money goes, services by cost and performance, dates over time.
import { LIGHT, makeReport, type Picture, pictureSvg, type ReportDocument, reports } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

function pictureOf(name: string, text: string): Picture {
  const plan = planOf(`plan P: A plan\n  as at 2025-06-30\n  years 2025/26 to 2026/27\n${text}`);
  const report = reports.find((each) => each.name === name);
  const document = report && makeReport(report, { plan, findings: checkPlan(plan, rules) });
  const picture = document && picturesIn(document)[0];
  if (!picture) throw new Error(`The report ‘${name}’ has no picture.`);
  return picture;
}

const picturesIn = (document: Pick<ReportDocument, 'blocks' | 'sections'>): Picture[] => [
  ...document.blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
  ...document.sections.flatMap(picturesIn),
];

/** The words of a picture, as they are read. */
const wordsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );

const service = (name: string, cost: string, performance: string): string =>
  `service ${name}: ${name} <services>\n  value for money cost ${cost}, performance ${performance} on 2025-05: Seen\n`;

describe('the picture of services', () => {
  const SERVICES = service('Parks', 'high', 'low') + service('Bins', 'low', 'high') + service('Roads', 'high', 'low');

  it('has what is dear at the top and what is good at the right', () => {
    const picture = pictureOf('services', SERVICES);
    expect(picture).toMatchObject({
      up: { bands: ['High', 'Average', 'Low'] },
      right: { bands: ['Low', 'Average', 'High'] },
      cells: [
        [['Parks <services>', 'Roads <services>'], [], []],
        [[], [], []],
        [[], [], ['Bins <services>']],
      ],
    });
    expect(picture.label).toContain('Bins <services>: low cost, high performance');
  });

  it('has a band for what is unknown only where something is', () => {
    expect(pictureOf('services', SERVICES + service('Events', 'unknown', 'average'))).toMatchObject({
      up: { bands: ['High', 'Average', 'Low', 'Unknown'] },
      right: { bands: ['Low', 'Average', 'High'] },
    });
  });
});

const milestone = (name: string, by: string, more = ''): string => `  milestone ${name}: Step <${name}>\n    by ${by}\n${more}`;

describe('the picture of dates', () => {
  const DATES = `project Hall: Market hall
${milestone('Done', '2025-03-31', '    status complete as at 2025-04-02\n')}${milestone('Late', '2025-05-31')}${milestone('Moved', '2026-12-31', '    originally 2025-12-31\n')}`;

  it('tells by a sign of its own what is complete, overdue and to come, and shows a slip', () => {
    const picture = pictureOf('timeline', DATES);
    if (picture.type !== 'dates') throw new Error(picture.type);
    expect(picture.marks.map(({ title, state, first }) => [title, state, first !== undefined])).toEqual([
      ['Step <Done>', 'complete', false],
      ['Step <Late>', 'overdue', false],
      ['Step <Moved>', 'to come', true],
    ]);
    expect(picture.years.map(({ name }) => name)).toEqual(['2025', '2026', '2027']);
    expect(picture.now?.name).toBe('30 June 2025');
    const places = picture.marks.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(picture.label).toContain('Step <Late>: 31 May 2025, overdue');
  });

  it('of very many shows those from the plan’s date on, and says so', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      milestone(`M${index}`, index < 20 ? '2025-01-31' : `2026-0${1 + (index % 9)}-15`),
    );
    const picture = pictureOf('timeline', `project Hall: Market hall\n${many.join('')}`);
    if (picture.type !== 'dates') throw new Error(picture.type);
    expect(picture.marks).toHaveLength(48);
    expect(picture.marks.every(({ state }) => state === 'to come')).toBe(true);
    expect(picture.title).toBe('The next 48 dates; the tables have all');
  });
});

describe('the picture of money', () => {
  const MONEY = `outcome Calm: Streets are calm
fund General: General fund
  holds revenue
project Signs: New signs
  delivers Calm
budget for Signs
  years 2025/26, 2026/27
  revenue General £1,000,000 £2m
service Parks: Parks
budget for Parks
  years 2025/26
  revenue General £250,000
`;

  it('shows every amount at both of its ends', () => {
    const words = wordsIn(pictureSvg(pictureOf('budget', MONEY), LIGHT));
    expect(words).toEqual(
      expect.arrayContaining(['General fund', '£1,250,000', 'New signs', '£1,000,000', 'Linked to no outcome', '£250,000']),
    );
  });
});

describe('every picture', () => {
  const LONG = 'Antidisestablishmentarianism of the neighbourhoods and villages beyond the river and the hills around';
  it.each([
    ['services', service('Parks', 'high', 'low').replace('Parks <services>', LONG)],
    ['timeline', `project Hall: Hall\n${milestone('Done', '2025-03-31').replace('Step <Done>', LONG)}`],
    ['timeline', `project Hall: Hall\n${milestone('One', '1999')}${milestone('Two', '2040-12-31')}`],
    ['budget', `fund F: ${LONG}\nproject P: ${LONG}\nbudget for P\n  years 2025/26\n  revenue F £1\n`],
  ])('of %s stays inside its frame, and lets nothing of the plan be anything but words', (report, text) => {
    const svg = pictureSvg(pictureOf(report, text), LIGHT);
    const [width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    for (const [, x, y] of svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width as number);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(height as number);
    }
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.replace(/<\/?(svg|rect|text|path|line|circle|polyline|polygon)\b[^<>]*>/g, '')).not.toMatch(/[<>]/);
    for (const text of wordsIn(svg)) expect(text.length).toBeLessThan(60);
  });
});
