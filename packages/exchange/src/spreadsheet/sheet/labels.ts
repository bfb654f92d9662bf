import type { Place } from '../cells/cell-account.js';
import type { Role } from './roles.js';
import type { LabelColumn, PeriodWords, Sheet, SheetRow } from './table.js';

/** What the label columns of a row say, by what each column is. */
export class Labels {
  private readonly taken = new Set<number>();

  constructor(
    private readonly sheet: Sheet,
    readonly row: SheetRow,
  ) {}

  /** What the first column of a role says; empty where there is none. It counts as standing in the plan. */
  take(role: Role): string {
    const index = this.indexOf(role);
    if (index < 0) return '';
    this.use(index);
    return this.row.labels[index] ?? '';
  }

  /** What a column says, without using it. */
  peek(role: Role): string {
    return this.row.labels[this.indexOf(role)] ?? '';
  }

  /** Where the column of a role stands in this row, whether it says something or not. */
  placeOf(role: Role): Place | undefined {
    const there = this.indexOf(role);
    const index = there >= 0 ? there : this.sheet.labels.findIndex((label) => label.role === role && label.of === undefined);
    return this.row.labelPlaces[index];
  }

  /** The heading of the first column of a role. */
  heading(role: Role): string {
    return this.column(role)?.heading ?? '';
  }

  has(role: Role): boolean {
    return this.column(role) !== undefined;
  }

  /** The columns that nothing has taken yet and that say something, each once. */
  *rest(): Generator<{
    readonly heading: string;
    readonly role: Role | undefined;
    readonly text: string;
    readonly place: Place | undefined;
    use(): void;
  }> {
    for (const [index, text] of this.row.labels.entries()) {
      if (text === '' || this.taken.has(index)) continue;
      const column = this.sheet.labels[index];
      yield {
        heading: column?.heading ?? '',
        role: column?.role,
        text,
        place: this.row.labelPlaces[index],
        use: () => this.use(index),
      };
    }
  }

  /** What is said of single periods: in columns of one period, and in tables of one row for each. */
  ofPeriods(): PeriodWords[] {
    const own = this.sheet.labels.flatMap(({ of, role }, index): PeriodWords[] => {
      const text = this.row.labels[index] ?? '';
      const place = this.row.labelPlaces[index];
      if (of === undefined || role === undefined || text === '' || !place || this.taken.has(index)) return [];
      this.taken.add(index);
      return [{ period: of, role, text, place }];
    });
    return [...own, ...this.row.words];
  }

  /** The first label column that is none of these, for a table whose headings do not say which column names things. */
  first(not: ReadonlySet<Role>): string {
    const index = this.sheet.labels.findIndex(({ role }) => role === undefined || !not.has(role));
    if (index < 0) return '';
    this.use(index);
    return this.row.labels[index] ?? '';
  }

  /** The first column of a role that says something and was not taken. */
  private indexOf(role: Role): number {
    return this.sheet.labels.findIndex(
      (label, index) =>
        label.role === role && label.of === undefined && !this.taken.has(index) && (this.row.labels[index] ?? '') !== '',
    );
  }

  private column(role: Role): LabelColumn | undefined {
    return this.sheet.labels.find((label) => label.role === role && label.of === undefined);
  }

  private use(index: number): void {
    this.taken.add(index);
    const place = this.row.labelPlaces[index];
    if (place && (this.row.labels[index] ?? '') !== '') this.sheet.ledger.plan(place);
  }
}
