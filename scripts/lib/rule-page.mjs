// A rule's page: Markdown with a title, one sentence, and sections of known names.

/** The sections that a page can have, in their order, and whether one is a plan, and whether it has to be there. */
const SECTIONS = {
  'Why it matters': { part: 'why', required: true },
  'When this applies': { part: 'when' },
  Before: { part: 'before', plan: true },
  Example: { part: 'example', plan: true, required: true },
  Fixed: { part: 'fixed', plan: true, required: true },
  'The rest of the plan': { part: 'rest', plan: true },
  'Quick fix': { part: 'quickFix' },
};

/** Reads a page. Errors name the file and say what to write. */
export function parsePage(path, markdown, shared = '') {
  const refuse = (why) => {
    throw new Error(`${path}: ${why}`);
  };
  const name = path.split('/').at(-1).replace(/\.md$/, '');
  const [opening, ...own] = markdown.split(/^## /m);
  const [title, summary, ...more] = opening.trim().split(/\n\n+/);
  if (title !== `# ${name}`) refuse(`the first line is "# ${name}"`);
  if (!summary || more.length > 0) refuse('below its title, say in one sentence what the rule finds');
  const page = { summary };
  for (const section of [...shared.split(/^## /m).slice(1), ...own]) {
    const [heading] = section.split('\n', 1);
    const body = section.slice(heading.length).trim();
    const known = SECTIONS[heading] ?? refuse(`"## ${heading}" is none of: ${Object.keys(SECTIONS).join(', ')}`);
    if (known.plan)
      Object.assign(
        page,
        planOf(body, known.part, (why) => refuse(`"## ${heading}" ${why}`)),
      );
    else page[known.part] = body;
  }
  for (const [heading, { part, required }] of Object.entries(SECTIONS))
    if (required && !page[part]) refuse(`"## ${heading}" is missing`);
  return page;
}

/** The plan of a section; after an example, the other rules that it cannot help breaking. */
function planOf(body, part, refuse) {
  const [, plan, after] = /^```plan\n(.*?\n)```(?:\n+(.*))?$/s.exec(body) ?? refuse('holds one plan, between ```plan and ```');
  if (after === undefined) return { [part]: plan };
  const [, also] = (part === 'example' && /^Also found: (.*)\.$/.exec(after)) || refuse('holds nothing but a plan');
  return { [part]: plan, also: also.split(', ').map((name) => name.replaceAll('`', '')) };
}
