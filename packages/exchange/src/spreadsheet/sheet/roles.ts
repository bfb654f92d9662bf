import { cleanText } from '../cells/cells.js';

/** What a column says of the thing that its row is about. */
export type Role = keyof typeof ROLES;

const words = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'i');

/**
 * What the headings of councils' tables mean, in English and Welsh. A heading is looked up whole, without its unit and without
 * what stands in brackets: the first that fits holds.
 */
const ROLES = {
  measure: words('(key )?((performance|success|outcome) )?(measures?|indicators?|metrics?|kpis?|pis?)( (name|title|description))?', '(measures?|indicators?) of success', '(what|how) (we will|will we|we|do we) (measure|track|monitor)( (it|this|success|progress))?', 'dangosydd(ion)?( perfformiad)?', 'mesur(au)?', 'comharra(idhean)?'),
  risk: words('risks?( (title|name|description|event|statement))?', 'risg( .*)?', 'disgrifiad o(\'|\u2019)r risg'),
  saving: words('((budget|agreed|approved|proposed|planned|new) )?savings?( (proposals?|title|name|description|option|scheme))?', 'budget (proposals?|reductions?)', 'proposals?', 'efficienc(y|ies)( proposals?)?', 'arbed(iad|ion)( .*)?', 'cynnig'),
  benefit: words('benefits?( (title|name|description))?', 'budd(ion|iannau)?'),
  action: words('(key )?(actions?|tasks?|activit(y|ies)|commitments?|milestones?|deliverables?|steps?)( (title|name|description|required))?', 'what (we|will we|are we going to) (will )?do', 'cam(au)?( gweithredu)?'),
  recommendation: words('(audit |internal audit |key )?(recommendations?|findings?)', 'argymhell(ion)?'),
  project: words('((capital|major|key) )?projects?( (title|name|description))?', '((capital|major|key) )?programmes?( (title|name))?', '((capital|major|key) )?schemes?( (title|name|description))?', 'prosiect(au)?', 'cynllun'),
  outcome: words('(strategic |priority |corporate )?outcomes?( (title|name|description))?', 'canlyniad(au)?( llesiant)?'),
  supportingOutcome: words('(supporting|intermediate|sub-?|service|contributory) ?outcomes?'),
  reserve: words('(earmarked |usable |general |specific |revenue |capital )*reserves?( (title|name|description|heading))?', 'name of (the )?reserve', 'reserves? (and|&) (balances|provisions)', 'cronfa wrth gefn', 'cronfeydd wrth gefn'),
  post: words('(job )?(role|post|position|job title|title of post)s?', '(job|post|role|position) title', 'officer title', 'swydd', 'teitl swydd'),
  portfolio: words('portfolios?', 'cabinet (portfolio|member)', 'portffolio'),
  person: words('(officer |councillor )?names?( of (officer|post ?holder|councillor))?', 'post ?holder', 'councillor', 'member', 'cynghorydd', '(work |office )?(e-?mail|telephone|phone|mobile|tel|contact)( (address|number|no|details))?\\.?', 'e-?bost', 'ffôn'),
  title: words('titles?', 'names?', 'descriptions?', 'details?', 'disgrifiad', 'teitl', 'enw', 'item', 'line'),
  code: words('(risk|kpi|pi|measure|indicator|project|action|saving|budget|benefit|proposal|outcome|scheme|reserve|rec|recommendation|unique)? ?(ref(erence)?( ?(no|number|code))?|code|no|number|id|identifier)\\.?', '#', 'cyf(eirnod)?\\.?', 'rhif'),
  unit: words('units?( of measure(ment)?)?', 'measured in', 'format', 'uned( fesur)?'),
  better: words('polarity', 'better', 'good( (is|to be|performance( is)?))?', 'aim( to)?', 'direction( of (travel|good))?', 'bigger or smaller is better', '(higher|lower) is better', 'cyfeiriad', 'gwell'),
  owner: words('((risk|action|measure|benefit|project|lead|responsible|accountable|senior responsible|data|saving) )?(owners?|leads?|manager|officers?|lead officer|responsible (officer|person|owner)?)', 'responsible', 'accountable', 'who', 'sro',
    '(project |executive )?sponsor', '((lead|responsible) )?(head of service|service director|assistant director|corporate director)', '(lead|responsible) (post|role)', 'lead (director|service|member)', 'perchennog', 'arweinydd', 'swyddog (cyfrifol|arweiniol)', 'cyfrifol', 'project manager', 'action by'),
  source: words('(data )?sources?', 'ffynhonnell'),
  reported: words('frequency', 'reported', 'reporting( (frequency|period))?', 'amlder'),
  series: words('type', 'series', 'row', 'figure', 'value type', 'math'),
  note: words('((data|value|figure) )?notes?', 'comments?', 'remarks?', 'commentary', 'narrative', 'progress( update)?', 'update', 'latest (position|update|note)', 'explanation', 'rationale', 'sylwadau', 'nodiadau'),
  flag: words('flags?', 'marker'),
  period: words('(financial |fiscal |reporting |calendar )?(year|period|quarter|qtr|month|date)s?', '(year|period|quarter|month) (ending|ended|end|to)( date)?', 'time period', 'blwyddyn( ariannol)?', 'cyfnod', 'chwarter', 'mis'),
  value: words('(current |latest |reported )?(values?|figures?|amounts?|performance|data|score|results?)', 'gwerth', 'swm', 'ffigur'),
  status: words('(overall |current |progress |delivery |project |action |performance |(current )?figure )*(rag|status|brag)( ?(rating|status|score))?( this (month|quarter|period))?', 'rating', 'progress rating', 'statws( cag)?', 'cag'),
  tolerance: words('(amber )?(tolerance|threshold)', 'goddefiant'),
  inherentLikelihood: words('(inherent|gross|initial|original|uncontrolled|raw|cynhenid|gros) (risk )?(likelihood|probability|l|tebygolrwydd)', 'tebygolrwydd (cynhenid|gros)'),
  inherentImpact: words('(inherent|gross|initial|original|uncontrolled|raw|cynhenid|gros) (risk )?(impact|severity|consequence|i|effaith)', 'effaith (gynhenid|gros)'),
  inherentScore: words('(inherent|gross|initial|original|uncontrolled|raw|cynhenid|gros) (risk )?(scores?|ratings?|level|total|sgôr|risk)', 'sgôr (cynhenid|gros)'),
  residualLikelihood: words('((residual|net|current|mitigated|controlled|gweddilliol|net) (risk )?)?(likelihood|probability|tebygolrwydd)',
    'l', '(residual|net|current) l', 'tebygolrwydd (gweddilliol|net)'),
  residualImpact: words('((residual|net|current|mitigated|controlled|gweddilliol) (risk )?)?(impact|severity|consequence|effaith)',
    'i', '(residual|net|current) i', 'effaith (weddilliol|net)'),
  residualScore: words('((residual|net|current|mitigated|controlled|gweddilliol|risk) (risk )?)?(scores?|ratings?|sgôr)', '(residual|net|current) (risk|level|total)', 'sgôr (gweddilliol|net)'),
  targetScore: words('target (risk )?(score|rating|likelihood|impact)', 'risk appetite', 'risk tolerance', 'appetite'),
  mitigation: words('(existing |key |current |planned |further |future )?(mitigations?|mitigating actions?|controls?|control measures?|internal controls?)( (in place|measures|actions|required|planned))?', 'rheolaethau', 'lliniaru', 'camau lliniaru'),
  riskAction: words('(further|planned|future|additional) actions?( (required|planned))?'),
  threatens: words('(related |linked |corporate )?(objective|priority|outcome)s? (affected|threatened|impacted)', 'threatens', 'affects', 'linked to'),
  reviewed: words('(last |date (last )?|next )?review(ed)?( date| on)?', 'date (of )?(last )?review(ed)?', 'dyddiad adolygu', 'adolygwyd'),
  due: words('revised (target|due|completion|implementation)( date)?', '(due|target|completion|delivery|expected|planned|forecast|revised|by)( completion| delivery)?( date| by)?', 'deadline', 'by when', 'timescales?', 'when', 'realised by', 'realisation date', 'dyddiad (targed|cwblhau)', 'erbyn pryd', 'erbyn'),
  originally: words('original(ly)?( due| target| completion| implementation)?( date)?', 'baseline date'),
  starts: words('(planned |actual )?(start|from|starts|commencement)( date| on)?', 'dyddiad (cychwyn|dechrau)', 'dechrau'),
  ends: words('(planned |actual |expected |forecast )?(end|finish|ends|to)( date| on)?', 'dyddiad (gorffen|diwedd|cwblhau)', 'diwedd'),
  done: words('(% ?|percent(age)? )?(complete|completed|completion|done|progress)( %)?', '% cwblhawyd'),
  stage: words('stage', 'gateway', 'project stage', 'cam'),
  from: words('service( area)?s?', 'department', 'directorate', 'gwasanaeth(au)?', 'cyfarwyddiaeth', 'budget (area|holder)'),
  measuredBy: words('how (it is|it will be|will it be|we will|is it) measured?', 'measured by', '(benefit )?measure(ment)?( method)?', 'mesur llwyddiant'),
  cashable: words('cashable(\\?| benefit)?', 'financial( benefit)?'),
  reportsTo: words('reports? to', 'line manager', 'managed by', 'yn adrodd i'),
  kind: words('(risk |benefit |saving |project )?(type|category|categories|classification)', 'math', 'categori'),
  fund: words('funds?( name)?', 'funding( source)?', 'funded (by|from)', 'cronfa', 'cyllid'),
  priority: words('(strategic |corporate |council |borough |equality |climate |service |improvement )?(priorit(y|ies)|themes?|objectives?|goals?|ambitions?|pillars?|well-?being objectives?)', '(strategic |corporate |council |borough )aims?', 'aims', 'pledges?', 'blaenoriaeth(au)?', 'amcan(ion)?( llesiant)?', 'thema'),
  group: words('division', 'audit( title| name| report)?', 'team', 'section', 'area', 'group', 'committee', 'ward', 'scrutiny committee', 'tîm', 'is-adran', 'cost cent(re|er)', 'heading', 'subjective'),
} satisfies Record<string, RegExp>; // biome-ignore format: a table of words

