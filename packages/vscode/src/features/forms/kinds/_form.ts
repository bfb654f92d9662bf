import { type Element, type ElementKind, freshNameFromTitle, KINDS, type Plan } from '@goldenthread/model';
import { addLines, appendLines, combined, declareNew, type Edit, type Fix } from '@goldenthread/server/feature';
import { type Field, type Form, NEW_VALUE, type Option, type Problems, type Values } from '../protocol.js';

/** A form that adds something of a kind. */
export interface FormKind {
  form(plan: Plan, element: Element): Form;
  write(plan: Plan, element: Element, values: Values): { readonly problems: Problems } | { readonly edits: readonly Edit[] };
}

/** What an element is called on a form. */
export const called = (plan: Plan, element: Element): string => element.title || element.path || plan.words(element.kind);

/** Elements to choose among, with nothing chosen first. */
export function optionsOf(plan: Plan, elements: Iterable<Element>, none: string): Option[] {
  const named = [...elements].filter(({ path }) => path !== undefined);
  return [{ value: '', label: none }, ...named.map((each) => ({ value: each.path as string, label: called(plan, each) }))];
}

/** Who looks after something: a post of the plan, a new one, or nobody yet. */
export function ownerField(plan: Plan, name: string, label: string): Field {
  const options = optionsOf(plan, plan.of('officer'), 'I do not know yet');
  return { type: 'choice', name, label, options, fresh: 'A new post…' };
}

/** The measure that shows whether something happens: one of the plan, a new one, or none yet. */
export function measureField(plan: Plan, name: string): Field {
  const options = optionsOf(plan, plan.of('measure'), 'I do not know yet');
  return { type: 'choice', name, label: 'How will you know?', options, fresh: 'A new measure…' };
}

/** The titles that were typed, one on each line. */
export function titlesIn(text: string | undefined): string[] {
  const lines = (text ?? '').split(/\r\n|\n|\r/).map((line) =>
    line
      .replace(/^\s*[-*•–]\s+/, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  return lines.filter((line) => /\p{L}/u.test(line));
}

export const words = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What is written for a form, with the names that go with it. */
export class Writing {
  private readonly fixes: Fix[] = [];
  private readonly names = new Set<string>();

  constructor(
    private readonly plan: Plan,
    /** What is added to. */
    private readonly element: Element,
  ) {}

  /** Declares something new where the plan keeps its like; gives its name. */
  declare(kind: ElementKind, title: string, lines: (name: string) => readonly string[] = () => []): string {
    const name = this.nameFor(title, `New${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
    const text = [`${KINDS[kind].words} ${name}: ${title}`, ...lines(name).map((line) => `  ${line}`)];
    this.fixes.push(declareNew(this.plan, '', kind, this.element, ...text));
    return name;
  }

  /** Adds lines to the end of what is added to. */
  append(...lines: string[]): void {
    this.fixes.push(appendLines('', this.element, ...lines));
  }

  /** Adds lines to the beginning of what is added to. */
  link(...lines: string[]): void {
    this.fixes.push(addLines('', this.element, ...lines));
  }

  /** The name of what was chosen; something new is declared. Undefined where nothing was. */
  chosen(values: Values, field: string, kind: ElementKind, lines?: (name: string) => readonly string[]): string | undefined {
    const value = values[field];
    if (value !== NEW_VALUE) return value || undefined;
    const title = words(values[`${field}.new`]);
    return title === '' ? undefined : this.declare(kind, title, lines);
  }

  edits(): { readonly edits: readonly Edit[] } {
    return { edits: combined('', ...this.fixes).edits };
  }

  private nameFor(title: string, fallback: string): string {
    const { names } = this.plan.declarations;
    const name = freshNameFromTitle(title, fallback, (each) => names.has(each) || this.names.has(each));
    this.names.add(name);
    return name;
  }
}
