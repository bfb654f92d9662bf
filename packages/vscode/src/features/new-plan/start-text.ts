import {
  formatMoney,
  formatYear,
  freshNameFromTitle,
  largest,
  type Pence,
  parseMoney,
  partyNamed,
  readPeriod,
  yearOfPeriod,
  yearsIn,
} from '@goldenthread/model';
import { type Form, NEW_VALUE, type Option, type Problems, type Values } from '../forms/protocol.js';

/** What councils call the level below the vision. */
const PRIORITIES = ['Priority', 'Ambition', 'Aim', 'Objective', 'Theme', 'Pledge'];

const UNITS = [
  { value: 'number', label: 'Number' },
  { value: 'percent', label: 'Per cent' },
  { value: 'money', label: 'Money' },
  { value: 'days', label: 'Days' },
  { value: 'rate', label: 'Rate' },
  { value: 'score', label: 'Score' },
];

/** Answers by their values; that it is not decided is one too. */
const answers = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries({ ...labels, '': 'not decided' }).map(([value, label]) => ({ value, label }));

/** The one form that starts a plan. */
export const START: Form = {
  title: 'Start a council plan',
  lead: 'You can change everything later. Leave blank what you do not know yet.',
  fields: [
    { type: 'words', name: 'council', label: 'Council' },
    { type: 'words', name: 'title', label: 'Plan', half: true, value: '', hint: 'For example: Council plan 2026 to 2029' },
    { type: 'words', name: 'years', label: 'Years', half: true, yearsOf: 'title', hint: 'Taken from the title' },
    {
      type: 'choice',
      name: 'call',
      label: 'What do you call your priorities?',
      options: PRIORITIES.map((each) => ({ value: each, label: each })),
      fresh: 'Another word…',
      value: 'Priority',
    },
    { type: 'words', name: 'priority', label: 'Your first priority', heading: 'Your first outcome' },
    {
      type: 'words',
      name: 'outcome',
      label: 'Outcome',
      several: true,
      hint: 'What will be different for people, not what the council will do. Write one on each line.',
    },
    {
      type: 'words',
      name: 'measure',
      label: 'How will you know?',
      half: true,
      hint: 'What you will count for the first outcome',
    },
    { type: 'choice', name: 'unit', label: 'Unit', half: true, options: [{ value: '', label: 'I do not know yet' }, ...UNITS] },
    {
      type: 'radios',
      name: 'better',
      label: 'Better is',
      options: answers({ higher: 'higher', lower: 'lower' }),
    },
    {
      type: 'words',
      name: 'lead',
      label: 'Who leads it?',
      hint: 'A post, never a person. Leave it blank if you do not know yet.',
    },
    { type: 'words', name: 'work', label: 'What will be done?', heading: 'The work and its money' },
    {
      type: 'radios',
      name: 'delivers',
      label: 'Which outcomes does it deliver?',
      severalIn: 'outcome',
      value: 'first',
      options: answers({ all: 'all of them', first: 'the first' }),
    },
    { type: 'words', name: 'fund', label: 'Which fund pays?', hint: 'For example: General Fund' },
    {
      type: 'amounts',
      name: 'amount',
      label: 'How much in each year?',
      years: [],
      yearsFrom: 'years',
      hint: 'Revenue. For example 60,000 or 60k',
    },
  ],
  submit: 'Create the plan',
};

/** What keeps a plan from being started. */
export function startProblems(values: Values): Problems {
  const problems: Record<string, string> = {};
  if (!/\p{L}/u.test(values.title ?? '')) problems.title = 'Give the plan a title, for example: Council plan 2026 to 2029.';
  if (words(values.years) !== '' && yearsIn(values.years ?? '').length === 0)
    problems.years = 'Write years like 2026/27 to 2028/29, at most 30.';
  for (const [key, typed] of Object.entries(values))
    if (key.startsWith('amount.') && typed.trim() !== '' && amountOf(typed) === undefined)
      problems[key] = `“${typed}” is not an amount. Write it like 60,000 or 60k.`;
  if (Object.keys(amounts(values)).length > 0 && words(values.fund) === '') problems.fund = 'Say which fund pays these amounts.';
  return problems;
}

