import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { features } from './features.generated.js';
import { Plans } from './plans/plans.js';

/** Both ends of the extension, over a way to reach the language server. */
export function extension(createClient: (context: ExtensionContext) => BaseLanguageClient) {
  let client: BaseLanguageClient | undefined;
  return {
    async activate(context: ExtensionContext): Promise<void> {
      client = createClient(context);
      const started = Promise.withResolvers<void>();
      const plans = new Plans(client, started.promise);
      context.subscriptions.push(plans);
      for (const feature of features) await feature.activate({ context, client, plans });
      client.start().then(started.resolve, started.reject);
      await started.promise;
    },

    async deactivate(): Promise<void> {
      await Promise.all(features.map((feature) => feature.deactivate?.()));
      await client?.dispose();
    },
  };
}
