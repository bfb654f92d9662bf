// The risk register: what the whole council carries and what a service does apart, with the latest review of each.
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

function registers(source: string): Record<string, string[][]> {
  const report = reports.find(({ name }) => name === 'risks');
  if (!report) throw new Error('there is no such report');
  const document = makeReport(report, { plan: planOf(source), findings: [] });
  return Object.fromEntries(
    [...tablesOf(document)].map(({ table }) => [
      table.caption,
      table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, '£'))),
    ]),
  );
}

const PLAN = `plan P: A plan
  as at 2026-11-20
body Cabinet: Cabinet
officer Chief: Chief executive
risk Cyber: A cyber attack stops services
  kind corporate
  owner Chief
  inherent 4 impact 5
  residual 3 impact 4
  escalates to Cabinet
  reviewed on 2026-11-02: Down since copies lie elsewhere
  reviewed on 2026-03-01: After two attacks on neighbours
risk Fire: Fire in the depot
  kind corporate
  inherent 1 impact 5
  residual 1 impact 5
risk Staff: Social workers leave
  kind service
  residual 4 impact 4
  reviewed on 2026-03-01
`;

it('keeps the corporate register and those of services apart, the largest first', () => {
  const found = registers(PLAN);
  expect(found['Corporate risks, the largest first']?.map(([title]) => title)).toEqual([
    'A cyber attack stops services',
    'Fire in the depot',
  ]);
  expect(found['Risks of services, the largest first']?.map(([title]) => title)).toEqual(['Social workers leave']);
  expect(found['Other risks, the largest first']).toBeUndefined();
});

it('says how a score moved, where a risk goes, and what its latest review found, in whatever order they are written', () => {
  const [cyber, fire] = registers(PLAN)['Corporate risks, the largest first'] ?? [];
  expect(cyber?.slice(2, 7)).toEqual(['20', '12', 'down 8', 'Cabinet', '2 November 2026: Down since copies lie elsewhere']);
  expect(fire?.slice(2, 7)).toEqual(['5', '5', 'no change', '– nobody named', '– never, as far as stated']);
  const [staff] = registers(PLAN)['Risks of services, the largest first'] ?? [];
  expect(staff?.slice(2, 7)).toEqual(['– not scored', '16', '– not scored', '– nobody named', '1 March 2026, too long ago']);
});

it('is one register where no risk says which it is in', () => {
  expect(Object.keys(registers('plan P: A plan\nrisk Fire: Fire in the depot\n'))).toContain('Risks, the largest first');
});
