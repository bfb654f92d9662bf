import { CLAUSES, type ClauseFact, type Element } from '@goldenthread/model';
import { type Fix, removeClause } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, calledByName } from '../engine/words/words.js';

export const definitionMismatch = defineRule({
  name: 'definition-mismatch',
  group: 'measures',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const { from, to, name, sound } of plan.linksOf('takenFrom')) {
      if (!sound || !to || to === from) continue;
      for (const { own, theirs } of differences(from, to)) {
        const part = CLAUSES[own.type].defines ?? '';
        report({
          element: from,
          at: own.at,
          // Words for the same source differ easily.
          ...(own.type === 'source' ? { severity: 'hint' as const } : {}),
          message: `${calledAtStart(plan, from)} has a different ${part} from ${calledByName(plan, name.name)} (‘${written(theirs)}’), so the two cannot be compared. Remove this line, or the ‘as’ line.`,
          related: [{ message: `the ${part} of ${name.name}`, file: to.file, at: theirs.at }],
          fixes: () => fixes(from, own, part),
        });
      }
    }
  },
});

function fixes(measure: Element, own: ClauseFact, part: string): Fix[] {
  const [as] = measure.all('takenFrom');
  return [
    removeClause(`Use the ${part} from there`, measure, own),
    ...(as ? [removeClause('It is a measure of its own', measure, as)] : []),
  ];
}

/** What both state of one part of the definition, and do not state alike. Another source can give other figures. */
function* differences(own: Element, other: Element): Generator<{ own: ClauseFact; theirs: ClauseFact }> {
  for (const clause of own.fact.clauses) {
    const { defines } = CLAUSES[clause.type];
    if (defines === undefined || clause.taken || clause.type === 'uncertain') continue;
    const like = other.fact.clauses.filter((each) => CLAUSES[each.type].defines === defines && isOfOneScheme(each, clause));
    const [theirs] = like;
    if (theirs && !like.some((each) => written(each) === written(clause))) yield { own: clause, theirs };
  }
}

/** Identifiers are compared with those of the same scheme only. */
const isOfOneScheme = (a: ClauseFact, b: ClauseFact): boolean =>
  a.type !== 'id' || b.type !== 'id' || a.scheme.name === b.scheme.name;

/** A clause in the language's own words, in one spelling. */
function written(clause: ClauseFact): string {
  switch (clause.type) {
    case 'unit':
      return `unit${clause.unit ? ` ${clause.unit}` : `: ${plain(clause.words?.text)}`}`;
    case 'better': {
      const value = (each: typeof clause.near): string => (each && 'value' in each ? `${each.value}` : (each?.text ?? ''));
      if (clause.direction) return `better ${clause.direction}`;
      return clause.near ? `better near ${value(clause.near)}` : `better between ${value(clause.low)} and ${value(clause.high)}`;
    }
    case 'reported':
      return `reported ${clause.frequency}${clause.cumulative ? ' cumulative' : ''}`;
    case 'source':
      return `source: ${plain(clause.words.text)}`;
    case 'id':
      return `id ${clause.scheme.name}: ${plain(clause.words.text)}`;
    case 'trendOnly':
      return 'trend only';
    case 'split':
      return `split ${clause.called.name} into ${clause.parts.map(({ name }) => name).join(', ')}`;
    default:
      return clause.type;
  }
}

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
