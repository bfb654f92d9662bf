import { called, type FormKind, titlesIn, Writing } from './_form.js';

/** Principles that guide something: each is declared, and what it was asked from follows it. */
export const principle: FormKind = {
  form: (plan, element) => ({
    title: 'Add principles',
    lead: `That guide “${called(plan, element)}”`,
    fields: [
      {
        type: 'words',
        name: 'title',
        label: 'Which principles guide it?',
        several: true,
        hint: 'For example: Help people before a crisis. Write one on each line.',
      },
    ],
    submit: 'Add the principles',
  }),
  write(plan, element, values) {
    const titles = titlesIn(values.title);
    if (titles.length === 0) return { problems: { title: 'Say each principle in words.' } };
    const writing = new Writing(plan, element);
    const names = titles.map((title) => writing.declare('principle', title));
    if (element.kind !== 'plan') writing.link(`follows ${names.join(', ')}`);
    return writing.edits();
  },
};
