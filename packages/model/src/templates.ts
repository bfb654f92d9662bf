/** The plans to start from, by the name of their folder in `examples/templates`, with what each is for. */
export const TEMPLATES = {
  blank: 'a plan with one of everything that the golden thread needs, to write over',
  'council-plan': 'a worked council plan: priorities, outcomes, measures, projects, money and risks',
  'service-plan': 'a worked service plan: services, their standards, cash limits and savings',
  'outcomes-framework': 'an outcomes framework beside the national one, with the library of it',
  'integrated-settlement': 'a combined authority’s integrated settlement: themes, agreed indicators, one fund each',
  'improvement-plan': 'an improvement plan after a best value review: recommendations, answers, work and measures',
  'budget-and-mtfs': 'a budget with a medium-term financial strategy: services, gap, savings and reserves',
} as const;

/** The name of a template. */
export type TemplateName = keyof typeof TEMPLATES;
