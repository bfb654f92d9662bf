/**
 * Under this condition the `exports` of a package, the one list of its entry points, give its sources instead of its build:
 * for the tests and for what they bundle.
 */
export const SOURCES = '@goldenthread/source';
