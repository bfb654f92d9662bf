import './form.css';
import { Fragment, type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listen, send } from '../../../webview/page/editor.js';
import type { Field, Form, FromForm, Problems, ToForm, Values } from '../protocol.js';
import { FormField } from './_field.js';
import { periodNamed } from './_years.js';

/** Where an answer is wrong, or missing: a field, or the first button of a group. */
const IN_QUESTION = '.field [aria-invalid], .field > .wrong ~ .choices input, .field > .wrong ~ .years input';

function App(): JSX.Element | null {
  const [form, setForm] = useState<Form>();
  const [problems, setProblems] = useState<Problems>({});
  useEffect(
    () =>
      listen<ToForm>((message) => {
        if (message.type === 'form') setForm(message.form);
        else setProblems(message.problems);
      }),
    [],
  );
  return form ? <Page form={form} problems={problems} /> : null;
}

function Page({ form, problems }: { readonly form: Form; readonly problems: Problems }): JSX.Element {
  const { title, lead, fields, submit } = form;
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
  );
  const answered = Object.values(values).join('') !== fields.map(({ value = '' }) => value).join('');
  const page = useRef<HTMLFormElement>(null);
  useEffect(() => page.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  useEffect(() => {
    if (Object.keys(problems).length > 0) page.current?.querySelector<HTMLElement>(IN_QUESTION)?.focus();
  }, [problems]);

  useEffect(() => {
    if (answered) send<FromForm>({ type: 'answered' });
  }, [answered]);

  const set = (name: string, value: string): void =>
    setValues((before) => {
      const next = { ...before, [name]: value };
      // A field that is taken from another follows it until somebody types into it.
      for (const field of fields) {
        if (field.type !== 'words' || field.yearsOf !== name) continue;
        const followed = periodNamed(before[name] ?? '');
        if ((before[field.name] ?? '') === followed) next[field.name] = periodNamed(value);
      }
      return next;
    });
  const wrong = Object.keys(problems).length;

  return (
    <main>
      <form
        ref={page}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          send<FromForm>({ type: 'submit', values });
        }}
        // Nothing that was typed is lost by one key.
        onKeyDown={({ key }) => key === 'Escape' && !answered && send<FromForm>({ type: 'cancel' })}
      >
        <h1>{title}</h1>
        {lead && <p class="hint">{lead}</p>}
        <p role="status" class={wrong > 0 ? 'wrong' : 'seen-by-readers-only'}>
          {wrong === 0 ? '' : wrong === 1 ? 'Answer one more question first.' : `${wrong} more questions need an answer first.`}
        </p>
        <div class="fields">
          {fields
            .filter((field) => isAsked(field, values))
            .map((field) => (
              <Fragment key={field.name}>
                {field.heading && <h2>{field.heading}</h2>}
                <FormField field={field} values={values} problems={problems} set={set} />
              </Fragment>
            ))}
        </div>
        <div class="actions">
          <button type="submit" class="first">
            {submit}
          </button>
          <button type="button" onClick={() => send<FromForm>({ type: 'cancel' })}>
            Cancel
          </button>
        </div>
      </form>
    </main>
  );
}

/** Whether a field is of any use with what was answered so far. */
function isAsked(field: Field, values: Values): boolean {
  if (field.type !== 'radios' || field.severalIn === undefined) return true;
  return (values[field.severalIn] ?? '').split('\n').filter((line) => line.trim() !== '').length > 1;
}

const root = document.getElementById('page');
if (root) render(<App />, root);
