import { listed, printable } from '@goldenthread/model';
import type { Rule } from '@goldenthread/rules';
import { wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';
import { whenMeant } from './requirement-page.js';
import { GROUPS, severityInWords } from './words.js';

/** The page of a rule of a module, as a terminal shows it: what the module says of it. */
export function localPage(rule: Rule, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const { summary = '', why = '' } = rule.page ?? {};
  const words = (text: string): string => wrap(printable(text), width, '  ');
  const section = (title: string, body: string): string => `${colours.bold(title)}\n${body}`;
  const about = `${GROUPS.local}: ${rule.since}. For ${listed(rule.audiences)}. ${severityInWords(rule)}`;
  return [
    `${colours.bold(colours.cyan(rule.name))}\n${words(about)}`,
    section('What it finds', words(summary)),
    ...(why === '' ? [] : [section('Why it matters', words(why))]),
    whenMeant(rule.name, { colours, width }),
  ].join('\n\n');
}
