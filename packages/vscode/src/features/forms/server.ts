import { type Element, elementAt, type Plan } from '@goldenthread/model';
import { type Feature, offsetOf, pathOf, rangeOf, uriOf } from '@goldenthread/server/feature';
import type { Position } from 'vscode-languageclient';
import { answers } from '../../plans/server.js';
import { FORMS } from './kinds/index.js';
import { ADD_FORM, ADD_WRITTEN, type Form, NEW_VALUE, type Problems, type Values } from './protocol.js';

/** The forms that add to a plan, and what they write. */
export const answer: Feature = (host) => {
  const found = (uri: string, position: Position, of?: string): { plan: Plan; element: Element } | undefined => {
    const plan = host.files.checkedOf(uri)?.plan;
    const facts = host.files.facts(uri);
    const there = plan && facts && elementAt(plan, pathOf(uri), offsetOf(facts, position));
    const element = of === undefined || (there && nameOf(there) === of) ? there : plan && elementCalled(plan, of);
    return plan && element && { plan, element };
  };
  answers(host, ADD_FORM, ({ uri, position, kind }) => {
    const about = found(uri, position);
    const form = about && FORMS[kind]?.form(about.plan, about.element);
    return form ? { ...form, of: nameOf(about.element) } : null;
  });
  answers(host, ADD_WRITTEN, ({ uri, position, kind, of, values }) => {
    const about = found(uri, position, of);
    const form = FORMS[kind];
    if (!about || !form) return null;
    const problems = notOffered(form.form(about.plan, about.element), values);
    if (Object.keys(problems).length > 0) return { problems };
    const written = form.write(about.plan, about.element, values);
    if ('problems' in written) return written;
    return {
      edits: written.edits.map(({ file, at, text }) => ({
        uri: uriOf(file),
        range: rangeOf({ lines: host.files.lines(file) }, at),
        text,
      })),
    };
  });
  return {};
};

/** What an element is found by again: its name, or where it has none its title. */
const nameOf = ({ path, title }: Element): string => path ?? title;

/** The only element of a plan with a name, or with a title and no name. */
function elementCalled(plan: Plan, name: string): Element | undefined {
  const [element, ...others] = plan.elements.flatMap((each) => [...each.walk()]).filter((each) => nameOf(each) === name);
  return others.length === 0 ? element : undefined;
}

/**
 * Answers that a form does not offer, by the name of the field: what is chosen is written into the plan as it is, so it has to be
 * one of the choices. The plan may have changed since the form was drawn.
 */
function notOffered({ fields }: Form, values: Values): Problems {
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
