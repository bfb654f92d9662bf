import { coverageOf, coverageToCsv } from '@goldenthread/report';
import { type Feature, rangeOf, uriOf } from '@goldenthread/server/feature';
import { viewedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import { scenarioTitle } from '../scenario/title.js';
import { COVERAGE, type CoverageAnswer } from './protocol.js';

/** Which outcomes have which work, measures, money and people. */
export const answer: Feature = (host) => {
  answers(host, COVERAGE, ({ uri }): CoverageAnswer | null => {
    const checked = viewedOrFirst(host, uri);
    if (!checked) return null;
    const scenario = scenarioTitle(checked);
    const { coverage, elements, findings } = coverageOf(checked.plan, checked.findings);
    const places = elements.map(({ file, nameAt }) => ({ uri: uriOf(file.file), range: rangeOf(file, nameAt) }));
    const gaps = findings.map(({ file, at, rule }) => ({ uri: uriOf(file.file), range: rangeOf(file, at), rule }));
    return { coverage, places, gaps, csv: coverageToCsv(coverage), ...(scenario === undefined ? {} : { scenario }) };
  });
  return {};
};