/** Whether a word is the name of a role. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(ROLES, word);
}

/** What the heading of a column means; undefined for words that no table of these kinds has. */
export function roleOf(heading: string): Role | undefined {
  const bare = cleanText(
    heading
      .replaceAll('_', ' ')
      .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
      .replace(/[£€$]\s*(?:['\u2018\u2019]?0{3}s?|[km]\b)?/gi, ' ')
      .replace(/(?<![*:\u00b9\u00b2\u00b3?])[*:\u00b9\u00b2\u00b3?]+\s*$/u, ' '),
  );
  const entries = Object.entries(ROLES) as [Role, RegExp][];
  return bare === '' ? undefined : (entries.find(([, pattern]) => pattern.test(bare))?.[0] ?? undefined);
}

/** Years and quarters in a heading, without which the rest of it says what the column is. */
const PERIODS = /\b(?:19|20)\d\d\s*[/\u2010-\u2015-]\s*\d{2,4}|\b(?:Q|quarter|qtr)\s*\d\b|\b\d\d\/\d\d\b|\bFY\s*\d+/gi;

/** What the heading of a column means besides the year or quarter that it names: `2024/25 RAG` is a status. */
export function roleBeside(heading: string): Role | undefined {
  return roleOf(heading.replace(PERIODS, ' '));
}

/** Columns that say where a measure belongs, or are about it: never its name. */
export const NOT_TITLES: ReadonlySet<Role> = new Set<Role>([
  'code',
  'unit',
  'better',
  'owner',
  'source',
  'reported',
  'series',
  'note',
  'flag',
  'period',
  'value',
  'status',
  'tolerance',
  'from',
  'priority',
  'group',
  'portfolio',
  'kind',
  'outcome',
  'supportingOutcome',
  'project',
  'reviewed',
  'due',
]);
