/** The plans to start from, by the name of their folder in `examples/templates`, with what each is for. */
export const TEMPLATES = {
  blank: 'a plan with one of everything that the golden thread needs, to write over',
  'council-plan': 'a worked council plan: priorities, outcomes, measures, projects, money and risks',
  'service-plan': 'a worked service plan: services, their standards, cash limits and savings',
} as const;

/** The name of a template. */
export type TemplateName = keyof typeof TEMPLATES;
