/** The language's id, as package.json declares it. */
export const LANGUAGE = 'goldenthread';
