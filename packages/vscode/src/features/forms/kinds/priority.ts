import { withArticle } from '@goldenthread/model';
import { called, type FormKind, titlesIn, Writing, words } from './_form.js';

/** A priority, with the outcomes that it is about. */
export const priority: FormKind = {
  form: (plan, element) => ({
    title: `Add ${withArticle(plan.words('priority'))}`,
    lead: `For “${called(plan, element)}”`,
    fields: [
      { type: 'words', name: 'title', label: 'Title', hint: 'For example: A fair and lively local economy' },
      {
        type: 'words',
        name: 'outcomes',
        label: 'Its outcomes',
        several: true,
        hint: 'What will be different for people. Write one on each line, or leave it blank.',
      },
    ],
    submit: `Add the ${plan.words('priority')}`,
  }),
  write(plan, element, values) {
    const title = words(values.title);
    if (!/\p{L}/u.test(title)) return { problems: { title: 'Give it a title in words.' } };
    const writing = new Writing(plan, element);
    const name = writing.declare('priority', title, () =>
      element.path && element.kind !== 'plan' ? [`supports ${element.path}`] : [],
    );
    for (const each of titlesIn(values.outcomes)) writing.declare('outcome', each, () => [`supports ${name}`]);
    return writing.edits();
  },
};
