// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.
import { type ClauseScanner, EMPTY_LIST } from './clause-scanner.js';
import type { ElementShape, GrammarTables } from './tables.js';
import type { Vocabulary } from './vocabulary.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'INEXACT', 'CALENDAR', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD', 'on_baseline', 'to', 'at_least', 'at_most', 'funded_by', 'in_every_year', 'over', 'without', 'about', 'above_average', 'accept', 'accepted', 'achieved', 'action', 'actual', 'addresses', 'adds_up', 'adequate', 'advantage', 'advocate', 'agreed', 'amber', 'amber_within', 'amount', 'amounts_in', 'and', 'approved', 'approved_by', 'approves', 'as', 'as_at', 'asks', 'assessment', 'asset', 'assumption', 'assurance', 'at_risk', 'at_what_cost', 'available', 'average', 'background', 'barrier', 'baseline', 'because', 'behaviour', 'below_average', 'benchmark', 'benefit', 'benefits_review_on', 'better', 'better_off', 'between', 'bid', 'board', 'body', 'budget', 'budget_for', 'build_up_to', 'builds_on', 'business', 'by', 'cabinet', 'calendar_years', 'call', 'capital', 'cash_limit', 'cashable', 'certainty', 'change', 'climate', 'closing', 'code', 'comment', 'commercial', 'commissioned', 'commissioner', 'committee', 'community_safety', 'comparators', 'compared_with', 'complete', 'confirmed', 'consultation', 'consulted', 'contributes_to', 'corporate', 'cost', 'costs', 'council', 'council_tax', 'cumulative', 'currency', 'current', 'cymraeg', 'days', 'decision', 'deferred', 'delegated', 'deliverability', 'deliverable', 'delivered', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'direct', 'direction', 'disadvantage', 'disbenefit', 'discrete', 'disposal_by', 'does_not_answer', 'done', 'draft', 'drive', 'duty', 'editorial', 'effect', 'effect_on', 'enabler', 'ended', 'ends', 'equality', 'equality_assessment', 'equality_screening', 'error', 'escalates_to', 'establishment', 'every_year', 'evidence', 'exempt', 'figures_from', 'finance', 'financial_plan', 'flexible_use', 'floor', 'followed_up_on', 'follows', 'forecast', 'frequency', 'from', 'front-line', 'full', 'fund', 'funding', 'gap', 'gap_between', 'goal', 'governance', 'grade', 'grant', 'green', 'green_within', 'group', 'growth', 'health', 'held_by', 'held_on', 'high', 'higher', 'hint', 'hold', 'holds', 'housing', 'how_much', 'how_well', 'human_rights', 'id', 'identified', 'impact', 'impact_of', 'in', 'in_each_year', 'in_progress', 'income', 'influencer', 'information', 'inherent', 'integrated', 'into', 'island_communities', 'issue', 'key', 'key_decision', 'kind', 'lead', 'led_by', 'legal', 'level', 'levels', 'library', 'limited', 'local', 'low', 'lower', 'lower_quartile', 'management', 'mayor', 'measure', 'measured_by', 'medium', 'meets', 'member', 'members', 'milestone', 'mitigation', 'model', 'money', 'monitoring', 'monthly', 'months', 'move', 'national', 'near', 'needs', 'new', 'new_each_year', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'none', 'not_achieved', 'not_started', 'number', 'of', 'of_net_budget', 'off', 'officer', 'on', 'once', 'opening', 'option', 'organisation', 'originally', 'our_role', 'outcome', 'outlook', 'output', 'outsourced', 'outturn', 'owner', 'part_of', 'partial', 'partly_accepted', 'partly_achieved', 'partly_complete', 'partner', 'partnership', 'pending', 'people', 'percent', 'performance', 'place', 'plan', 'points', 'pooled', 'population', 'portfolio', 'posts', 'preferred', 'pressure', 'principle', 'priority', 'priority_check', 'procurement', 'programme', 'project', 'property', 'proposed', 'public', 'publish', 'quarterly', 'quarters', 'raised_on', 'rank', 'rate', 'reached', 'realised_by', 'reality_check', 'reasonable', 'receipt', 'receipts', 'recommendation', 'red', 'red_below', 'refused', 'regulator', 'rejected', 'replaces', 'report', 'reported', 'reports_to', 'requirement', 'reserve', 'reserves_floor', 'reset', 'residents', 'residual', 'response', 'response_in', 'responses', 'revenue', 'review', 'review_by', 'reviewed_on', 'ring-fenced_for', 'risk', 'risks', 'rounding', 'rule', 'rural', 'rural_needs', 'said', 'saving', 'scenario', 'score', 'screening', 'scrutiny', 'serves', 'service', 'shared', 'site_colour', 'site_reports', 'socio-economic', 'source', 'split', 'sponsor', 'squeeze', 'stage', 'started', 'starts', 'status', 'statutory', 'step', 'stopped', 'stops', 'strategic', 'strategy', 'substantial', 'superseded', 'supplier', 'support', 'supports', 'sustainability', 'target', 'team', 'tells', 'terms_on', 'theme', 'threatens', 'timetable', 'title', 'to_find', 'top_quartile', 'total', 'towards', 'trend_only', 'uncertain', 'under', 'unit', 'unknown', 'until', 'up_to', 'upper_quartile', 'urgent', 'use', 'uses', 'value', 'value_for_money', 'virement_limit', 'vision', 'voluntary', 'warning', 'welsh_language', 'what_goes_in', 'with', 'within', 'workstream', 'worth', 'year', 'year_starts_in', 'yearly', 'years', 'SAVING_WORD', 'BY_WORD', 'FROM_WORD', 'MOVE_WORD', 'for', 'band_A', 'band_B', 'band_C', 'band_D', 'band_E', 'band_F', 'band_G', 'band_H', 'band_I', 'has', 'gàidhlig', 'severity'],
  keywords: [['no value for money check', 239], ['equality assessment', 142], ['benefits review on', 66], ['equality screening', 143], ['island communities', 199], ['community safety', 95], ['does not answer', 130], ['partly accepted', 263], ['partly achieved', 264], ['partly complete', 265], ['ring-fenced for', 325], ['value for money', 388], ['calendar years', 80], ['contributes to', 102], ['deliverability', 116], ['financial plan', 152], ['followed up on', 155], ['lower quartile', 214], ['priority check', 283], ['recommendation', 302], ['reserves floor', 314], ['socio-economic', 343], ['sustainability', 363], ['upper quartile', 383], ['virement limit', 389], ['welsh language', 393], ['year starts in', 400], ['in every year', 23], ['above average', 27], ['below average', 63], ['compared with', 97], ['establishment', 146], ['new each year', 235], ['of net budget', 245], ['reality check', 298], ['amber within', 40], ['at what cost', 55], ['commissioned', 92], ['commissioner', 93], ['consultation', 100], ['departs from', 120], ['did changing', 123], ['disadvantage', 126], ['escalates to', 145], ['figures from', 150], ['flexible use', 153], ['green within', 171], ['human rights', 185], ['in each year', 191], ['key decision', 202], ['not achieved', 241], ['organisation', 252], ['site reports', 342], ['top quartile', 373], ['what goes in', 394], ['on baseline', 18], ['approved by', 45], ['build up to', 75], ['comparators', 96], ['council tax', 107], ['deliverable', 117], ['disposal by', 129], ['gap between', 165], ['in progress', 192], ['information', 195], ['measured by', 218], ['no baseline', 236], ['not started', 242], ['partnership', 267], ['performance', 271], ['procurement', 284], ['realised by', 297], ['requirement', 312], ['response in', 319], ['reviewed on', 324], ['rural needs', 331], ['site colour', 341], ['substantial', 358], ['amounts in', 42], ['assessment', 50], ['assumption', 52], ['background', 58], ['better off', 68], ['budget for', 74], ['cash limit', 83], ['commercial', 91], ['cumulative', 108], ['depends on', 121], ['disbenefit', 127], ['every year', 147], ['front-line', 160], ['governance', 167], ['identified', 187], ['influencer', 194], ['integrated', 197], ['management', 215], ['mitigation', 224], ['monitoring', 227], ['originally', 253], ['outsourced', 258], ['population', 276], ['reasonable', 299], ['reports to', 311], ['superseded', 359], ['trend only', 376], ['workstream', 397], ['funded by', 22], ['addresses', 33], ['advantage', 36], ['assurance', 53], ['available', 56], ['behaviour', 62], ['benchmark', 64], ['builds on', 76], ['certainty', 85], ['committee', 94], ['confirmed', 99], ['consulted', 101], ['corporate', 103], ['delegated', 115], ['delivered', 118], ['direction', 125], ['editorial', 135], ['effect on', 137], ['frequency', 158], ['impact of', 189], ['milestone', 223], ['no target', 238], ['portfolio', 277], ['preferred', 279], ['principle', 281], ['programme', 285], ['quarterly', 291], ['raised on', 293], ['red below', 304], ['regulator', 306], ['residents', 316], ['responses', 320], ['review by', 323], ['screening', 336], ['statutory', 352], ['strategic', 356], ['threatens', 369], ['timetable', 370], ['uncertain', 377], ['voluntary', 391], ['at least', 20], ['accepted', 29], ['achieved', 30], ['adequate', 35], ['advocate', 37], ['approved', 44], ['approves', 46], ['baseline', 60], ['business', 77], ['cashable', 84], ['complete', 98], ['currency', 109], ['decision', 113], ['deferred', 114], ['delivers', 119], ['discrete', 128], ['equality', 141], ['evidence', 148], ['forecast', 157], ['how much', 183], ['how well', 184], ['inherent', 196], ['national', 231], ['our role', 254], ['pressure', 280], ['priority', 282], ['property', 287], ['proposed', 288], ['quarters', 292], ['receipts', 301], ['rejected', 307], ['replaces', 308], ['reported', 310], ['residual', 317], ['response', 318], ['rounding', 328], ['scenario', 334], ['scrutiny', 337], ['strategy', 357], ['supplier', 360], ['supports', 362], ['terms on', 367], ['gàidhlig', 418], ['severity', 419], ['at most', 21], ['without', 25], ['adds up', 34], ['at risk', 54], ['average', 57], ['barrier', 59], ['because', 61], ['benefit', 65], ['between', 69], ['cabinet', 79], ['capital', 82], ['climate', 87], ['closing', 88], ['comment', 90], ['council', 106], ['current', 110], ['cymraeg', 111], ['enabler', 138], ['finance', 151], ['follows', 156], ['funding', 163], ['held by', 175], ['held on', 176], ['housing', 182], ['library', 209], ['limited', 210], ['measure', 217], ['members', 222], ['monthly', 228], ['no cost', 237], ['officer', 247], ['opening', 250], ['outcome', 255], ['outlook', 256], ['outturn', 259], ['part of', 261], ['partial', 262], ['partner', 266], ['pending', 268], ['percent', 270], ['project', 286], ['publish', 290], ['reached', 296], ['receipt', 300], ['refused', 305], ['reserve', 313], ['revenue', 321], ['service', 339], ['sponsor', 346], ['squeeze', 347], ['started', 349], ['stopped', 354], ['support', 361], ['to find', 372], ['towards', 375], ['unknown', 380], ['warning', 392], ['accept', 28], ['action', 31], ['actual', 32], ['agreed', 38], ['amount', 41], ['better', 67], ['budget', 73], ['change', 86], ['direct', 124], ['effect', 136], ['exempt', 149], ['growth', 173], ['health', 174], ['higher', 178], ['impact', 188], ['income', 193], ['led by', 205], ['levels', 208], ['medium', 219], ['member', 221], ['months', 229], ['number', 243], ['option', 251], ['output', 257], ['people', 269], ['points', 274], ['pooled', 275], ['public', 289], ['report', 309], ['review', 322], ['saving', 333], ['serves', 338], ['shared', 340], ['source', 344], ['starts', 350], ['status', 351], ['target', 364], ['urgent', 384], ['vision', 390], ['within', 396], ['yearly', 401], ['band A', 408], ['band B', 409], ['band C', 410], ['band D', 411], ['band E', 412], ['band F', 413], ['band G', 414], ['band H', 415], ['band I', 416], ['about', 26], ['amber', 39], ['as at', 48], ['asset', 51], ['board', 71], ['costs', 105], ['draft', 132], ['drive', 133], ['ended', 139], ['error', 144], ['floor', 154], ['grade', 168], ['grant', 169], ['green', 170], ['group', 172], ['holds', 181], ['issue', 200], ['legal', 206], ['level', 207], ['local', 211], ['lower', 213], ['mayor', 216], ['meets', 220], ['model', 225], ['money', 226], ['needs', 233], ['owner', 260], ['place', 272], ['posts', 278], ['reset', 315], ['risks', 327], ['rural', 330], ['score', 335], ['split', 345], ['stage', 348], ['stops', 355], ['tells', 366], ['theme', 368], ['title', 371], ['total', 374], ['under', 378], ['until', 381], ['up to', 382], ['value', 387], ['worth', 398], ['years', 402], ['over', 24], ['asks', 49], ['body', 72], ['call', 81], ['code', 89], ['cost', 104], ['days', 112], ['done', 131], ['duty', 134], ['ends', 140], ['from', 159], ['full', 161], ['fund', 162], ['goal', 166], ['high', 177], ['hint', 179], ['hold', 180], ['into', 198], ['kind', 203], ['lead', 204], ['move', 230], ['near', 232], ['none', 240], ['once', 249], ['plan', 273], ['rank', 294], ['rate', 295], ['risk', 326], ['rule', 329], ['said', 332], ['step', 353], ['team', 365], ['unit', 379], ['uses', 386], ['with', 395], ['year', 399], ['and', 43], ['bid', 70], ['did', 122], ['gap', 164], ['key', 201], ['low', 212], ['new', 234], ['off', 246], ['red', 303], ['use', 385], ['for', 407], ['has', 417], ['to', 19], ['as', 47], ['by', 78], ['id', 186], ['in', 190], ['of', 244], ['on', 248]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[$\u00A3\u20AC0-9]))/y, 403],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+(?!(in[ \t\u00A0\u2007\u202F\uFEFF]+)?calendar[ \t\u00A0\u2007\u202F\uFEFF]+[0-9])[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 404],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 405],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+\u2013\u2212]?[$\u00A3\u20AC])/y, 406],
  ],
  phrases: [
    [['about', 'above', 'below', 'fewer', 'not'], /((about|above|below|fewer[ \t\u00A0\u2007\u202F\uFEFF]+than)[ \t\u00A0\u2007\u202F\uFEFF]+[+\-\u2013\u2212]?[$\u00A3\u20AC]?[0-9]+(,[0-9]{3})*(\.[0-9]+)?(bn|m|k|%)?([ \t]?\[[precxz]\])?|not[ \t\u00A0\u2007\u202F\uFEFF]+available)(?![A-Za-z0-9\/-])/y, 10],
    [['calendar', 'in'], /(in[ \t\u00A0\u2007\u202F\uFEFF]+)?calendar[ \t\u00A0\u2007\u202F\uFEFF]+[0-9]{4}([ \t\u00A0\u2007\u202F\uFEFF]+to[ \t\u00A0\u2007\u202F\uFEFF]+[0-9]{4})?(?![A-Za-z0-9\/-])/y, 11],
  ],
  figures: {
    classes: [[9, 9, 1], [32, 32, 1], [36, 36, 2], [37, 37, 3], [43, 43, 4], [44, 44, 5], [45, 45, 6], [46, 46, 7], [47, 47, 8], [48, 57, 9], [81, 81, 10], [91, 91, 11], [93, 93, 12], [98, 98, 13], [99, 99, 14], [101, 101, 14], [107, 107, 15], [109, 109, 16], [110, 110, 17], [112, 112, 14], [114, 114, 14], [120, 120, 14], [122, 122, 14], [160, 160, 18], [163, 163, 2], [8199, 8199, 18], [8208, 8210, 19], [8211, 8211, 20], [8212, 8213, 19], [8239, 8239, 18], [8364, 8364, 2], [8722, 8722, 21]],
    classCount: 22,
    next: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 4, 0, 0, 5, 0, 6, 0, 0, 0, 0, 0, 0, 0, 7, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 9, 0, 10, 11, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 12, 0, 0, 0, 0, 0, 0, 13, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 20, 21, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 33, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 20, 40, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 33, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 0, 0, 0, 0, 50, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 53, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 56, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 0, 0, 0, 0, 50, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 61, 19, 62, 33, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 56, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 26, 0, 0, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 71, 0, 0, 72, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 74, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 75, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 71, 0, 0, 78, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 80, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 81, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 83, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 85, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 86, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0],
    accepts: [0, 0, 6, 0, 9, 8, 0, 9, 5, 0, 6, 6, 0, 8, 0, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 5, 0, 0, 5, 5, 6, 8, 0, 0, 0, 0, 8, 0, 8, 0, 9, 0, 5, 0, 5, 9, 0, 0, 8, 0, 0, 8, 8, 0, 5, 5, 7, 8, 0, 0, 0, 0, 5, 0, 4, 3, 0, 0, 0, 0, 4, 0, 3, 3, 1, 1, 4, 2, 3, 3, 1, 4, 2, 3, 3],
    tokens: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    guarded: [false, false, false, false, true, true, false, false, false],
  },
  name: /[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*(\.[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*)*/y,
  word: /[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*/y,
  NAME: 12,
  WORD: 13,
  WORDS: 14,
  TITLE: 15,
  ODD: 17,
  DASH: 9,
  COMMA: 16,
};

function setOf(...tokens: number[]): Uint8Array {
  const set = new Uint8Array(WORDS.tokens.length);
  for (const token of tokens) set[token] = 1;
  return set;
}

function added(list: Draft[], item: Draft): Draft[] {
  if (item === undefined) return list;
  if (list === EMPTY_LIST) return [item];
  list.push(item);
  return list;
}

/** A list that is no larger than it is: one that grew has room for sixteen more. */
function fitted(list: Draft[]): Draft[] {
  return list.length < 2 ? list : list.slice();
}

/** A part of a clause that broke off, where it still has what it must have. */
function whole(part: Draft, required: readonly string[]): Draft {
  return required.every((field) => part[field] !== undefined) ? part : undefined;
}

const SET0 = setOf(1, 2, 3, 4);
const SET1 = setOf(5, 7, 8, 9);
const SET2 = setOf(1, 2, 3, 4, 11);
const SET3 = setOf(5, 7, 8, 9, 10);
const SET4 = setOf(18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406);
const SET5 = setOf(5, 7, 8, 10);
const SET6 = setOf(19, 382);
const SET7 = setOf(5, 7, 8);
const SET8 = setOf(5);
const SET9 = setOf(7);
const SET10 = setOf(37, 93, 138, 194, 204, 266, 306, 361);
const SET11 = setOf(12, 13);
const SET12 = setOf(8);
const SET13 = setOf(191, 235);
const SET14 = setOf(1, 2, 3, 4, 5, 7, 8, 10, 12, 13, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406);
const SET15 = setOf(35, 161, 210, 240, 262, 299, 358);
const SET16 = setOf(30, 241, 264);
const SET17 = setOf(178, 213);
const SET18 = setOf(8, 16);
const SET19 = setOf(31, 65, 72, 113, 117, 134, 162, 166, 172, 200, 207, 217, 223, 247, 255, 266, 273, 277, 281, 282, 285, 286, 326, 333, 339, 357, 365, 368, 390, 397);
const SET20 = setOf(70, 99, 268);
const SET21 = setOf(87, 95, 100, 141, 151, 174, 185, 195, 206, 227, 269, 284, 287, 326, 330, 363);
const SET22 = setOf(408, 409, 410, 411, 412, 413, 414, 415, 416);
const SET23 = setOf(115, 201, 384);
const SET24 = setOf(38, 39, 98, 114, 170, 192, 242, 288, 303, 305, 354);
const SET25 = setOf(177, 212, 219, 380);
const SET26 = setOf(133, 180, 347);
const SET27 = setOf(104, 208, 271);
const SET28 = setOf(27, 57, 63, 214, 373, 383);
const SET29 = setOf(78, 396);
const SET30 = setOf(229, 399, 402);
const SET31 = setOf(142, 143);
const SET32 = setOf(71, 79, 94, 216, 267);
const SET33 = setOf(177, 212, 219);
const SET34 = setOf(82, 169, 182, 301, 313, 321);
const SET35 = setOf(87, 174, 197, 199, 331, 343, 393);
const SET36 = setOf(50, 336);
const SET37 = setOf(82, 157, 173, 193, 259, 321, 403);
const SET38 = setOf(147, 153, 234, 249);
const SET39 = setOf(252, 276, 285);
const SET40 = setOf(201, 211, 215, 231, 352);
const SET41 = setOf(228, 291, 401);
const SET42 = setOf(91, 92, 124, 258, 340);
const SET43 = setOf(1, 2, 3, 4, 16);
const SET44 = setOf(77, 106, 289, 337, 346, 352, 360, 391);
const SET45 = setOf(44, 100, 132, 359);
const SET46 = setOf(1, 2, 3, 4, 11, 16);
const SET47 = setOf(103, 215, 316, 352);
const SET48 = setOf(149, 289);
const SET49 = setOf(144, 179, 392);
const SET50 = setOf(29, 263, 307);
const SET51 = setOf(103, 339);
const SET52 = setOf(135, 144, 179, 221, 246, 247, 392);
const SET53 = setOf(103, 128, 267);
const SET54 = setOf(38, 54, 118, 187, 372);
const SET55 = setOf(62, 211, 231, 252, 272, 352, 387);
const SET56 = setOf(39, 98, 170, 192, 242, 265, 303, 354, 359);
const SET57 = setOf(55, 68, 183, 184, 394);
const SET58 = setOf(125, 158, 344, 371, 379);
const SET59 = setOf(112, 226, 243, 270, 295, 335);
const SET60 = setOf(57, 177, 212, 380);
const SET61 = setOf(103, 128, 160, 201, 267, 352, 356, 361);

function readPair(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const period = s.value(SET0);
  const value = s.value(SET1);
  const fact: Draft = { at, period, value };
  if (s.is(18)) {
    s.expect(18);
    fact.onBaseline = true;
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['period', 'value']) : fact;
}

function readFigurePair(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const period = s.value(SET2);
  const fact: Draft = { at, period };
  if (s.is(19)) {
    s.expect(19);
    fact.end = s.value(SET0);
  }
  fact.value = s.value(SET3);
  if (s.is(18)) {
    s.expect(18);
    fact.onBaseline = true;
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['period', 'value']) : fact;
}

function readTerm(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const fact: Draft = { at };
  if (s.isOneOf(SET4)) {
    fact.word = s.keyword(SET4);
  } else if (s.is(13)) {
    fact.other = s.name(13);
  } else if (s.is(12)) {
    fact.named = s.name(12);
  } else if (s.isOneOf(SET5)) {
    fact.figure = s.value(SET5);
  } else if (s.isOneOf(SET0)) {
    fact.period = s.value(SET0);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, []) : fact;
}

function readApproval(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const target = s.name(12);
  const fact: Draft = { at, target };
  if (s.isOneOf(SET6)) {
    if (s.is(19)) {
      s.expect(19);
      fact.value = s.value(SET7);
      if (s.is(190)) {
        s.expect(190);
        fact.period = s.value(SET0);
      }
    } else if (s.is(382)) {
      s.expect(382);
      fact.limit = s.value(SET8);
      if (s.is(190)) {
        s.expect(190);
        fact.period = s.value(SET0);
      }
    } else {
      s.breakOff();
    }
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['target']) : fact;
}

function readShare(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const outcome = s.name(12);
  const fact: Draft = { at, outcome };
  if (s.is(7)) {
    fact.share = s.value(SET9);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['outcome']) : fact;
}

function readImpactOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(248);
  const measure = s.name(12);
  const value = s.value(SET7);
  at.end = s.end;
  return s.isBroken ? whole({ at, measure, value }, ['measure', 'value']) : { at, measure, value };
}

function readPooledSpan(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const period = s.value(SET2);
  const fact: Draft = { at, period };
  if (s.is(19)) {
    s.expect(19);
    fact.end = s.value(SET0);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['period']) : fact;
}

function readPartnering(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const partner = s.name(12);
  const fact: Draft = { at, partner };
  if (s.is(47)) {
    s.expect(47);
    fact.role = s.keyword(SET10);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['partner']) : fact;
}

function readUse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(385);
  const name = s.name(12);
  const fact: Draft = { at, name };
  if (s.is(159)) {
    s.expect(159);
  } else if (s.is(405)) {
    s.expect(405);
    s.expect(209);
    fact.library = true;
  } else {
    s.breakOff();
  }
  fact.path = s.sentence();
  at.end = s.end;
  return s.isBroken ? whole(fact, ['name', 'path']) : fact;
}

