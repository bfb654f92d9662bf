import { cleanText } from './cells.js';

const AVERAGE = '(?:\\s+(?:average|mean|median|avg|value|figure|result)s?)?';
const NATIONS =
  'england|wales|scotland|northern ireland|great britain|gb|uk|united kingdom|cymru|lloegr|national|all[ -](?:wales|england|scotland)';
const REGIONS =
  'north[ -]east|north[ -]west|yorkshire(?: (?:and|&) (?:the )?humber)?|east midlands|west midlands|east of england|london|(?:inner|outer) london|south[ -]east|south[ -]west|regional|region';
const GROUPS =
  "(?:(?:cipfa|statistical|nearest|children[’']s services|our|ofsted)\\s+)*(?:nearest )?neighbours?(?: group)?|(?:lgbf |cipfa )?family group|(?:similar|comparator|other|all) (?:councils|authorities|group|las?)|comparators?|benchmark(?:ing)?(?: group)?|(?:all )?(?:shire )?(?:district|county|unitary|metropolitan|borough|english|welsh|scottish)s? (?:councils|authorities|boroughs)?|peer group|peers";
const WHOLE = new RegExp(`^(?:the )?(?:${NATIONS}|${REGIONS}|${GROUPS})${AVERAGE}$|^cyfartaledd (?:cymru|cenedlaethol)$`, 'i');
const HELD = new RegExp(`\\b(?:${NATIONS}|${REGIONS}|neighbours?|family group|comparators?|benchmark|cipfa|cyfartaledd)\\b`, 'i');

/** Whether words are the name of others that a council compares itself with, and nothing else: `England average`. */
export function isComparator(text: string): boolean {
  return WHOLE.test(cleanText(text).replace(/\s*\([^()]*\)\s*$/, ''));
}

/** Years, quarters and what else of a heading says nothing of whom its figures are of. */
const BESIDE =
  /\b(?:19|20)\d\d\s*[/\u2010-\u2015-]\s*\d{2,4}|\b(?:19|20)\d\d\b|\b\d\d\/\d\d\b|\bFY\s*\d+|\b(?:Q|quarter|qtr)\s*\d\b|\([^()]*\)|%|\b(?:actuals?|outturns?|results?|performance|latest|comparison)\b/gi;

/** Whom the figures of a column are of where it compares with others who are named: `Nearest neighbours 2024/25`. */
export function comparatorsIn(heading: string): string | undefined {
  if (!HELD.test(heading) || /\b(targets?|rank|quartile|position|difference|gap|vs|better|worse)\b/i.test(heading))
    return undefined;
  const name = cleanText(heading.replace(BESIDE, ' ')).replace(/^[\s:,-]+|[\s:,-]+$/g, '');
  return name === '' ? undefined : name;
}
