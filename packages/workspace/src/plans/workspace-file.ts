import type { FileFacts, ProblemFact, UseFact } from '@goldenthread/model';
import { QuickReader } from '@goldenthread/syntax';

/** A file that a workspace holds. */
export interface WorkspaceFile {
  readonly file: string;
  /** Whether it declares a plan: then its folder is one. */
  readonly declaresPlan: boolean;
  readonly uses: readonly UseFact[];
  readonly facts: FileFacts;
  /** Lets go of what can be had again. */
  rest(): void;
}

/** A file that is held as its facts. */
export function residentFile(facts: FileFacts): WorkspaceFile {
  return { file: facts.file, declaresPlan: declaresPlan(facts), uses: facts.uses, facts, rest: () => {} };
}

const declaresPlan = (facts: FileFacts): boolean => facts.elements.some((element) => element.kind === 'plan');

const reader = new QuickReader();

/**
 * A closed file. Its facts take many times the room of its text, and are read from it at some fifty megabytes a second: so
 * they are kept only as long as something works with them, and read again when they are asked for.
 */
export class EvictableFile implements WorkspaceFile {
  readonly file: string;
  readonly declaresPlan: boolean;
  readonly uses: readonly UseFact[];
  /** What is wrong with the lines that cannot be read: kept, for it is not said again at once. */
  private readonly problems: readonly ProblemFact[];
  private awake: FileFacts | undefined;
  private lately: WeakRef<FileFacts>;

  private constructor(
    facts: FileFacts,
    private readonly bytes: Uint8Array,
  ) {
    this.file = facts.file;
    this.declaresPlan = declaresPlan(facts);
    this.uses = facts.uses;
    this.problems = facts.problems;
    this.awake = facts;
    this.lately = new WeakRef(facts);
  }

  /** Reads a file's bytes. */
  static async read(file: string, bytes: Uint8Array): Promise<WorkspaceFile> {
    return new EvictableFile(await reader.readBytes(file, bytes), bytes);
  }

  get facts(): FileFacts {
    return this.awake ?? this.lately.deref() ?? this.again();
  }

  rest(): void {
    this.awake = undefined;
  }

  private again(): FileFacts {
    const facts = { ...reader.readBytesUnexplained(this.file, this.bytes), problems: this.problems };
    this.lately = new WeakRef(facts);
    return facts;
  }
}
