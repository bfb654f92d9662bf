import { formatYear, partOfRow } from '@goldenthread/model';
import { closestName } from '../engine/fixes/closest-name.js';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { exampleYear } from '../engine/words/time.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** A name that people write for a time: FY24-25, YTD, Year, Ch3, Apr-Jun. */
const TIME =
  /^(?:FY.*|YTD|Year\d*|Years|[QH]\d.*|Ch(?:warter)?\d*|Q(?:uarte)?r\d*|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:-.*)?)$/;

export const splitPartUnknown = defineRule({
  name: 'split-part-unknown',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      const year = formatYear(exampleYear(part));
      const parts = measure.all('split').flatMap((split) => split.parts.map(({ name }) => name));
      for (const { clause } of measure.rows) {
        const named = partOfRow(clause);
        if (!named || parts.includes(named.name)) continue;
        const near = closestName(named.name, parts);
        const help = TIME.test(named.name)
          ? `If it is a time, write it such as ${year}, ${year} Q3 or ${exampleYear(part) + 1}-03.`
          : parts.length === 0
            ? `Add a split, such as ‘split Group into ${named.name}, Other’.`
            : `${near ? `Did you mean ‘${near}’? ` : ''}Its parts are ${list(parts)}.`;
        report({
          element: measure,
          at: named.at,
          message: `${calledAtStart(part, measure)} has figures for ‘${named.name}’, which is not one of its parts, so they are not shown. ${help}`,
          fixes: () => (near ? [{ ...replaceText(`Change to ‘${near}’`, measure.file, named.at, near), preferred: true }] : []),
        });
      }
    }
  },
});
