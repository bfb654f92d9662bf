import { capitalised, counted, type Element, type Plan, statusAt } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import type { Row } from '../document/document.js';
import { effectsOf } from './_clauses.js';
import { type MoneyRow, moneyTableWithTotal, riskOf, savedInEachYear, savingStage, savingYears, statedTraced } from './_money.js';
import { oneLine, responsibleWords, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** Each saving: how much, how far it is, what residents notice, and who is responsible. */
export const savings = defineReport({
  name: 'savings',
  title: 'Savings',
  for: 'finance, scrutiny',
  shows: 'Each saving with its amount, what is achieved and at risk, its stage, its effect, its equality record and its owner.',
  parameters: [],
  nothing: 'This plan has no savings.',
  has: (plan) => plan.of('saving').length > 0,
  build({ plan }) {
    const all = plan.of('saving');
    const rows = (amounts: (saving: Element) => MoneyRow['years']): MoneyRow[] =>
      all.map((saving) => ({ title: titleOf(plan, saving), years: amounts(saving) }));
    const years = savingYears(plan);
    const silent = all.filter((saving) => effectsOf(plan, saving).length === 0).length;
    return {
      blocks: [
        paragraph(
          `${counted(all.length, 'saving')}. ${silent === 0 ? 'Each says what residents will notice.' : `${counted(silent, 'saving does', 'savings do')} not say what residents will notice.`}`,
        ),
      ],
      sections: [
        ...section('How much', [
          ...moneyTableWithTotal(
            plan,
            'Savings in each year',
            'Saving',
            rows((saving) => savedInEachYear(plan, saving, years)),
          ),
          ...moneyTableWithTotal(
            plan,
            'What is achieved',
            'Saving',
            rows((saving) => statedTraced(plan, saving, 'achieved')),
          ),
          ...moneyTableWithTotal(
            plan,
            'What is at risk',
            'Saving',
            rows((saving) => riskOf(plan, saving)),
          ),
        ]),
        ...section(
          'What they mean',
          table(
            'Each saving',
            ['Saving', 'From', 'Stage', 'What residents will notice', 'Equality', 'Who is responsible'],
            all.map((saving) => savingRow(plan, saving)),
          ),
        ),
      ],
    };
  },
});

function savingRow(plan: Plan, saving: Element): Row {
  const equality =
    saving.one('equalityRecord') ??
    plan
      .targets(saving, 'savingFrom')
      .map((work) => work.one('equalityRecord'))
      .find(Boolean);
  const stage = savingStage(saving) ?? statusAt(plan, saving)?.state;
  return {
    cells: [
      words(titleOf(plan, saving)),
      words(titlesOf(plan, plan.targets(saving, 'savingFrom'))),
      words(stage ? capitalised(stage) : ''),
      words(effectsOf(plan, saving).join('; ')),
      words(oneLine(equality?.words?.text), equality ? 'recorded, no words' : 'no record'),
      words(capitalised(responsibleWords(plan, saving))),
    ],
  };
}
