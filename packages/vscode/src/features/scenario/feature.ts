import { commands, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { CHOOSE_SCENARIO, SCENARIOS, type ScenariosAnswer } from './protocol.js';

const CHOOSE = 'goldenthread.chooseScenario';
const AS_IT_STANDS = 'The plan as it stands';

/** Chooses in the bar which scenario a plan is looked at under. It is there where the plan has one. */
export const feature: Feature = {
  activate({ context, plans }) {
    const item = window.createStatusBarItem('goldenthread.scenario', StatusBarAlignment.Left, 9);
    item.name = 'Golden Thread: scenario';
    item.command = CHOOSE;
    // What keeps the server from answering, the client tells by itself.
    const update = (): void => void show(item, plans).catch(() => item.hide());
    context.subscriptions.push(
      item,
      plans.onDidChange(update),
      window.onDidChangeActiveTextEditor(update),
      commands.registerCommand(CHOOSE, async () => {
        await choose(plans);
        update();
      }),
    );
    update();
  },
};

async function show(item: StatusBarItem, plans: Plans): Promise<void> {
  const answer = await ask(plans);
  const chosen = answer?.scenarios.find(({ name }) => name === answer.chosen);
  void commands.executeCommand('setContext', 'goldenthread.hasScenarios', (answer?.scenarios.length ?? 0) > 0);
  if (!answer || answer.scenarios.length === 0) return item.hide();
  item.text = `$(beaker) ${chosen ? `Scenario: ${chosen.title}` : 'As it stands'}`;
  item.tooltip = chosen
    ? `The lines above entries, the coverage matrix, the thread view and reports show the plan as it would be if ‘${chosen.title}’. Click to change.`
    : 'Choose a scenario to see the plan under it.';
  item.backgroundColor = chosen ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  item.accessibilityInformation = {
    label: chosen ? `The plan is shown under the scenario ${chosen.title}` : 'The plan is shown as it stands',
    role: 'button',
  };
  item.show();
}

function ask(plans: Plans): Promise<ScenariosAnswer | null> {
  const document = window.activeTextEditor?.document;
  return plans.ask(SCENARIOS, { uri: document?.languageId === LANGUAGE ? document.uri.toString() : null });
}

async function choose(plans: Plans): Promise<void> {
  const answer = await ask(plans);
  if (!answer || answer.scenarios.length === 0) {
    void window.showInformationMessage('This plan has no scenario yet. Write one: scenario LessGrant: A poor settlement.');
    return;
  }
  const picks = [
    { label: AS_IT_STANDS, name: null, picked: answer.chosen === undefined },
    ...answer.scenarios.map(({ name, title }) => ({ label: title, name, picked: answer.chosen === name })),
  ].map((each) => ({ ...each, description: each.picked ? 'shown now' : '' }));
  const picked = await window.showQuickPick(picks, { title: 'What if…', placeHolder: 'Which scenario do you want to see?' });
  if (picked) await plans.ask(CHOOSE_SCENARIO, { root: answer.root, name: picked.name });
}
