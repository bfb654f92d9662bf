import type { JSX } from 'preact';
import { type Field, NEW_VALUE, type Values } from '../protocol.js';
import { yearsNamed } from './_years.js';

interface Props {
  readonly field: Field;
  readonly values: Values;
  readonly problems: Values;
  readonly set: (name: string, value: string) => void;
}

/** How many years a form asks the money of: of a plan of fifteen years the first ones. */
const MAX_AMOUNTS = 10;

/** What a field is described by, for those who hear it. */
const hintId = (name: string): string => `hint-${name}`;
const wrongId = (name: string): string => `wrong-${name}`;

/** One question of a form, with its hint and with what is wrong with the answer. */
export function FormField(props: Props): JSX.Element {
  const { field, problems } = props;
  const className = field.half ? 'field half' : 'field';
  const hint = field.hint && (
    <p class="hint" id={hintId(field.name)}>
      {field.hint}
    </p>
  );
  if (field.type === 'radios' || field.type === 'amounts') {
    // A group is not right or wrong for those who hear it: its words say what is missing.
    const { 'aria-describedby': describedBy } = described(field, problems);
    return (
      <fieldset class={className} aria-describedby={describedBy}>
        <legend class="label">{field.label}</legend>
        {hint}
        <Wrong name={field.name} problems={problems} />
        {field.type === 'radios' ? <Radios {...props} field={field} /> : <Amounts {...props} field={field} />}
      </fieldset>
    );
  }
  return (
    <div class={className}>
      <label class="label" for={field.name}>
        {field.label}
      </label>
      {hint}
      <Wrong name={field.name} problems={problems} />
      {field.type === 'words' ? <Words {...props} field={field} /> : <Choice {...props} field={field} />}
    </div>
  );
}

function Wrong({ name, problems }: Pick<Props, 'problems'> & { readonly name: string }): JSX.Element | null {
  return problems[name] ? (
    <p class="wrong" id={wrongId(name)}>
      <span aria-hidden="true">! </span>
      {problems[name]}
    </p>
  ) : null;
}

function described({ name, hint }: Field, problems: Values): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const ids = [hint ? hintId(name) : '', problems[name] ? wrongId(name) : ''].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(problems[name] ? { 'aria-invalid': 'true' } : {}) };
}

type Of<T extends Field['type']> = Props & { readonly field: Extract<Field, { type: T }> };

function Words({ field, values, problems, set }: Of<'words'>): JSX.Element {
  const shared = {
    id: field.name,
    value: values[field.name] ?? '',
    ...described(field, problems),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => set(field.name, currentTarget.value),
  };
  return field.several ? <textarea rows={3} {...shared} /> : <input type="text" autocomplete="off" {...shared} />;
}

function Choice(props: Of<'choice'>): JSX.Element {
  const { field, values, problems, set } = props;
  const { name, options, fresh } = field;
  if (isNewOnly(field)) return <NewOnly {...props} />;
  return (
    <>
      <select
        id={name}
        value={values[name] ?? ''}
        {...(values[name] === NEW_VALUE ? {} : described(field, problems))}
        onChange={({ currentTarget }) => set(name, currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {fresh && <option value={NEW_VALUE}>{fresh}</option>}
      </select>
      {values[name] === NEW_VALUE && (
        <input
          type="text"
          aria-label={fresh?.replace('…', '')}
          {...described(field, problems)}
          autocomplete="off"
          value={values[`${name}.new`] ?? ''}
          onInput={({ currentTarget }) => set(`${name}.new`, currentTarget.value)}
        />
      )}
    </>
  );
}

/** Whether there is nothing to choose among yet, so that whatever is typed is new. */
const isNewOnly = ({ fresh, options }: Extract<Field, { type: 'choice' }>): boolean =>
  fresh !== undefined && options.every(({ value }) => value === '');

/** A choice without anything to choose among: what is new is typed at once, and left blank where nobody knows. */
function NewOnly({ field, values, problems, set }: Of<'choice'>): JSX.Element {
  const { name } = field;
  return (
    <input
      type="text"
      id={name}
      autocomplete="off"
      value={values[`${name}.new`] ?? ''}
      {...described(field, problems)}
      onInput={({ currentTarget: { value } }) => {
        set(`${name}.new`, value);
        set(name, value.trim() === '' ? '' : NEW_VALUE);
      }}
    />
  );
}

function Radios({ field: { name, options }, values, set }: Of<'radios'>): JSX.Element {
  return (
    <div class="choices">
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={values[name] === value} onChange={() => set(name, value)} /> {label}
        </label>
      ))}
    </div>
  );
}

function Amounts({ field, values, problems, set }: Of<'amounts'>): JSX.Element {
  const { name, years, yearsFrom } = field;
  const shown = yearsFrom === undefined ? years : yearsNamed(values[yearsFrom] ?? '').slice(0, MAX_AMOUNTS);
  return (
    <div class="years">
      {shown.length === 0 && <p class="hint">Write the years of the plan first.</p>}
      {shown.map((year) => (
        <label key={year}>
          {year}
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-invalid={problems[`${name}.${year}`] ? 'true' : undefined}
            value={values[`${name}.${year}`] ?? ''}
            onInput={({ currentTarget }) => set(`${name}.${year}`, currentTarget.value)}
          />
          <Wrong name={`${name}.${year}`} problems={problems} />
        </label>
      ))}
    </div>
  );
}
