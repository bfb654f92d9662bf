import { CommandError } from '../../errors.js';
import type { Environment } from './service.js';

/** A variable that the service sets in every run; a plain sentence where it is missing. */
export function requiredVariable(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new CommandError(`The variable ${name} is missing. The service sets it in its pipelines. Run this in a pipeline.`);
}
