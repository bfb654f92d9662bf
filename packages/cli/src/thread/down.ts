import { contributors, type Element, kindsWith, printable, typedFigure } from '@goldenthread/model';
import type { Branch } from './branch.js';
import { figures } from './measures.js';
import { notes, type Teller } from './teller.js';

/** The children of a piece of work that say what it will bring about. */
const STEPS = kindsWith(({ bringsAbout }) => bringsAbout === true);

/** Everything that an element rests on: supporting outcomes, work, the parts of the work. */
export function downwards(teller: Teller, element: Element, outcomes?: ReadonlySet<Element>): Branch[] {
  const shown = new Set<Element>([element]);
  const follow = (from: Element): Branch[] =>
    contributors(teller.plan, from, outcomes).map(({ how, element: to, share = '' }) => {
      const text = `${how} ${teller.label(to)}${share}`;
      if (shown.has(to)) return { text: contributors(teller.plan, to, outcomes).length > 0 ? `${text} (told above)` : text };
      shown.add(to);
      const own = to.kind === 'outcome' || to.family === 'work' ? teller.leads(to) : undefined;
      return { text, notes: notes(own, teller.status(to)), below: follow(to) };
    });
  return follow(element);
}

/** What an element's own children promise: deliverables, milestones, actions… with their dates. */
export function promises(teller: Teller, element: Element): Branch[] {
  return element.childrenOf(...STEPS).map((child) => {
    const by = child.one('by')?.by ?? child.one('stepIn')?.on ?? child.one('stepOn')?.on;
    const originally = child.one('originally')?.by;
    const when = by ? `, by ${by.text}${originally ? ` (originally ${originally.text})` : ''}` : '';
    const because = child.one('because');
    const current = child.one('current');
    const measures = teller.plan
      .targets(child, 'measuredBy')
      .map((measure) => `measured by ${teller.short(measure)}: ${figures(teller, measure)[0]}`);
    return {
      text: `${teller.label(child)}${when}`,
      notes: notes(
        teller.owners(child),
        teller.status(child),
        because && `because ${printable(because.words.text)}`,
        current && `now ${typedFigure(current.value)}`,
        ...measures,
      ),
      below: promises(teller, child),
    };
  });
}
