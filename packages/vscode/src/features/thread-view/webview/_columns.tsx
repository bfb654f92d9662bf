import type { PeopleGroups, PlanColumns } from '@goldenthread/report';
import type { JSX } from 'preact';
import { Cards } from './_around.js';
import { Card, type CardActions } from './_card.js';

/** The whole plan: a column a priority, its outcomes one below the other. */
export function Columns({ columns: { columns }, doing }: { columns: PlanColumns; doing: CardActions }): JSX.Element {
  if (columns.every(({ cards }) => cards.length === 0)) return <p>Nothing to check yet. Add an outcome first.</p>;
  return (
    <div class="columns">
      {columns.map(({ head, title, cards }) => (
        <section key={head?.id ?? title} aria-label={head?.title ?? title}>
          <h2>{head ? <Card card={head} doing={doing} /> : title}</h2>
          <Cards cards={cards} doing={doing} title={head?.title ?? title} />
        </section>
      ))}
    </div>
  );
}

/** Those who lead and own. */
export function People({ people: { groups }, doing }: { people: PeopleGroups; doing: CardActions }): JSX.Element {
  if (groups.length === 0) return <p>Nobody is named in the plan yet.</p>;
  return (
    <>
      {groups.map(({ title, cards }) => (
        <section class="lane" key={title} aria-label={title}>
          <h2>{title}</h2>
          <Cards cards={cards} doing={doing} title={title} />
        </section>
      ))}
    </>
  );
}
