import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TOWN } from '../report/town.js';
import { folderWith } from './command.js';

/** The town's plan as people keep it: in a few files. */
export type Files = Readonly<Record<string, string>>;

const [OUTCOMES, WORK] = [TOWN.indexOf('outcome Jobs'), TOWN.indexOf('project Quay')];

export const START: Files = {
  'plan.plan': TOWN.slice(0, OUTCOMES),
  'outcomes.plan': TOWN.slice(OUTCOMES, WORK),
  'work.plan': TOWN.slice(WORK),
};

/** A repository with these files as its first commit, on `main`. */
export class TestRepository {
  readonly folder = folderWith({});
  private files: Files = {};

  constructor(files: Files) {
    this.git('init', '-q', '-b', 'main');
    this.commit(files);
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  /** Makes the folder hold these files and no others. */
  write(files: Files): void {
    for (const name of Object.keys(this.files)) if (!(name in files)) rmSync(path.join(this.folder, name), { force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
      writeFileSync(path.join(this.folder, name), text);
    }
    this.files = files;
  }

  commit(files: Files): string {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'A change');
    return this.git('rev-parse', 'HEAD');
  }
}

/** The files with one text in the place of another. */
export function replaced(files: Files, ...pairs: readonly [from: string, to: string][]): Files {
  const result: Record<string, string> = { ...files };
  for (const [from, to] of pairs) {
    const name = Object.keys(result).find((each) => result[each]?.includes(from));
    if (name === undefined) throw new Error(`No file holds: ${from}`);
    result[name] = (result[name] ?? '').replaceAll(from, () => to);
  }
  return result;
}

/** A change as somebody would make it, and what it means. */
export interface Step {
  readonly what: string;
  readonly change: (files: Files) => Files;
  /** Each change as `grade kind element`. */
  readonly changes: readonly string[];
  readonly headline: string;
}

const everywhere = (files: Files, from: RegExp, to: string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(from, to)]));

