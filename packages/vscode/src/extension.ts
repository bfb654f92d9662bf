import type { ExtensionContext } from 'vscode';
import type { Feature } from './feature.js';
import { languageServer } from './features/language-server/feature.js';

/** What the extension does. It does nothing else: this file only switches features on and off. */
const FEATURES: readonly Feature[] = [languageServer];

export async function activate(context: ExtensionContext): Promise<void> {
  for (const feature of FEATURES) await feature.activate(context);
}

export async function deactivate(): Promise<void> {
  await Promise.all(FEATURES.map((feature) => feature.deactivate?.()));
}
