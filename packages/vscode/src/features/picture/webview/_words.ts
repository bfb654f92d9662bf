import type { Count, GraphNode, Stage, ViewNode } from '@goldenthread/report';
import type { Card } from './_drawn.js';

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
  return findings === 1 ? '1 thing to fix' : `${findings} things to fix`;
}

/** The money of a node: this year's and every year's, to the penny. */
function moneyInWords({ money }: GraphNode): string {
  return money ? `${money.label}: ${money.years.join(', ')}` : '';
}

/** The same, as short as it stands on a card. */
export function toFix({ findings }: GraphNode): string {
  return findings === 0 ? '' : `${findings} to fix`;
}

/** All of a card in one go, for those who hear it: first what stands on it, so that it can be called by that, then more. */
export function cardInWords({ shown, lines, state, money }: Card, year: string | undefined): string {
  const { node, open } = shown;
  const visible = [node.words, toFix(node), ...lines, state, money, open === false ? `+${behind(shown)}` : '']
    .filter(Boolean)
    .join(' ');
  const whole = lines.join(' ') === node.title ? '' : node.title;
  const now = node.money?.short && year ? `${node.money.label} ${node.money.short} in ${year}` : '';
  const closed = open === false ? `Closed, with ${countsInWords(shown.below) || 'more'} below` : '';
  return [visible, whole, node.state?.words, now, closed].filter(Boolean).join('. ');
}

/** What a mouse that rests on a card is told. */
export function cardTip(shown: ViewNode): string {
  const { node } = shown;
  return [`${node.words}: ${node.title}`, node.state?.words, moneyInWords(node), findingsInWords(node)]
    .filter(Boolean)
    .join('\n');
}
