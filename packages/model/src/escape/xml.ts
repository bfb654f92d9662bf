import { printable } from './terminal.js';

/** Text without the characters that no XML file can hold, escaped or not, on one line. Whoever writes the file escapes its marks. */
export function forXml(text: string): string {
  return printable(text);
}

/** A whole XML file. It says the same to whoever parses it, and nothing in it is a command to the log of a pipeline. */
export function xmlForLog(xml: string): string {
  return xml.replace(/##(?=[a-z]*\[)/gi, '#&#35;');
}
