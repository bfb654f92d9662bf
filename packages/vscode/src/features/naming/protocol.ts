import type { ElementKind } from '@goldenthread/model';
import { question } from '../../plans/protocol.js';

/** A name to be put into a line. */
export interface Naming {
  /** The line as it was when the name was made. */
  readonly line: string;
  /** Where in the line it goes. */
  readonly character: number;
  readonly text: string;
}

/** Asks for the name of a declaration that has only its title; null where a line is none. The line counts from 0. */
export const NAMING = question<{ readonly uri: string; readonly line: number }, Naming | null>('goldenthread/naming');

/** A declaration to be put in. */
interface NewDeclaration {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/** Asks what declares the name before a place as something of a kind; null where nothing is to be declared. Both count from 0. */
export const DECLARATION = question<
  { readonly uri: string; readonly line: number; readonly character: number; readonly kind: ElementKind },
  NewDeclaration | null
>('goldenthread/declaration');
