import { existsSync } from 'node:fs';
import type { Element } from '@goldenthread/model';
import { listed } from '@goldenthread/model';
import { whatIf as compareScenarios, type ForReaders, forReaders } from '@goldenthread/report';
import { checkPlan, closestName, rules } from '@goldenthread/rules';
import { checkPaths } from '@goldenthread/workspace/node';
import { checkWithProgress } from '../check/command.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { onlyPlan } from '../only-plan.js';
import { formatOf, outputDocument } from '../report/output-document.js';
import { asTyped } from '../terminal/typed.js';
import { refuseUnmerged } from '../unmerged.js';

/** The options of `goldenthread what-if`. */
export interface WhatIfOptions {
  readonly format?: string;
  readonly output?: string;
  readonly asAt?: string;
  readonly withExempt?: boolean;
}

/** `goldenthread what-if`: a plan beside itself under scenarios. */
export const whatIf: CommandOf<[words: readonly string[], options: WhatIfOptions]> = async (screen, given, options) => {
  const format = formatOf(options);
  const paths = given.filter((each) => existsSync(each));
  const names = given.filter((each) => !existsSync(each));
  const plans = await checkWithProgress(screen, checkPaths, paths.length > 0 ? paths : ['.'], options.asAt);
  refuseUnmerged(plans, 'compare the scenarios');
  const having = plans.filter(({ plan }) => plan.of('scenario').length > 0);
  const only = onlyPlan(having, paths, 'There is no scenario in this plan.');
  const shown = forReaders(only.plan, only.findings, options.withExempt === true);
  // Like is compared with like: a plan without its exempt money has other gaps than the whole of it.
  const findings = shown.plan === only.plan ? shown.findings : checkPlan(shown.plan, rules);
  const document = compareScenarios(shown.plan, findings, scenariosCalled(shown, names));
  const marks = [...shown.marks.filter((mark) => !document.marks.includes(mark)), ...document.marks];
  const standing = [...document.standing, ...shown.notes];
  await outputDocument(screen, { ...document, marks, standing }, { format, output: options.output, explain: false });
  return EXIT.fine;
};

/** The scenarios of these names; all of them where none is named. */
function scenariosCalled({ plan }: ForReaders, names: readonly string[]): readonly Element[] {
  const all = plan.of('scenario');
  if (names.length === 0) return all;
  return names.map((name) => {
    const found = all.find((each) => each.name === name);
    if (found) return found;
    const near = closestName(
      name,
      all.map((each) => each.name ?? ''),
    );
    const meant =
      near === undefined
        ? ` There is ${listed(
            all.map((each) => `${each.name} (${each.title})`),
            'or',
          )}.`
        : ` Did you mean ‘${near}’?`;
    throw new CommandError(
      `No scenario in this plan is called ‘${asTyped(name)}’, and there is no file or folder of that name.${meant}`,
    );
  });
}
