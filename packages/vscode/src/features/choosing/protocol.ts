import type { Choice } from '@goldenthread/server/feature';
import { question } from '../../plans/protocol.js';
import type { FormEdit } from '../forms/protocol.js';

/** Something that may be chosen. */
interface Option {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
}

/** Asks what there is to choose among, for each thing that is asked. */
export const CHOICES = question<{ readonly uri: string; readonly choice: Choice }, readonly (readonly Option[])[]>(
  'goldenthread/choices',
);

/** Asks what to write for what was chosen; null where the plan no longer has it. */
export const CHOSEN = question<
  { readonly uri: string; readonly choice: Choice; readonly names: readonly string[] },
  readonly FormEdit[] | null
>('goldenthread/chosen');
