import { dateIn } from '@goldenthread/exchange';
import { called, type FormKind, optionsOf, titlesIn, Writing, words } from './_form.js';

const STATES = [
  { value: 'proposed', label: 'Still to be taken' },
  { value: 'agreed', label: 'Agreed' },
];

/** A decision: what is decided, by whom, when, and how far it is. */
export const decision: FormKind = {
  form: (plan, element) => ({
    title: 'Add a decision',
    lead: `About “${called(plan, element)}”`,
    fields: [
      { type: 'words', name: 'title', label: 'What is decided?', hint: 'For example: Approve the town centre programme' },
      {
        type: 'choice',
        name: 'body',
        label: 'Who decides?',
        half: true,
        options: optionsOf(plan, plan.of('body'), 'I do not know yet'),
        fresh: 'Another body…',
      },
      {
        type: 'words',
        name: 'date',
        label: 'When?',
        half: true,
        hint: 'For example 25 February 2026. Leave it blank if you do not know yet.',
      },
      { type: 'radios', name: 'state', label: 'What stage is it at?', options: STATES },
      {
        type: 'words',
        name: 'principles',
        label: 'On what principles?',
        several: true,
        hint: 'Write one on each line. Leave it blank if the decision names none.',
      },
    ],
    submit: 'Add the decision',
  }),
  write(plan, element, values) {
    const [title, typed] = [words(values.title), words(values.date)];
    const date = dateIn(typed);
    const body = values.body;
    const problems = {
      ...(/\p{L}/u.test(title) ? {} : { title: 'Say in words what is decided.' }),
      ...(typed !== '' && !date ? { date: `“${typed}” cannot be read as a date. Write it like 25 February 2026.` } : {}),
      ...(typed !== '' && !body ? { body: 'Choose who decides, or leave the date blank.' } : {}),
    };
    if (Object.keys(problems).length > 0) return { problems };
    const writing = new Writing(plan, element);
    const decides = writing.chosen(values, 'body', 'body');
    const principles = titlesIn(values.principles).map((each) => writing.declare('principle', each));
    writing.declare('decision', title, () => [
      ...(decides ? [`by ${decides}${date ? ` on ${date}` : ''}`] : []),
      ...(principles.length > 0 ? [`follows ${principles.join(', ')}`] : []),
      ...(element.path ? [`approves ${element.path}`] : []),
      ...(values.state ? [`status ${values.state}`] : []),
    ]);
    return writing.edits();
  },
};
