import { called, type FormKind, optionsOf, ownerField, Writing } from './_form.js';

/** Who leads something: the member who answers for it in public, and the officer. */
export const lead: FormKind = {
  form: (plan, element) => ({
    title: 'Say who leads it',
    lead: `For “${called(plan, element)}”`,
    fields: [
      {
        type: 'choice',
        name: 'portfolio',
        label: 'Who is responsible in public?',
        options: optionsOf(plan, plan.of('portfolio', 'body', 'group', 'partner'), 'I do not know yet'),
        fresh: 'A new portfolio…',
      },
      ownerField(plan, 'officer', 'Which officer leads it?'),
    ],
    submit: 'Save who leads it',
  }),
  write(plan, element, values) {
    if (!values.portfolio && !values.officer) return { problems: { officer: 'Choose at least one, or cancel.' } };
    const writing = new Writing(plan, element);
    const names = [writing.chosen(values, 'portfolio', 'portfolio'), writing.chosen(values, 'officer', 'officer')].filter(
      Boolean,
    );
    if (names.length === 0) return { problems: { officer: 'Give the new post a name in words.' } };
    writing.link(`led by ${names.join(', ')}`);
    return writing.edits();
  },
};
