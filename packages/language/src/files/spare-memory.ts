/** Sets a switch of the engine. What does so is loaded only then: a single plan needs none. */
function setFlagsFromString(flag: string): void {
  process.getBuiltinModule?.('node:v8').setFlagsFromString(flag);
}

/**
 * Has the engine clear up sooner than it would. By default it lets what nobody needs any more pile up to several times
 * what is needed: right for a program that ends soon, not for one that goes through a thousand plans.
 */
export function clearUpSooner(): void {
  setFlagsFromString('--heap-growing-percent=20');
}

/** The same for a program that stays beside an editor all day: what is new has little room too. */
export function spareMemory(): void {
  clearUpSooner();
  setFlagsFromString('--semi-space-growth-factor=1');
}
