import type { Severity } from '@goldenthread/rules';
import type { Colours } from '../../terminal/screen.js';

/** What a format may need to know. */
export interface FormatOptions {
  readonly cwd: string;
  readonly colours: Colours;
  /** How many columns a line may take. */
  readonly width: number;
  /** How many findings people are shown; all of them where left out. */
  readonly most?: number;
  /** The least that fails the check. */
  readonly failOn: Severity;
  /** Whether to write down what the plan accepts, where the format has a place for it. */
  readonly withAccepted: boolean;
  /** Where the pages of the rules are published; undefined where they are not. */
  readonly rulePages?: string | undefined;
}
