import { normalisedWords } from '../../cells/names.js';
import type { MeasureTable } from '../as-measures.js';
import { newEntry, type PlanEntry } from '../entries.js';
import type { RegisterReader, RegisterRow } from '../register-row.js';
import type { Containers } from './containers.js';

/** A framework of outcomes: priorities, outcomes, supporting outcomes and the measures of each, once however often they are named. */
export class Outcomes {
  private readonly made = new Map<string, PlanEntry>();
  private before = { priority: '', outcome: '', supportingOutcome: '' };

  constructor(
    private readonly measures: MeasureTable,
    private readonly work: Containers,
  ) {}

  get entries(): PlanEntry[] {
    return [...this.made.values(), ...this.measures.measures, ...this.work.entries];
  }

  readonly read: RegisterReader = (row) => {
    const priority = this.named(row, 'priority');
    const outcome = this.named(row, 'outcome');
    const supporting = this.named(row, 'supportingOutcome');
    const top = priority === '' ? undefined : this.element(row, priority, 'priority');
    const whole = outcome === '' ? undefined : this.element(row, outcome, 'outcome');
    const part = supporting === '' ? undefined : this.element(row, supporting, 'outcome');
    if (top && whole) addClause(whole, `supports ${top.name}`);
    if (whole && part && part !== whole) addClause(part, `supports ${whole.name}`);
    const under = part ?? whole;
    const action = row.title('action');
    if (action !== '') this.act(row, action, under);
    const title = row.peek('measure');
    if (title === '') {
      if (under) {
        row.owners(under, 'owner', 'led by');
        row.status(under);
        row.keepRest(under);
      }
      return [];
    }
    const code = row.peek('code');
    this.measures.read(row.row, row);
    const name = this.measures.nameOf(title, code);
    if (under && name !== undefined) addToList(under, 'measured by', name);
    return [];
  };

  /** What is to be done for an outcome, by whom and by when: a task of work that delivers it. */
  private act(row: RegisterRow, title: string, under: PlanEntry | undefined): void {
    const entry = newEntry('action', undefined, title, row.row.number);
    row.date(entry, 'starts', 'from');
    row.date(entry, 'due', 'by');
    const owners = row.declarer.parties(row.peek('owner'), row.row.number);
    if (owners.length > 0) entry.clauses.push(`owner ${owners.join(', ')}`);
    if (row.peek('measure') === '') row.status(entry);
    const work = this.work.put(row, entry);
    if (under?.name !== undefined) addToList(work, 'delivers', under.name);
  }

  /** What a column says, or the cell above it where it is merged. */
  private named(row: RegisterRow, role: 'priority' | 'outcome' | 'supportingOutcome'): string {
    const text = row.take(role);
    if (text === '') return row.has(role) ? this.before[role] : '';
    if (role === 'outcome' && text !== this.before.outcome) this.before.supportingOutcome = '';
    this.before = { ...this.before, [role]: text };
    return text;
  }

  private element(row: RegisterRow, title: string, kind: 'priority' | 'outcome'): PlanEntry {
    const key = `${kind} ${normalisedWords(title)}`;
    const there = this.made.get(key);
    if (there) return there;
    const known = row.declarer.known(title, [kind]);
    const entry: PlanEntry = {
      ...newEntry(kind, known?.name ?? row.declarer.nameFor(title, kind), title, row.row.number),
      there: known !== undefined,
    };
    this.made.set(key, entry);
    return entry;
  }
}

function addClause({ clauses }: PlanEntry, clause: string): void {
  if (!clauses.includes(clause)) clauses.push(clause);
}

function addToList({ clauses }: PlanEntry, word: string, name: string): void {
  const at = clauses.findIndex((clause) => clause.startsWith(`${word} `));
  if (at < 0) clauses.push(`${word} ${name}`);
  else if (
    !(clauses[at] ?? '')
      .slice(word.length + 1)
      .split(', ')
      .includes(name)
  )
    clauses[at] = `${clauses[at]}, ${name}`;
}