function readAccept(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(28);
  const rule = s.nameOfOne(SET11);
  const fact: Draft = { type: 'accept', at, rule };
  if (s.is(381)) {
    s.expect(381);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readAchieved(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(30);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'achieved', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readActual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(32);
  const fact: Draft = { type: 'actual', at, cells, pairs };
  if (s.isPart(12)) {
    fact.part = s.name(12);
  }
  if (s.isOneOf(SET3)) {
    fact.cells = s.values(SET3);
  } else if (s.isOneOf(SET2)) {
    fact.pairs = added(fact.pairs, readFigurePair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readFigurePair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAddresses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(33);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'addresses', at, targets };
}

function readAddsUp(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(34);
  measures = s.namesOf(12);
  at.end = s.end;
  return { type: 'addsUp', at, measures };
}

function readAdvantage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(36);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'advantage', at, words };
}

function readAmberWithin(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(40);
  const fact: Draft = { type: 'amberWithin', at };
  if (s.is(7)) {
    fact.value = s.value(SET9);
  } else if (s.is(8)) {
    fact.points = s.value(SET12);
    s.expect(274);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readAmount(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(41);
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.isOneOf(SET13)) {
    fact.basis = s.keyword(SET13);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readPair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(147)) {
    s.expect(147);
    fact.lasting = true;
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAmountsIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(42);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit };
}

function readAppliesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let terms: Draft[] = EMPTY_LIST;
  s.expect(407);
  terms = added(terms, readTerm(s));
  while (s.isOneOf(SET14)) {
    if (s.is(16)) {
      s.expect(16);
    }
    terms = added(terms, readTerm(s));
  }
  terms = fitted(terms);
  at.end = s.end;
  return { type: 'appliesTo', at, terms };
}

function readApprovedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(45);
  const body = s.name(12);
  const fact: Draft = { type: 'approvedBy', at, body };
  if (s.is(248)) {
    s.expect(248);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readApproves(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let approvals: Draft[] = EMPTY_LIST;
  s.expect(46);
  approvals = added(approvals, readApproval(s));
  while (s.is(16)) {
    s.expect(16);
    approvals = added(approvals, readApproval(s));
  }
  approvals = fitted(approvals);
  at.end = s.end;
  return { type: 'approves', at, approvals };
}

function readAsAt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(48);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on };
}

