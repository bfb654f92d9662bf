import { formatPeriod } from '@goldenthread/model';
import { namingOf } from './element-changes.js';
import type { Pairs } from './pairs.js';
import type { Change } from './schema.js';

/** What decisions approve that the earlier plan did not have approved, by the name of what is approved. */
export function newApprovals(pairs: Pairs): Map<string, NonNullable<Change['decision']>> {
  const approvals = new Map<string, NonNullable<Change['decision']>>();
  const [then, now] = [namingOf(pairs, 'base'), namingOf(pairs, 'head')];
  for (const decision of pairs.head.of('decision')) {
    const known = new Set(
      pairs
        .before(decision)
        ?.all('approves')
        .flatMap((clause) => clause.targets.map(then)),
    );
    const by = decision.one('decidedBy');
    const body = by && pairs.head.linksFrom(decision, 'decidedBy')[0]?.to;
    for (const name of decision.all('approves').flatMap((clause) => clause.targets.map(now))) {
      if (known.has(name) || approvals.has(name)) continue;
      approvals.set(name, {
        name: decision.path ?? null,
        title: decision.title,
        by: body?.title || by?.body.name || null,
        on: by?.on?.period ? formatPeriod(by.on.period) : null,
      });
    }
  }
  return approvals;
}
