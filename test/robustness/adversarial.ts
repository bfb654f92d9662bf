/** A text that grows with a number, made to be hard on one part of what reads and checks plans. */
export type Maker = (size: number) => string;

const HEAD = 'plan BigPlan: A plan\n  as at 2025-03-31\n  years 2024/25 to 2026/27\n';
const PEOPLE = 'portfolio Leader: Leader\nofficer Director: Director\ngroup Board: Board\n';
const VISION = 'vision Thriving: A town where everyone thrives\n';
const OUTCOME = 'outcome Jobs: Good jobs\n  supports Thriving\n  led by Leader, Director\n';
const MONEY = 'fund General: General fund\n  holds revenue\n  years 2024/25\n  available £5m\n';

const repeat = (size: number, each: (index: number) => string): string =>
  Array.from({ length: size }, (_, i) => each(i)).join('');
const list = (size: number, each: (index: number) => string): string =>
  Array.from({ length: size }, (_, i) => each(i)).join(', ');
const budget = '  budget\n    years 2024/25\n    revenue General £1k\n';

/** A chain of work, each part of the next (or of the one before). */
const parts = (size: number, to: (index: number) => number, inside = ''): string =>
  repeat(size, (i) => `workstream W${i}: Work ${i}\n${to(i) >= 0 && to(i) < size ? `  part of W${to(i)}\n` : ''}${inside}`);

/** A chain of outcomes, each in support of the next (or of the one before). */
const supports = (size: number, to: (index: number) => number, inside = ''): string =>
  repeat(
    size,
    (i) =>
      `outcome O${i}: Outcome ${i}\n  supports ${to(i) >= 0 && to(i) < size ? `O${to(i)}` : 'Thriving'}\n  led by Leader, Director\n${inside}`,
  );

/** Long lines: as many characters as the number says. */
export const LONG_LINES: Readonly<Record<string, Maker>> = {
  'words for people': (n) => `${HEAD}  organisation: ${'words '.repeat(n / 6)}\n`,
  'a > line': (n) => `${HEAD}> ${'words '.repeat(n / 6)}\n`,
  'a comment': (n) => `${HEAD}# ${'words '.repeat(n / 6)}\n`,
  'a name': (n) => `${HEAD}vision V${'v'.repeat(n)}: Vision\n`,
  'a name with dots': (n) => `${HEAD}vision V: Vision\n  led by A${'.A'.repeat(n / 2)}\n`,
  'a word': (n) => `${HEAD}${'v'.repeat(n)}\n`,
  words: (n) => `${HEAD}${'measured by '.repeat(n / 12)}\n`,
  'words nobody knows': (n) => `${HEAD}  ${'lorem ipsum '.repeat(n / 12)}\n`,
  spaces: (n) => `${HEAD}${' '.repeat(n)}\n`,
  'spaces inside a keyword': (n) => `${HEAD}  as${' '.repeat(n)}at 2025-03-31\n`,
  'spaces before the end': (n) => `${HEAD}  years 2024/25${' '.repeat(n)}\n`,
  tabs: (n) => `${HEAD}\tas at 2025-03-31${'\t'.repeat(n)}x\n`,
  commas: (n) => `${HEAD}outcome A: A\n  led by ${','.repeat(n)}\n`,
  colons: (n) => `${HEAD}${':'.repeat(n)}\n`,
  'curly quotes': (n) => `${HEAD}vision ${'“”'.repeat(n / 2)}\n`,
  'fixed spaces': (n) => `${HEAD}  as${'\u00a0'.repeat(n)}at 2025-03-31\n`,
  'lone surrogates': (n) => `${HEAD}vision V: ${'\ud800'.repeat(n / 2)}\n${'\udc00'.repeat(n / 2)}\n`,
  'letters with marks': (n) => `${HEAD}vision V${'e\u0301'.repeat(n / 2)}\n`,
  digits: (n) => `${HEAD}measure M: M\n  target ${'1'.repeat(n)}\n`,
  'digits with commas': (n) => `${HEAD}measure M: M\n  target 1${',111'.repeat(n / 4)}\n`,
  pounds: (n) => `${HEAD}fund F: F\n  years 2024/25\n  available £${'9'.repeat(n)}\n`,
  pence: (n) => `${HEAD}fund F: F\n  years 2024/25\n  available £0.${'0'.repeat(n)}1\n`,
  percent: (n) => `${HEAD}  amber within 0.${'1'.repeat(n)}%\n`,
  dashes: (n) => `${HEAD}measure M: M\n  target ${'-'.repeat(n)}\n`,
  'a year': (n) => `${HEAD}  years ${'2'.repeat(n)}/25\n`,
  'a date': (n) => `${HEAD}  as at 2025-${'0'.repeat(n)}1-01\n`,
  'signs of steering': (n) => `${HEAD}vision V: ${'\u0000\u001b[31m\u202e'.repeat(n / 7)}\n`,
};

