import { KINDS, kindsWith } from '@goldenthread/model';

/** The command that adds something of a kind to what is declared at a place. */
export const ADD = 'goldenthread.addTo';

const below = new Set(kindsWith(() => true).flatMap((kind) => KINDS[kind].below ?? []));

/** Everything that can be added from the tree; each has a command in package.json, `goldenthread.add.KIND`. */
export const ADDABLE = kindsWith((kind) => [...below].some((each) => KINDS[each] === kind));
