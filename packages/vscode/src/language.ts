/** The language's id, as package.json declares it. */
export const LANGUAGE = 'goldenthread';

/** Tells the server that this editor has the extension's commands, and shows what Visual Studio Code shows. */
export const INITIALIZATION_OPTIONS = { editor: 'code' } as const;
