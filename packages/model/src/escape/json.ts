/** Data as JSON, indented. It says the same to whoever parses it, and nothing in it is a command to the log of a pipeline. */
export function toJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2).replace(/##(?=[a-z]*\[)/gi, '#\\u0023')}\n`;
}
