/** The settings of an editor that is started for the project: quiet, offline, and the same on every machine. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'afterDelay',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The same, and whether folders need trust; the editor never asks about it at the start. */
export function settingsFor({ untrusted }) {
  const trust = { 'security.workspace.trust.enabled': untrusted, 'security.workspace.trust.startupPrompt': 'never' };
  return { ...SETTINGS, ...trust };
}
