import type { ElementKind } from '@goldenthread/model';
import { GROUPINGS, type Grouping } from '@goldenthread/report';
import { commands, type Disposable, type ExtensionContext, type TreeView, window } from 'vscode';
import type { Feature } from '../../feature.js';
import type { Plans } from '../../plans/plans.js';
import { setting } from '../../settings/settings.js';
import { SHOW_HISTORY } from '../history/feature.js';
import { SHOW_THREAD } from '../thread-view/feature.js';
import { add, addHere, askWhatToAdd, containerOf } from './add.js';
import { dragAndDrop, moveElsewhere, remove, reorder } from './change.js';
import { FollowCursor } from './follow-cursor.js';
import { ADD, ADDABLE } from './kinds.js';
import type { Target, TreeItemFacts } from './protocol.js';
import { rename, showFixes, showReferences, showTarget } from './show.js';
import { SHOW, TreeData } from './tree-data.js';

/** The view, as package.json names it. */
const VIEW = 'goldenthread.plan';
/** What the workspace remembers of how the view is arranged. */
const GROUPING = 'goldenthread.view.grouping';

/** The commands that arrange the view: `goldenthread.view.byThread` and so on. */
const arrangeCommand = (grouping: Grouping): string =>
  `goldenthread.view.by${grouping.charAt(0).toUpperCase()}${grouping.slice(1)}`;

/** The view “Golden Thread”: the plans as a tree. */
export const feature: Feature = {
  activate({ context, plans }) {
    const data = new TreeData(plans, rememberedGrouping(context));
    const view = window.createTreeView(VIEW, {
      treeDataProvider: data,
      showCollapseAll: true,
      dragAndDropController: dragAndDrop(plans, data),
    });
    const arrange = async (grouping: Grouping): Promise<void> => {
      await context.workspaceState.update(GROUPING, grouping);
      data.show({ grouping });
      tellHowItIsShown(view, data);
    };
    const filter = (words: string): void => {
      data.show({ filter: words.trim() });
      tellHowItIsShown(view, data);
    };
    context.subscriptions.push(
      data,
      view,
      new FollowCursor(plans, data, view),
      plans.onDidChange(() => data.refresh()),
      ...GROUPINGS.map((grouping) => commands.registerCommand(arrangeCommand(grouping), () => arrange(grouping))),
      commands.registerCommand('goldenthread.view.filter', () => askForFilter(data.view.filter, filter)),
      commands.registerCommand('goldenthread.view.clearFilter', () => filter('')),
      commands.registerCommand('goldenthread.showFindings', async () => {
        await arrange('finding');
        await commands.executeCommand(`${VIEW}.focus`);
      }),
      commands.registerCommand(SHOW, (target: Target) => showTarget(target)),
      ...actions(view, {
        'goldenthread.view.goToText': ({ target }) => target && showTarget(target),
        'goldenthread.view.references': ({ element }) => element && showReferences(element.place),
        'goldenthread.view.rename': ({ element }) => element && rename(element.place),
        'goldenthread.view.picture': ({ element }) => element && commands.executeCommand(SHOW_THREAD, element.place),
        'goldenthread.view.delete': (item) => remove(plans, item),
        'goldenthread.view.moveUp': (item) => reorder(plans, item, 'up'),
        'goldenthread.view.moveDown': (item) => reorder(plans, item, 'down'),
        'goldenthread.view.moveTo': (item) => moveElsewhere(plans, data, item),
        'goldenthread.view.history': ({ element }) => element && commands.executeCommand(SHOW_HISTORY, element.place),
        'goldenthread.view.fix': ({ target }) => target && showFixes(target),
        'goldenthread.add': async (item) => {
          const taker = containerOf(item);
          const kind = taker && (await askWhatToAdd(taker.label, taker.takes));
          if (kind) await add(plans, taker, kind);
        },
      }),
      commands.registerCommand(ADD, (kind: ElementKind, label: string, place: Target) => add(plans, { label, place }, kind)),
      commands.registerCommand('goldenthread.addHere', (kind?: ElementKind) =>
        addHere(
          plans,
          ADDABLE.find((each) => each === kind),
        ),
      ),
      ...actions(view, Object.fromEntries(ADDABLE.map((kind) => [`goldenthread.add.${kind}`, addTo(plans, kind)]))),
    );
    tellHowItIsShown(view, data);
  },
};

/** What is done with a row. */
type Action = (item: TreeItemFacts) => unknown;

/** The commands of the rows. A row that was drawn anew while its menu was open is no longer known to the editor. */
function actions(view: TreeView<TreeItemFacts>, byCommand: Readonly<Record<string, Action>>): Disposable[] {
  return Object.entries(byCommand).map(([command, action]) =>
    commands.registerCommand(command, (given?: TreeItemFacts) => {
      // A key says no row: it means the one that is selected.
      const item = given ?? view.selection[0];
      return item ? action(item) : void window.showInformationMessage('The view has just changed. Choose the row again.');
    }),
  );
}

const addTo =
  (plans: Plans, kind: ElementKind): Action =>
  async (item) => {
    const taker = containerOf(item);
    if (taker) await add(plans, taker, kind);
  };

function rememberedGrouping({ workspaceState }: ExtensionContext): Grouping {
  const remembered = workspaceState.get<Grouping>(GROUPING);
  return remembered !== undefined && GROUPINGS.includes(remembered) ? remembered : setting('view.groupBy');
}

/** Asks for the words to look for; the tree follows while they are typed, and goes back where that is given up. */
function askForFilter(before: string, filter: (words: string) => void): void {
  const box = window.createInputBox();
  let chosen = false;
  box.title = 'Show only entries with these words';
  box.placeholder = 'Words of a title, a name or a code';
  box.value = before;
  box.onDidChangeValue(filter);
  box.onDidAccept(() => {
    chosen = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!chosen) filter(before);
    box.dispose();
  });
  box.show();
}

function tellHowItIsShown(view: TreeView<TreeItemFacts>, { view: { grouping, filter } }: TreeData): void {
  view.title = `Plan by ${grouping === 'finding' ? 'problem' : grouping}`;
  view.message = filter === '' ? '' : `Only entries with “${filter}”`;
  void commands.executeCommand('setContext', 'goldenthread.grouping', grouping);
  void commands.executeCommand('setContext', 'goldenthread.groupedByFinding', grouping === 'finding');
  void commands.executeCommand('setContext', 'goldenthread.filtered', filter !== '');
}