function readAsks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = EMPTY_LIST;
  s.expect(49);
  parties = s.namesOf(12);
  const fact: Draft = { type: 'asks', at, parties };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAssurance(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(53);
  const fact: Draft = { type: 'assurance', at };
  if (s.isOneOf(SET15)) {
    fact.level = s.keyword(SET15);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAtRisk(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(54);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'atRisk', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAvailable(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(56);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'available', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBackground(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(58);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words };
}

function readBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(60);
  const fact: Draft = { type: 'baseline', at, cells, pairs };
  if (s.isPart(12)) {
    fact.part = s.name(12);
  }
  if (s.isOneOf(SET3)) {
    fact.cells = s.values(SET3);
  } else if (s.isOneOf(SET2)) {
    fact.pairs = added(fact.pairs, readFigurePair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readFigurePair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBecause(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(61);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words };
}

function readBenchmark(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(64);
  const comparators = s.name(12);
  if (s.isOneOf(SET3)) {
    cells = s.values(SET3);
  } else if (s.isOneOf(SET2)) {
    pairs = added(pairs, readFigurePair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readFigurePair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'benchmark', at, cells, pairs, comparators };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBenefitsReview(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(66);
  const on = s.value(SET0);
  const fact: Draft = { type: 'benefitsReview', at, on };
  if (s.isOneOf(SET16)) {
    fact.result = s.keyword(SET16);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBetter(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(67);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET17)) {
    fact.direction = s.keyword(SET17);
  } else if (s.is(69)) {
    s.expect(69);
    fact.low = s.value(SET7);
    s.expect(43);
    fact.high = s.value(SET7);
  } else if (s.is(232)) {
    s.expect(232);
    fact.near = s.value(SET7);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readBuildUp(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(75);
  const value = s.value(SET8);
  s.expect(78);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'buildUp', at, value, by };
}

function readBuildsOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let scenarios: Draft[] = EMPTY_LIST;
  s.expect(76);
  scenarios = s.namesOf(12);
  at.end = s.end;
  return { type: 'buildsOn', at, scenarios };
}

function readBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(78);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by };
}

function readCalendarYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let years: Draft[] = EMPTY_LIST;
  s.expect(80);
  years = added(years, s.value(SET12));
  const fact: Draft = { type: 'calendarYears', at, years };
  if (s.is(19)) {
    s.expect(19);
    fact.end = s.value(SET12);
  } else if (s.isOneOf(SET18)) {
    while (s.isOneOf(SET18)) {
      if (s.is(16)) {
        s.expect(16);
      }
      fact.years = added(fact.years, s.value(SET12));
    }
    fact.years = fitted(fact.years);
  }
  at.end = s.end;
  return fact;
}

function readCall(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(81);
  const level = s.keyword(SET19);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words };
}

function readCashLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(83);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'cashLimit', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCashable(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(84);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'cashable', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCertainty(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(85);
  const certainty = s.keyword(SET20);
  const fact: Draft = { type: 'certainty', at, certainty };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readChange(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(86);
  const target = s.name(12);
  const fact: Draft = { type: 'change', at, pairs, target };
  if (s.is(78)) {
    s.expect(78);
    fact.by = s.value(SET0);
  } else if (s.is(353)) {
    s.expect(353);
    fact.step = s.value(SET8);
    if (s.is(190)) {
      s.expect(190);
      fact.period = s.value(SET0);
    }
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readPair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readClosing(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(88);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'closing', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCode(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(89);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words };
}

function readComment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(90);
  const role = s.keyword(SET21);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words };
}

function readConcerns(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(26);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'concerns', at, targets };
}

function readConsulted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = EMPTY_LIST;
  s.expect(101);
  consultations = s.namesOf(12);
  at.end = s.end;
  return { type: 'consulted', at, consultations };
}

function readContributesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let goals: Draft[] = EMPTY_LIST;
  s.expect(102);
  goals = s.namesOf(12);
  at.end = s.end;
  return { type: 'contributesTo', at, goals };
}

function readCosts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(105);
  const value = s.value(SET8);
  const fact: Draft = { type: 'costs', at, value };
  if (s.is(405)) {
    s.expect(405);
    fact.fund = s.name(12);
  }
  if (s.is(190)) {
    s.expect(190);
    fact.period = s.value(SET0);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCouncilTax(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(107);
  const period = s.value(SET0);
  const rise = s.value(SET9);
  const fact: Draft = { type: 'councilTax', at, period, rise };
  if (s.isOneOf(SET22)) {
    fact.band = s.keyword(SET22);
    fact.value = s.value(SET8);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCurrency(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(109);
  const currency = s.name(12);
  at.end = s.end;
  return { type: 'currency', at, currency };
}

function readCurrent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(110);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'current', at, value };
}

function readDecidedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(404);
  const body = s.name(12);
  const fact: Draft = { type: 'decidedBy', at, body };
  if (s.is(248)) {
    s.expect(248);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readDecisionKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(203);
  kinds = added(kinds, s.keyword(SET23));
  while (s.is(16)) {
    s.expect(16);
    kinds = added(kinds, s.keyword(SET23));
  }
  kinds = fitted(kinds);
  at.end = s.end;
  return { type: 'decisionKind', at, kinds };
}

function readDecisionStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(351);
  const state = s.keyword(SET24);
  const fact: Draft = { type: 'decisionStatus', at, state };
  if (s.is(190)) {
    s.expect(190);
    fact.period = s.value(SET0);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDeliverability(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(116);
  const level = s.keyword(SET25);
  const fact: Draft = { type: 'deliverability', at, level };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDelivers(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let shares: Draft[] = EMPTY_LIST;
  s.expect(119);
  shares = added(shares, readShare(s));
  while (s.is(16)) {
    s.expect(16);
    shares = added(shares, readShare(s));
  }
  shares = fitted(shares);
  at.end = s.end;
  return { type: 'delivers', at, shares };
}

function readDemands(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let terms: Draft[] = EMPTY_LIST;
  s.expect(417);
  terms = added(terms, readTerm(s));
  while (s.isOneOf(SET14)) {
    if (s.is(16)) {
      s.expect(16);
    }
    terms = added(terms, readTerm(s));
  }
  terms = fitted(terms);
  at.end = s.end;
  return { type: 'demands', at, terms };
}

function readDepartsFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(120);
  const principle = s.name(12);
  const fact: Draft = { type: 'departsFrom', at, principle };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDependsOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(121);
  targets = s.namesOf(12);
  const fact: Draft = { type: 'dependsOn', at, targets };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(122);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words };
}

function readDidChanging(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(123);
  targets = s.namesOf(12);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words };
}

function readDirection(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET26);
  const subject = s.keyword(SET27);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(19)) {
    s.expect(19);
    if (s.isOneOf(SET28)) {
      fact.position = s.keyword(SET28);
    } else if (s.is(12)) {
      fact.measure = s.name(12);
      fact.value = s.value(SET5);
    } else if (s.is(5)) {
      fact.amount = s.value(SET8);
    } else {
      s.breakOff();
    }
  }
  if (s.isOneOf(SET29)) {
    if (s.is(396)) {
      s.expect(396);
      fact.within = s.value(SET12);
      fact.unit = s.keyword(SET30);
    } else if (s.is(78)) {
      s.expect(78);
      fact.by = s.value(SET0);
    } else {
      s.breakOff();
    }
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDisadvantage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(126);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words };
}