/** One after another, each on top of the last. */
export const HISTORY: readonly Step[] = [
  {
    what: 'A target is weakened',
    change: (files) => replaced(files, ['2027/28 76%', '2027/28 75.5%']),
    changes: ['member target-weakened Employment'],
    headline: 'The target of ‘Adults in work’ is weaker: 75.5% in place of 76% in 2027/28; members have to agree, and have not.',
  },
  {
    what: 'A target is weakened, and Cabinet decides so',
    change: (files) =>
      replaced(
        files,
        ['target 2026/27 10%', 'target 2026/27 11%'],
        [
          'body Cabinet: Cabinet\n',
          'body Cabinet: Cabinet\ndecision Litter2025: A later target for litter\n  by Cabinet on 2025-06-12\n  approves Litter\n  kind key\n  option A preferred: Later\n    advantage: It can be reached\n    disadvantage: More litter\n    risks: none identified\n  option B: As it was\n    advantage: Less litter\n    disadvantage: Out of reach\n    risks: none identified\n',
        ],
      ),
    changes: ['member target-weakened Litter', 'officer added Litter2025'],
    headline:
      'The target of ‘Streets below standard’ is weaker: 11% in place of 10% in 2026/27; Cabinet agreed; the check finds one new gap.',
  },
  {
    what: 'Money moves from one service to a project',
    change: (files) =>
      replaced(files, ['revenue General  £300k    £310k', 'revenue General  £240k    £310k'], ['2025/26 £200k', '2025/26 £260k']),
    changes: ['officer money Quay', 'officer money Sweeping'],
    headline: '£60k moves from ‘Street sweeping’ to ‘The quay’ in 2025/26.',
  },
  {
    what: 'An outcome gets another name, everywhere',
    change: (files) => everywhere(files, /\bJobs\b/g, 'GoodWork'),
    changes: ['editorial renamed GoodWork'],
    headline: 'The outcome ‘Local people have good jobs’ has another name in the plan; no promise, date or amount changes.',
  },
  {
    what: 'Files are put in order: nothing changes',
    change: (files) => ({
      'plan.plan': files['plan.plan'] ?? '',
      'people/people.plan': (files['work.plan'] ?? '')
        .slice((files['work.plan'] ?? '').indexOf('portfolio '))
        .replaceAll('\n  ', '\n      '),
      'all.plan': `${(files['work.plan'] ?? '').slice(0, (files['work.plan'] ?? '').indexOf('portfolio '))}\n\n${files['outcomes.plan']}`,
    }),
    changes: [],
    headline: 'Nothing changed in what the plan says.',
  },
  {
    what: 'A milestone slips, and says why',
    change: (files) =>
      replaced(files, [
        'by 2025-12-31 owner Director: Planning consent',
        'by 2026-03-31 originally 2025-12-31 owner Director: Planning consent\n    because: The flood survey takes longer',
      ]),
    changes: ['editorial date Quay.Consent', 'editorial wording Quay.Consent', 'officer date-slipped Quay.Consent'],
    headline: 'The milestone ‘Planning consent’ slips from 31 December 2025 to 31 March 2026.',
  },
  {
    what: 'A service is cut',
    change: (files) => {
      const text = files['all.plan'] ?? '';
      const [from, to] = [text.indexOf('service Sweeping'), text.indexOf('fund General')];
      return { ...files, 'all.plan': text.slice(0, from) + text.slice(to) };
    },
    changes: ['member removed Sweeping', 'officer removed Rounds'],
    headline:
      'The service ‘Street sweeping’ leaves the plan, with £550k; the saving ‘Fewer rounds’ leaves the plan, to save £60k; members have to agree, and have not.',
  },
  {
    what: 'A gap is accepted, with a reason',
    change: (files) =>
      replaced(files, [
        '  threatens Quay\n',
        '  threatens Quay\n  accept risk-incomplete until 2025-12-31: The owner is being found\n',
      ]),
    changes: ['officer gap-accepted Prices'],
    headline: 'A gap of ‘Prices rise’ is accepted with a reason.',
  },
  {
    what: 'An outcome is dropped',
    change: (files) => {
      const text = files['all.plan'] ?? '';
      const [from, to] = [text.indexOf('outcome Streets'), text.indexOf('measure Employment')];
      return replaced({ ...files, 'all.plan': text.slice(0, from) + text.slice(to) }, ['GoodWork 70%, Streets 30%', 'GoodWork']);
    },
    changes: ['member removed Streets', 'officer link Quay'],
    headline:
      'The outcome ‘Streets are clean’ is dropped; one link to it goes too; members have to agree, and have not; the check finds two new gaps.',
  },
  {
    what: 'A grant ends, and nothing takes its place',
    change: (files) => replaced(files, ['available 2025/26 £600k, 2026/27 £600k', 'available 2025/26 £600k, 2026/27 £190k']),
    changes: ['officer money General'],
    headline:
      'The fund ‘General fund’ has £410k less available in 2026/27; that leaves a gap of £30k in 2026/27; the check finds one new gap.',
  },
  {
    what: 'A measure is counted differently, from another start',
    change: (files) =>
      replaced(
        files,
        ['source: National survey', 'source: The council’s own survey'],
        ['baseline 2024/25 74%', 'baseline 2024/25 71%'],
      ),
    changes: ['member baseline-moved Employment', 'officer measure-redefined Employment'],
    headline:
      'The baseline of ‘Adults in work’ moves: 71% in place of 74% in 2024/25; the measure ‘Adults in work’ has another source: The council’s own survey (before: National survey); members have to agree, and have not; the check finds one new gap.',
  },
  {
    what: 'A new project takes over a part of another, with its money and its milestone',
    change: (files) => {
      const milestone = / {2}milestone Consent .*\n(?: {4}because: .*\n)?/.exec(files['all.plan'] ?? '')?.[0] ?? '';
      const project = `project Harbour: The harbour walls\n  delivers GoodWork\n  led by EconomyPortfolio, Director\n${milestone}  budget\n    capital Receipts 2026/27 £400k\n`;
      return replaced(
        files,
        [milestone, ''],
        ['capital Receipts 2026/27 £1m', 'capital Receipts 2026/27 £600k'],
        ['fund General:', `${project}fund General:`],
        [
          'risk Prices',
          'decision Split2025: Two projects instead of one\n  by Cabinet on 2025-06-19\n  approves Quay, Harbour\n  kind key\nrisk Prices',
        ],
      );
    },
    changes: ['member added Harbour', 'member money Quay', 'officer added Split2025', 'officer moved Harbour.Consent'],
    headline:
      'The project ‘The quay’ costs £400k less in 2026/27; the project ‘The harbour walls’ is new, with £400k; the milestone ‘Planning consent’ moves to ‘The harbour walls’; Cabinet agreed; the check finds one new gap.',
  },
];
