/** What became of a cell: it stands in the plan, it said how to read others, or it was left out. */
export type CellOutcome = 'plan' | 'read' | 'left out';

/** A place in a grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const key = ({ row, column }: Place): string => `${row},${column}`;

/** Keeps account of every cell of a table, so that none is dropped in silence: what nobody took is reported at the end. */
export class CellAccount {
  private readonly fates = new Map<string, CellOutcome>();
  private readonly said = new Set<string>();
  private readonly asked = new Set<string>();
  private readonly out: { readonly note: string; readonly place: Place | undefined }[] = [];

  /** These cells stand in the plan. */
  plan(...places: readonly Place[]): void {
    for (const place of places) this.fates.set(key(place), 'plan');
  }

  /** These cells say how to read others: headings, units, titles. */
  read(...places: readonly Place[]): void {
    for (const place of places) if (!this.fates.has(key(place))) this.fates.set(key(place), 'read');
  }

  /** These cells are left out, and a sentence says so. */
  leaveOut(note: string, ...places: readonly Place[]): void {
    for (const place of places) this.fates.set(key(place), 'left out');
    if (!this.said.has(note)) this.out.push({ note, place: places[0] });
    this.note(note);
  }

  /** Something to be known besides what became of a cell. */
  note(note: string): void {
    this.said.add(note);
  }

  /** What only a person can answer; what it is about is left out. */
  ask(question: string): void {
    this.asked.add(question);
  }

  /** Whether a cell of a column, counted from 0, is left out. */
  hasLeftOut(column: number): boolean {
    return [...this.fates].some(([place, fate]) => fate === 'left out' && place.endsWith(`,${column}`));
  }

  get questions(): readonly string[] {
    return [...this.asked];
  }

  fateOf(place: Place): CellOutcome | undefined {
    return this.fates.get(key(place));
  }

  /** The sentences about what is left out, each with the first cell that it is about. */
  get leftOut(): readonly { readonly note: string; readonly place: Place | undefined }[] {
    return this.out;
  }

  get notes(): readonly string[] {
    return [...this.said];
  }
}
