import type { Element, NameFact, Plan } from '@goldenthread/model';
import { capitalised } from '@goldenthread/model';
import type { Inline, Source, Words } from '../page.js';
import { plain } from './wording.js';

/** The anchor of what the page begins with: the plan itself. */
const HEAD = 'head';

/** Tells of a plan's elements: how they are called, where on the page they are, where in the text they come from. */
export class PageIndex {
  readonly sources = new Map<string, Source>();
  private readonly ids = new Map<Element, string>();

  constructor(readonly plan: Plan) {
    const taken = new Set<string>();
    for (const element of plan.everything) {
      if (element === plan.root) {
        this.ids.set(element, HEAD);
        continue;
      }
      const base =
        element.path ?? `${this.ids.get(element.parent ?? element) ?? element.fact.target?.name ?? ''}-${element.kind}`;
      let id = base;
      for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
      taken.add(id);
      this.ids.set(element, id);
    }
  }

  get symbol(): string {
    return this.plan.settings.symbol;
  }

  /** The anchor of an element; undefined for one of another plan. */
  idOf(element: Element): string | undefined {
    return this.ids.get(element);
  }

  /** Notes where in the text a part of the page comes from. */
  sourceOf(element: Element): Source {
    const source = { file: element.file.file, line: element.place.line };
    const id = this.ids.get(element);
    if (id !== undefined) this.sources.set(id, source);
    return source;
  }

  /** How an element is called: its title, else its name. */
  called(element: Element): string {
    return plain(element.title) || element.path || element.fact.target?.name || this.kind(element);
  }

  /** What an element is, in the plan's own terms: `Ambition`. */
  kind(element: Element): string {
    return capitalised(this.plan.words(element.kind));
  }

  /** A mention of an element, which leads to it where it is on the page. */
  mention(element: Element): Inline {
    const id = this.idOf(element);
    return id === undefined ? this.called(element) : { type: 'link', to: id, text: this.called(element) };
  }

  /** A mention of what a name stands for; a name that stands for nothing is shown as it is typed. */
  named(name: NameFact): Inline {
    const element = this.plan.meaning(name);
    return element ? this.mention(element) : name.name;
  }

  /** What a name stands for; undefined where it stands for nothing. */
  meaning(name: NameFact): Element | undefined {
    return this.plan.meaning(name);
  }

  /** Mentions with commas and `and` between them. */
  listed(mentions: readonly (Inline | Words)[]): Words {
    return mentions.flatMap((mention, index) => {
      const before = index === 0 ? [] : [index === mentions.length - 1 ? ' and ' : ', '];
      return [...before, ...(Array.isArray(mention) ? (mention as Words) : [mention as Inline])];
    });
  }
}
