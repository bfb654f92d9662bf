/** The months as they are named in documents, January first: whole, and cut short. */
const LANGUAGES: readonly (readonly string[])[] = [
  // English.
  [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  // Welsh. `Mawrth` is March, and Tuesday behind `dydd`.
  [
    'ion(?:awr)?',
    'chwef(?:ror)?',
    'mawrth|maw',
    'ebr(?:ill)?',
    'mai',
    'meh(?:efin)?',
    'gorff(?:ennaf)?',
    'awst',
    'medi',
    'hyd(?:ref)?',
    'tach(?:wedd)?',
    'rhag(?:fyr)?',
  ],
  // Gaelic.
  [
    'faoilleach',
    'gearran',
    'm[àa]rt',
    'giblean',
    'c[èe]itean',
    '[òo]gmhios',
    'iuchar',
    'l[ùu]nastal',
    'sultain',
    'd[àa]mhair',
    'samhain',
    'd[ùu]bhlachd',
  ],
];

/** A month by its name, as a group of a pattern. */
export const MONTH = `(?:(?:am|an)[ ](?:t-)?)?(${LANGUAGES.flat().join('|')})\\.?`;

const BY_NUMBER =
  LANGUAGES[0]?.map((_, index) => new RegExp(`^(?:${LANGUAGES.map((names) => names[index]).join('|')})$`, 'iu')) ?? [];

/** The number of a month, from 1, by its name. */
export const monthOf = (name: string): number => BY_NUMBER.findIndex((names) => names.test(name)) + 1;

/** The days of the week in English and Welsh, Sunday first, as Date counts them. */
const WEEKDAYS: readonly (readonly [pattern: string, name: string])[] = [
  ['sun(?:day)?|dydd[ ]sul', 'Sunday'],
  ['mon(?:day)?|dydd[ ]llun', 'Monday'],
  ['tue(?:s(?:day)?)?|dydd[ ]mawrth', 'Tuesday'],
  ['wed(?:nesday)?|dydd[ ]mercher', 'Wednesday'],
  ['thu(?:rs?(?:day)?)?|dydd[ ]iau', 'Thursday'],
  ['fri(?:day)?|dydd[ ]gwener', 'Friday'],
  ['sat(?:urday)?|dydd[ ]sadwrn', 'Saturday'],
];

/** A day of the week that may stand before a date, as a group of a pattern. */
export const WEEKDAY = `(?:(${WEEKDAYS.map(([pattern]) => pattern).join('|')})[.,]?[ ]+)?`;

/** The day of the week that a date falls on, where that is another than was typed. */
export function otherWeekday(typed: string | undefined, year: number, month: number, date: number): string | undefined {
  if (typed === undefined) return undefined;
  const day = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const [pattern = '', name] = WEEKDAYS[day] ?? [];
  return new RegExp(`^(?:${pattern})$`, 'iu').test(typed) ? undefined : name;
}
