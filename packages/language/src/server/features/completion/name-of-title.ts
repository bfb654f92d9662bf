const LETTERS = 'A-Za-z0-9À-ÖØ-öø-ɏ';

/** The name of a declaration as a snippet of Visual Studio Code works it out from its title while that is typed. */
export const NAME_OF_TITLE = `\${1/(?:['’]([a-z]+)|['’]|[^${LETTERS}'’]*([${LETTERS}]+))[^${LETTERS}'’]*/$1\${2:/capitalize}/g}`;
