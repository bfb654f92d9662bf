import { coverageOf, coverageToCsv, mergeInTheWay } from '@goldenthread/report';
import { type Feature, rangeOf, uriOf } from '@goldenthread/server/feature';
import { checkedOrFirst, scenarioTitle } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import { COVERAGE, type CoverageAnswer, type NoCoverage } from './protocol.js';

/** Which outcomes have which work, measures, money and people. */
export const answer: Feature = (host) => {
  answers(host, COVERAGE, ({ uri }): CoverageAnswer | NoCoverage | null => {
    const standing = checkedOrFirst(host, uri);
    if (!standing) return null;
    const [checked, handedOn] = [host.views.view(standing), host.views.toHandOn(standing)];
    const merge = mergeInTheWay(checked.findings, 'look at the matrix');
    if (merge) return { why: merge };
    const scenario = scenarioTitle(checked);
    const { coverage, elements, findings } = coverageOf(checked.plan, checked.findings);
    const places = elements.map(({ file, nameAt }) => ({ uri: uriOf(file.file), range: rangeOf(file, nameAt) }));
    const gaps = findings.map(({ file, at, rule }) => ({ uri: uriOf(file.file), range: rangeOf(file, at), rule }));
    const { leftOut } = checked;
    return {
      coverage,
      places,
      gaps,
      csv: coverageToCsv(handedOn.plan === checked.plan ? coverage : coverageOf(handedOn.plan, handedOn.findings).coverage),
      ...(scenario === undefined ? {} : { scenario }),
      ...(leftOut === undefined ? {} : { leftOut }),
    };
  });
  return {};
};
