import { type ElementKind, KINDS, kindsWith, nameFromTitle, partyNamed } from '@goldenthread/model';
import type { CellAccount } from '../cells/cell-account.js';
import { matchByLabel, type Named, normalisedWords } from '../cells/names.js';
import type { KnownElement, PasteContext } from '../sheet/pasted.js';
import { newEntry, type PlanEntry } from './entries.js';
import { fundHolds, namesSeveralFunds } from './fund-holds.js';

/** Finds what a cell means in the plan, and declares what the plan does not have yet. */
export class Declarer {
  /** What was declared on the way. */
  readonly added: PlanEntry[] = [];
  private readonly taken = new Set<string>();
  private readonly byWords = new Map<string, KnownElement>();

  constructor(
    private readonly context: PasteContext,
    private readonly ledger: CellAccount,
    private readonly declares: boolean,
  ) {
    for (const known of context.others ?? []) this.keep(known);
  }

  /** The sign of the plan's currency. */
  get symbol(): string {
    return this.context.symbol;
  }

  /** A name for something new: from its title, and from nothing that the plan or this table has already. */
  nameFor(title: string, kind: ElementKind, code = ''): string {
    const there = this.context.updates ? this.among(title, [kind]) : undefined;
    // Two things with one title and two codes are two things.
    const isOther = code !== '' && there?.code !== undefined && normalisedWords(there.code) !== normalisedWords(code);
    if (there && !isOther) return there.name;
    const proposed = nameFromTitle(title, '') === '' ? `${kind} ${title}` : title;
    const name = this.context.nameFor(proposed, this.taken);
    this.taken.add(name);
    this.keep({ kind, name, title, ...(code === '' ? {} : { code }) });
    return name;
  }

  /** The name of something that a row is about; what was declared for it on the way is taken back. */
  claim(title: string, kind: ElementKind, code = ''): string {
    const at = this.added.findIndex((entry) => entry.kind === kind && normalisedWords(entry.title) === normalisedWords(title));
    const [declared] = at < 0 ? [] : this.added.splice(at, 1);
    return declared?.name ?? this.nameFor(title, kind, code);
  }

  /** The people, groups and bodies that cells name, several with a semicolon or on lines of their own. */
  parties(text: string, row: number): string[] {
    return text
      .split(/\s*[;\n]\s*/)
      .filter(Boolean)
      .flatMap((each) => this.party(each, row) ?? []);
  }

  private party(text: string, row: number): string | undefined {
    const known = matchByLabel(text, this.context.owners) ?? this.among(text, PARTIES);
    return known?.name ?? this.declare(partyNamed(text), text, row);
  }

  /** Something of one of these kinds: what the plan has, or else a new one of the first kind. */
  element(text: string, kinds: readonly ElementKind[], row: number): string | undefined {
    const [kind] = kinds;
    return this.among(text, kinds)?.name ?? (kind && this.declare(kind, text, row));
  }

  /** The fund that a cell names, or a new one that holds what is paid from it. */
  fund(text: string, pays: 'capital' | 'revenue', row: number): string | undefined {
    const known = matchByLabel(text, this.context.funds) ?? this.among(text, ['fund']);
    return known?.name ?? this.declare('fund', text, row, pays);
  }

  /** What the plan has of these kinds, exactly by name, code or title. */
  known(text: string, kinds: readonly ElementKind[]): Named | undefined {
    return this.among(text, kinds);
  }

  private among(text: string, kinds: readonly ElementKind[]): KnownElement | undefined {
    const wanted = normalisedWords(text);
    for (const kind of kinds) {
      const found = this.byWords.get(`${kind} ${wanted}`);
      if (found) return found;
    }
    return undefined;
  }

  /** What is found again by its title, its name or its code. The first of several stays. */
  private keep(known: KnownElement): void {
    for (const words of [known.title, known.name, known.code ?? ''])
      if (words !== '') {
        const key = `${known.kind} ${normalisedWords(words)}`;
        if (!this.byWords.has(key)) this.byWords.set(key, known);
      }
  }

  private declare(kind: ElementKind, title: string, row: number, pays: 'capital' | 'revenue' = 'revenue'): string | undefined {
    if (!this.declares) return undefined;
    const name = this.nameFor(title, kind);
    const entry = newEntry(kind, name, title, row);
    const isSeveral = kind === 'fund' && namesSeveralFunds(title);
    if (kind === 'fund' && isSeveral)
      this.ledger.note(
        `‘${title}’ names several funds, and nothing says what each pays. It is one fund for now: give each its own line.`,
      );
    else if (kind === 'fund') entry.clauses.push(`holds ${fundHolds(title, pays)}`);
    this.added.push(entry);
    this.ledger.note(
      `‘${title}’ is not in the plan yet: it is added as ${kind === 'comparators' ? 'comparators' : `a new ${KINDS[kind].words}`}.`,
    );
    return name;
  }
}

const PARTIES: readonly ElementKind[] = [...kindsWith(({ family }) => family === 'party'), 'team'];
