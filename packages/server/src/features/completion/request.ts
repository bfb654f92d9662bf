import type { Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { CompletionItem } from 'vscode-languageserver';
import type { CursorLine } from './line.js';

/** What an editor can do with what is offered to it. */
interface ClientAbilities {
  /** Whether it understands tab stops. */
  readonly snippets: boolean;
  /** Whether it is Visual Studio Code: its extension gives a declaration a name as the line with its title is left. */
  readonly code: boolean;
}

/** What completion is asked with. */
export interface CompletionRequest {
  readonly line: CursorLine;
  /** The plan that the file belongs to, as it was last checked. */
  readonly plan: Plan | undefined;
  /** What was found in the file. */
  readonly findings: readonly Finding[];
  /** The path of the file. */
  readonly file: string;
  readonly client: ClientAbilities;
}

/** A sort text that keeps the order in which things are offered. */
export function sortText(group: number, index: number): string {
  return `${group}${String(index).padStart(6, '0')}`;
}

/** How something that has a title is listed: its title to be read, and beside it the name that is typed. */
export function labelled(name: string, title: string): Pick<CompletionItem, 'label' | 'labelDetails'> {
  return title === '' ? { label: name } : { label: title, labelDetails: { description: name } };
}
