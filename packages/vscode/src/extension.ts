import { extension } from './activate.js';
import { createClient } from './features/language-server/client.node.js';

/** The extension where there is Node: on the desktop, and on a remote machine. */
export const { activate, deactivate } = extension(createClient);
