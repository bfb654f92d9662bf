import { setting } from './settings/settings.js';

/** The language's id, as package.json declares it. */
export const LANGUAGE = 'goldenthread';

/** Tells the server that this editor has the extension's commands, and shows what Visual Studio Code shows; and what to hide from the start. */
export const initializationOptions = (): { readonly editor: 'code'; readonly hideExempt: boolean } => ({
  editor: 'code',
  hideExempt: setting('exempt.hide'),
});
