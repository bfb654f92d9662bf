import { type Files, replaced, START, TestRepository } from '../cli/history.js';

/** A change that members have to know of. */
export const WEAKER: Files = replaced(START, ['2027/28 76%', '2027/28 75.5%']);
/** The same plan in another order: nothing changes. */
export const REORDERED: Files = Object.fromEntries(Object.entries(START).map(([name, text]) => [`parts/${name}`, text]));

/** A repository with a branch `change` that proposes these files for `main`, which went on meanwhile. */
export class ProposedChange {
  readonly repository: TestRepository;
  readonly main: string;
  readonly head: string;

  constructor(files: Files, start: Files = START) {
    this.repository = new TestRepository(start);
    this.repository.git('checkout', '-q', '-b', 'change');
    this.head = this.repository.commit(files);
    this.repository.git('checkout', '-q', 'main');
    // On the main branch another target is weakened: that is not what this change does.
    this.main = this.repository.commit(replaced(start, ['target 2026/27 10%', 'target 2026/27 11%']));
    this.repository.git('update-ref', 'refs/remotes/origin/main', 'main');
  }

  get folder(): string {
    return this.repository.folder;
  }

  /** Checks out what merging would give, as services do. */
  merged(): this {
    this.repository.git('checkout', '-q', '--detach', 'main');
    this.repository.git('merge', '-q', '--no-ff', '-m', 'Merged', this.head);
    return this;
  }

  /** Checks out the branch that is proposed itself. */
  asItIs(): this {
    this.repository.git('checkout', '-q', '--detach', this.head);
    return this;
  }
}
