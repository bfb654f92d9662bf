// A page in Welsh says nothing in English without marking it as English: a screen reader would read it in the wrong voice.
import { buildSite } from '@goldenthread/report';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it, test } from 'vitest';
import { planOf } from './support.js';

const PLAN = `plan Sir: Plan of a county
  cymraeg: Cynllun y sir
  organisation: Cyngor y Dyffryn
  years 2025/26 to 2026/27
  as at 2025-11-01
vision Well: Living well
  cymraeg: Byw’n dda
priority Live: Live well
  cymraeg: Bywyd da
  supports Well
outcome Warm: Homes are warm
  cymraeg: Mae cartrefi’n gynnes
  supports Live
  led by Housing, Director
  measured by Epc, Draughts, Trend
measure Epc: Homes with a good rating
  cymraeg: Cartrefi da eu graddfa
  better higher
  target 2025/26 60%
  actual 2025/26 Q1 55%
measure Draughts: Draughts
  cymraeg: Drafftiau
  actual 2025/26 [c]
measure Trend: A trend
  cymraeg: Tuedd
  trend only
workstream Lag: Loft lagging
  cymraeg: Inswleiddio atigau
  delivers Warm
  status amber in 2025/26 Q2: Wet weather
  budget
    years         2025/26 2026/27
    revenue Grant £200k   £300k
    revenue Other £100k   £100k
workstream Doors: New doors
  cymraeg: Drysau newydd
  delivers Warm
fund Grant: A grant
  cymraeg: Grant
  certainty bid
fund Other: Another fund
  cymraeg: Cronfa arall
  certainty confirmed
saving Kept: A contract
  publish exempt
  amount 2025/26 £70k
portfolio Housing: Housing
  cymraeg: Tai
officer Director: Director of housing
  cymraeg: Cyfarwyddwr tai
`;

const ENGLISH_WORDS =
  /\b(the|and|is|are|no|none|all|for|with|by|not|yet|Amber|Green|Red|Confirmed|Depends|target|figure|Draft|Led|exempt|suppressed|November|Download|Vision|This)\b/;

/** What a page says in the language of the page: without whatever is marked as English. */
function* ownWords(node: DefaultTreeAdapterTypes.Node): Generator<string> {
  if ('tagName' in node) {
    if (node.attrs.some(({ name, value }) => name === 'lang' && value.startsWith('en') && node.tagName !== 'html')) return;
    for (const { name, value } of node.attrs) if (name === 'aria-label') yield value;
    if (node.tagName === 'style' || node.tagName === 'script') return;
  }
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterTypes.TextNode).value;
  if ('childNodes' in node) for (const child of node.childNodes) yield* ownWords(child);
}

const pages = new Map<string, string[]>();
for await (const { path, contents } of buildSite({ plan: planOf(PLAN), findings: [] }))
  if (path.startsWith('cy/')) pages.set(path, [...ownWords(parse(String(contents)))]);

test.each([...pages.keys()])('%s', (path) => {
  expect(pages.get(path)?.filter((words) => ENGLISH_WORDS.test(words))).toEqual([]);
});

it('says in Welsh how things stand, why a figure is not there, what is left out, and the day', () => {
  const said = pages.get('cy/outcomes/Warm.html')?.join(' ') ?? '';
  for (const words of [
    'Cynllun y sir',
    'Ffigurau ar 1 Tachwedd 2025.',
    'Eitemau eithriedig sydd wedi’u hepgor: 1.',
    'Arweinir gan: Tai; Cyfarwyddwr tai.',
    'Ambr',
    'Inswleiddio atigau',
    'dim ar gyfer y cyfnod hwn; yr un nesaf yw 60% ar gyfer 2025/26',
    'wedi’i atal',
    'y duedd sy’n cael ei monitro',
    'Yn dibynnu ar gais',
  ])
    expect(said).toContain(words);
});

it('the English page says for which period a target is', async () => {
  for await (const { path, contents } of buildSite({ plan: planOf(PLAN), findings: [] }))
    if (path === 'measures.html') expect(String(contents)).toContain('none for this period; the next is 60% for 2025/26');
});
