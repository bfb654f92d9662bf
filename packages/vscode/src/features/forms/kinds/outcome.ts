import { partyNamed } from '@goldenthread/model';
import { called, type FormKind, measureField, ownerField, titlesIn, Writing } from './_form.js';

/** One outcome or several: how each is known, and who leads it. */
export const outcome: FormKind = {
  form: (plan, element) => ({
    title: 'Add an outcome',
    lead: `For “${called(plan, element)}”`,
    fields: [
      {
        type: 'words',
        name: 'title',
        label: 'What will be different, and for whom?',
        several: true,
        hint: 'For example: Local people have good jobs. Write one on each line.',
      },
      measureField(plan, 'measure'),
      ownerField(plan, 'lead', 'Who leads it?'),
    ],
    submit: 'Add the outcome',
  }),
  write(plan, element, values) {
    const titles = titlesIn(values.title);
    if (titles.length === 0) return { problems: { title: 'Say in words what will be different.' } };
    if (titles.length > 1 && values.measure)
      return { problems: { measure: 'A measure is for one outcome. Add it to each outcome afterwards.' } };
    const writing = new Writing(plan, element);
    const measure = writing.chosen(values, 'measure', 'measure');
    const lead = writing.chosen(values, 'lead', partyNamed(values['lead.new'] ?? ''));
    for (const title of titles) {
      writing.declare('outcome', title, () => [
        ...(element.path && element.kind !== 'plan' ? [`supports ${element.path}`] : []),
        ...(lead ? [`led by ${lead}`] : []),
        ...(measure ? [`measured by ${measure}`] : []),
      ]);
    }
    return writing.edits();
  },
};
