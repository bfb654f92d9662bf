/** How the engine by itself has the switches that were set. */
const usual = new Set<string>();

/** Sets a switch of the engine, told also how the engine has it by itself. What does so is loaded only then. */
export function setFlag(flag: string, byItself: string): void {
  usual.add(byItself);
  set(flag);
}

/**
 * Sets every switch as the engine has it by itself: compiled code that is kept now is of use only where the switches are
 * the same.
 */
export function restoreFlags(): void {
  for (const flag of usual) set(flag);
  usual.clear();
}

function set(flag: string): void {
  process.getBuiltinModule?.('node:v8').setFlagsFromString(flag);
}
