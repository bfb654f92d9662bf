/** Sets a switch of the engine. What does so is loaded only then. */
export function setFlag(flag: string): void {
  process.getBuiltinModule?.('node:v8').setFlagsFromString(flag);
}
