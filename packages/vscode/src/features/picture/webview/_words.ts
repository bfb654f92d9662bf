import type { Count, GraphNode, Stage, ViewNode } from '@goldenthread/report';

const MANY: Record<Stage, readonly [one: string, many: string]> = {
  vision: ['vision', 'visions'],
  aim: ['aim', 'aims'],
  outcome: ['outcome', 'outcomes'],
  work: ['piece of work', 'pieces of work'],
  benefit: ['benefit', 'benefits'],
  measure: ['measure', 'measures'],
  money: ['fund', 'funds'],
};

/** `12 outcomes, 3 measures (1 red)` */
export function countsInWords(counts: readonly Count[]): string {
  return counts
    .map(({ stage, number, red }) => `${number} ${MANY[stage][number === 1 ? 0 : 1]}${red > 0 ? ` (${red} red)` : ''}`)
    .join(', ');
}

/** How many are behind a closed card. */
export function behind({ below }: ViewNode): number {
  return below.reduce((sum, { number }) => sum + number, 0);
}

/** Findings in words; nothing where there are none. */
export function findingsInWords({ findings }: GraphNode): string {
  if (findings === 0) return '';
  return findings === 1 ? '1 thing to mend' : `${findings} things to mend`;
}

/** The money of a node: this year's and every year's, to the penny. */
export function moneyInWords({ money }: GraphNode): string {
  return money ? `${money.label}: ${money.years.join(', ')}` : '';
}

/** All of a card in one go, for those who hear it. */
export function cardInWords(shown: ViewNode, year: string | undefined): string {
  const { node, open } = shown;
  const { title, words, state, money } = node;
  const now = money?.short && year ? `${money.label} ${money.short} in ${year}` : '';
  const closed = open === false ? `Closed, with ${countsInWords(shown.below) || 'more'} below` : '';
  return [`${words}: ${title}`, state?.words, now, findingsInWords(node), closed].filter(Boolean).join('. ');
}

/** What a mouse that rests on a card is told. */
export function cardTip(shown: ViewNode): string {
  const { node } = shown;
  return [`${node.words}: ${node.title}`, node.state?.words, moneyInWords(node), findingsInWords(node)]
    .filter(Boolean)
    .join('\n');
}
