import { KINDS } from '@goldenthread/model';
import type { TreeIcon, TreeState } from '@goldenthread/report';
import { ThemeColor, ThemeIcon } from 'vscode';

/** The icons of findings, by what they are. */
const BY_STATE: Partial<Record<TreeState, string>> = { error: 'error', warning: 'warning', hint: 'info' };

/** Colours that package.json declares for every theme, with a contrast that a test works out; findings have the theme's own. What a colour says, the words beside it say as well. */
const COLOURS: Partial<Record<TreeState, string>> = {
  whole: 'goldenthread.green',
  error: 'problemsErrorIcon.foreground',
  warning: 'problemsWarningIcon.foreground',
  hint: 'problemsInfoIcon.foreground',
  green: 'goldenthread.green',
  amber: 'goldenthread.amber',
  red: 'goldenthread.red',
};

/** The icon of a node: its shape says what it is, its colour how that is. */
export function iconOf(icon: TreeIcon, state: TreeState): ThemeIcon {
  const shape = shapeOf(icon, state);
  const colour = COLOURS[state];
  return new ThemeIcon(shape, colour === undefined ? undefined : new ThemeColor(colour));
}

/** The editor's own icon: of an element by its kind; what holds others together has none of its own. */
function shapeOf(icon: TreeIcon, state: TreeState): string {
  if (icon === 'rule') return 'list-unordered';
  if (icon === 'folder') return 'folder';
  return icon === 'severity' || icon === 'finding' ? (BY_STATE[state] ?? 'check') : KINDS[icon].icon;
}
