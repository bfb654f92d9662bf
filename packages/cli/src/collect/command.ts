import path from 'node:path';
import { formsFor, htmlForm, workbookForm } from '@goldenthread/exchange';
import { counted, fileNameOf, formatPeriod, outstandingReturns } from '@goldenthread/model';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { EXIT } from '../errors.js';
import { type RoundOptions, roundOf, sayExemptReturns } from '../round/one-plan.js';
import { writeWhole } from '../terminal/write-file.js';

/** The options of `goldenthread collect`. */
export interface CollectOptions extends RoundOptions {
  readonly output: string;
  readonly as: string;
}

/** `goldenthread collect`: a form for each person who owes something. */
export const collect: CommandOf<[paths: readonly string[], options: CollectOptions]> = async (screen, paths, options) => {
  const as = oneOf('--as', options.as, ['html', 'xlsx'] as const);
  const round = await roundOf(screen, paths, options, 'make forms');
  const { shown: plan, period } = round;
  const forms = formsFor(plan, period);
  const written: string[] = [];
  const names = new Set<string>();
  for (const form of forms) {
    const file = path.join(options.output, `${freeName(fileNameOf(`${form.owner} ${form.period}`, 'form'), names)}.${as}`);
    await writeWhole(file, as === 'html' ? htmlForm(form) : await workbookForm(form), file);
    written.push(`  ${file}  ${form.ownerTitle}, ${counted(form.items.length, 'answer')}`);
  }
  const nobody = outstandingReturns(plan, period).filter(({ owners }) => owners.length === 0);
  if (forms.length === 0) screen.print(`Nothing is due for ${formatPeriod(period)}, so there is no form to write.`);
  else screen.print([`${counted(forms.length, 'form')} for ${formatPeriod(period)}:`, ...written].join('\n'));
  if (nobody.length > 0)
    screen.say(
      `${counted(nobody.length, 'answer')} ${nobody.length === 1 ? 'is' : 'are'} in no form, for nobody is named to give ${nobody.length === 1 ? 'it' : 'them'}. 'goldenthread due' lists them.`,
    );
  sayExemptReturns(screen, round);
  return EXIT.fine;
};

/** A name that no other form has, also where large and small letters are the same. Two long names may begin alike. */
function freeName(name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name} ${count}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
