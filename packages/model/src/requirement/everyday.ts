import type { Span, ValueFact } from '../facts/common.js';
import type { Inexact } from '../values/inexact.js';
import type { Word } from './phrase.js';

/*
 * People write a rule as they would say it: "projects costing more than £100k", "taken by Cabinet", "for every year". Here such words
 * become the language's own, before anything else reads them. A line is looked at as one text: names are `@`, figures `#`, and the
 * words of one term are joined with `_`.
 */

/** What people write, and the words of the language that say the same. `$1` is a part of what is written. */
type Saying = readonly [written: RegExp, meant: string];

const COUNTED = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

const COMMENTS =
  'finance|legal|monitoring|equality|people|property|climate|human_rights|community_safety|sustainability|risk|information|rural|health|procurement|consultation';

/** What has a size: it costs, saves or scores so much. */
const SPENDERS =
  '(?:programme|project|work|workstream|service|team|risk|decision|fund|measure|move|issue|asset|outcome)s?|savings';

/** How cost or performance compares with others'. */
const STANDING = 'high|average|low|unknown';

/** A length of time, as `within` takes it. */
const TIME = 'days?|weeks?|months?|quarters?|years?';

/** A year as plans write it. */
const YEAR = '\\d{4}/\\d{2}';

const SAYINGS: readonly Saying[] = [
  // When, before `no later than` is read as a number.
  [/(?:(?:due|dated|taken|made|agreed) )?(?:(?:no|not) later than|on or before|(?:by|before) the end of)(?= (?:\d|#))/, 'by'],
  [
    /(?:(?:due|dated|taken|made|agreed) )?(?:(?:no|not) (?:earlier|sooner) than|not before|on or after|since)(?= (?:\d|#))/,
    'from',
  ],
  [/(?:due|dated|taken|made|agreed) (before|after|by|in|from|within)(?= (?:\d|#))/, '$1'],
  [/later than(?= (?:\d|#))/, 'after'],
  [/earlier than(?= (?:\d|#))/, 'before'],
  // How much, how many.
  [/# ([a-z_]+) (at_most|at_least|or more|or less)$/, '$2 # $1'],
  [/(?:no|not) (?:(?:more|greater|higher|later) than|over)/, 'at_most'],
  [/(?:no|not) (?:(?:less|lower|smaller) than|fewer than|under)/, 'at_least'],
  [/(?:a )?(?:maximum of|max|up to|up_to)/, 'at_most'],
  [/(?:a )?(?:minimum of|min)/, 'at_least'],
  [/(?:more|greater|higher|larger|bigger) than|in excess of|above|exceeding|exceeds?/, 'over'],
  [/(?:less|lower|smaller) than|fewer than|below/, 'under'],
  [/# (?:(?:and|or) (?:over|above|up|upwards|higher|greater|larger)|plus)/, '# or more'],
  [/# (?:and|or) (?:under|below|lower|smaller|down)/, '# or less'],
  // What is measured of it, before its size.
  [
    /(?:that |which )?(?:with|has|have|having|whose) (?:an? |its |their |the )?(?:total |residual |inherent |current |overall )?(?:cost|budgets?|value|score|saving|amount|size)(?: (?:of|is|at))*(?= (?:over|under|at_least|at_most|between|#))/,
    '',
  ],
  [
    new RegExp(
      `(?<=(?:${SPENDERS}|@|that|which|or|and) )(?:costs?|costing|spends?|spending|worth|valued|scores?|scoring|scored|rated|saves?|saving)(?: (?:of|is|at))*(?= (?:over|under|at_least|at_most|between|#))`,
    ),
    '',
  ],
  // How a service compares.
  [new RegExp(`(?:an? )?(${STANDING}) (cost|performance)s?(?![^ ])`), '$2_$1'],
  [new RegExp(`(cost|performance)s?(?: (?:is|are|of|at|being))* (${STANDING})(?![^ ])`), '$1_$2'],
  // Which they are not.
  [/non-([a-z]+) ([a-z]+)/, '$2 not $1'],
  // How near, how often.
  [/budget_for (?:every_year|each_year|(?:every|each|all) years?)/, 'budget in_every_year'],
  [new RegExp(`reviewed(?:_on)? over (?:an? )?(# )?(${TIME}) ago`), 'not reviewed_on within $1$2'],
  [/(?:not|no) (?:older|longer ago) than(?= #)/, 'within'],
  [new RegExp(`(?:due )?(?:in|within|during|over) (?:the )?(?:last|past|next|previous|coming) (# )?(${TIME})`), 'within $1$2'],
  [new RegExp(`within (?:an?|the)(?= (?:${TIME}))`), 'within'],
  [/(?:dated|made|agreed|signed)(?= within)/, ''],
  [new RegExp(`(?:at_least )?(?:once )?(?:every|each) (# (?:${TIME}))`), 'within $1'],
  [/(?:at_least )?once (?:an?|per|every|each) (month|quarter)/, 'within $1'],
  [/reported (?:in )?(?:every|each|per|an?) (month|quarter)/, 'reported $1ly'],
  [/reported (?:every_year|each_year|(?:every|each|per|a) year|annually)/, 'reported yearly'],
  [
    /(?:for|during|per|in|throughout) (?:every|each|all|every_year|each_year)(?: (?:of the |of )?(?:plan )?years?)?(?: of the plan)?/,
    'in_every_year',
  ],
  [
    /(milestones?|targets?|actuals?|updates?|status|reviews?|actions?|deliverables?|outputs?) (?:(?:every|each) year|every_year|annually)/,
    '$1 in_every_year',
  ],
  [/(?:due|expected|planned) to (end|finish|start|begin)/, '$1'],
  [/(?:(?:that|which) )?(?:ending|ends?|finishing|finish(?:es)?)(?= (?:before|after|by|from|in) (?:\d|#))/, 'ends'],
  [/(?:(?:that|which) )?(?:starting|starts?|beginning|begins?)(?= (?:before|after|by|from|in) (?:\d|#))/, 'starts'],
  [new RegExp(`(target|actual|baseline|figure|budget|update|status)(s?) for(?= ${YEAR}(?![^ ]))`), '$1$2 in'],
  // Who, and what it belongs to.
  [/(?:an? |the )?named (owner|lead|officer|group|body|board|person|portfolio)/, '$1'],
  [/(?:(?:that|which|who) )?(?:someone|somebody|anyone|anybody) owns/, 'with owner'],
  [/(?:(?:that|which|who) )?(?:nobody|no one) owns/, 'without owner'],
  [/(?:(?:that|which|who) )?(?:nobody|no one) leads/, 'without led_by'],
  [/(?:owned|held) by/, 'owner'],
  [/(owner|led_by) (?:someone|somebody|anyone|anybody|a person)/, '$1'],
  [/report to/, 'reports_to'],
  [/reports_to (?:an? )?board/, 'reports_to group'],
  [/(?:that |which )?belongs? to(?: the)?(?= @)/, 'of'],
  [/(?:that |which )?belongs? to (?:an? |the )?([a-z]+)/, 'of $1'],
  [/(?:taken|made|decided) by/, 'by'],
  [/(?:in|under|within|inside|belonging to)(?: the)?(?: (?:programme|project|priority|service|workstream|outcome))?(?= @)/, 'of'],
  [/part_of (?:an?|any|some)/, 'part_of'],
  [/approving/, 'approves'],
  [/(?:with (?:money|funding) from|financed by|paid from)(?= @)/, 'funded_by'],
  [/supporting/, 'supports'],
  [/delivering/, 'delivers'],
  [/meeting/, 'meets'],
  [/reporting to/, 'reports_to'],
  [/threatening/, 'threatens'],
  [/(owner|led_by) (?:other than|(?:that|who|which) is(?: not|n’t)|but not|except) (@)/, '$1 no $1 $2'],
  [
    /(?:(?:is|are) )?not (led_by|owner|by|funded_by|part_of|reports_to)(?= (?:@|an? |officer|portfolio|group|body|team|partner|bid|grant))/,
    'no $1',
  ],
  [/(owner|led_by) (?:is|are)(?: not|n’t) (@)/, 'no $1 $2'],
  [/(officer|portfolio|group|body|team|partner)s? as (?:an? |the |its )?owners?/, 'owner $1'],
  [/@ as (?:an? |the |its )?owners?/, 'owner @'],
  [/(officer|portfolio|group|body|team)s? (?:in the lead|as (?:a |the |its )?lead)/, 'led_by $1'],
  [/@ in the lead/, 'led_by @'],
  [/(?:someone|somebody|anyone|anybody) (?:in the lead|as (?:a |the |its )?lead|(?:who|that) leads(?: it| them)?)/, 'led_by'],
  [/(?:someone|somebody|anyone|anybody) (?:as (?:an? |the |its )?owner|(?:who|that) owns (?:it|them))/, 'owner'],
  [/(?:lead|accountable|responsible|senior) officers?/, 'led_by officer'],
  [/portfolio holders?/, 'led_by portfolio'],
  [/(?:lead|leading) partners?/, 'partner as lead'],
  [/partners? (?:(?:that|who|which) (?:leads?|is the lead|are the lead)|in the lead)/, 'partner as lead'],
  [/(?:no|neither) ([a-z_]+) n?or (?:no )?([a-z_]+)$/, 'no $1 and no $2'],
  // Terms that the language has another word for.
  [/(?:anything|everything|whatever)(?= (?:(?:that|which) )?(?:(?:is|are) )?funded_by)/, 'work'],
  [/(?:that|which) (?:an? |the )?(bid|grant)s? (?:funds?|pays?)/, 'funded_by $1'],
  [/indicators?/, 'measure'],
  [/(bid|grant)s/, '$1'],
  [/Welsh language/, 'welsh_language'],
  [/(?:titles?|names?|translat(?:ions?|ed)) (?:in|into) Welsh|Welsh (?:titles?|names?|translations?)/, 'cymraeg'],
  [/(?:titles?|names?|translat(?:ions?|ed)) (?:in|into) Gaelic|Gaelic (?:titles?|names?|translations?)/, 'gàidhlig'],
  [/(capital|revenue) (?:spending|expenditure|spend|money|funding|costs?)/, '$1'],
  [/(?:assessed|tested) for equality/, 'equality_assessment'],
  [/screened for equality/, 'equality_screening'],
  [/(?:how (?:it|they) (?:is|are) )?mitigated/, 'mitigation'],
  [/(?:(?:says?|explains?) )why/, 'because'],
  [/consulted(?: on| upon)?/, 'consultation'],
  [/(red|amber|green) status/, 'status $1'],
  [/capital (projects?|programmes?|workstreams?|schemes?)/, '$1 with capital'],
  [/comparator/, 'comparators'],
  [/(?:recovery|corrective|remedial|improvement) (actions?)/, '$1'],
  [/(?:planned )?end date|date of completion/, 'ends'],
  [/start date/, 'starts'],
  [/(?:due|target) date/, 'date'],
  [/terms of reference/, 'terms_on'],
  [/legal basis/, 'under'],
  [/(?:equality|equalities) impact assessments?/, 'equality_assessment'],
  [new RegExp(`comments? (?:on|from|by|about|of)(?: the)?(?= (?:${COMMENTS}))`), 'comment'],
  [new RegExp(`(${COMMENTS}) comments?`), 'comment $1'],
  [new RegExp(`comments(?= (?:${COMMENTS}))`), 'comment'],
  [new RegExp(`(?<=comment(?: (?:${COMMENTS}|and|or|the))+ )officers?`), ''],
  [/(?:must|should|shall|needs?|has|have) (?:to )?(?:have|be|been)|to have|(?:must|should|shall)/, ''],
  [/all(?: of)?(?: the| those| our)?(?= [a-z])/, 'every'],
  [/any(?: of)?(?: the| those| our)?(?= [a-z])/, 'a'],
];

/** Each saying, as it is looked for: as whole words only. */
const PATTERNS = SAYINGS.map(([written, meant]) => [new RegExp(`(?<![^ ])(?:${written.source})(?![^ ])`), meant] as const);

/** The words of a line with everyday words as the language's own. */
export function inOwnWords(words: readonly Word[]): Word[] {
  let line = words.flatMap(spelledOut);
  let whole = asLine(line);
  for (const [pattern, meant] of PATTERNS) {
    // A saying may stand there several times, and never in what it became.
    for (let from = 0; ; ) {
      const text = from === 0 ? whole : asLine(line.slice(from));
      const found = pattern.exec(text);
      if (!found) break;
      const start = from + wordsBefore(text, found.index);
      const length = found[0].trim().split(' ').length;
      const replaced = replacement(line.slice(start, start + length), found, meant);
      line = [...line.slice(0, start), ...replaced, ...line.slice(start + length)];
      whole = asLine(line);
      from = start + replaced.length;
    }
  }
  return line;
}

const wordsBefore = (text: string, index: number): number => text.slice(0, index).split(' ').length - 1;

const asLine = (words: readonly Word[]): string => words.map(asText).join(' ');

function asText({ name, figure, text }: Word): string {
  if (name) return '@';
  return figure ? '#' : text.replaceAll(' ', '_');
}

/** What stands in the place of some words: those of the saying, and the names and figures that it keeps. */
function replacement(written: readonly Word[], found: RegExpExecArray, meant: string): Word[] {
  const kept = written.filter(({ name, figure }) => name || figure);
  const at: Span = { start: written[0]?.at.start ?? 0, end: written.at(-1)?.at.end ?? 0 };
  const text = meant.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '').trim();
  if (text === '') return [];
  return text.split(/ +/).map((each) => {
    if (each === '@' || each === '#') return kept.shift() as Word;
    return { text: each.replaceAll('_', ' '), at, isOwn: true };
  });
}

/** Languages are written with a capital letter, as names are. A requirement that speaks of one asks for words in it. */
const LANGUAGES: ReadonlySet<string> = new Set(['Welsh', 'Gaelic']);

/** Whether a name in a requirement is the language of a title, and no name of the plan. */
export const isLanguage = (name: string): boolean => LANGUAGES.has(name);

const WORD_OF: Readonly<Record<Inexact, string>> = { above: 'over', below: 'under', 'fewer than': 'under', about: 'about' };

/** `above £50k` as a bound and its figure; `two` as a figure. */
function spelledOut(word: Word): Word[] {
  const { figure, at } = word;
  if (word.name && isLanguage(word.text)) return [{ text: word.text, at, isOwn: false }];
  if (figure?.inexact) {
    const text = figure.text.slice(figure.inexact.length).trim();
    const exact = { ...figure, text, inexact: undefined } as unknown as ValueFact;
    return [
      { text: WORD_OF[figure.inexact], at, isOwn: true },
      { text, at, isOwn: false, figure: exact },
    ];
  }
  const number = word.name || figure ? -1 : COUNTED.indexOf(word.text);
  if (number < 0) return [word];
  const value: ValueFact = { type: 'number', value: number + 1, text: word.text, at };
  return [{ text: word.text, at, isOwn: false, figure: value }];
}