function readDisposal(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(129);
  const by = s.value(SET0);
  const fact: Draft = { type: 'disposal', at, by };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDoesNotAnswer(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let outcomes: Draft[] = EMPTY_LIST;
  s.expect(130);
  outcomes = s.namesOf(12);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'doesNotAnswer', at, outcomes, words };
}

function readDone(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(131);
  const value = s.value(SET9);
  at.end = s.end;
  return { type: 'done', at, value };
}

function readEffect(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(136);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words };
}

function readEffectOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(137);
  measures = s.namesOf(12);
  const fact: Draft = { type: 'effectOn', at, measures };
  if (s.isOneOf(SET7)) {
    fact.value = s.value(SET7);
    if (s.is(190)) {
      s.expect(190);
      fact.period = s.value(SET0);
    }
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readEnded(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(139);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on };
}

function readEnds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(140);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on };
}

function readEqualityRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const record = s.keyword(SET31);
  const fact: Draft = { type: 'equalityRecord', at, record };
  if (s.is(248)) {
    s.expect(248);
    fact.on = s.value(SET0);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readEscalatesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(145);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets };
}

function readEstablishment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(146);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'establishment', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readEvidence(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(148);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(248)) {
    s.expect(248);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readFiguresFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(150);
  const path = s.sentence();
  at.end = s.end;
  return { type: 'figuresFrom', at, path };
}

function readFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(154);
  const fact: Draft = { type: 'floor', at };
  if (s.is(5)) {
    fact.value = s.value(SET8);
  } else if (s.is(7)) {
    fact.share = s.value(SET9);
    s.expect(245);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readFollowedUp(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(155);
  const on = s.value(SET0);
  const fact: Draft = { type: 'followedUp', at, on };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readFollows(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = EMPTY_LIST;
  s.expect(156);
  principles = s.namesOf(12);
  at.end = s.end;
  return { type: 'follows', at, principles };
}

function readForecast(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(157);
  const fact: Draft = { type: 'forecast', at, cells, pairs };
  if (s.isPart(12)) {
    fact.part = s.name(12);
  }
  if (s.isOneOf(SET3)) {
    fact.cells = s.values(SET3);
  } else if (s.isOneOf(SET2)) {
    fact.pairs = added(fact.pairs, readFigurePair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readFigurePair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readFunding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(163);
  const fact: Draft = { type: 'funding', at, cells, pairs };
  if (s.isOneOf(SET13)) {
    fact.basis = s.keyword(SET13);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readPair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGaelic(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(418);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'gaelic', at, words };
}

function readGap(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(164);
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.isOneOf(SET13)) {
    fact.basis = s.keyword(SET13);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readPair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGapBetween(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(165);
  const first = s.name(12);
  s.expect(43);
  const second = s.name(12);
  at.end = s.end;
  return { type: 'gapBetween', at, first, second };
}

function readGovernance(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(167);
  const system = s.keyword(SET32);
  const fact: Draft = { type: 'governance', at, system };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGrade(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(168);
  const grade = s.keyword(SET33);
  at.end = s.end;
  return { type: 'grade', at, grade };
}

function readGreenWithin(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(171);
  const fact: Draft = { type: 'greenWithin', at };
  if (s.is(7)) {
    fact.value = s.value(SET9);
  } else if (s.is(8)) {
    fact.points = s.value(SET12);
    s.expect(274);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readHeldBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(175);
  const partner = s.name(12);
  at.end = s.end;
  return { type: 'heldBy', at, partner };
}

function readHeldOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(176);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on };
}

function readHolds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(181);
  const holds = s.keyword(SET34);
  at.end = s.end;
  return { type: 'holds', at, holds };
}

function readId(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(186);
  const scheme = s.name(13);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'id', at, scheme, words };
}

function readImpactOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = EMPTY_LIST;
  s.expect(189);
  const amount = s.value(SET8);
  if (s.is(248)) {
    effects = added(effects, readImpactOn(s));
    while (s.is(16)) {
      s.expect(16);
      effects = added(effects, readImpactOn(s));
    }
    effects = fitted(effects);
  }
  const fact: Draft = { type: 'impactOf', at, effects, amount };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readImpactRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(188);
  const subject = s.keyword(SET35);
  const record = s.keyword(SET36);
  const fact: Draft = { type: 'impactRecord', at, subject, record };
  if (s.is(248)) {
    s.expect(248);
    fact.on = s.value(SET0);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readInherent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(196);
  const likelihood = s.value(SET12);
  s.expect(188);
  const impact = s.value(SET12);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact };
}

function readKeyDecision(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(202);
  const value = s.value(SET8);
  at.end = s.end;
  return { type: 'keyDecision', at, value };
}

function readLasting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(159);
  const start = s.value(SET0);
  s.expect(19);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end };
}

function readLedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = EMPTY_LIST;
  s.expect(205);
  leads = s.namesOf(12);
  at.end = s.end;
  return { type: 'ledBy', at, leads };
}

