import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Feature } from './feature.js';
import { change } from './features/change/feature.js';
import { coverage } from './features/coverage/feature.js';
import { excel } from './features/excel/feature.js';
import { languageServer } from './features/language-server/feature.js';
import { naming } from './features/naming/feature.js';
import { newPlan } from './features/new-plan/feature.js';
import { picture } from './features/picture/feature.js';
import { readersPage } from './features/readers-page/feature.js';
import { statusBar } from './features/status-bar/feature.js';
import { checkTask } from './features/tasks/feature.js';
import { tree } from './features/tree/feature.js';
import { Plans } from './plans/plans.js';

/** What the extension does. It does nothing else: this file only switches features on and off. */
const FEATURES: readonly Feature[] = [
  languageServer,
  tree,
  statusBar,
  newPlan,
  naming,
  picture,
  readersPage,
  excel,
  checkTask,
  coverage,
  change,
];

/** Both ends of the extension, over a way to reach the language server. */
export function extension(createClient: (context: ExtensionContext) => BaseLanguageClient) {
  let client: BaseLanguageClient | undefined;
  return {
    async activate(context: ExtensionContext): Promise<void> {
      client = createClient(context);
      const started = Promise.withResolvers<void>();
      const plans = new Plans(client, started.promise);
      context.subscriptions.push(plans);
      for (const feature of FEATURES) await feature.activate({ context, client, plans });
      client.start().then(started.resolve, started.reject);
      await started.promise;
    },

    async deactivate(): Promise<void> {
      await Promise.all(FEATURES.map((feature) => feature.deactivate?.()));
      await client?.dispose();
    },
  };
}
