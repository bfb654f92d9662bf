import {
  CustomExecution,
  EventEmitter,
  type Pseudoterminal,
  Task,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Feature } from '../../feature.js';
import type { Plans } from '../../plans/plans.js';
import { CHECK_FOLDER, checkLines, exitCode } from './protocol.js';

/** The type of the tasks, as package.json declares it. */
const TYPE = 'goldenthread';
const CHECK = { type: TYPE, task: 'check' };

/** What ends with a code within this time, the editor takes for something that could not even be started, in milliseconds. */
const LAUNCH = 1000;

/** `goldenthread: check`: the findings of a folder's plans in the terminal. The extension does it itself: no command has to be installed. */
export const feature: Feature = {
  activate({ context, plans }) {
    context.subscriptions.push(
      tasks.registerTaskProvider(TYPE, {
        provideTasks: () =>
          (workspace.isTrusted ? (workspace.workspaceFolders ?? []) : []).map((folder) => taskFor(plans, folder)),
        resolveTask: ({ scope, definition }) => {
          const folder = scope === undefined || scope === TaskScope.Global || scope === TaskScope.Workspace ? undefined : scope;
          const own = folder ?? workspace.workspaceFolders?.[0];
          return own && taskFor(plans, own, definition as typeof CHECK);
        },
      }),
    );
  },
};

function taskFor(plans: Plans, folder: WorkspaceFolder, definition: typeof CHECK = CHECK): Task {
  const run = new CustomExecution(async () => terminal(plans, folder));
  // No problem matcher: the editor shows these findings already, and keeps them up to date.
  const task = new Task(definition, folder, 'check', 'goldenthread', run, []);
  task.group = TaskGroup.Test;
  task.detail = 'Lists what is missing or broken in the plans of this folder';
  return task;
}

/** A terminal that shows what a check finds, and ends as the command does: 0 or 1; 2 where the check could not be made. */
function terminal(plans: Plans, folder: WorkspaceFolder): Pseudoterminal {
  const written = new EventEmitter<string>();
  const ended = new EventEmitter<number>();
  const say = (lines: readonly string[]): void => written.fire(lines.map((line) => `${line}\r\n`).join(''));
  const check = async (): Promise<number> => {
    try {
      const answer = await plans.ask(CHECK_FOLDER, { folder: folder.uri.toString() });
      say(checkLines(answer));
      return exitCode(answer);
    } catch {
      say([
        'The plans could not be checked: the language server does not answer. To start it again: Golden Thread: Restart language server',
      ]);
      return 2;
    }
  };
  return {
    onDidWrite: written.event,
    onDidClose: ended.event,
    open: () => void check().then((code) => setTimeout(() => ended.fire(code), LAUNCH)),
    close: () => {
      written.dispose();
      ended.dispose();
    },
  };
}
