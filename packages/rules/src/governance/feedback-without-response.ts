import { blank, type Element, firstWords, type SaidClause, says } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const feedbackWithoutResponse = defineRule({
  name: 'feedback-without-response',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const element of part.of('consultation')) {
      for (const clause of unanswered(element)) {
        const end = { start: clause.at.end, end: clause.at.end };
        report({
          element,
          at: clause.at,
          message: `${calledAtStart(part, element)} does not say what the council did about ‘${firstWords(clause.words.text, MOST)}’. Add ‘did’ or ‘did changing’ below it, or say why nothing changed.`,
          fixes: () => [
            replaceText('Add a ‘did’ line', element.file, end, `\n  did: ${blank('what was changed, or why nothing was')}`),
          ],
        });
      }
    }
  },
});

/** What was said in each run of `said` lines, but for as many as there are answers below the run. */
function unanswered(consultation: Element): SaidClause[] {
  const open: SaidClause[] = [];
  let run: SaidClause[] = [];
  let answers = 0;
  const close = (): void => {
    for (const each of run.slice(0, Math.max(0, run.length - answers))) open.push(each);
    run = [];
    answers = 0;
  };
  for (const clause of consultation.fact.clauses) {
    if (clause.type === 'said') {
      if (answers > 0) close();
      run.push(clause);
    } else if ((clause.type === 'did' || clause.type === 'didChanging') && says(clause.words)) answers += 1;
  }
  close();
  return open;
}

/** As much of what was said as is enough to know it by. */
const MOST = 60;
