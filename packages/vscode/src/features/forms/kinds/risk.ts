import type { Field } from '../protocol.js';
import { called, type FormKind, ownerField, titlesIn, Writing, words } from './_form.js';

const SCORES = [1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: String(score) }));

const score = (name: string, label: string, ends: string): Field => ({
  type: 'radios',
  name,
  label,
  half: true,
  options: SCORES,
  hint: ends,
});

/** A risk: what could go wrong, how likely and how bad, who looks after it, what is done about it. */
export const risk: FormKind = {
  form: (plan, element) => ({
    title: 'Add a risk',
    lead: `To “${called(plan, element)}”`,
    fields: [
      { type: 'words', name: 'title', label: 'What could go wrong?', hint: 'For example: The new sweepers arrive late' },
      score('likelihood', 'How likely is it?', '1 is very unlikely, 5 almost certain'),
      score('impact', 'How serious would it be?', '1 is slight, 5 severe'),
      ownerField(plan, 'owner', 'Who looks after it?'),
      {
        type: 'words',
        name: 'mitigation',
        label: 'What is done about it?',
        several: true,
        hint: 'Write one action on each line. Leave it blank if nothing is agreed yet.',
      },
    ],
    submit: 'Add the risk',
  }),
  write(plan, element, values) {
    const title = words(values.title);
    const { likelihood, impact } = values;
    const problems = {
      ...(/\p{L}/u.test(title) ? {} : { title: 'Say in words what could go wrong.' }),
      ...(likelihood && !impact ? { impact: 'Choose how serious it would be, or leave both scores out.' } : {}),
      ...(impact && !likelihood ? { likelihood: 'Choose how likely it is, or leave both scores out.' } : {}),
    };
    if (Object.keys(problems).length > 0) return { problems };
    const writing = new Writing(plan, element);
    const owner = writing.chosen(values, 'owner', 'officer');
    writing.declare('risk', title, () => [
      ...(element.path && element.kind !== 'plan' ? [`threatens ${element.path}`] : []),
      ...(likelihood && impact ? [`inherent ${likelihood} impact ${impact}`] : []),
      ...(owner ? [`owner ${owner}`] : []),
      ...titlesIn(values.mitigation).map((each) => `mitigation: ${each}`),
    ]);
    return writing.edits();
  },
};
