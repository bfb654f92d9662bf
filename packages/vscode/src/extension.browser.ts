import { extension } from './activate.js';
import { createClient } from './features/language-server/client.browser.js';

/** The extension in a browser, where there is neither Node nor a disk. */
export const { activate, deactivate } = extension(createClient);
