import { commands, EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, window } from 'vscode';
import type { Feature } from '../../feature.js';
import { isPlanEditor } from '../../webview/follower.js';
import { ADD_BY_FORM } from '../forms/feature.js';
import type { Adds } from '../forms/protocol.js';
import { ADD } from '../tree/kinds.js';
import { FIRST_STEPS, type StepName, type StepState } from './protocol.js';
import { stepHeard, stepLabel, stepNote } from './words.js';

/** The view, as package.json names it. It is there while a step of the plan is open. */
const VIEW = 'goldenthread.firstSteps';
/** Opens the form of the next thing to add. */
const NEXT_STEP = 'goldenthread.nextStep';

/** The form of each step. */
const FORM: Readonly<Record<Exclude<StepName, 'measure'>, Adds>> = {
  outcome: 'outcome',
  work: 'workstream',
  money: 'budget',
  lead: 'lead',
};

/** The checklist above the plan: what every outcome needs. Its ticks come from the plan. */
export const feature: Feature = {
  activate({ context, plans }) {
    const changes = new EventEmitter<undefined>();
    let steps: readonly StepState[] = [];
    const data: TreeDataProvider<StepState> = {
      onDidChangeTreeData: changes.event,
      getChildren: (parent) => (parent ? [] : [...steps]),
      getTreeItem: itemOf,
    };
    const refresh = async (): Promise<void> => {
      const { written, steps: now } = await plans.ask(FIRST_STEPS, { uri: planInFront() });
      steps = now;
      for (const [what, there] of Object.entries(written)) {
        void setContext(`has${what.charAt(0).toUpperCase()}${what.slice(1)}`, there);
      }
      void setContext('read', true);
      void setContext(
        'stepsOpen',
        steps.some(({ done, of }) => of > 0 && done < of),
      );
      changes.fire(undefined);
    };
    // What keeps the server from answering, the client tells by itself.
    const update = (): void => void refresh().catch(() => {});
    context.subscriptions.push(
      changes,
      window.registerTreeDataProvider(VIEW, data),
      plans.onDidChange(update),
      window.onDidChangeActiveTextEditor((editor) => isPlanEditor(editor) && update()),
      commands.registerCommand(NEXT_STEP, (state: StepState) => takeStep(state)),
    );
    update();
  },
};

/** The plan that is being edited. */
function planInFront(): string | null {
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find(isPlanEditor);
  return editor?.document.uri.toString() ?? null;
}

const setContext = (name: string, value: boolean): Thenable<unknown> =>
  commands.executeCommand('setContext', `goldenthread.${name}`, value);

function itemOf(state: StepState): TreeItem {
  const { step, done, of, next } = state;
  const isDone = of > 0 && done === of;
  const item = new TreeItem(stepLabel(step));
  item.id = step;
  item.description = stepNote(state);
  item.iconPath = new ThemeIcon(isDone ? 'pass-filled' : 'circle-large-outline');
  item.accessibilityInformation = { label: stepHeard(state) };
  if (next) item.command = { title: stepLabel(step), command: NEXT_STEP, arguments: [state] };
  return item;
}

async function takeStep({ step, next }: StepState): Promise<void> {
  if (!next) return;
  const { label, place } = next;
  // A measure is asked for in its own way: the line that names it stands in another place than itself.
  if (step === 'measure') await commands.executeCommand(ADD, step, label, place);
  else await commands.executeCommand(ADD_BY_FORM, label, place, FORM[step]);
}
