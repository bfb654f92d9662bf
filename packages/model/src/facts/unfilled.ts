import type { WordsFact } from './common.js';

/**
 * Words that stand where something is still to come: what people type into drafts, what templates, Word and Excel leave
 * behind, and the forms that quick fixes write. A plan is never taken to say what such words only hold a place for.
 */

/** A form to fill in, as quick fixes write it: `[why it needs no money]`. */
export function blank(question: string): string {
  return `[${question.replaceAll('[', '(').replaceAll(']', ')')}]`;
}

/** Whether a text is a form, and nothing else. */
export function isBlank(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && saysNothing(text);
}

/** A placeholder in a text. */
export interface Placeholder {
  readonly text: string;
  readonly index: number;
}

/** A sort of placeholder, and where what looks like it is meant as it stands. */
interface Sort {
  readonly pattern: RegExp;
  /** Whether it is meant: by what stands before, what was found, and what comes after. */
  readonly meant?: (before: string, found: string, after: string) => boolean;
}

/** What any placeholder has in it: cheap to ask, and seldom there. */
const SUSPECT =
  /[[<{«_?]|x{2}|20x|x[.,]?x?\s?(?:%|per ?cent|[mbt]?illion|thousand)|[£€$]\s?x|(?<![\w£€$])x (?:number|amount|days?|weeks?|months?|years?|people|homes|jobs|places|residents|fte|posts|businesses|households|children|schools)|t\.?b\.?[acd]|to be |to follow|awaiting|awaited|lorem|dolor sit|to.?do|fixme|placeholder|insert|text here|click |choose an item|#(?:ref|n\/a|value|div|name|num|null)|error! |\bother\b|bloggs|surname|d[/.-]mm|yyyy|i['’]w |dhearbhadh|\.{5}|…{2}|^pending|^to come|^subject to|^not yet|i ddilyn|ri (?:leantainn|aontachadh)|le (?:deimhniú|teacht|haontú)|(?:draft|dummy|sample) text/i;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Winter';

/** Words of companies and bodies: before them, TBA or TBC is a name. */
const ORGANISATION =
  /^[ \t](?:&[ \t])?(?:(?:\p{Lu}[\p{L}&'’]*|of|and|the|for|in)[ \t]){0,3}(?:academy|architects?|arena|associates|association|bank|centre|charity|cic|college|company|consortium|construction|consult(?:ing|ants?)|developments?|engineering|estates|foundation|group|holdings?|homes|housing|inc|institute|insurance|investments?|limited|llp|ltd|media|network|partners|partnership|plc|projects|properties|school|services|society|solutions|stadium|studios?|systems|theatre|trust|university)(?![\p{L}\p{N}])/iu;

/** Events, and what else counts itself in Roman numerals. */
const COUNTED =
  /^[ \t](?:\p{Lu}[\p{L}'’]*[ \t]){0,3}(?:games|olympiads?|olympics?|paralympics?|championships?|congress|session|edition|century|festival|eisteddfod|assembly|conference|corps|legion)(?![\p{L}\p{N}])/iu;

const STRUCTURE =
  /(?:act|annex|appendix|article|book|chapter|class|figure|legion?|part|phase|psalm|schedule|section|super bowl|table|title|tranche|type|volume|louis|pius|expo)[ \t]$/i;

function isRoman(before: string, found: string, after: string): boolean {
  if (found !== 'XX' && found !== 'XXX') return false;
  if (STRUCTURE.test(before) || COUNTED.test(after)) return true;
  return (
    /(?<!\p{L})the[ \t]$/iu.test(before) &&
    /^[ \t]\p{Lu}\p{Ll}/u.test(after) &&
    !new RegExp(`^[ \\t](?:${MONTHS})\\b`).test(after)
  );
}

/** Kisses and the like: small, at the end, and no number that is still to come. */
function isFarewell(before: string, found: string, after: string): boolean {
  // Alone it closes nothing.
  if (!/\p{L}/u.test(before)) return false;
  if (found.length > 3 || /[km]/.test(found) || !/^[\s.!'’"”)]*$/.test(after)) return false;
  return !/(?:[£€$]|(?<!\p{L})(?:by|on|in|at|to|the|from|of|is|are|was|for|about|around|contact|ref|no|number|page|pp?|para|appendix|version|v)\.?[ \t])$/iu.test(
    before,
  );
}

/** What is still to come from somebody who is named is a fact; `by the end of March` names nobody. */
const OTHERS = new RegExp(
  `(?<!\\p{L})by (?!(?:(?:the )?(?:end|start|beginning|middle|close|new year)|early|mid|late|next|this|then|now|Christmas|Easter|email|e-mail|post|phone|letter|Q\\d|\\d|(?:${MONTHS}))(?!\\p{L}))\\p{L}`,
  'iu',
);

/** What makes of 'to be confirmed' a fact about somebody else's step. */
const EXPECTED =
  /(?:(?<!\p{L})(?:able|about|aims?|due|expect(?:s|ed)?|going|ha[ds]|have|having|hop(?:es?|ing)|likely|needs?|needed|ought|plan(?:s|ned)?|ready|required|scheduled|wants?|wanted)[ \t]|(?<!\p{L})(?:allow(?:s|ing)?|ask(?:s|ed)?|await(?:s|ing)?|before|enabl(?:es?|ing)|until|wait(?:s|ed|ing)? (?:for|on))(?!\p{L})[^.;:]*)$/iu;

const isOthers = (before: string, found: string): boolean => OTHERS.test(found) || EXPECTED.test(before);

/** When something is to come. */
const LATER = String.raw`(?:[ \t]+(?:after|as|at|before|by|during|following|from|in|later|nearer|next|on|once|shortly|soon|this|when|with)(?!\p{L})[^.;:()]*)?`;

const ASKED =
  'insert|enter|add|complete|delete|fill|state|specify|describe|explain|give|say|write|put|type|replace|tb[acd]|to be|to follow|xx+';
const QUESTION = 'who|what|when|where|why|how|which|whether';
const UNKNOWN =
  '(?:(?:the|your|full|start|end|contact|project) )*(?:names?|dates?|amounts?|figures?|numbers?|titles?|links?|urls?|details?|text|address|location|ref(?:erence)?)';
const BLANK = `(?:(?:please )?(?:${ASKED}|${UNKNOWN})(?!\\p{L})[^\\[\\]<>]*|(?:${QUESTION})[ \\t][^\\[\\]<>]*)`;

const isRedacted = (_: string, found: string): boolean => /redacted|withheld|removed/i.test(found);

/** Made ready only when a text may hold one: to know every letter there is takes long. */
const sorts = (): readonly Sort[] => [
  {
    pattern: /(?<![\p{L}\p{N}])(?:tb[acd]|t\.b\.[acd]\.?)(?![\p{L}\p{N}]|-\d)/iu,
    meant: (before, found, after) =>
      /^\.\p{L}/u.test(after) || /\p{L}\.$/u.test(before) || (/^[A-Z]+$/.test(found) && ORGANISATION.test(after)),
  },
  { pattern: /(?<![\p{L}\p{N}])X{2,}(?=$|[^\p{L}\p{N}]|(?:k|m|bn)(?!\p{L}))/u, meant: isRoman },
  { pattern: /(?<![\p{L}\p{N}])x{2,}(?:k|m|bn)?(?![\p{L}\p{N}])/u, meant: isFarewell },
  { pattern: /(?<!\p{N})20xx(?![\p{L}\p{N}])/iu },
  { pattern: /[£€$]\s?x(?:[.,]?x)*\s?(?:bn|m|k|million|billion|thousand)?(?![\p{L}\p{N}])/iu },
  { pattern: /(?<![\p{L}\p{N}.-])x(?:\.x)?\s?(?:%|per ?cent(?!\p{L})|(?:m|b)illion|thousand)/iu },
  {
    pattern:
      /(?<![\p{L}\p{N}'’-])X (?:number|amount|days?|weeks?|months?|years?|people|homes|jobs|places|residents|FTE|posts|businesses|households|children|schools)(?!\p{L})/u,
    meant: (before) =>
      /(?:Gen|Generation|Malcolm|Project|Factor|Site|Zone|Phase|Plot|Option|Type|Class|Twitter|now)[ \t(]$/.test(before),
  },
  { pattern: /\?{3,}|(?<![^\s([£])\?{2}(?![^\s)\].,;:%])|\(\?+\)|[£€$]\s?\?+|(?<![\p{L}\p{N}])\?+\s?%/u },
  { pattern: /lorem ipsum|dolor sit amet/iu },
  {
    pattern: new RegExp(
      `^(?:still |yet )?to be (?:confirmed|agreed|announced|decided|determined|added|advised|identified|finalised|inserted|supplied|provided)(?!\\p{L})${LATER}\\.?$`,
      'iu',
    ),
    meant: isOthers,
  },
  {
    pattern:
      /\((?:[^()]{0,30}[ \t])?to be (?:confirmed|agreed|announced|decided|determined|added|advised|identified|finalised|inserted|supplied|provided)(?!\p{L})[^()]{0,40}\)/iu,
    meant: isOthers,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:still |yet )?to be (?:confirmed|announced|advised)(?!\\p{L})${LATER}`, 'iu'),
    meant: isOthers,
  },
  { pattern: /(?<![\p{L}\p{N}])(?:TODO|FIXME|TO-DO)(?![\p{L}\p{N}]).*/su },
  { pattern: /(?<!\p{L})to[ -]?do:.*|^todo(?!\p{L}).*/isu },
  { pattern: new RegExp(`\\[${BLANK}\\](?!\\()`, 'iu'), meant: isRedacted },
  { pattern: new RegExp(`<${BLANK}>|<[^<>]{0,30} here>`, 'iu'), meant: isRedacted },
  { pattern: /\{\{?\s*\p{L}[\p{L}\p{N} _.-]{0,40}\}?\}|«\w+»/u },
  {
    pattern: /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])|\.{5,}|…{2,}/u,
    meant: (before, _, after) => before === '' && after === '',
  },
  {
    pattern:
      /(?<!\p{L})(?:names?|dates?|figures?|details?|text|amounts?|numbers?|targets?|baselines?|data|costs?|costings?|title|maps?|photos?|pictures?|images?|tables?|charts?|appendix|links?|wording|narrative|information) (?:is |are |still )?to follow(?=\s*(?:$|[.,;:)\]]|(?:in|by|after|shortly|later|once|when|next)(?!\p{L})))|^to follow\.?$/iu,
  },
  {
    pattern:
      /^(?:(?:figures?|data|text|details?|information|updates?|confirmation|results?|responses?|repl(?:y|ies)|costs?|input) (?:is |are )?|still )awaited(?: from (?:\p{L}+ ?){1,4})?\.?$|^awaited\.?$/iu,
  },
  {
    pattern:
      /^awaiting (?:figures?|data|text|input|narrative|wording|copy|names?|details?|information|updates?|confirmation)(?: from (?:finance|services?|the services?|the team|teams?))?\.?$|\(awaiting [^()]{1,30}\)/iu,
  },
  {
    pattern:
      /click (?:or tap )?(?:here )?to (?:enter|add|insert) \p{L}+|choose an item|error! (?:reference source|bookmark) not/iu,
  },
  { pattern: /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/u },
  {
    pattern: /(?<![\p{L}\p{N}])(?:dd[/.-]mm[/.-]yy(?:yy)?|yyyy[/-]yy)(?![\p{L}\p{N}])/iu,
    meant: (before) => /(?:as|form|format|written|like)[ \t(]$/i.test(before),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:A\.?[ \t]?N\.?[ \t]?Other|Joe Bloggs|(?:First ?name|Forename) (?:Last ?name|Surname))(?!\p{L})/u,
  },
  { pattern: /(?<!\p{L})(?:insert|your|add|enter|type|put) (?:\p{L}+ ){0,4}here(?!\p{L})/iu },
  {
    pattern:
      /^insert (?:names?|dates?|figures?|numbers?|text|amounts?|charts?|tables?|photos?|pictures?|logo|links?|maps?|details)(?!\p{L})/iu,
  },
  {
    pattern:
      /^(?:pending|placeholder)\.?$|\(placeholder\)|(?<!\p{L})(?:placeholder|dummy|sample|draft) text(?!\p{L})|^text here\.?$/iu,
  },
  {
    pattern: new RegExp(
      `^(?:still |yet )?to be (?:appointed|assigned|costed|drafted|named|nominated|recruited|scoped|written)(?!\\p{L})${LATER}\\.?$`,
      'iu',
    ),
    meant: isOthers,
  },
  {
    pattern:
      /^(?:to come|subject to confirmation|not yet (?:agreed|available|carried out|completed|confirmed|costed|decided|done|drafted|known|received|undertaken|written))\.?$/iu,
  },
  // What contracts leave open.
  { pattern: /\[[\u25cf\u2022\u25a0\u25cb*]+\](?!\()/u },
  // Welsh, Gaelic and Irish for 'to be confirmed', 'to be agreed', 'to be decided', 'to follow'.
  {
    pattern:
      /(?<!\p{L})i['’]w (?:g|c|ch)adarnhau(?!\p{L})|(?<!\p{L})i['’]w (?:gytuno|bennu|phennu)(?=\W*$)|(?<!\p{L})i['’]w (?:benderfynu|gyhoeddi|lenwi|hychwanegu)(?=\W*$)|(?<!\p{L})ri (?:a )?dhearbhadh(?!\p{L})|(?<!\p{L})ri aontachadh(?=\W*$)|(?<!\p{L})le (?:deimhniú|haontú)(?!\p{L})|^(?:i ddilyn|ri leantainn|le teacht)\.?$/iu,
  },
];

let ready: readonly Sort[] | undefined;

/** Whether a text is worth a closer look for a placeholder. */
export function mayHoldPlaceholder(text: string): boolean {
  return SUSPECT.test(text);
}

/** The first placeholder in a text. */
export function placeholderIn(text: string): Placeholder | undefined {
  if (!SUSPECT.test(text)) return undefined;
  ready ??= sorts().map((sort) => ({ ...sort, pattern: new RegExp(sort.pattern, `${sort.pattern.flags}g`) }));
  let first: Placeholder | undefined;
  for (const sort of ready) {
    const found = firstOf(sort, text);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

/** The first place where a sort of placeholder stands and is not meant. */
function firstOf({ pattern, meant }: Sort, text: string): Placeholder | undefined {
  for (let from = 0; from <= text.length; ) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) return undefined;
    const [words] = found;
    if (!meant?.(text.slice(0, found.index), words, text.slice(found.index + words.length)))
      return { text: words, index: found.index };
    from = found.index + Math.max(1, words.length);
  }
  return undefined;
}

/** A placeholder with fewer words than this beside it leaves a text unfilled. */
const ENOUGH_WORDS = 3;

/** Whether there are words, and they say something. */
export function says(words: WordsFact | undefined): words is WordsFact {
  return words !== undefined && !saysNothing(words.text);
}

/** Whether words answer a question that needs one: they say something, and not only that it is asked or does not apply. */
export function isAnswered(words: WordsFact | undefined): boolean {
  return says(words) && !NO_ANSWER.test(words.text);
}

const NO_ANSWER =
  /^[:\s]*(?:n\s*\/?\s*a|not applicable|(?:not )?(?:done|needed|required|started|completed?)|(?:to be|being) (?:done|carried out|completed|undertaken)|in progress|under way|underway|noted|yes|no|amherthnasol|ddim yn berthnasol)[.!]?\s*$/i;

/** Whether words say nothing: they are blank, only signs, or only a placeholder with a word or two beside it. */
export function saysNothing(text: string): boolean {
  if (!/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return true;
  let rest = text;
  let unfilled = false;
  for (let found = placeholderIn(rest); found; found = placeholderIn(rest)) {
    unfilled = true;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found.text.length)}`.trim();
  }
  return unfilled && (rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) < ENOUGH_WORDS;
}
