import { called, type FormKind, optionsOf, ownerField, Writing, words } from './_form.js';

/** A group or board: who leads it, and who it takes to what it cannot solve. */
export const group: FormKind = {
  form: (plan, element) => ({
    title: 'Add a group',
    lead: element.kind === 'plan' ? `For “${called(plan, element)}”` : `That “${called(plan, element)}” reports to`,
    fields: [
      { type: 'words', name: 'title', label: 'What is it called?', hint: 'For example: Programme board' },
      ownerField(plan, 'lead', 'Who leads it?'),
      {
        type: 'choice',
        name: 'escalates',
        label: 'Who does it escalate to?',
        options: optionsOf(plan, plan.of('body', 'group'), 'I do not know yet'),
        fresh: 'Another body…',
      },
    ],
    submit: 'Add the group',
  }),
  write(plan, element, values) {
    const title = words(values.title);
    if (!/\p{L}/u.test(title)) return { problems: { title: 'Give the group a title in words.' } };
    const writing = new Writing(plan, element);
    const lead = writing.chosen(values, 'lead', 'officer');
    const above = writing.chosen(values, 'escalates', 'body');
    const name = writing.declare('group', title, () => [
      ...(lead ? [`led by ${lead}`] : []),
      ...(above ? [`escalates to ${above}`] : []),
    ]);
    if (element.kind !== 'plan') writing.link(`reports to ${name}`);
    return writing.edits();
  },
};
