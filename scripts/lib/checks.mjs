// How scripts that check something print the result: one line for each check, with its problems below.

/** The most problems shown of one check: more usually have one cause. */
const MOST = 20;

/** A check: its name, and what is wrong (nothing when it passed). */
export const check = (name, problems = []) => ({ name, problems });

/** Prints the checks, and counts them. */
export function report(checks) {
  for (const { name, problems } of checks) {
    console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${name}`);
    for (const problem of problems.slice(0, MOST)) console.log(`      ${problem}`);
    if (problems.length > MOST) console.log(`      … and ${problems.length - MOST} more`);
  }
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  return { passed: checks.length - failed, failed };
}

/** Prints the checks, and makes the script fail when one of them did. */
export function reportAndExit(checks) {
  if (report(checks).failed > 0) process.exitCode = 1;
}
