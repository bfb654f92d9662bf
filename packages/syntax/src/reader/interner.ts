/** More different texts than this are not remembered: then it begins anew. */
const MOST = 1 << 16;
const FEWEST_SLOTS = 1 << 12;
/** Of fewer characters than this, the engine makes a slice a text of its own. */
const SHORTEST_PART = 13;

/**
 * Keeps one thing for each text, such as the text itself: a plan writes the same names, years and amounts over and over.
 * The text is looked up by its characters where they stand, so that nothing is made for one that is known.
 */
export class Interner<Kept> {
  /** By the hash: the number of an entry plus 1; the next slot where that is another's. */
  private slots = new Int32Array(FEWEST_SLOTS);
  private kept: Kept[] = [];
  private hashes: number[] = [];
  /** Where each entry's characters end in the pool; they start where the one's before end. */
  private ends: number[] = [];
  private pool = new Uint16Array(FEWEST_SLOTS * 8);

  constructor(private readonly make: (text: string) => Kept) {}

  /** What is kept for a stretch of a text, given by its units too, which has this hash (see {@link hashed}). */
  find(text: string, units: Uint16Array, start: number, end: number, hash: number): Kept {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    for (let entry = this.slots[slot] as number; entry !== 0; entry = this.slots[slot] as number) {
      if (this.hashes[entry - 1] === hash && this.same(entry - 1, units, start, end)) return this.kept[entry - 1] as Kept;
      slot = (slot + 1) & mask;
    }
    return this.add(text, units, start, end, hash);
  }

  private same(entry: number, units: Uint16Array, start: number, end: number): boolean {
    const { pool } = this;
    const from = entry === 0 ? 0 : (this.ends[entry - 1] as number);
    if ((this.ends[entry] as number) - from !== end - start) return false;
    for (let index = start, other = from; index < end; index++, other++) if (units[index] !== pool[other]) return false;
    return true;
  }

  private add(text: string, units: Uint16Array, start: number, end: number, hash: number): Kept {
    if (this.kept.length >= MOST) this.forget();
    if ((this.kept.length + 1) * 2 > this.slots.length) this.grow();
    const from = this.ends.at(-1) ?? 0;
    const length = end - start;
    if (from + length > this.pool.length) {
      const larger = new Uint16Array((from + length) * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    for (let index = 0; index < length; index++) this.pool[from + index] = units[start + index] as number;
    // A text of its own: a longer slice would be a part of the file's, and keep the whole file in memory.
    const made = this.make(length < SHORTEST_PART ? text.slice(start, end) : textOf(units, start, end));
    this.kept.push(made);
    this.hashes.push(hash);
    this.ends.push(from + length);
    this.put(this.kept.length, hash);
    return made;
  }

  private put(entry: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let index = 0; index < this.hashes.length; index++) this.put(index + 1, this.hashes[index] as number);
  }

  private forget(): void {
    this.slots.fill(0);
    this.kept = [];
    this.hashes = [];
    this.ends = [];
  }
}

/** Spreads hashes: those of `Work1`, `Work2` and so on lie side by side, which would fill long stretches of slots. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** A hash with one more character. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The hash of a text. */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = hashed(hash, units[index] as number);
  return hash;
}

/** A text as a string of its own. A long one would be too much for one call. */
function textOf(units: Uint16Array, start: number, end: number): string {
  if (end - start <= 1024) return String.fromCharCode(...units.subarray(start, end));
  return textOf(units, start, start + 1024) + textOf(units, start + 1024, end);
}