/** Many of one thing: as many as the number says. */
export const MANY: Readonly<Record<string, Maker>> = {
  'cells in a row': (n) => `${HEAD}measure M: M\n  years 2024/25\n  target ${'450 '.repeat(n)}\n`,
  'cells of money in a row': (n) => `${HEAD}fund F: F\n  years 2024/25\n  available ${'£450k '.repeat(n)}\n`,
  'empty cells in a row': (n) => `${HEAD}measure M: M\n  years 2024/25\n  target ${'- '.repeat(n)}\n`,
  'years above a row': (n) => `${HEAD}measure M: M\n  years ${'2024/25 '.repeat(n)}\n  target ${'1 '.repeat(n)}\n`,
  'pairs in a row': (n) => `${HEAD}measure M: M\n  target ${list(n, () => '2024/25 5')}\n`,
  'pairs of all years': (n) =>
    `${HEAD}measure M: M\n  unit number\n  better higher\n  target ${list(n, (i) => `${1000 + (i % 9000)}/${String((i + 1) % 100).padStart(2, '0')} ${i}`)}\n  actual ${list(n, (i) => `${1000 + (i % 9000)}/${String((i + 1) % 100).padStart(2, '0')} ${i}`)}\n`,
  rows: (n) => `${HEAD}measure M: M\n  years 2024/25\n${'  target 450\n  actual 450\n'.repeat(n / 2)}`,
  'statuses of a measure': (n) =>
    `${HEAD}measure M: M\n${repeat(n, (i) => `  status green in ${1000 + (i % 9000)}-0${1 + (i % 9)}: Yes\n`)}`,
  'shares of one outcome': (n) =>
    `${HEAD}${PEOPLE}${VISION}${OUTCOME}workstream W: W\n  delivers ${list(n, () => 'Jobs 1%')}\n${MONEY}${budget}`,
  'shares of as many outcomes': (n) =>
    `${HEAD}${PEOPLE}${VISION}${MONEY}${supports(n, () => -1)}workstream W: W\n  delivers ${list(n, (i) => `O${i} 1%`)}\n${budget}`,
  'shares of nothing': (n) => `${HEAD}workstream W: W\n  delivers ${list(n, (i) => `Nothing${i} 1%`)}\n`,
  'delivers of one piece of work': (n) => `${HEAD}${PEOPLE}${VISION}${OUTCOME}workstream W: W\n${'  delivers Jobs\n'.repeat(n)}`,
  'parts, each of the next': (n) => HEAD + PEOPLE + MONEY + parts(n, (i) => i + 1, budget),
  'parts, each of the one before': (n) => HEAD + PEOPLE + MONEY + parts(n, (i) => i - 1, budget),
  'parts with an outcome at the top': (n) =>
    `${HEAD}${PEOPLE}${VISION}${OUTCOME}${MONEY}${parts(n, (i) => i - 1, budget)}  delivers Jobs\n${parts(0, () => 0)}programme Top: Top\n  delivers Jobs\n`,
  'parts of one': (n) => `${HEAD}${PEOPLE}${VISION}${OUTCOME}${parts(n, () => 0)}`,
  'parts in a circle': (n) => HEAD + parts(n, (i) => (i + 1) % n),
  'programmes, each of the next': (n) =>
    (HEAD + MONEY + parts(n, (i) => i + 1, `  total 2024/25 £5k\n${budget}`)).replaceAll('workstream', 'programme'),
  'outcomes, each for the next': (n) => HEAD + PEOPLE + VISION + supports(n, (i) => i + 1),
  'outcomes, each for the one before': (n) =>
    HEAD + PEOPLE + VISION + MONEY + supports(n, (i) => i - 1) + parts(1, () => -1, budget),
  'outcomes with work, each for the one before': (n) =>
    `${HEAD}${PEOPLE}${VISION}${MONEY}${supports(n, (i) => i - 1)}${repeat(n, (i) => `workstream W${i}: W\n  delivers O${i}\n${budget}`)}`,
  'outcomes without leads, each for the one before': (n) =>
    HEAD + VISION + supports(n, (i) => i - 1).replaceAll('  led by Leader, Director\n', ''),
  'outcomes in a circle': (n) => HEAD + PEOPLE + supports(n, (i) => (i + 1) % n),
  'outcomes that support each other': (n) =>
    HEAD +
    PEOPLE +
    repeat(n / 10, (i) => `outcome O${i}: O\n  supports ${list(10, (j) => `O${(i * 7 + j * 13) % Math.ceil(n / 10)}`)}\n`),
  'priorities, each for the next': (n) => HEAD + repeat(n, (i) => `priority P${i}: P\n  supports P${i + 1}\n`),
  'work that waits for the next': (n) =>
    HEAD + repeat(n, (i) => `workstream W${i}: W\n  ends 2025-0${1 + (i % 9)}\n  depends on W${i + 1}\n`),
  'milestones that wait for the next': (n) =>
    `${HEAD}project P: P\n${repeat(n, (i) => `  milestone M${i} by 2025-0${1 + (i % 9)} depends on M${i + 1}: M\n`)}`,
  'groups that escalate to the next': (n) => HEAD + repeat(n, (i) => `group G${i}: G\n  escalates to G${i + 1}\n`),
  'children of one': (n) => `${HEAD}project P: P\n${repeat(n, (i) => `  milestone M${i} by 2025-06: M\n`)}`,
  'children without a name': (n) => `${HEAD}project P: P\n${'  milestone by 2025-06: M\n  benefit: More\n'.repeat(n / 2)}`,
  'options of one decision': (n) => `${HEAD}decision D: D\n${repeat(n, (i) => `  option A${i}: A\n    advantage: Good\n`)}`,
  'risks with a mitigation': (n) => HEAD + repeat(n, (i) => `risk R${i}: R\n  mitigation by 2025-06: M\n`),
  'budgets of one': (n) => `${HEAD}${PEOPLE}${VISION}${OUTCOME}${MONEY}project P: P\n  delivers Jobs\n${budget.repeat(n)}`,
  'budgets for one': (n) =>
    `${HEAD}${PEOPLE}${VISION}${OUTCOME}${MONEY}project P: P\n  delivers Jobs\n${'budget for P\n  years 2024/25\n  revenue General £1k\n  total £1k\n'.repeat(n)}`,
  'totals of one budget': (n) =>
    `${HEAD}${MONEY}project P: P\n  budget\n    years 2024/25\n${'    revenue General £1k\n    total £1k\n'.repeat(n)}`,
  'totals of totals': (n) =>
    `${HEAD}${MONEY}project P: P\n  budget\n    years 2024/25\n    revenue General £1k\n${'    total £1k\n'.repeat(n)}`,
  'work without an outcome': (n) => HEAD + PEOPLE + VISION + OUTCOME + repeat(n, (i) => `workstream W${i}: W\n`),
  'work with one outcome': (n) =>
    HEAD + PEOPLE + VISION + OUTCOME + repeat(n, (i) => `workstream W${i}: W\n  delivers Jobs\n  led by Director\n`),
  'outcomes without a parent': (n) => HEAD + repeat(n, (i) => `outcome O${i}: O\n`),
  measures: (n) => HEAD + PEOPLE + repeat(n, (i) => `measure M${i}: M\n  unit number\n`),
  funds: (n) => HEAD + repeat(n, (i) => `fund F${i}: F\n  holds revenue\n  years 2024/25\n  available £1k\n`),
  'funds and lines': (n) =>
    `${HEAD}${repeat(n, (i) => `fund F${i}: F\n  holds ${i % 2 ? 'revenue' : 'reserve'}\n`)}${repeat(n, (i) => `project P${i}: P\n  budget\n    years 2024/25 2025/26 2026/27\n    revenue F${i} £1k £1k £1k\n`)}`,
  savings: (n) =>
    HEAD +
    PEOPLE +
    VISION +
    OUTCOME +
    MONEY +
    repeat(n, (i) => `saving S${i}: S\n  delivers Jobs\n  years 2024/25\n  amount £1k\n`),
  'financial plans': (n) => HEAD + MONEY + repeat(n, (i) => `financial plan F${i}: F\n  years 2024/25\n  gap £5k\n`),
  officers: (n) => HEAD + repeat(n, (i) => `officer O${i}: Officer ${i}\n`),
  'officers whose post ended': (n) =>
    HEAD + repeat(n, (i) => `officer O${i}: Officer\n  ended 2024-05\nworkstream W${i}: W\n  led by O${i}\n`),
  partners: (n) => HEAD + repeat(n, (i) => `partner P${i}: P\nworkstream W${i}: W\n  with P${i}\n`),
  consultations: (n) => HEAD + repeat(n, (i) => `consultation C${i}: C\n  on 2024-05\ndecision D${i}: D\n`),
  'reviews and recommendations': (n) => HEAD + repeat(n, (i) => `review R${i}: R\n  recommendation A${i}: Do it\n`),
  declarations: (n) => HEAD + repeat(n, (i) => `theme T${i}: Theme\n`),
  'declarations of one name': (n) => HEAD + 'theme Same: Theme\n'.repeat(n),
  'children of one name': (n) => `${HEAD}decision D: D\n${'  option A: A\n'.repeat(n)}`,
  plans: (n) => repeat(n, (i) => `plan P${i}: Plan\n`),
  'names nobody knows': (n) => `${HEAD}${VISION}outcome O: O\n  measured by ${list(n, (i) => `Unknown${i}`)}\n`,
  'names nobody knows, of as many that are known': (n) =>
    `${HEAD}${repeat(n, (i) => `measure Known${i}: M\n`)}outcome O: O\n  measured by ${list(n, (i) => `Unknwon${i}`)}\n`,
  'names of the wrong kind': (n) => `${HEAD}${VISION}outcome O: O\n  measured by ${list(n, () => 'Thriving')}\n`,
  'names of another plan': (n) => `use Other from: ../other\n${HEAD}outcome O: O\n  supports ${list(n, (i) => `Other.O${i}`)}\n`,
  uses: (n) => repeat(n, (i) => `use P${i} from: ../p${i}\n`) + HEAD,
  'uses and names of another plan': (n) =>
    `${repeat(n, (i) => `use P${i} from: ../p${i}\n`)}${HEAD}outcome O: O\n  supports ${list(n, (i) => `P${i}.O`)}\n`,
  'rules set': (n) => `${HEAD}${'  rule title-missing off: Why\n'.repeat(n)}${repeat(n, (i) => `theme T${i}\n`)}`,
  'rules nobody knows': (n) => HEAD + repeat(n, (i) => `  rule no-rule-${i} off: Why\n`),
  'gaps accepted': (n) => `${HEAD}theme T\n${'  accept title-missing: Why\n'.repeat(n)}`,
  'gaps accepted in as many places': (n) => HEAD + repeat(n, (i) => `theme T${i}\n  accept title-missing until 2024-05: Why\n`),
  comments: (n) => HEAD + '# a remark\n'.repeat(n),
  'comments behind logic': (n) => HEAD + 'theme T: T # remark\n  approved by X # remark\n'.repeat(n / 2),
  '> lines': (n) => HEAD + '> A line of words\n'.repeat(n),
  'e-mail addresses': (n) => HEAD + '> Ask jo.bloggs@example.gov.uk or 01524 582000\n'.repeat(n),
  'e-mail addresses on one line': (n) => `${HEAD}> ${'Ask jo.bloggs@example.gov.uk or 01524 582000 '.repeat(n)}\n`,
  'placeholder words': (n) => HEAD + '> TBC, to be confirmed, XXX\n'.repeat(n),
  'empty lines': (n) => HEAD + '\n'.repeat(n),
  'lines that end in CR': (n) => (HEAD + 'theme T: T\n'.repeat(n)).replaceAll('\n', '\r'),
  'clauses twice': (n) => HEAD + '  currency GBP\n'.repeat(n),
  'clauses twice on one line': (n) => `${HEAD}project P: P\n  milestone${' by 2025-06'.repeat(n)}: M\n`,
  'lines out of place': (n) => HEAD + 'measured by X\n'.repeat(n),
  'lines that break off': (n) => HEAD + '  as at\n'.repeat(n),
  'words nobody knows': (n) => HEAD + 'lorem ipsum dolor\n'.repeat(n),
  'misspelt lines': (n) => HEAD + '  aproved by X on 2024-05-05\n'.repeat(n),
  'periods that are none': (n) => HEAD + '  as at 2025-02-30\n'.repeat(n),
  'periods that are none, one a declaration': (n) => HEAD + repeat(n, (i) => `fund F${i}: F\n  ends 2025-02-30\n`),
  'lines of nothing but signs': (n) => HEAD + '}{()[];\n'.repeat(n),
  'texts from Word': (n) => HEAD + '  as\u00a0at 2025\u201103\u201131\n'.repeat(n),
  'texts from Word, one a declaration': (n) => HEAD + repeat(n, (i) => `fund\u00a0F${i}: F\n`),
  'a list over many lines': (n) =>
    `${HEAD}outcome O: O\n  measured by ${Array.from({ length: n }, (_, i) => `M${i}`).join(',\n    ')}\n`,
};
