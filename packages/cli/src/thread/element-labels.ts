import { type Element, latestStatus, listed, type Plan, periodInWords, printable, statusAt } from '@goldenthread/model';
import { Profile } from '@goldenthread/report/profile';
import type { Colours } from '../terminal/screen.js';

/** Puts the elements of a plan into words. */
export class ElementLabels {
  constructor(
    readonly plan: Plan,
    readonly colours: Colours,
  ) {}

  profile(element: Element): Profile {
    return new Profile(this.plan, element);
  }

  /** `priority Prosperity: An inclusive economy`; an element without a name goes by its title. */
  label(element: Element): string {
    const { kind, name } = this.profile(element);
    const title = printable(element.title);
    if (name === undefined) return title === '' ? kind : `${kind}: ${title}`;
    return `${kind} ${this.colours.bold(name)}${title === '' ? '' : `: ${title}`}`;
  }

  /** The same; a child without a name says what it belongs to. */
  fullLabel(element: Element): string {
    const { parent } = element;
    if (!parent || element.path?.includes('.')) return this.label(element);
    return `${this.label(element)}, of ${this.plan.words(parent.kind)} ${parent.path ?? this.short(parent)}`;
  }

  /** Its title, or else its name. */
  short(element: Element): string {
    return printable(element.title) || element.path || this.plan.words(element.kind);
  }

  /** `led by Economy and growth (portfolio) and Director of Place (officer)`; undefined when nobody leads it. */
  leads(element: Element): string | undefined {
    const { leads } = this.profile(element);
    return leads.length === 0
      ? undefined
      : `led by ${listed(leads.map((lead) => `${this.short(lead)} (${this.plan.words(lead.kind)})`))}`;
  }

  /** `owned by Head of economy`; undefined when nobody owns it. */
  owners(element: Element): string | undefined {
    const { owners } = this.profile(element);
    return owners.length === 0 ? undefined : `owned by ${listed(owners.map((owner) => this.short(owner)))}`;
  }

  /** Its latest status with the reason: `amber in 2024/25 Q3: Tender came back above the estimate`. */
  status(element: Element): string | undefined {
    const status = statusAt(this.plan, element) ?? latestStatus(this.plan, element.all('decisionStatus'));
    const stage = element.one('stage');
    if (!status) return stage && `${stage.stage}${stage.words ? `: ${printable(stage.words.text)}` : ''}`;
    const when = status.period ? ` in ${periodInWords(status.period)}` : '';
    return `${this.rag(status.state)}${when}${status.words ? `: ${printable(status.words.text)}` : ''}`;
  }

  /** A status in its own colour. */
  rag(state: string): string {
    const { green, yellow, red } = this.colours;
    const colour = { green, amber: yellow, red }[state];
    return colour ? colour(state) : state;
  }
}

/** The notes that there are. */
export function notes(...all: (string | undefined)[]): string[] {
  return all.filter((note) => note !== undefined);
}
