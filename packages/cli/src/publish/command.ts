import path from 'node:path';
import { listed } from '@goldenthread/model';
import { buildSite, type SiteFile, siteOfPlans, siteReportsUnknown } from '@goldenthread/report';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths } from '@goldenthread/workspace/node';
import { checkWithProgress } from '../check/command.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { shownPath } from '../terminal/paths.js';
import { refuseUnmerged } from '../unmerged.js';
import { accessibilityOf } from './accessibility.js';
import { LinkCheck } from './link-check.js';
import { SiteFolder } from './site-folder.js';
import { versionOf } from './version.js';

/** The options of `goldenthread publish`. */
interface PublishOptions {
  readonly output?: string;
  readonly asAt?: string;
  readonly checkLinks?: boolean;
}

/** `goldenthread publish`: a plan, or several, as a web site for the public. */
export const publish: CommandOf<[paths: readonly string[], options: PublishOptions]> = async (screen, paths, options) => {
  const { output, asAt, checkLinks = false } = options;
  if (output === undefined) throw new CommandError('Where is the site to go? Add -o and a folder, for example: -o site');
  const folder = await SiteFolder.open(output);
  const plans = (await checkWithProgress(screen, checkPaths, paths.length > 0 ? paths : ['.'], asAt)).filter(
    ({ plan }) => plan.root !== undefined,
  );
  if (plans.length === 0) throw new CommandError('There is no plan here to publish: no file declares one with the word plan.');
  refuseUnmerged(plans, 'publish the plan');
  for (const each of plans) refuseUnknownReports(each);
  const links = checkLinks ? new LinkCheck() : undefined;
  let form = false;
  for await (const file of filesOf(plans)) {
    await folder.write(file);
    links?.add(file);
    form ||= file.path.endsWith('accessibility.md');
  }
  await folder.finish();
  screen.say(`Written: ${folder.count} files to ${output}. Open ${path.join(output, 'index.html')} in a browser.`);
  if (form)
    screen.say(
      `The accessibility statement has not been filled in. Copy accessibility.md from ${output} into the folder of the plan, fill it in, and publish again.`,
    );
  if (!links) return EXIT.fine;
  screen.print(links.told());
  return links.broken.length > 0 ? EXIT.found : EXIT.fine;
};

/** The files of the site: of one plan at its top, of several in a folder each. */
async function* filesOf(plans: readonly CheckedPlan[]): AsyncGenerator<SiteFile> {
  const [only, second] = plans;
  if (only && !second) {
    yield* siteOf(only);
    return;
  }
  const parts = siteOfPlans(plans.map(({ plan }) => plan));
  yield* parts.files;
  for (const [index, each] of plans.entries()) {
    const folder = parts.folders[index];
    for await (const file of siteOf(each)) yield { ...file, path: `${folder}${file.path}` };
  }
}

async function* siteOf({ plan, findings, root }: CheckedPlan): AsyncGenerator<SiteFile> {
  yield* buildSite({
    plan,
    findings,
    version: await versionOf(plan, root),
    accessibility: await accessibilityOf(root),
    shown: (file) => path.relative(root, file).split(path.sep).join('/'),
  });
}

function refuseUnknownReports({ plan, root }: CheckedPlan): void {
  const { unknown, known } = siteReportsUnknown(plan);
  if (unknown.length === 0) return;
  throw new CommandError(
    `The plan in ${shownPath(root, process.cwd())} asks for ${unknown.length === 1 ? 'a report that there is not' : 'reports that there are not'}: ${listed(unknown)}. ‘site reports’ can have ${listed(known, 'and')}.`,
  );
}
