import { listed } from '@goldenthread/model';
import * as z from 'zod/mini';
import { SETTINGS, type Settings } from './schema.js';

/** What a setting comes to; and where what somebody set cannot be, what to tell them. */
export interface Read<T> {
  readonly value: T;
  readonly problem?: string;
}

/** Reads a setting from whatever somebody set. What it cannot be counts as not set. */
export function readSetting<Name extends keyof Settings>(name: Name, set: unknown): Read<Settings[Name]> {
  const { type } = SETTINGS[name];
  const read = z.safeParse(type, set ?? undefined);
  if (read.success) return { value: read.data as Settings[Name] };
  const value = z.parse(type, undefined) as Settings[Name];
  const allowed = allowedBy(z.toJSONSchema(type));
  const problem = `The setting goldenthread.${name} is ${inWords(set)}. It can be ${allowed}. Until you change it, ${inWords(value)} is used.`;
  return { value, problem };
}

function allowedBy({ type, enum: words, minimum, maximum }: z.core.JSONSchema.BaseSchema): string {
  if (words) return listed(words.map(inWords), 'or');
  if (type === 'boolean') return 'true (on) or false (off)';
  if (type === 'integer' || type === 'number') return `a number from ${minimum} to ${maximum}`;
  return 'words';
}

function inWords(value: unknown): string {
  return JSON.stringify(value);
}
