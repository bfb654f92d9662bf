/** Where Golden Thread is published: the `repository` of package.json. */
export const PUBLISHED_AT = 'https://github.com/golden-thread-plans/golden-thread';

/** The address of the plan that the examples of all pages stand in. */
export const SAMPLE_COUNCIL = `${PUBLISHED_AT}/blob/main/docs/rules/sample-council.md`;

/** The address of a rule's page. */
export function pageOf(rule: string): string {
  return `${PUBLISHED_AT}/blob/main/docs/rules/${rule}.md`;
}
