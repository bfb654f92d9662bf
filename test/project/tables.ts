import { parseSync, Visitor } from 'oxc-parser';

/** How many entries make a table: of keys with values, and of bare names. */
const KEYED = 3;
const LISTED = 5;
/** The share of its entries that are such names. */
const MOSTLY = 0.7;

type Node = { readonly type: string; readonly [field: string]: unknown };

/** The tables in a source text that are keyed by these names: each by the constant that it is, or its line. */
export function tablesIn(text: string, names: ReadonlySet<string>): string[] {
  const { program } = parseSync('source.tsx', text);
  const found: { start: number; end: number; name: string }[] = [];
  let constant = { name: '', end: 0 };
  const note = (node: Node, keys: readonly (string | undefined)[], least: number): void => {
    const own = keys.filter((key) => key !== undefined && names.has(key)).length;
    const { start, end } = node as unknown as { start: number; end: number };
    if (own < least || own < keys.length * MOSTLY || found.some((each) => each.start <= start && end <= each.end)) return;
    const name = start < constant.end ? constant.name : `line ${text.slice(0, start).split('\n').length}`;
    found.push({ start, end, name });
  };
  new Visitor({
    VariableDeclarator: ({ id, end }) => {
      if (end > constant.end && id.type === 'Identifier') constant = { name: id.name, end };
    },
    ObjectExpression: (node) =>
      note(
        node as never,
        node.properties.map((each) => keyOf(each as never)),
        KEYED,
      ),
    ArrayExpression: (node) => {
      const elements = node.elements as unknown as (Node | null)[];
      note(node as never, elements.map(literal), LISTED);
      note(
        node as never,
        elements.map((each) => (each?.type === 'ArrayExpression' ? literal((each.elements as Node[])[0]) : undefined)),
        KEYED,
      );
    },
  }).visit(program);
  return found.map(({ name }) => name);
}

/** The name of a property that is no shorthand: `{ supports }` takes something that is there. */
function keyOf(property: Node): string | undefined {
  if (property.type !== 'Property' || property.shorthand || property.computed) return undefined;
  const key = property.key as Node;
  return key.type === 'Identifier' ? (key.name as string) : literal(key);
}

function literal(node: Node | null | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
