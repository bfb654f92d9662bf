import { called, type FormKind, Writing, words } from './_form.js';
import { amountsField, amountsIn, yearsOf } from './_money.js';

const STAGES = [
  { value: 'identified', label: 'Identified' },
  { value: 'agreed', label: 'Agreed' },
  { value: 'delivered', label: 'Delivered' },
  { value: 'at risk', label: 'At risk' },
];

const COUNTS = [
  { value: 'in each year', label: 'Each amount is all that is saved in that year' },
  { value: 'new each year', label: 'Each amount is new, and lasts' },
];

/** A saving: what changes, how much, how far it is, and what it does to people. */
export const saving: FormKind = {
  form: (plan, element) => ({
    title: 'Add a saving',
    lead: `From “${called(plan, element)}”`,
    fields: [
      { type: 'words', name: 'title', label: 'What will change?', hint: 'For example: Fewer, fuller collection rounds' },
      amountsField(plan, 'How much will it save in each year?'),
      { type: 'radios', name: 'counts', label: 'How do the amounts count?', options: COUNTS },
      { type: 'radios', name: 'stage', label: 'What stage is it at?', options: STAGES },
      { type: 'words', name: 'effect', label: 'What will people notice?', hint: 'Leave it blank if you do not know yet.' },
    ],
    submit: 'Add the saving',
  }),
  write(plan, element, values) {
    const title = words(values.title);
    const { amounts, problems } = amountsIn(values, 'amount', yearsOf(plan), plan.settings.symbol);
    const all = {
      ...(/\p{L}/u.test(title) ? {} : { title: 'Say in words what will change.' }),
      ...problems,
      ...(amounts.size > 1 && !values.counts ? { counts: 'Choose how the amounts of several years count.' } : {}),
    };
    if (Object.keys(all).length > 0) return { problems: all };
    const figures = [...amounts].map(([year, amount]) => `${year} ${amount}`).join(', ');
    const effect = words(values.effect);
    const writing = new Writing(plan, element);
    writing.declare('saving', title, () => [
      `from ${element.path}`,
      ...(amounts.size > 0 ? [`amount ${values.counts ? `${values.counts} ` : ''}${figures}`] : []),
      ...(values.stage ? [`stage ${values.stage}`] : []),
      ...(effect ? [`effect: ${effect}`] : []),
    ]);
    return writing.edits();
  },
};
