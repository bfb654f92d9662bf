/** How a note names a column: by its heading; by its place, or by having none, where the heading is empty. */
export function columnCalled(heading: string | undefined, at?: number): string {
  if (heading) return `The column ‘${heading}’`;
  return at === undefined ? 'A column without a heading' : `Column ${at + 1}`;
}

/** How a note names a row: by its number, with its label where it has one. */
export function rowCalled(number: number, label: string | undefined): string {
  return label ? `Row ${number} (‘${label}’)` : `Row ${number}`;
}

/** What a cell holds, as a note quotes it. */
export function cellQuoted(text: string | undefined): string {
  return text ? `‘${text}’` : 'an empty cell';
}

/** How a list names a row: by its label, else by its number. */
export function lineQuoted({ row, label }: { readonly row: { readonly number: number }; readonly label: string }): string {
  return label === '' ? `row ${row.number}` : `‘${label}’`;
}
