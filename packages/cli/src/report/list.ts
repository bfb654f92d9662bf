import { largest } from '@goldenthread/model';
import type { Report } from '@goldenthread/report';
import { pad, wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';

/** Every report with what it shows and who reads it first. */
export function listOfReports(reports: readonly Report[], { colours, width }: Screen): string {
  const widest = largest(reports.map(({ name }) => name.length));
  const indent = ' '.repeat(widest + 2);
  const entries = reports.map((report) => {
    const words = wrap(`${report.shows} For: ${report.for}.`, width, indent);
    return colours.bold(pad(report.name, widest)) + words.slice(widest);
  });
  return ['Reports that a plan gives. For example: goldenthread report quarter my-plan -o quarter.docx', '', ...entries].join(
    '\n',
  );
}
