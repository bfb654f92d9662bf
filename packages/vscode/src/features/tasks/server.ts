import { findingLine, findingsInWords } from '@goldenthread/report';
import { type Feature, filePathOf } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { CHECK_FOLDER } from './protocol.js';

/** Answers what a check of a folder finds: what the editor shows anyway, as lines. */
export const answer: Feature = (host) => {
  answers(host, CHECK_FOLDER, ({ folder }) => {
    const below = `${filePathOf(folder) ?? folder}/`;
    const plans = [...host.files.plans()].filter(({ root }) => `${root}/`.startsWith(below));
    const open = plans.flatMap(({ findings }) => findings.filter(({ accepted }) => !accepted));
    return {
      lines: open.map((finding) => findingLine(finding, pathFrom(below, finding.file.file))),
      plans: plans.length,
      errors: open.filter(({ severity }) => severity === 'error').length,
      found: findingsInWords(open),
    };
  });
  return {};
};

function pathFrom(folder: string, file: string): string {
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
