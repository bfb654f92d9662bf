import type { Launcher } from './launcher.js';

/** The launcher that GOLDEN_THREAD_EDITOR asks for: `embedded` (where it asks for none) or `desktop`. */
export async function chosenLauncher(): Promise<Launcher> {
  const name = process.env.GOLDEN_THREAD_EDITOR ?? 'embedded';
  if (name === 'embedded') return (await import('./embedded.js')).embedded;
  if (name === 'desktop') return (await import('./desktop.js')).desktop;
  throw new Error(`GOLDEN_THREAD_EDITOR is ${name}; it can be embedded or desktop.`);
}
