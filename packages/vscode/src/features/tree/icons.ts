import type { TreeIcon, TreeState } from '@goldenthread/report';
import { ThemeColor, ThemeIcon } from 'vscode';

/** The editor's own icon for each kind. What holds others together has none of its own. */
const ICONS: Readonly<Record<Exclude<TreeIcon, 'severity' | 'finding'>, string>> = {
  plan: 'book',
  vision: 'telescope',
  principle: 'compass',
  priority: 'star',
  theme: 'tag',
  duty: 'law',
  strategy: 'map',
  outcome: 'target',
  programme: 'layers',
  workstream: 'list-tree',
  project: 'project',
  service: 'tools',
  team: 'organization',
  measure: 'graph',
  fund: 'credit-card',
  budget: 'table',
  budgetFor: 'table',
  saving: 'arrow-down',
  financialPlan: 'graph-line',
  asset: 'home',
  move: 'arrow-swap',
  portfolio: 'account',
  officer: 'person',
  body: 'organization',
  group: 'comment-discussion',
  partner: 'live-share',
  comparators: 'compare-changes',
  risk: 'flame',
  issue: 'issues',
  barrier: 'circle-slash',
  decision: 'checklist',
  consultation: 'megaphone',
  review: 'eye',
  timetable: 'calendar',
  scenario: 'beaker',
  milestone: 'milestone',
  deliverable: 'package',
  action: 'tasklist',
  mitigation: 'shield',
  output: 'inbox',
  benefit: 'gift',
  disbenefit: 'thumbsdown',
  level: 'dashboard',
  option: 'list-selection',
  recommendation: 'lightbulb',
  step: 'debug-step-over',
  rule: 'list-unordered',
  folder: 'folder',
};

/** The icons of findings, by what they are. */
const BY_STATE: Partial<Record<TreeState, string>> = { error: 'error', warning: 'warning', hint: 'info' };

/** The theme's own colours, high contrast too. What a colour says, the words beside it say as well. */
const COLOURS: Partial<Record<TreeState, string>> = {
  whole: 'charts.green',
  error: 'problemsErrorIcon.foreground',
  warning: 'problemsWarningIcon.foreground',
  hint: 'problemsInfoIcon.foreground',
  green: 'charts.green',
  amber: 'charts.yellow',
  red: 'charts.red',
};

/** The icon of a node: its shape says what it is, its colour how that is. */
export function iconOf(icon: TreeIcon, state: TreeState): ThemeIcon {
  const shape = icon === 'severity' || icon === 'finding' ? (BY_STATE[state] ?? 'check') : ICONS[icon];
  const colour = COLOURS[state];
  return new ThemeIcon(shape, colour === undefined ? undefined : new ThemeColor(colour));
}
