import { workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { LIBRARY_SCHEME, LIBRARY_TEXT } from './protocol.js';

/** Shows the libraries of published frameworks, for example where a name of one is declared. They are for reading only. */
export const feature: Feature = {
  activate({ context, plans }) {
    context.subscriptions.push(
      workspace.registerTextDocumentContentProvider(LIBRARY_SCHEME, {
        provideTextDocumentContent: async (uri) => (await plans.ask(LIBRARY_TEXT, { uri: uri.toString() })) ?? '',
      }),
    );
  },
};
