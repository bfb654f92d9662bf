import { azureData, azureProperty, forLog } from '@goldenthread/model';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { closingLine } from '../closing-line.js';
import type { FormatOptions } from './format-options.js';
import { type PlacedFinding, placed, worstFirst } from './placed.js';

/** Findings as logging commands of Azure DevOps, the worst first. It knows errors and warnings; a hint says that it is one. */
export function formatAzure(plans: readonly PlanFindings[], { cwd, colours }: FormatOptions): string {
  const lines = worstFirst(placed(plans, cwd)).map(command);
  return `${[...lines, forLog(closingLine(plans, colours))].join('\n')}\n`;
}

function command({ finding, path, start }: PlacedFinding): string {
  const properties = {
    type: finding.severity === 'error' ? 'error' : 'warning',
    sourcepath: path,
    linenumber: start.line,
    columnnumber: start.column,
    code: finding.rule,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${azureProperty(String(value))};`);
  const said = `${finding.severity === 'hint' ? 'Hint: ' : ''}${finding.message}`;
  return `##vso[task.logissue ${listed.join('')}]${azureData(said)}`;
}
