import { capitalised, dayInWords, type Element, linesFor, type Plan, TOTAL } from '@goldenthread/model';
import { figures, none, paragraph, table, words } from '../document/cells.js';
import type { Block, Row } from '../document/document.js';
import { targetWords, timescaleWords } from './_clauses.js';
import { movesTable } from './_estimates.js';
import { measuresTable } from './_measures-table.js';
import { linesMoney, type MoneyRow, moneyTableWithTotal, statedTraced } from './_money.js';
import { measureStanding, measuresOfWork } from './_performance.js';
import { scoreCell } from './_scores.js';
import { dueCell, stateCell, taskTitle } from './_tasks.js';
import { narrativeOf, oneLine, responsibleWords, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** A service delivery and resource plan: what a service is asked to do, with what, and whether it can. */
export const service = defineReport({
  name: 'service',
  title: 'Service delivery and resource plan',
  for: 'heads of service',
  shows:
    'A service’s vision, position and parameters; outcomes, deliverables, levels and targets; deliverability, dependencies, budget, teams and risks.',
  parameters: ['subject'],
  about: ['service'],
  nothing: 'This plan has no service.',
  has: (plan) => plan.of('service').length > 0,
  build({ plan, subject }) {
    const about = subject as Element;
    const outcomes = plan.targets(about, 'delivers');
    return {
      title: titleOf(plan, about),
      blocks: [paragraph(`Responsible: ${responsibleWords(plan, about)}.`), ...narrativeOf(about)],
      sections: [
        ...section('Status', position(about)),
        ...section('Parameters', parametersTable(plan, about)),
        ...section('What a change of money would do', impacts(plan, about)),
        ...section('Money that moves from or to it', movesTable(plan, plan.sources(about, 'moveMoney'))),
        ...section(
          'Outcomes',
          outcomes.length === 0
            ? [paragraph('It delivers no outcome that is named.')]
            : [{ type: 'list', items: outcomes.map((each) => titleOf(plan, each)) }],
        ),
        ...section('Deliverables', tasks(plan, about)),
        ...section('Service levels', levels(plan, about)),
        ...section(
          'Targets',
          measuresTable(
            plan,
            'Measures and targets',
            measuresOfWork(plan, about).map((measure) => measureStanding(plan, measure, undefined)),
            undefined,
          ),
        ),
        ...section('Can it be delivered', deliverability(plan, about)),
        ...section('Budget', budgetOf(plan, about)),
        ...section('Teams and people', teams(plan, about)),
        ...section('Risks', risksOf(plan, about)),
      ],
    };
  },
});

function position(about: Element): Block[] {
  const checks = about.all('priorityCheck').flatMap(({ bases }) => bases);
  const judged = about.one('valueForMoney');
  const excused = about.one('noValueForMoney');
  const value = judged
    ? `Cost ${judged.cost}, performance ${judged.performance}${judged.on?.period ? `, checked ${dayInWords(judged.on.period)}` : ''}.${judged.words ? ` ${oneLine(judged.words.text)}` : ''}`
    : excused
      ? `Value for money is not checked${excused.until?.period ? ` until ${dayInWords(excused.until.period)}` : ''}: ${oneLine(excused.words.text)}`
      : 'Value for money has not been checked.';
  return [
    paragraph(value),
    paragraph(
      checks.length > 0 ? `It is a priority for these reasons: ${checks.join(', ')}.` : 'What makes it a priority is not stated.',
    ),
    ...about.all('realityCheck').map((clause) => paragraph(`Reality check: ${oneLine(clause.words.text)}`)),
  ];
}

/** The parameters in the form of the planning framework: a row each for cost and performance, with target and timescale. */
function parametersTable(plan: Plan, about: Element): Block[] {
  const rows = (['cost', 'performance', 'levels'] as const).flatMap((subject): Row[] => {
    const stated = about.all('direction').filter((each) => each.subject === subject);
    if (stated.length === 0)
      return subject === 'levels'
        ? []
        : [
            {
              cells: [
                words(capitalised(subject)),
                none('no direction stated'),
                none('no target'),
                none('no timescale'),
                none('no reason'),
              ],
            },
          ];
    return stated.map((each) => ({
      cells: [
        words(capitalised(subject)),
        words(each.direction.toUpperCase()),
        words(targetWords(plan, about, each), each.direction === 'hold' ? 'held as it is' : 'no target'),
        words(timescaleWords(each), each.direction === 'hold' ? 'held as it is' : 'no timescale'),
        words(oneLine(each.words?.text ?? about.one('because')?.words.text), 'no reason'),
      ],
    }));
  });
  const limits = statedTraced(plan, about, 'cashLimit');
  return [
    ...table('What the service is asked to do', ['Of', 'Direction', 'Target', 'Timescale', 'Why'], rows),
    ...(limits.size === 0
      ? []
      : moneyTableWithTotal(plan, 'Cash limit', 'Limit', [{ title: 'Cash limit', years: limits }]).map((each) => ({
          ...each,
          rows: each.rows.slice(0, 1),
        }))),
  ];
}

function impacts(plan: Plan, about: Element): Block[] {
  return table(
    'The service’s own estimates',
    ['Change of money', 'What it does', 'In words'],
    about.all('impactOf').map((impact) => {
      const effects = impact.effects.map((effect) => {
        const measure = plan.linksFrom(about, 'impactOf').find(({ name }) => name === effect.measure)?.to;
        return `${measure ? titleOf(plan, measure) : effect.measure.name}: ${effect.value?.text ?? 'changes'}`;
      });
      return {
        cells: [
          words(impact.amount.text),
          words(effects.join('; '), 'no figure stated'),
          words(oneLine(impact.words?.text), 'no words'),
        ],
      };
    }),
  );
}

function tasks(plan: Plan, about: Element): Block[] {
  const found = about.walk().filter(({ kind }) => ['deliverable', 'milestone', 'output', 'action'].includes(kind));
  return table(
    'What will be done',
    ['What', 'Kind', 'By', 'Status', 'Who is responsible'],
    found.map((task) => ({
      cells: [
        words(taskTitle(plan, task)),
        words(capitalised(plan.words(task.kind))),
        dueCell(task),
        stateCell(plan, task),
        words(capitalised(responsibleWords(plan, task))),
      ],
    })),
  );
}

function levels(plan: Plan, about: Element): Block[] {
  return table(
    'What people can rely on',
    ['Level', 'Now', 'Measured by'],
    about.childrenOf('level').map((level) => ({
      cells: [
        words(titleOf(plan, level)),
        words(level.one('current')?.value.text ?? '', 'not stated'),
        words(titlesOf(plan, plan.targets(level, 'measuredBy')), 'no measure'),
      ],
    })),
  );
}

function deliverability(plan: Plan, about: Element): Block[] {
  const stated = about.one('deliverability');
  const needs = plan.targets(about, 'dependsOn');
  return [
    paragraph(
      stated
        ? `${capitalised(stated.level)}.${stated.words ? ` ${oneLine(stated.words.text)}` : ''}`
        : 'Deliverability is not assessed.',
    ),
    ...(needs.length > 0 ? [paragraph(`It depends on ${titlesOf(plan, needs)}.`)] : []),
    ...about.all('responseIn').map((clause) => paragraph(`Response: ${oneLine(clause.words.text)}`)),
  ];
}

function budgetOf(plan: Plan, about: Element): Block[] {
  const lines = linesFor(plan, about);
  const rows = lines
    .filter(({ nature }) => TOTAL[nature] !== undefined)
    .map(
      (line): MoneyRow => ({
        title: `${capitalised(line.nature)}${line.fund ? `, ${titleOf(plan, line.fund)}` : ''}`,
        years: linesMoney([line], TOTAL),
      }),
    );
  const outturn = linesMoney(lines, { outturn: 1 });
  return [
    ...moneyTableWithTotal(plan, 'Budget by line', 'Line', rows, 'Net budget'),
    ...(outturn.size === 0 ? [] : [paragraph('What was spent is in the report on budget monitoring.')]),
  ];
}

function teams(plan: Plan, about: Element): Block[] {
  const own = plan.sources(about, 'partOf').filter(({ kind }) => kind === 'team');
  return table(
    'Team plans and the actions of people in them',
    ['Team', 'Action', 'Who is responsible', 'By', 'Status'],
    own.flatMap((team): Row[] => {
      const actions = team.childrenOf('action');
      if (actions.length === 0)
        return [
          {
            cells: [
              words(titleOf(plan, team)),
              none('no action stated'),
              words(capitalised(responsibleWords(plan, team))),
              none('no action'),
              none('no action'),
            ],
          },
        ];
      return actions.map((action) => ({
        cells: [
          words(titleOf(plan, team)),
          words(titleOf(plan, action)),
          words(capitalised(responsibleWords(plan, action))),
          dueCell(action),
          stateCell(plan, action),
        ],
      }));
    }),
  );
}

function risksOf(plan: Plan, about: Element): Block[] {
  const own = plan.sources(about, 'threatens');
  if (own.length === 0) return [paragraph('No risk of this service is in the register.')];
  return table(
    'Risks in the register',
    ['Risk', figures('Score now'), 'Who is responsible'],
    own.map((risk) => ({
      cells: [words(titleOf(plan, risk)), scoreCell(risk, 'residual'), words(capitalised(responsibleWords(plan, risk)))],
    })),
  );
}