function readLine(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = EMPTY_LIST;
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  const nature = s.keyword(SET37);
  const fund = s.name(12);
  while (s.isOneOf(SET38)) {
    tags = added(tags, s.keyword(SET38));
  }
  tags = fitted(tags);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  while (s.isOneOf(SET38)) {
    tags = added(tags, s.keyword(SET38));
  }
  tags = fitted(tags);
  const fact: Draft = { type: 'line', at, tags, cells, pairs, nature, fund };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMeasureAbout(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(26);
  const about = s.keyword(SET39);
  at.end = s.end;
  return { type: 'measureAbout', at, about };
}

function readMeasureKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(203);
  kinds = added(kinds, s.keyword(SET40));
  while (s.is(16)) {
    s.expect(16);
    kinds = added(kinds, s.keyword(SET40));
  }
  kinds = fitted(kinds);
  at.end = s.end;
  return { type: 'measureKind', at, kinds };
}

function readMeasuredBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(218);
  measures = s.namesOf(12);
  at.end = s.end;
  return { type: 'measuredBy', at, measures };
}

function readMeetings(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(220);
  const frequency = s.keyword(SET41);
  at.end = s.end;
  return { type: 'meetings', at, frequency };
}

function readMeets(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = EMPTY_LIST;
  s.expect(220);
  duties = s.namesOf(12);
  at.end = s.end;
  return { type: 'meets', at, duties };
}

function readMembers(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let members: Draft[] = EMPTY_LIST;
  s.expect(222);
  members = s.namesOf(12);
  at.end = s.end;
  return { type: 'members', at, members };
}

function readModel(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(225);
  const model = s.keyword(SET42);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMonths(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(229);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET43)) {
    if (s.is(16)) {
      s.expect(16);
    }
    periods = added(periods, s.value(SET0));
  }
  periods = fitted(periods);
  at.end = s.end;
  return { type: 'months', at, periods };
}

function readMoveMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(406);
  const amount = s.value(SET8);
  s.expect(405);
  const giver = s.name(12);
  s.expect(19);
  const taker = s.name(12);
  s.expect(190);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period };
}

function readNeeds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(233);
  const value = s.value(SET8);
  at.end = s.end;
  return { type: 'needs', at, value };
}

function readNoBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(236);
  const fact: Draft = { type: 'noBaseline', at };
  if (s.is(381)) {
    s.expect(381);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoCost(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(237);
  const fact: Draft = { type: 'noCost', at };
  if (s.is(381)) {
    s.expect(381);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(238);
  const fact: Draft = { type: 'noTarget', at };
  if (s.is(381)) {
    s.expect(381);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(239);
  const fact: Draft = { type: 'noValueForMoney', at };
  if (s.is(381)) {
    s.expect(381);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readOpening(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(250);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'opening', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOptionRisks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(327);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words };
}

function readOrganisation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(252);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words };
}

function readOriginally(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by };
}

function readOurRole(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const role = s.keyword(SET10);
  const fact: Draft = { type: 'ourRole', at, role };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOutlook(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(256);
  const start = s.value(SET0);
  s.expect(19);
  const end = s.value(SET0);
  const fact: Draft = { type: 'outlook', at, start, end };
  if (s.is(5)) {
    fact.value = s.value(SET8);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOwner(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let owners: Draft[] = EMPTY_LIST;
  s.expect(260);
  owners = s.namesOf(12);
  at.end = s.end;
  return { type: 'owner', at, owners };
}

function readPartOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(261);
  const whole = s.name(12);
  at.end = s.end;
  return { type: 'partOf', at, whole };
}

function readPartyKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(203);
  kinds = added(kinds, s.keyword(SET44));
  while (s.is(16)) {
    s.expect(16);
    kinds = added(kinds, s.keyword(SET44));
  }
  kinds = fitted(kinds);
  at.end = s.end;
  return { type: 'partyKind', at, kinds };
}

function readPlanStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(351);
  const state = s.keyword(SET45);
  const fact: Draft = { type: 'planStatus', at, state };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readPooled(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let spans: Draft[] = EMPTY_LIST;
  s.expect(275);
  spans = added(spans, readPooledSpan(s));
  while (s.isOneOf(SET46)) {
    if (s.is(16)) {
      s.expect(16);
    }
    spans = added(spans, readPooledSpan(s));
  }
  spans = fitted(spans);
  at.end = s.end;
  return { type: 'pooled', at, spans };
}

function readPosts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(278);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'posts', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readPreferred(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(279);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred };
}

function readPressure(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(280);
  const fact: Draft = { type: 'pressure', at, cells, pairs };
  if (s.isOneOf(SET13)) {
    fact.basis = s.keyword(SET13);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readPair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readPriorityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = EMPTY_LIST;
  s.expect(283);
  bases = added(bases, s.keyword(SET47));
  while (s.is(16)) {
    s.expect(16);
    bases = added(bases, s.keyword(SET47));
  }
  bases = fitted(bases);
  at.end = s.end;
  return { type: 'priorityCheck', at, bases };
}

function readPublish(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(290);
  const publish = s.keyword(SET48);
  const fact: Draft = { type: 'publish', at, publish };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readQuarters(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(292);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET43)) {
    if (s.is(16)) {
      s.expect(16);
    }
    periods = added(periods, s.value(SET0));
  }
  periods = fitted(periods);
  at.end = s.end;
  return { type: 'quarters', at, periods };
}

function readRaisedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(293);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on };
}

function readRank(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(294);
  const comparators = s.name(12);
  const period = s.value(SET0);
  const place = s.value(SET12);
  s.expect(244);
  const count = s.value(SET12);
  const fact: Draft = { type: 'rank', at, comparators, period, place, count };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReached(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(296);
  const value = s.value(SET12);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRealisedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(297);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by };
}

function readRealityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(298);
  const fact: Draft = { type: 'realityCheck', at };
  if (s.is(190)) {
    s.expect(190);
    fact.round = s.name(12);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readReceipt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(300);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'receipt', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRedBelow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(304);
  const value = s.value(SET9);
  s.expect(131);
  at.end = s.end;
  return { type: 'redBelow', at, value };
}

function readReplaces(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(308);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'replaces', at, targets };
}

function readReport(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(309);
  const frequency = s.keyword(SET41);
  at.end = s.end;
  return { type: 'report', at, frequency };
}

function readReported(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(310);
  const frequency = s.keyword(SET41);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(108)) {
    s.expect(108);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact;
}

function readReportsTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(311);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'reportsTo', at, targets };
}

function readRequirementSeverity(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(419);
  const severity = s.keyword(SET49);
  at.end = s.end;
  return { type: 'requirementSeverity', at, severity };
}

function readReservesFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(314);
  const value = s.value(SET8);
  at.end = s.end;
  return { type: 'reservesFloor', at, value };
}

function readReset(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(315);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words };
}

function readResidual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(317);
  const likelihood = s.value(SET12);
  s.expect(188);
  const impact = s.value(SET12);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact };
}

function readResponse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(318);
  const fact: Draft = { type: 'response', at };
  if (s.isOneOf(SET50)) {
    fact.verdict = s.keyword(SET50);
  }
  if (s.is(404)) {
    s.expect(404);
    fact.by = s.name(12);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readResponseIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(319);
  const round = s.name(12);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words };
}

function readResponses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(320);
  const value = s.value(SET12);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReviewBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(323);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by };
}

function readReviewedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(324);
  const on = s.value(SET0);
  const fact: Draft = { type: 'reviewedOn', at, on };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRingFenced(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(325);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words };
}

function readRiskKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(203);
  const kind = s.keyword(SET51);
  at.end = s.end;
  return { type: 'riskKind', at, kind };
}

function readRounding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(328);
  const value = s.value(SET8);
  at.end = s.end;
  return { type: 'rounding', at, value };
}

function readRuleSetting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(329);
  const rule = s.nameOfOne(SET11);
  const level = s.keyword(SET52);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSaid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(332);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words };
}

function readSavingFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = EMPTY_LIST;
  s.expect(405);
  works = s.namesOf(12);
  at.end = s.end;
  return { type: 'savingFrom', at, works };
}

function readScopeKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(203);
  kinds = added(kinds, s.keyword(SET53));
  while (s.is(16)) {
    s.expect(16);
    kinds = added(kinds, s.keyword(SET53));
  }
  kinds = fitted(kinds);
  at.end = s.end;
  return { type: 'scopeKind', at, kinds };
}

function readServes(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = EMPTY_LIST;
  s.expect(338);
  services = s.namesOf(12);
  at.end = s.end;
  return { type: 'serves', at, services };
}

function readSiteColour(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(341);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteColour', at, words };
}

function readSiteReports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(342);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteReports', at, words };
}

function readSource(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(344);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words };
}

function readSplit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parts: Draft[] = EMPTY_LIST;
  s.expect(345);
  const called = s.name(12);
  s.expect(198);
  parts = s.namesOf(12);
  at.end = s.end;
  return { type: 'split', at, parts, called };
}

function readStage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(348);
  const stage = s.keyword(SET54);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStarted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(349);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on };
}

function readStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(350);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on };
}

function readStatementKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(203);
  kinds = added(kinds, s.keyword(SET55));
  while (s.is(16)) {
    s.expect(16);
    kinds = added(kinds, s.keyword(SET55));
  }
  kinds = fitted(kinds);
  at.end = s.end;
  return { type: 'statementKind', at, kinds };
}

function readStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(351);
  const state = s.keyword(SET56);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(190)) {
    s.expect(190);
    fact.period = s.value(SET0);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStepBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = EMPTY_LIST;
  s.expect(404);
  parties = s.namesOf(12);
  at.end = s.end;
  return { type: 'stepBy', at, parties };
}

function readStepIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(190);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepIn', at, on };
}

function readStepOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(248);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepOn', at, on };
}

function readStops(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(355);
  const work = s.name(12);
  if (s.is(137)) {
    s.expect(137);
    measures = s.namesOf(12);
  }
  const fact: Draft = { type: 'stops', at, measures, work };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSupports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(362);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'supports', at, targets };
}

function readTakenFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(47);
  const measure = s.name(12);
  at.end = s.end;
  return { type: 'takenFrom', at, measure };
}

function readTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(364);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.isPart(12)) {
    fact.part = s.name(12);
  }
  if (s.is(78)) {
    s.expect(78);
    fact.by = true;
  }
  if (s.isOneOf(SET3)) {
    fact.cells = s.values(SET3);
  } else if (s.isOneOf(SET2)) {
    fact.pairs = added(fact.pairs, readFigurePair(s));
    while (s.is(16)) {
      s.expect(16);
      fact.pairs = added(fact.pairs, readFigurePair(s));
    }
    fact.pairs = fitted(fact.pairs);
  } else {
    s.breakOff();
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readTaskFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(159);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on };
}

function readTells(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(366);
  const tells = s.keyword(SET57);
  at.end = s.end;
  return { type: 'tells', at, tells };
}

function readTerms(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(367);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on };
}

function readThreatens(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(369);
  targets = s.namesOf(12);
  at.end = s.end;
  return { type: 'threatens', at, targets };
}

function readTotalRow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(374);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'totalRow', at, cells, pairs };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readTowards(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let outcomes: Draft[] = EMPTY_LIST;
  s.expect(375);
  outcomes = s.namesOf(12);
  at.end = s.end;
  return { type: 'towards', at, outcomes };
}

function readTranslation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(111);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words };
}

function readTrendOnly(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(376);
  const trendOnly = true;
  const fact: Draft = { type: 'trendOnly', at, trendOnly };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readUncertain(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let about: Draft[] = EMPTY_LIST;
  s.expect(377);
  about = added(about, s.keyword(SET58));
  while (s.is(16)) {
    s.expect(16);
    about = added(about, s.keyword(SET58));
  }
  about = fitted(about);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'uncertain', at, about, words };
}

function readUnder(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(378);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words };
}

function readUnit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(379);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET59)) {
    fact.unit = s.keyword(SET59);
  } else if (s.is(14)) {
    fact.words = s.sentence();
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readUses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(386);
  const fund = s.name(12);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(16)) {
      s.expect(16);
      pairs = added(pairs, readPair(s));
    }
    pairs = fitted(pairs);
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'uses', at, cells, pairs, fund };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(388);
  s.expect(104);
  const cost = s.keyword(SET60);
  s.expect(16);
  s.expect(271);
  const performance = s.keyword(SET60);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(16)) {
    s.expect(16);
    s.expect(97);
    fact.comparators = s.name(12);
  }
  if (s.is(248)) {
    s.expect(248);
    fact.on = s.value(SET0);
  }
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readVirementLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(389);
  const value = s.value(SET8);
  at.end = s.end;
  return { type: 'virementLimit', at, value };
}

function readWith(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = EMPTY_LIST;
  s.expect(395);
  partners = added(partners, readPartnering(s));
  while (s.is(16)) {
    s.expect(16);
    partners = added(partners, readPartnering(s));
  }
  partners = fitted(partners);
  const fact: Draft = { type: 'with', at, partners };
  if (s.is(14)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readWorkKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(203);
  kinds = added(kinds, s.keyword(SET61));
  while (s.is(16)) {
    s.expect(16);
    kinds = added(kinds, s.keyword(SET61));
  }
  kinds = fitted(kinds);
  at.end = s.end;
  return { type: 'workKind', at, kinds };
}

function readWorth(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(398);
  const value = s.value(SET8);
  at.end = s.end;
  return { type: 'worth', at, value };
}

function readYearStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(400);
  const month = s.name(12);
  at.end = s.end;
  return { type: 'yearStarts', at, month };
}

function readYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(402);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(19)) {
    s.expect(19);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET43)) {
    while (s.isOneOf(SET43)) {
      if (s.is(16)) {
        s.expect(16);
      }
      fact.periods = added(fact.periods, s.value(SET0));
    }
    fact.periods = fitted(fact.periods);
  }
  at.end = s.end;
  return fact;
}

