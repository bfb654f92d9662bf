import { printable } from './terminal.js';

/** Words as the data of a workflow command of GitHub. They are on one line, and hold no other command. */
export function githubData(text: string): string {
  return split(printable(text)).replaceAll('%', '%25');
}

/** Words as a property of a workflow command of GitHub. */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Words as the message of a logging command of Azure DevOps. They are on one line, and hold no other command. */
export function azureData(text: string): string {
  return split(printable(text)).replaceAll('%', '%AZP25');
}

/** Words as a property of a logging command of Azure DevOps. */
export function azureProperty(text: string): string {
  return azureData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

/** Both services look for the start of a command in the middle of a line too. */
function split(text: string): string {
  return text.replace(/##(?=[a-z]*\[)/gi, '# #');
}
