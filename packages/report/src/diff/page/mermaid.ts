import { shortened, toMermaid } from '@goldenthread/model';
import type { Diff } from '../schema.js';

type Node = Diff['thread']['nodes'][number];

const MARKS: Readonly<Record<NonNullable<Node['change']>, string>> = { added: 'new', removed: 'gone', changed: 'changed' };
/** How much of a title a box holds. */
const MOST_OF_TITLE = 60;

/**
 * The part of the thread that changed as a Mermaid flow chart, from below to the vision. What changed says so in words, and has a
 * thicker border; what is gone a dashed one. Undefined where nothing in the thread changed.
 */
export function threadToMermaid({ nodes, links }: Diff['thread']): string | undefined {
  if (nodes.length === 0) return undefined;
  const ids = new Map(nodes.map(({ plan, name }, index) => [`${plan} ${name}`, `n${index}`]));
  const boxes = nodes.map((node, index) => `  n${index}["${labelOf(node)}"]${node.change === null ? '' : `:::${node.change}`}`);
  const arrows = links.map(({ plan, from, to, how, change }) => {
    const arrow = change === 'removed' ? '-.->' : '-->';
    const mark = change === null ? '' : ` (${MARKS[change]})`;
    return `  ${ids.get(`${plan} ${from}`)} ${arrow}|"${toMermaid(how)}${mark}"| ${ids.get(`${plan} ${to}`)}`;
  });
  return [
    'flowchart BT',
    ...boxes,
    ...arrows,
    '  classDef added stroke-width:3px',
    '  classDef changed stroke-width:3px',
    '  classDef removed stroke-width:2px,stroke-dasharray:5 4',
    '',
  ].join('\n');
}

function labelOf({ what, name, title, change }: Node): string {
  const mark = change === null ? '' : ` (${MARKS[change]})`;
  return `${toMermaid(`${what}${mark}`)}<br>${toMermaid(shortened(title === '' ? name : title, MOST_OF_TITLE))}`;
}
