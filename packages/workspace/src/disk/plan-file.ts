/** Whether a file is a plan's, by its name. */
export function isPlanFile(file: string): boolean {
  return file.toLowerCase().endsWith('.plan');
}
