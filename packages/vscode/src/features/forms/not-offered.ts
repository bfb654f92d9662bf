import { type Form, NEW_VALUE, type Problems, type Values } from './protocol.js';

/**
 * Answers that a form does not offer, by the name of the field: what is chosen is written into the plan as it is, so it has to be
 * one of the choices. The plan may have changed since the form was drawn.
 */
export function notOffered({ fields }: Form, values: Values): Problems {
  return Object.fromEntries(
    fields
      .filter((field) => {
        if (field.type !== 'choice' && field.type !== 'radios') return false;
        const value = values[field.name] ?? '';
        const fresh = field.type === 'choice' && field.fresh !== undefined ? [NEW_VALUE] : [];
        return !['', field.value, ...fresh, ...field.options.map((option) => option.value)].includes(value);
      })
      .map(({ name }) => [name, 'The plan no longer has this. Choose again.']),
  );
}
