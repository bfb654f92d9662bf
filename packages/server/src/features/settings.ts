import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { FeatureHost } from './feature.js';

/**
 * The switches of a section of the editor's settings, all on where the editor says nothing: `goldenthread.inlayHints` is
 * `{ "totals": false }` to switch one off.
 */
export async function enabledSwitches<T extends string>(
  host: FeatureHost,
  section: string,
  names: readonly T[],
): Promise<ReadonlySet<T>> {
  const set = await settingsOf(host, section);
  return new Set(names.filter((name) => set[name] !== false));
}

/** Asks the editor to tell when its settings change; one that cannot shows what they change with the next edit. */
export async function watchSettings({ connection, client }: FeatureHost): Promise<void> {
  if (!client().workspace?.didChangeConfiguration?.dynamicRegistration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: 'goldenthread' }).catch(() => undefined);
}

async function settingsOf({ connection, client }: FeatureHost, section: string): Promise<Record<string, unknown>> {
  if (!client().workspace?.configuration) return {};
  try {
    const settings: unknown = await connection.workspace.getConfiguration(section);
    return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {};
  } catch {
    // The editor has no answer: what holds without settings holds.
    return {};
  }
}
