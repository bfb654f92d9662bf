import type { ClauseFact, Element } from '@goldenthread/model';
import type { PageTable, Words } from '../page.js';
import type { PageIndex } from './page-index.js';
import { plain } from './wording.js';

/** Something that was said, and what was done about it. */
interface Answered {
  /** Undefined for what was done in answer to nothing in particular. */
  readonly said: string | undefined;
  readonly did: Words[];
}

/** What people said in a consultation and what the council did, each answer beside what it answers. */
export function youSaidWeDid(pageIndex: PageIndex, consultation: Element): PageTable[] {
  const rows = consultation.fact.clauses.reduce<Answered[]>((all, clause) => take(pageIndex, all, clause), []);
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: 'You said, we did',
      heads: ['You said', 'We did'],
      figures: false,
      rows: rows.map(({ said, did }) => ({
        head: [said ?? 'No details'],
        cells: [did.length === 0 ? ['No answer yet'] : did.flatMap((each, at) => (at === 0 ? each : ['; ', ...each]))],
      })),
    },
  ];
}

/** An answer belongs to what was said last. */
function take(pageIndex: PageIndex, all: Answered[], clause: ClauseFact): Answered[] {
  if (clause.type === 'said') return [...all, { said: plain(clause.words.text), did: [] }];
  const did = didInWords(pageIndex, clause);
  if (!did) return all;
  if (all.length === 0) return [{ said: undefined, did: [did] }];
  all.at(-1)?.did.push(did);
  return all;
}

function didInWords(pageIndex: PageIndex, clause: ClauseFact): Words | undefined {
  if (clause.type === 'did') return [plain(clause.words.text)];
  if (clause.type !== 'didChanging') return undefined;
  const changed = pageIndex.listed(clause.targets.map((target) => pageIndex.named(target)));
  return [`${plain(clause.words.text)} (changed: `, ...changed, ')'];
}
