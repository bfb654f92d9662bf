/** A stretch of cells of a sheet; rows and columns count from 0, and both ends belong to it. */
interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula with the cells that it reads; none where its words do not say. */
interface Formula {
  readonly at: Area;
  readonly reads: readonly Area[] | undefined;
}

const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(?:\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\w(]))(?![\w(])/gu;
const LAST_ROW = 1_048_575;

/**
 * The sheets of a workbook without the results of formulas that depend on the cells that were changed, however many formulas lie
 * between: those results are of the figures before, and some spreadsheets would show them. `sheets` are texts by sheet name.
 */
export function withoutStaleResults(
  sheets: ReadonlyMap<string, string>,
  changed: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): Map<string, string> {
  const formulas = [...sheets].flatMap(([sheet, xml]) => formulasOf(sheet, xml));
  const stale = new Set<Formula>();
  let fresh: Area[] = changed.map(({ sheet, row, column }) => ({ sheet, top: row, left: column, bottom: row, right: column }));
  while (fresh.length > 0) {
    const found = formulas.filter(
      (each) => !stale.has(each) && (!each.reads || each.reads.some((area) => fresh.some((cell) => meets(area, cell)))),
    );
    for (const each of found) stale.add(each);
    fresh = found.map(({ at }) => at);
  }
  const bySheet = Map.groupBy(stale, ({ at }) => at.sheet);
  return new Map([...sheets].map(([sheet, xml]) => [sheet, withoutResults(xml, bySheet.get(sheet) ?? [])]));
}

function meets(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

const CELL = /<((?:\w+:)?)c\b(?=[^>]*\sr="([A-Z]+)(\d+)")[^>]*(?<!\/)>((?:(?!<\/\1c>)[\s\S])*?<(?:\w+:)?f\b[\s\S]*?)<\/\1c>/g;

function formulasOf(sheet: string, xml: string): Formula[] {
  return [...xml.matchAll(CELL)].map(([, , letters = '', digits = '', inner = '']) => {
    const [row, column] = [Number(digits) - 1, columnOf(letters)];
    return { at: { sheet, top: row, left: column, bottom: row, right: column }, reads: readsOf(inner, sheet) };
  });
}

/** The cells that a formula reads; undefined where names, other tables, or a shared formula say so elsewhere. */
function readsOf(cell: string, sheet: string): Area[] | undefined {
  const formula = /<(?:\w+:)?f\b[^>]*>([^<]*)<\//.exec(cell)?.[1] ?? '';
  const words = formula
    .replace(/"[^"]*"/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'");
  const areas: Area[] = [];
  const left = words.replace(
    REFERENCE,
    (_, quoted?: string, plain?: string, a?: string, b?: string, c?: string, d?: string, from?: string, to?: string) => {
      const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
      if (from !== undefined)
        areas.push({ sheet: on, top: 0, left: columnOf(from), bottom: LAST_ROW, right: columnOf(to ?? from) });
      else
        areas.push({
          sheet: on,
          top: Number(b) - 1,
          left: columnOf(a ?? ''),
          bottom: Number(d ?? b) - 1,
          right: columnOf(c ?? a ?? ''),
        });
      return '';
    },
  );
  // What is left is operators, figures and functions; a name or a function that finds cells by itself may read anything.
  const known = /^[\s\d.,;:+\-*/^&=<>()%]*$/.test(left.replace(/[A-Z][A-Z0-9.]*\(/g, '(').replace(/\b(TRUE|FALSE)\b/g, ''));
  return formula === '' || !known || /\b(INDIRECT|OFFSET)\(/.test(words) ? undefined : areas;
}

function withoutResults(xml: string, stale: readonly Formula[]): string {
  if (stale.length === 0) return xml;
  const places = new Set(stale.map(({ at }) => `${at.top},${at.left}`));
  return xml.replace(CELL, (whole, prefix: string, letters: string, digits: string) =>
    places.has(`${Number(digits) - 1},${columnOf(letters)}`)
      ? whole
          .replace(new RegExp(`<${prefix}v>[^<]*</${prefix}v>|<${prefix}v/>`), '')
          .replace(/^(<[^>]*?)\st="(?:str|e|b|n)"/, '$1')
      : whole,
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
