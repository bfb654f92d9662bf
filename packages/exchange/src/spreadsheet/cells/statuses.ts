/** How registers speak of a status, and what a plan calls it. */
const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/^(g|green|gwyrdd)$/i, 'green'],
  [/^(a|amber|yellow|ambr|oren|melyn)$/i, 'amber'],
  [/^(r|red|coch)$/i, 'red'],
  [
    /^(b|blue|complete|completed|done|delivered|closed|finished|achieved|(fully )?implemented|cwblhawyd|wedi('|\u2019)i gwblhau)$/i,
    'complete',
  ],
  [/^(not started|not yet started|planned|yet to start|heb (ei )?ddechrau)$/i, 'not started'],
  [
    /^(in progress|on track|ongoing|underway|under way|started|live|open|active|delayed|behind( schedule)?|slipped|slipping|overdue|ar y trywydd|ar waith|parhaus)$/i,
    'in progress',
  ],
  [/^(partly complete|partially complete|part(ly)? done|partially implemented)$/i, 'partly complete'],
  [/^(superseded|replaced|overtaken by events?)$/i, 'superseded'],
  [/^(stopped|cancelled|canceled|withdrawn|abandoned|on hold|paused|wedi('|\u2019)i ganslo)$/i, 'stopped'],
];

/** A status as a plan writes it: `green`, or `in progress: On track` where the words say more. Undefined for what is none. */
export function statusIn(text: string): { readonly state: string; readonly words: string } | undefined {
  const said = text.trim();
  const found = STATUSES.find(([pattern]) => pattern.test(said));
  if (found) return { state: found[1], words: isSame(said, found[1]) ? '' : said };
  // `Amber - staffing`, `Green (on track)`.
  const [, first = '', rest = ''] = /^(\w+)\s*[-\u2013\u2014:(]\s*(.+?)\)?$/.exec(said) ?? [];
  const begun = STATUSES.slice(0, 4).find(([pattern]) => first.length > 1 && pattern.test(first));
  return begun && { state: begun[1], words: rest };
}

function isSame(said: string, state: string): boolean {
  return (
    said.length === 1 ||
    /^(yellow|gwyrdd|ambr|oren|melyn|coch)$/i.test(said) ||
    said.toLowerCase() === state ||
    state.startsWith(said.toLowerCase()) ||
    `${state}d` === said.toLowerCase()
  );
}
