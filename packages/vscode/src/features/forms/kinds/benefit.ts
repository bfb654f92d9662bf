import { type Element, type Plan, sharesOf } from '@goldenthread/model';
import { called, type FormKind, measureField, optionsOf, ownerField, titlesIn, Writing } from './_form.js';
import { yearsOf } from './_money.js';

/** A benefit: who gains what, towards which outcome, how it will show, who looks after it, by when. */
export const benefit: FormKind = {
  form: (plan, element) => ({
    title: 'Add a benefit',
    lead: `From “${called(plan, element)}”`,
    fields: [
      {
        type: 'words',
        name: 'title',
        label: 'What will people gain?',
        several: true,
        hint: 'For example: More people visit the town centre. Write one on each line.',
      },
      {
        type: 'choice',
        name: 'towards',
        label: 'Which outcome does it help?',
        options: optionsOf(plan, plan.of('outcome'), 'I do not know yet'),
        ...onlyOutcome(plan, element),
      },
      measureField(plan, 'measure'),
      { ...ownerField(plan, 'owner', 'Who looks after it?'), half: true },
      {
        type: 'choice',
        name: 'by',
        label: 'When will people see it?',
        half: true,
        options: [{ value: '', label: 'I do not know yet' }, ...yearsOf(plan).map((year) => ({ value: year, label: year }))],
      },
    ],
    submit: 'Add the benefit',
  }),
  write(plan, element, values) {
    const titles = titlesIn(values.title);
    if (titles.length === 0) return { problems: { title: 'Say in words what people will gain.' } };
    const writing = new Writing(plan, element);
    const measure = writing.chosen(values, 'measure', 'measure');
    const owner = writing.chosen(values, 'owner', 'officer');
    const lines = [
      ...(values.towards ? [`towards ${values.towards}`] : []),
      ...(measure ? [`measured by ${measure}`] : []),
      ...(owner ? [`owner ${owner}`] : []),
      ...(values.by ? [`realised by ${values.by}`] : []),
    ].map((line) => `  ${line}`);
    for (const title of titles) writing.append(`benefit: ${title}`, ...lines);
    return writing.edits();
  },
};

/** The outcome of work that delivers one alone: it need not be chosen. */
function onlyOutcome(plan: Plan, element: Element): { value?: string } {
  const shares = sharesOf(plan, element);
  const name = shares.length === 1 ? shares[0]?.outcome.path : undefined;
  return name === undefined ? {} : { value: name };
}
