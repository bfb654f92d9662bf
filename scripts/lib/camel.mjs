/** The name in code of what a file or folder is called: `outcomeUnfunded` for `outcome-unfunded`. */
export const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
