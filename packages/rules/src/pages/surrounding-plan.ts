import type { RulePage } from './page.js';
import { COUNCIL } from './pages.generated.js';

/** What a page shows of plans. */
type Examples = Pick<RulePage, 'before' | 'example' | 'fixed' | 'rest'>;

/**
 * The rest of the plan that the examples of a page stand in: the sample council without what a text of the page declares
 * itself.
 */
export function surroundingPlan(page: Examples, council = COUNCIL): string {
  const own = [page.before ?? '', page.example, page.fixed, page.rest ?? ''].join('\n');
  const rest = page.rest ?? '';
  const names = new Set(declarations(own).map(nameOf));
  return declarations(council)
    .filter((declaration) => !names.has(nameOf(declaration)))
    .concat(rest)
    .join('');
}

/** The declarations of a plan's text, each with all its lines. */
const declarations = (text: string): string[] => text.split(/^(?=[a-z])/m);

/** The name of a declaration; of a plan, the word: there is one. */
function nameOf(declaration: string): string {
  const [, opening = '', name = ''] = /^([a-z ]+)\s+([A-Z]\w*)/.exec(declaration) ?? [];
  return opening === 'plan' ? opening : name;
}
