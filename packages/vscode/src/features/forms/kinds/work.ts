import { type ElementKind, KINDS, partyNamed, withArticle } from '@goldenthread/model';
import { called, type FormKind, ownerField, titlesIn, Writing } from './_form.js';

/** One piece of work of a kind, or several, with who leads it. */
export const work = (kind: ElementKind): FormKind => ({
  form: (plan, element) => ({
    title: `Add ${withArticle(plan.words(kind))}`,
    lead: `${element.kind === 'outcome' ? 'To deliver' : 'Part of'} “${called(plan, element)}”`,
    fields: [
      {
        type: 'words',
        name: 'title',
        label: 'What will be done?',
        several: true,
        hint: 'For example: Job club in the library. Write one on each line.',
      },
      ownerField(plan, 'lead', 'Who leads it?'),
    ],
    submit: `Add the ${plan.words(kind)}`,
  }),
  write(plan, element, values) {
    const titles = titlesIn(values.title);
    if (titles.length === 0) return { problems: { title: `Give the ${KINDS[kind].words} a title in words.` } };
    const writing = new Writing(plan, element);
    const lead = writing.chosen(values, 'lead', partyNamed(values['lead.new'] ?? ''));
    const link = element.kind === 'outcome' ? `delivers ${element.path}` : `part of ${element.path}`;
    for (const title of titles) writing.declare(kind, title, () => [link, ...(lead ? [`led by ${lead}`] : [])]);
    return writing.edits();
  },
});