const SHAPE_Plan: ElementShape = {
  kind: 'plan',
  head: 'name',
  clauses: [[252, readOrganisation, 'organisation'], [167, readGovernance, 'governance'], [402, readYears, 'years'], [400, readYearStarts, 'yearStarts'], [109, readCurrency, 'currency'], [351, readPlanStatus, 'planStatus'], [45, readApprovedBy, 'approvedBy'], [48, readAsAt, 'asAt'], [81, readCall, 'call'], [40, readAmberWithin, 'amberWithin'], [171, readGreenWithin, 'greenWithin'], [304, readRedBelow, 'redBelow'], [202, readKeyDecision, 'keyDecision'], [328, readRounding, 'rounding'], [329, readRuleSetting, 'ruleSetting'], [309, readReport, 'report'], [130, readDoesNotAnswer, 'doesNotAnswer'], [389, readVirementLimit, 'virementLimit'], [314, readReservesFloor, 'reservesFloor'], [42, readAmountsIn, 'amountsIn'], [342, readSiteReports, 'siteReports'], [341, readSiteColour, 'siteColour'], [150, readFiguresFrom, 'figuresFrom'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[78, readBy, 'by'], [253, readOriginally, 'originally'], [159, readTaskFrom, 'taskFrom'], [131, readDone, 'done'], [260, readOwner, 'owner'], [351, readStatus, 'status'], [121, readDependsOn, 'dependsOn'], [105, readCosts, 'costs'], [137, readEffectOn, 'effectOn'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [203, readScopeKind, 'scopeKind']],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Goal: ElementShape = {
  kind: 'goal',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[203, readStatementKind, 'statementKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [395, readWith, 'with'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [323, readReviewBy, 'reviewBy'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[402, readYears, 'years'], [292, readQuarters, 'quarters'], [229, readMonths, 'months'], [321, readLine, 'line'], [82, readLine, 'line'], [173, readLine, 'line'], [193, readLine, 'line'], [259, readLine, 'line'], [157, readLine, 'line'], [403, readLine, 'line'], [374, readTotalRow, 'totalRow'], [42, readAmountsIn, 'amountsIn'], [28, readAccept, 'accept']],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[203, readScopeKind, 'scopeKind'], [362, readSupports, 'supports'], [102, readContributesTo, 'contributesTo'], [33, readAddresses, 'addresses'], [254, readOurRole, 'ourRole'], [395, readWith, 'with'], [218, readMeasuredBy, 'measuredBy'], [220, readMeets, 'meets'], [156, readFollows, 'follows'], [121, readDependsOn, 'dependsOn'], [351, readStatus, 'status'], [237, readNoCost, 'noCost'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[117, SHAPE_Deliverable], [73, SHAPE_Budget]],
};

const SHAPE_Assumption: ElementShape = {
  kind: 'assumption',
  head: 'name?',
  clauses: [[260, readOwner, 'owner'], [61, readBecause, 'because'], [148, readEvidence, 'evidence'], [324, readReviewedOn, 'reviewedOn'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[78, readBy, 'by'], [253, readOriginally, 'originally'], [159, readTaskFrom, 'taskFrom'], [131, readDone, 'done'], [260, readOwner, 'owner'], [351, readStatus, 'status'], [121, readDependsOn, 'dependsOn'], [105, readCosts, 'costs'], [137, readEffectOn, 'effectOn'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[78, readBy, 'by'], [253, readOriginally, 'originally'], [159, readTaskFrom, 'taskFrom'], [131, readDone, 'done'], [260, readOwner, 'owner'], [351, readStatus, 'status'], [121, readDependsOn, 'dependsOn'], [105, readCosts, 'costs'], [137, readEffectOn, 'effectOn'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [218, readMeasuredBy, 'measuredBy'], [375, readTowards, 'towards']],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[375, readTowards, 'towards'], [218, readMeasuredBy, 'measuredBy'], [260, readOwner, 'owner'], [297, readRealisedBy, 'realisedBy'], [84, readCashable, 'cashable'], [30, readAchieved, 'achieved'], [351, readStatus, 'status'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[375, readTowards, 'towards'], [218, readMeasuredBy, 'measuredBy'], [260, readOwner, 'owner'], [297, readRealisedBy, 'realisedBy'], [84, readCashable, 'cashable'], [30, readAchieved, 'achieved'], [351, readStatus, 'status'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[78, readBy, 'by'], [253, readOriginally, 'originally'], [159, readTaskFrom, 'taskFrom'], [131, readDone, 'done'], [260, readOwner, 'owner'], [351, readStatus, 'status'], [121, readDependsOn, 'dependsOn'], [105, readCosts, 'costs'], [137, readEffectOn, 'effectOn'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[218, readMeasuredBy, 'measuredBy'], [110, readCurrent, 'current'], [402, readYears, 'years'], [364, readTarget, 'target'], [260, readOwner, 'owner'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[203, readWorkKind, 'workKind'], [261, readPartOf, 'partOf'], [119, readDelivers, 'delivers'], [102, readContributesTo, 'contributesTo'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [121, readDependsOn, 'dependsOn'], [220, readMeets, 'meets'], [338, readServes, 'serves'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [254, readOurRole, 'ourRole'], [395, readWith, 'with'], [355, readStops, 'stops'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [351, readStatus, 'status'], [225, readModel, 'model'], [137, readEffectOn, 'effectOn'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [66, readBenefitsReview, 'benefitsReview'], [116, readDeliverability, 'deliverability'], [256, readOutlook, 'outlook'], [283, readPriorityCheck, 'priorityCheck'], [388, readValueForMoney, 'valueForMoney'], [239, readNoValueForMoney, 'noValueForMoney'], [347, readDirection, 'direction'], [180, readDirection, 'direction'], [133, readDirection, 'direction'], [298, readRealityCheck, 'realityCheck'], [83, readCashLimit, 'cashLimit'], [189, readImpactOf, 'impactOf'], [319, readResponseIn, 'responseIn'], [278, readPosts, 'posts'], [146, readEstablishment, 'establishment'], [237, readNoCost, 'noCost'], [374, readTotalRow, 'totalRow'], [402, readYears, 'years'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption], [223, SHAPE_Milestone], [257, SHAPE_Output], [117, SHAPE_Deliverable], [65, SHAPE_Benefit], [127, SHAPE_Disbenefit], [31, SHAPE_Action], [207, SHAPE_Level], [73, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[203, readWorkKind, 'workKind'], [261, readPartOf, 'partOf'], [119, readDelivers, 'delivers'], [102, readContributesTo, 'contributesTo'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [121, readDependsOn, 'dependsOn'], [220, readMeets, 'meets'], [338, readServes, 'serves'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [254, readOurRole, 'ourRole'], [395, readWith, 'with'], [355, readStops, 'stops'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [351, readStatus, 'status'], [225, readModel, 'model'], [137, readEffectOn, 'effectOn'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [66, readBenefitsReview, 'benefitsReview'], [116, readDeliverability, 'deliverability'], [256, readOutlook, 'outlook'], [283, readPriorityCheck, 'priorityCheck'], [388, readValueForMoney, 'valueForMoney'], [239, readNoValueForMoney, 'noValueForMoney'], [347, readDirection, 'direction'], [180, readDirection, 'direction'], [133, readDirection, 'direction'], [298, readRealityCheck, 'realityCheck'], [83, readCashLimit, 'cashLimit'], [189, readImpactOf, 'impactOf'], [319, readResponseIn, 'responseIn'], [278, readPosts, 'posts'], [146, readEstablishment, 'establishment'], [237, readNoCost, 'noCost'], [374, readTotalRow, 'totalRow'], [402, readYears, 'years'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption], [223, SHAPE_Milestone], [257, SHAPE_Output], [117, SHAPE_Deliverable], [65, SHAPE_Benefit], [127, SHAPE_Disbenefit], [31, SHAPE_Action], [207, SHAPE_Level], [73, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[203, readWorkKind, 'workKind'], [261, readPartOf, 'partOf'], [119, readDelivers, 'delivers'], [102, readContributesTo, 'contributesTo'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [121, readDependsOn, 'dependsOn'], [220, readMeets, 'meets'], [338, readServes, 'serves'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [254, readOurRole, 'ourRole'], [395, readWith, 'with'], [355, readStops, 'stops'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [351, readStatus, 'status'], [225, readModel, 'model'], [137, readEffectOn, 'effectOn'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [66, readBenefitsReview, 'benefitsReview'], [116, readDeliverability, 'deliverability'], [256, readOutlook, 'outlook'], [283, readPriorityCheck, 'priorityCheck'], [388, readValueForMoney, 'valueForMoney'], [239, readNoValueForMoney, 'noValueForMoney'], [347, readDirection, 'direction'], [180, readDirection, 'direction'], [133, readDirection, 'direction'], [298, readRealityCheck, 'realityCheck'], [83, readCashLimit, 'cashLimit'], [189, readImpactOf, 'impactOf'], [319, readResponseIn, 'responseIn'], [278, readPosts, 'posts'], [146, readEstablishment, 'establishment'], [237, readNoCost, 'noCost'], [374, readTotalRow, 'totalRow'], [402, readYears, 'years'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption], [223, SHAPE_Milestone], [257, SHAPE_Output], [117, SHAPE_Deliverable], [65, SHAPE_Benefit], [127, SHAPE_Disbenefit], [31, SHAPE_Action], [207, SHAPE_Level], [73, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[203, readWorkKind, 'workKind'], [261, readPartOf, 'partOf'], [119, readDelivers, 'delivers'], [102, readContributesTo, 'contributesTo'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [121, readDependsOn, 'dependsOn'], [220, readMeets, 'meets'], [338, readServes, 'serves'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [254, readOurRole, 'ourRole'], [395, readWith, 'with'], [355, readStops, 'stops'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [351, readStatus, 'status'], [225, readModel, 'model'], [137, readEffectOn, 'effectOn'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [66, readBenefitsReview, 'benefitsReview'], [116, readDeliverability, 'deliverability'], [256, readOutlook, 'outlook'], [283, readPriorityCheck, 'priorityCheck'], [388, readValueForMoney, 'valueForMoney'], [239, readNoValueForMoney, 'noValueForMoney'], [347, readDirection, 'direction'], [180, readDirection, 'direction'], [133, readDirection, 'direction'], [298, readRealityCheck, 'realityCheck'], [83, readCashLimit, 'cashLimit'], [189, readImpactOf, 'impactOf'], [319, readResponseIn, 'responseIn'], [278, readPosts, 'posts'], [146, readEstablishment, 'establishment'], [237, readNoCost, 'noCost'], [374, readTotalRow, 'totalRow'], [402, readYears, 'years'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption], [223, SHAPE_Milestone], [257, SHAPE_Output], [117, SHAPE_Deliverable], [65, SHAPE_Benefit], [127, SHAPE_Disbenefit], [31, SHAPE_Action], [207, SHAPE_Level], [73, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[203, readWorkKind, 'workKind'], [261, readPartOf, 'partOf'], [119, readDelivers, 'delivers'], [102, readContributesTo, 'contributesTo'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [121, readDependsOn, 'dependsOn'], [220, readMeets, 'meets'], [338, readServes, 'serves'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [33, readAddresses, 'addresses'], [218, readMeasuredBy, 'measuredBy'], [254, readOurRole, 'ourRole'], [395, readWith, 'with'], [355, readStops, 'stops'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [351, readStatus, 'status'], [225, readModel, 'model'], [137, readEffectOn, 'effectOn'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [66, readBenefitsReview, 'benefitsReview'], [116, readDeliverability, 'deliverability'], [256, readOutlook, 'outlook'], [283, readPriorityCheck, 'priorityCheck'], [388, readValueForMoney, 'valueForMoney'], [239, readNoValueForMoney, 'noValueForMoney'], [347, readDirection, 'direction'], [180, readDirection, 'direction'], [133, readDirection, 'direction'], [298, readRealityCheck, 'realityCheck'], [83, readCashLimit, 'cashLimit'], [189, readImpactOf, 'impactOf'], [319, readResponseIn, 'responseIn'], [278, readPosts, 'posts'], [146, readEstablishment, 'establishment'], [237, readNoCost, 'noCost'], [374, readTotalRow, 'totalRow'], [402, readYears, 'years'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption], [223, SHAPE_Milestone], [257, SHAPE_Output], [117, SHAPE_Deliverable], [65, SHAPE_Benefit], [127, SHAPE_Disbenefit], [31, SHAPE_Action], [207, SHAPE_Level], [73, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[47, readTakenFrom, 'takenFrom'], [379, readUnit, 'unit'], [67, readBetter, 'better'], [376, readTrendOnly, 'trendOnly'], [366, readTells, 'tells'], [26, readMeasureAbout, 'measureAbout'], [203, readMeasureKind, 'measureKind'], [310, readReported, 'reported'], [344, readSource, 'source'], [238, readNoTarget, 'noTarget'], [236, readNoBaseline, 'noBaseline'], [315, readReset, 'reset'], [40, readAmberWithin, 'amberWithin'], [171, readGreenWithin, 'greenWithin'], [345, readSplit, 'split'], [165, readGapBetween, 'gapBetween'], [34, readAddsUp, 'addsUp'], [294, readRank, 'rank'], [377, readUncertain, 'uncertain'], [150, readFiguresFrom, 'figuresFrom'], [402, readYears, 'years'], [292, readQuarters, 'quarters'], [229, readMonths, 'months'], [80, readCalendarYears, 'calendarYears'], [275, readPooled, 'pooled'], [60, readBaseline, 'baseline'], [364, readTarget, 'target'], [32, readActual, 'actual'], [157, readForecast, 'forecast'], [64, readBenchmark, 'benchmark'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[31, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[181, readHolds, 'holds'], [175, readHeldBy, 'heldBy'], [85, readCertainty, 'certainty'], [325, readRingFenced, 'ringFenced'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [256, readOutlook, 'outlook'], [154, readFloor, 'floor'], [75, readBuildUp, 'buildUp'], [56, readAvailable, 'available'], [250, readOpening, 'opening'], [88, readClosing, 'closing'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [402, readYears, 'years'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[402, readYears, 'years'], [292, readQuarters, 'quarters'], [229, readMonths, 'months'], [321, readLine, 'line'], [82, readLine, 'line'], [173, readLine, 'line'], [193, readLine, 'line'], [259, readLine, 'line'], [157, readLine, 'line'], [403, readLine, 'line'], [374, readTotalRow, 'totalRow'], [42, readAmountsIn, 'amountsIn'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[78, readBy, 'by'], [253, readOriginally, 'originally'], [159, readTaskFrom, 'taskFrom'], [131, readDone, 'done'], [260, readOwner, 'owner'], [351, readStatus, 'status'], [121, readDependsOn, 'dependsOn'], [105, readCosts, 'costs'], [137, readEffectOn, 'effectOn'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[405, readSavingFrom, 'savingFrom'], [119, readDelivers, 'delivers'], [261, readPartOf, 'partOf'], [402, readYears, 'years'], [41, readAmount, 'amount'], [30, readAchieved, 'achieved'], [54, readAtRisk, 'atRisk'], [348, readStage, 'stage'], [137, readEffectOn, 'effectOn'], [136, readEffect, 'effect'], [218, readMeasuredBy, 'measuredBy'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [278, readPosts, 'posts'], [146, readEstablishment, 'establishment'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [121, readDependsOn, 'dependsOn'], [350, readStarts, 'starts'], [140, readEnds, 'ends'], [351, readStatus, 'status'], [188, readImpactRecord, 'impactRecord'], [42, readAmountsIn, 'amountsIn'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption], [224, SHAPE_Mitigation], [31, SHAPE_Action], [223, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[402, readYears, 'years'], [164, readGap, 'gap'], [280, readPressure, 'pressure'], [163, readFunding, 'funding'], [107, readCouncilTax, 'councilTax'], [386, readUses, 'uses'], [374, readTotalRow, 'totalRow'], [42, readAmountsIn, 'amountsIn'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption]],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[129, readDisposal, 'disposal'], [300, readReceipt, 'receipt'], [398, readWorth, 'worth'], [402, readYears, 'years'], [256, readOutlook, 'outlook'], [351, readStatus, 'status'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[406, readMoveMoney, 'moveMoney'], [137, readEffectOn, 'effectOn'], [136, readEffect, 'effect'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[203, readPartyKind, 'partyKind'], [349, readStarted, 'started'], [139, readEnded, 'ended'], [140, readEnds, 'ends'], [367, readTerms, 'terms'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[203, readPartyKind, 'partyKind'], [349, readStarted, 'started'], [139, readEnded, 'ended'], [140, readEnds, 'ends'], [367, readTerms, 'terms'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[203, readPartyKind, 'partyKind'], [349, readStarted, 'started'], [139, readEnded, 'ended'], [140, readEnds, 'ends'], [367, readTerms, 'terms'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[222, readMembers, 'members'], [220, readMeetings, 'meetings'], [203, readPartyKind, 'partyKind'], [349, readStarted, 'started'], [139, readEnded, 'ended'], [140, readEnds, 'ends'], [367, readTerms, 'terms'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[203, readPartyKind, 'partyKind'], [349, readStarted, 'started'], [139, readEnded, 'ended'], [140, readEnds, 'ends'], [367, readTerms, 'terms'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[203, readPartyKind, 'partyKind'], [349, readStarted, 'started'], [139, readEnded, 'ended'], [140, readEnds, 'ends'], [367, readTerms, 'terms'], [311, readReportsTo, 'reportsTo'], [145, readEscalatesTo, 'escalatesTo'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[203, readRiskKind, 'riskKind'], [369, readThreatens, 'threatens'], [196, readInherent, 'inherent'], [317, readResidual, 'residual'], [145, readEscalatesTo, 'escalatesTo'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[224, SHAPE_Mitigation], [31, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[293, readRaisedOn, 'raisedOn'], [26, readConcerns, 'concerns'], [233, readNeeds, 'needs'], [49, readAsks, 'asks'], [369, readThreatens, 'threatens'], [145, readEscalatesTo, 'escalatesTo'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[31, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[293, readRaisedOn, 'raisedOn'], [26, readConcerns, 'concerns'], [233, readNeeds, 'needs'], [49, readAsks, 'asks'], [369, readThreatens, 'threatens'], [145, readEscalatesTo, 'escalatesTo'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[31, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[279, readPreferred, 'preferred'], [105, readCosts, 'costs'], [36, readAdvantage, 'advantage'], [126, readDisadvantage, 'disadvantage'], [327, readOptionRisks, 'optionRisks'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[318, readResponse, 'response'], [260, readOwner, 'owner'], [351, readStatus, 'status'], [168, readGrade, 'grade'], [78, readBy, 'by'], [253, readOriginally, 'originally'], [131, readDone, 'done'], [155, readFollowedUp, 'followedUp'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [[31, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[404, readDecidedBy, 'decidedBy'], [46, readApproves, 'approves'], [203, readDecisionKind, 'decisionKind'], [156, readFollows, 'follows'], [120, readDepartsFrom, 'departsFrom'], [101, readConsulted, 'consulted'], [143, readEqualityRecord, 'equalityRecord'], [142, readEqualityRecord, 'equalityRecord'], [188, readImpactRecord, 'impactRecord'], [351, readDecisionStatus, 'decisionStatus'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[251, SHAPE_Option], [31, SHAPE_Action], [302, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[159, readLasting, 'lasting'], [296, readReached, 'reached'], [320, readResponses, 'responses'], [26, readConcerns, 'concerns'], [332, readSaid, 'said'], [122, readDid, 'did'], [123, readDidChanging, 'didChanging'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[404, readDecidedBy, 'decidedBy'], [176, readHeldOn, 'heldOn'], [53, readAssurance, 'assurance'], [26, readConcerns, 'concerns'], [351, readStatus, 'status'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[302, SHAPE_Recommendation], [31, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[190, readStepIn, 'stepIn'], [248, readStepOn, 'stepOn'], [404, readStepBy, 'stepBy'], [351, readStatus, 'status'], [61, readBecause, 'because'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[353, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[76, readBuildsOn, 'buildsOn'], [86, readChange, 'change'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [[52, SHAPE_Assumption]],
};

const SHAPE_Requirement: ElementShape = {
  kind: 'requirement',
  head: 'name',
  clauses: [[407, readAppliesTo, 'appliesTo'], [417, readDemands, 'demands'], [419, readRequirementSeverity, 'requirementSeverity'], [205, readLedBy, 'ledBy'], [260, readOwner, 'owner'], [89, readCode, 'code'], [186, readId, 'id'], [111, readTranslation, 'translation'], [418, readGaelic, 'gaelic'], [148, readEvidence, 'evidence'], [58, readBackground, 'background'], [290, readPublish, 'publish'], [378, readUnder, 'under'], [61, readBecause, 'because'], [90, readComment, 'comment'], [28, readAccept, 'accept'], [308, readReplaces, 'replaces'], [324, readReviewedOn, 'reviewedOn']],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const tables: GrammarTables = {
  words: WORDS,
  declarations: [[273, SHAPE_Plan], [390, SHAPE_Vision], [281, SHAPE_Principle], [282, SHAPE_Priority], [368, SHAPE_Theme], [134, SHAPE_Duty], [166, SHAPE_Goal], [357, SHAPE_Strategy], [255, SHAPE_Outcome], [285, SHAPE_Programme], [397, SHAPE_Workstream], [286, SHAPE_Project], [339, SHAPE_Service], [365, SHAPE_Team], [217, SHAPE_Measure], [162, SHAPE_Fund], [74, SHAPE_BudgetFor], [333, SHAPE_Saving], [152, SHAPE_FinancialPlan], [51, SHAPE_Asset], [230, SHAPE_Move], [277, SHAPE_Portfolio], [247, SHAPE_Officer], [72, SHAPE_Body], [172, SHAPE_Group], [266, SHAPE_Partner], [96, SHAPE_Comparators], [326, SHAPE_Risk], [200, SHAPE_Issue], [59, SHAPE_Barrier], [113, SHAPE_Decision], [100, SHAPE_Consultation], [322, SHAPE_Review], [370, SHAPE_Timetable], [334, SHAPE_Scenario], [312, SHAPE_Requirement]],
  use: 385,
  readUse,
};
