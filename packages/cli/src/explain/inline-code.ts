import type { Colours } from '../terminal/screen.js';

/** Shows the Markdown of a rule's page in a terminal: what stands between backticks in colour, emphasis without its stars. */
export function inlineCode(markdown: string, colours: Colours): string {
  return markdown
    .replaceAll(/\*\*([^*\n]+)\*\*/g, (_, text: string) => colours.bold(text))
    .replaceAll(/`([^`\n]+)`/g, (whole, text: string) => (colours.isColorSupported ? colours.cyan(text) : whole));
}
