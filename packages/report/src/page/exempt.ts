/** What stands at the head of whatever shows what is not for publication. */
export const EXEMPT = 'EXEMPT: not for publication';