/** A new plan as text: what was answered, and nothing else. `today` is a date such as 2026-04-01. */
export function startText(values: Values, today: string): string {
  const title = words(values.title);
  const years = yearsIn(values.years ?? '');
  const call = words(values.call === NEW_VALUE ? values['call.new'] : values.call);
  const name = names();
  const plan = name(title, 'OurPlan');
  const head = [
    `plan ${plan}: ${title}`,
    ...some(words(values.council), (council) => `  organisation: ${council}`),
    ...(years.length > 0
      ? [`  years ${years.length > 1 ? `${formatYear(years[0] as number)} to ` : ''}${formatYear(years.at(-1) as number)}`]
      : []),
    '  currency GBP',
    '  status draft',
    ...(isOver(years, today) ? [] : [`  as at ${today}`]),
    ...(call !== '' && call !== 'Priority' ? [`  call priority: ${call}`] : []),
  ];
  return `${[head, ...declarations(values, name)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whether a plan's years were over at a date: then its figures are of another day, which the form does not ask. */
function isOver(years: readonly number[], date: string): boolean {
  const read = readPeriod(date);
  if (!('period' in read) || read.period === undefined) return true;
  return yearOfPeriod(read.period) > (years.at(-1) ?? Number.POSITIVE_INFINITY);
}

/** The declarations below the plan, each as its lines. */
function declarations(values: Values, name: (title: string, fallback: string) => string): string[][] {
  const [first, work, measured, lead, fund] = ['priority', 'work', 'measure', 'lead', 'fund'].map((key) => words(values[key]));
  const outcomes = (values.outcome ?? '')
    .split(/\r?\n/)
    .map(words)
    .filter((each) => /\p{L}/u.test(each));
  const priority = first ? name(first, 'FirstPriority') : undefined;
  const outcomeNames = outcomes.map((title) => name(title, 'FirstOutcome'));
  const measure = measured ? name(measured, 'FirstMeasure') : undefined;
  const leader = lead ? name(lead, 'Lead') : undefined;
  const paying = fund ? name(fund, 'Fund') : undefined;
  const perYear = amounts(values);
  const parts: string[][] = [];
  if (first) parts.push([`priority ${priority}: ${first}`]);
  outcomes.forEach((title, index) => {
    parts.push([
      `outcome ${outcomeNames[index]}: ${title}`,
      ...(priority ? [`  supports ${priority}`] : []),
      ...(leader ? [`  led by ${leader}`] : []),
      ...(measure && index === 0 ? [`  measured by ${measure}`] : []),
    ]);
  });
  if (measure)
    parts.push([
      `measure ${measure}: ${measured}`,
      ...some(values.unit ?? '', (unit) => `  unit ${unit}`),
      ...some(values.better ?? '', (better) => `  better ${better}`),
    ]);
  if (work)
    parts.push([
      `workstream ${name(work, 'FirstWork')}: ${work}`,
      ...some(delivered(values, outcomeNames), (names) => `  delivers ${names}`),
      ...(leader ? [`  led by ${leader}`] : []),
      ...(paying && Object.keys(perYear).length > 0
        ? [
            '  budget',
            ...columns([
              ['years', ...Object.keys(perYear)],
              [`revenue ${paying}`, ...Object.values(perYear)],
            ]),
          ]
        : []),
    ]);
  if (paying) parts.push([`fund ${paying}: ${fund}`]);
  if (leader) parts.push([`${partyNamed(lead ?? '')} ${leader}: ${lead}`]);
  return parts;
}

/** What the work delivers: the one outcome, or what was chosen of several. Nothing is chosen for anybody. */
function delivered({ delivers }: Values, outcomes: readonly string[]): string {
  if (outcomes.length <= 1 || delivers === 'all') return outcomes.join(', ');
  return delivers === 'first' ? (outcomes[0] ?? '') : '';
}

/** Rows with their cells in columns, as the formatter sets them. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => largest(rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function amounts(values: Values): Record<string, string> {
  const found = Object.entries(values).flatMap(([key, typed]) => {
    const amount = key.startsWith('amount.') ? amountOf(typed) : undefined;
    return amount === undefined ? [] : [[key.slice('amount.'.length), formatMoney(amount)] as const];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function amountOf(typed: string): Pence | undefined {
  const [, digits = '', unit = ''] = /^(-?\d+(?:\.\d+)?)(k|m|bn)?$/.exec(typed.replaceAll(/[\s,£]/g, '').toLowerCase()) ?? [];
  return digits === '' ? undefined : parseMoney(digits, unit as '' | 'k' | 'm' | 'bn');
}

/** Makes names of titles, each once. */
function names(): (title: string, fallback: string) => string {
  const taken = new Set<string>();
  return (title, fallback) => {
    const name = freshNameFromTitle(title, fallback, (each) => taken.has(each));
    taken.add(name);
    return name;
  };
}

const words = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const some = (text: string, line: (text: string) => string): string[] => (text === '' ? [] : [line(text)]);
