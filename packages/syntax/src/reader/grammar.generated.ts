// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.
import { type ClauseScanner, EMPTY_LIST } from './clause-scanner.js';
import type { ElementShape, GrammarTables, Vocabulary } from './tables.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD', 'on_baseline', 'at_least', 'at_most', 'funded_by', 'in_every_year', 'over', 'without', 'about', 'above_average', 'accept', 'achieved', 'action', 'actual', 'addresses', 'advantage', 'advocate', 'agreed', 'amber', 'amber_within', 'amount', 'amounts_in', 'and', 'approved', 'approved_by', 'approves', 'as', 'as_at', 'asks', 'asset', 'at_risk', 'available', 'average', 'background', 'barrier', 'baseline', 'because', 'behaviour', 'below_average', 'benchmark', 'benefit', 'benefits_review_on', 'better', 'better_off', 'between', 'bid', 'board', 'body', 'budget', 'budget_for', 'builds_on', 'business', 'by', 'cabinet', 'call', 'capital', 'cash_limit', 'cashable', 'certainty', 'change', 'climate', 'closing', 'code', 'comment', 'commercial', 'commissioned', 'commissioner', 'committee', 'comparators', 'compared_with', 'complete', 'confirmed', 'consultation', 'consulted', 'corporate', 'cost', 'council', 'cumulative', 'currency', 'current', 'cymraeg', 'days', 'decision', 'deferred', 'delegated', 'deliverability', 'deliverable', 'delivered', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'direct', 'direction', 'disadvantage', 'disbenefit', 'discrete', 'disposal_by', 'does_not_answer', 'done', 'draft', 'drive', 'duty', 'editorial', 'effect', 'effect_on', 'enabler', 'ended', 'ends', 'equality', 'equality_assessment', 'equality_screening', 'error', 'escalates_to', 'establishment', 'every_year', 'evidence', 'exempt', 'figures_from', 'finance', 'financial_plan', 'flexible_use', 'floor', 'follows', 'forecast', 'frequency', 'from', 'front-line', 'fund', 'gap', 'governance', 'grant', 'green', 'group', 'growth', 'held_on', 'high', 'higher', 'hint', 'hold', 'holds', 'housing', 'how_much', 'how_well', 'id', 'identified', 'impact', 'impact_of', 'in', 'in_each_year', 'in_progress', 'income', 'influencer', 'inherent', 'into', 'issue', 'key', 'key_decision', 'kind', 'lead', 'led_by', 'legal', 'level', 'levels', 'library', 'local', 'low', 'lower', 'lower_quartile', 'management', 'mayor', 'measure', 'measured_by', 'medium', 'meets', 'member', 'milestone', 'mitigation', 'model', 'money', 'monitoring', 'monthly', 'months', 'move', 'national', 'near', 'needs', 'new', 'new_each_year', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'not_started', 'number', 'off', 'officer', 'on', 'once', 'opening', 'option', 'organisation', 'originally', 'our_role', 'outcome', 'outlook', 'output', 'outsourced', 'outturn', 'owner', 'part_of', 'partner', 'partnership', 'pending', 'people', 'percent', 'performance', 'place', 'plan', 'population', 'portfolio', 'posts', 'preferred', 'principle', 'priority', 'priority_check', 'programme', 'project', 'property', 'proposed', 'public', 'publish', 'quarterly', 'quarters', 'raised_on', 'rate', 'reached', 'realised_by', 'reality_check', 'receipt', 'receipts', 'recommendation', 'red', 'refused', 'regulator', 'replaces', 'report', 'reported', 'reports_to', 'requirement', 'reserve', 'reserves_floor', 'reset', 'residents', 'residual', 'response', 'response_in', 'responses', 'revenue', 'review', 'review_by', 'reviewed_on', 'ring-fenced_for', 'risk', 'risks', 'rounding', 'rule', 'said', 'saving', 'scenario', 'score', 'scrutiny', 'serves', 'service', 'shared', 'site_colour', 'site_reports', 'source', 'split', 'sponsor', 'squeeze', 'stage', 'started', 'starts', 'status', 'statutory', 'step', 'stopped', 'stops', 'strategic', 'strategy', 'superseded', 'supplier', 'support', 'supports', 'target', 'team', 'tells', 'terms_on', 'theme', 'threatens', 'timetable', 'title', 'to', 'to_find', 'top_quartile', 'total', 'towards', 'trend_only', 'uncertain', 'under', 'unit', 'unknown', 'until', 'up_to', 'upper_quartile', 'urgent', 'use', 'uses', 'value', 'value_for_money', 'virement_limit', 'vision', 'voluntary', 'warning', 'with', 'within', 'workstream', 'worth', 'year', 'year_starts_in', 'yearly', 'years', 'SAVING_WORD', 'BY_WORD', 'FROM_WORD', 'MOVE_WORD', 'for', 'has', 'severity'],
  keywords: [['no value for money check', 208], ['equality assessment', 126], ['benefits review on', 56], ['equality screening', 127], ['does not answer', 114], ['ring-fenced for', 278], ['value for money', 336], ['deliverability', 100], ['financial plan', 136], ['lower quartile', 184], ['priority check', 241], ['recommendation', 257], ['reserves floor', 267], ['upper quartile', 331], ['virement limit', 337], ['year starts in', 346], ['in every year', 20], ['above average', 24], ['below average', 53], ['compared with', 84], ['establishment', 130], ['new each year', 204], ['reality check', 254], ['amber within', 34], ['commissioned', 80], ['commissioner', 81], ['consultation', 87], ['departs from', 104], ['did changing', 107], ['disadvantage', 110], ['escalates to', 129], ['figures from', 134], ['flexible use', 137], ['in each year', 165], ['key decision', 173], ['organisation', 217], ['site reports', 292], ['top quartile', 321], ['on baseline', 16], ['approved by', 39], ['comparators', 83], ['deliverable', 101], ['disposal by', 113], ['in progress', 166], ['measured by', 188], ['no baseline', 205], ['not started', 209], ['partnership', 228], ['performance', 232], ['realised by', 253], ['requirement', 265], ['response in', 272], ['reviewed on', 277], ['site colour', 291], ['amounts in', 36], ['background', 48], ['better off', 58], ['budget for', 64], ['cash limit', 71], ['commercial', 79], ['cumulative', 92], ['depends on', 105], ['disbenefit', 111], ['every year', 131], ['front-line', 143], ['governance', 146], ['identified', 161], ['influencer', 168], ['management', 185], ['mitigation', 193], ['monitoring', 196], ['originally', 218], ['outsourced', 223], ['population', 235], ['reports to', 264], ['superseded', 307], ['trend only', 324], ['workstream', 343], ['funded by', 19], ['addresses', 29], ['advantage', 30], ['available', 46], ['behaviour', 52], ['benchmark', 54], ['builds on', 65], ['certainty', 73], ['committee', 82], ['confirmed', 86], ['consulted', 88], ['corporate', 89], ['delegated', 99], ['delivered', 102], ['direction', 109], ['editorial', 119], ['effect on', 121], ['frequency', 141], ['impact of', 163], ['milestone', 192], ['no target', 207], ['portfolio', 236], ['preferred', 238], ['principle', 239], ['programme', 242], ['quarterly', 248], ['raised on', 250], ['regulator', 260], ['residents', 269], ['responses', 273], ['review by', 276], ['statutory', 301], ['strategic', 305], ['threatens', 316], ['timetable', 317], ['uncertain', 325], ['voluntary', 339], ['at least', 17], ['achieved', 26], ['advocate', 31], ['approved', 38], ['approves', 40], ['baseline', 50], ['business', 66], ['cashable', 72], ['complete', 85], ['currency', 93], ['decision', 97], ['deferred', 98], ['delivers', 103], ['discrete', 112], ['equality', 125], ['evidence', 132], ['forecast', 140], ['how much', 158], ['how well', 159], ['inherent', 169], ['national', 200], ['our role', 219], ['priority', 240], ['property', 244], ['proposed', 245], ['quarters', 249], ['receipts', 256], ['replaces', 261], ['reported', 263], ['residual', 270], ['response', 271], ['rounding', 281], ['scenario', 285], ['scrutiny', 287], ['strategy', 306], ['supplier', 308], ['supports', 310], ['terms on', 314], ['severity', 355], ['at most', 18], ['without', 22], ['at risk', 45], ['average', 47], ['barrier', 49], ['because', 51], ['benefit', 55], ['between', 59], ['cabinet', 68], ['capital', 70], ['climate', 75], ['closing', 76], ['comment', 78], ['council', 91], ['current', 94], ['cymraeg', 95], ['enabler', 122], ['finance', 135], ['follows', 139], ['held on', 151], ['housing', 157], ['library', 180], ['measure', 187], ['monthly', 197], ['no cost', 206], ['officer', 212], ['opening', 215], ['outcome', 220], ['outlook', 221], ['outturn', 224], ['part of', 226], ['partner', 227], ['pending', 229], ['percent', 231], ['project', 243], ['publish', 247], ['reached', 252], ['receipt', 255], ['refused', 259], ['reserve', 266], ['revenue', 274], ['service', 289], ['sponsor', 295], ['squeeze', 296], ['started', 298], ['stopped', 303], ['support', 309], ['to find', 320], ['towards', 323], ['unknown', 328], ['warning', 340], ['accept', 25], ['action', 27], ['actual', 28], ['agreed', 32], ['amount', 35], ['better', 57], ['budget', 63], ['change', 74], ['direct', 108], ['effect', 120], ['exempt', 133], ['growth', 150], ['higher', 153], ['impact', 162], ['income', 167], ['led by', 176], ['levels', 179], ['medium', 189], ['member', 191], ['months', 198], ['number', 210], ['option', 216], ['output', 222], ['people', 230], ['public', 246], ['report', 262], ['review', 275], ['saving', 284], ['serves', 288], ['shared', 290], ['source', 293], ['starts', 299], ['status', 300], ['target', 311], ['urgent', 332], ['vision', 338], ['within', 342], ['yearly', 347], ['about', 23], ['amber', 33], ['as at', 42], ['asset', 44], ['board', 61], ['draft', 116], ['drive', 117], ['ended', 123], ['error', 128], ['floor', 138], ['grant', 147], ['green', 148], ['group', 149], ['holds', 156], ['issue', 171], ['legal', 177], ['level', 178], ['local', 181], ['lower', 183], ['mayor', 186], ['meets', 190], ['model', 194], ['money', 195], ['needs', 202], ['owner', 225], ['place', 233], ['posts', 237], ['reset', 268], ['risks', 280], ['score', 286], ['split', 294], ['stage', 297], ['stops', 304], ['tells', 313], ['theme', 315], ['title', 318], ['total', 322], ['under', 326], ['until', 329], ['up to', 330], ['value', 335], ['worth', 344], ['years', 348], ['over', 21], ['asks', 43], ['body', 62], ['call', 69], ['code', 77], ['cost', 90], ['days', 96], ['done', 115], ['duty', 118], ['ends', 124], ['from', 142], ['fund', 144], ['high', 152], ['hint', 154], ['hold', 155], ['into', 170], ['kind', 174], ['lead', 175], ['move', 199], ['near', 201], ['once', 214], ['plan', 234], ['rate', 251], ['risk', 279], ['rule', 282], ['said', 283], ['step', 302], ['team', 312], ['unit', 327], ['uses', 334], ['with', 341], ['year', 345], ['and', 37], ['bid', 60], ['did', 106], ['gap', 145], ['key', 172], ['low', 182], ['new', 203], ['off', 211], ['red', 258], ['use', 333], ['for', 353], ['has', 354], ['as', 41], ['by', 67], ['id', 160], ['in', 164], ['on', 213], ['to', 319]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[$\u00A3\u20AC0-9]))/y, 349],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 350],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 351],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+\u2013\u2212]?[$\u00A3\u20AC])/y, 352],
  ],
  figures: {
    classes: [[9, 9, 1], [32, 32, 1], [36, 36, 2], [37, 37, 3], [43, 43, 4], [44, 44, 5], [45, 45, 6], [46, 46, 7], [47, 47, 8], [48, 57, 9], [81, 81, 10], [91, 91, 11], [93, 93, 12], [98, 98, 13], [99, 99, 14], [101, 101, 14], [107, 107, 15], [109, 109, 16], [110, 110, 17], [112, 112, 14], [114, 114, 14], [120, 120, 14], [122, 122, 14], [160, 160, 18], [163, 163, 2], [8199, 8199, 18], [8208, 8210, 19], [8211, 8211, 20], [8212, 8213, 19], [8239, 8239, 18], [8364, 8364, 2], [8722, 8722, 21]],
    classCount: 22,
    next: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 4, 0, 0, 5, 0, 6, 0, 0, 0, 0, 0, 0, 0, 7, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 9, 0, 10, 11, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 12, 0, 0, 0, 0, 0, 0, 13, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 20, 21, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 33, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 20, 40, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 33, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 0, 0, 0, 0, 50, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 53, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 56, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 0, 0, 0, 0, 50, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 61, 19, 62, 33, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 56, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 17, 0, 18, 0, 19, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 26, 0, 0, 0, 28, 0, 29, 0, 30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 71, 0, 0, 72, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 74, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 75, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 71, 0, 0, 78, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 80, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 81, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 83, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 85, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 86, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0],
    accepts: [0, 0, 6, 0, 9, 8, 0, 9, 5, 0, 6, 6, 0, 8, 0, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 5, 0, 0, 5, 5, 6, 8, 0, 0, 0, 0, 8, 0, 8, 0, 9, 0, 5, 0, 5, 9, 0, 0, 8, 0, 0, 8, 8, 0, 5, 5, 7, 8, 0, 0, 0, 0, 5, 0, 4, 3, 0, 0, 0, 0, 4, 0, 3, 3, 1, 1, 4, 2, 3, 3, 1, 4, 2, 3, 3],
    tokens: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    guarded: [false, false, false, false, true, true, false, false, false],
  },
  name: /[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*(\.[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*)*/y,
  word: /[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*/y,
  NAME: 10,
  WORD: 11,
  WORDS: 12,
  TITLE: 13,
  ODD: 15,
  DASH: 9,
  COMMA: 14,
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

/** A part of a clause that broke off, where it still has what it must have. */
function whole(part: Draft, required: readonly string[]): Draft {
  return required.every((field) => part[field] !== undefined) ? part : undefined;
}

const SET0 = setOf(1, 2, 3, 4);
const SET1 = setOf(5, 7, 8, 9);
const SET2 = setOf(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352);
const SET3 = setOf(5, 7, 8);
const SET4 = setOf(319, 330);
const SET5 = setOf(5);
const SET6 = setOf(7);
const SET7 = setOf(31, 81, 122, 168, 175, 227, 260, 309);
const SET8 = setOf(10, 11);
const SET9 = setOf(165, 204);
const SET10 = setOf(1, 2, 3, 4, 5, 7, 8, 10, 11, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352);
const SET11 = setOf(153, 183);
const SET12 = setOf(27, 55, 62, 97, 101, 118, 144, 149, 171, 178, 187, 192, 212, 220, 227, 234, 236, 239, 240, 242, 243, 279, 284, 289, 306, 312, 315, 338, 343);
const SET13 = setOf(60, 86, 229);
const SET14 = setOf(75, 125, 135, 177, 196, 230, 244);
const SET15 = setOf(99, 172, 332);
const SET16 = setOf(32, 33, 85, 98, 148, 166, 209, 245, 258, 259, 303);
const SET17 = setOf(152, 182, 189, 328);
const SET18 = setOf(117, 155, 296);
const SET19 = setOf(90, 179, 232);
const SET20 = setOf(24, 47, 53, 184, 321, 331);
const SET21 = setOf(67, 342);
const SET22 = setOf(8);
const SET23 = setOf(198, 345, 348);
const SET24 = setOf(126, 127);
const SET25 = setOf(61, 68, 82, 186, 228);
const SET26 = setOf(70, 147, 157, 256, 266, 274);
const SET27 = setOf(70, 150, 167, 224, 274, 349);
const SET28 = setOf(131, 137, 203, 214);
const SET29 = setOf(217, 235, 242);
const SET30 = setOf(172, 181, 185, 200, 301);
const SET31 = setOf(79, 80, 108, 223, 290);
const SET32 = setOf(66, 91, 246, 287, 295, 301, 308, 339);
const SET33 = setOf(38, 87, 116, 307);
const SET34 = setOf(89, 185, 269, 301);
const SET35 = setOf(133, 246);
const SET36 = setOf(1, 2, 3, 4, 14);
const SET37 = setOf(197, 248, 347);
const SET38 = setOf(128, 154, 340);
const SET39 = setOf(119, 128, 154, 191, 211, 212, 340);
const SET40 = setOf(89, 112, 228);
const SET41 = setOf(32, 45, 102, 161, 320);
const SET42 = setOf(52, 181, 200, 217, 233, 301, 335);
const SET43 = setOf(33, 85, 148, 166, 209, 258, 303);
const SET44 = setOf(58, 158, 159);
const SET45 = setOf(109, 141, 293, 318, 327);
const SET46 = setOf(96, 195, 210, 231, 251, 286);
const SET47 = setOf(47, 152, 182, 328);
const SET48 = setOf(89, 112, 143, 172, 228, 301, 305, 309);

function readPair(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const period = s.value(SET0);
  const value = s.value(SET1);
  const fact: Draft = { at, period, value };
  if (s.is(16)) {
    s.expect(16);
    fact.onBaseline = true;
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['period', 'value']) : fact;
}

function readTerm(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const fact: Draft = { at };
  if (s.isOneOf(SET2)) {
    fact.word = s.keyword(SET2);
  } else if (s.is(11)) {
    fact.other = s.name(11);
  } else if (s.is(10)) {
    fact.named = s.name(10);
  } else if (s.isOneOf(SET3)) {
    fact.figure = s.value(SET3);
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
  const target = s.name(10);
  const fact: Draft = { at, target };
  if (s.isOneOf(SET4)) {
    if (s.is(319)) {
      s.expect(319);
      fact.value = s.value(SET3);
      if (s.is(164)) {
        s.expect(164);
        fact.period = s.value(SET0);
      }
    } else if (s.is(330)) {
      s.expect(330);
      fact.limit = s.value(SET5);
      if (s.is(164)) {
        s.expect(164);
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
  const outcome = s.name(10);
  const fact: Draft = { at, outcome };
  if (s.is(7)) {
    fact.share = s.value(SET6);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['outcome']) : fact;
}

function readImpactOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(213);
  const measure = s.name(10);
  const value = s.value(SET3);
  at.end = s.end;
  return s.isBroken ? whole({ at, measure, value }, ['measure', 'value']) : { at, measure, value };
}

function readPartnering(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const partner = s.name(10);
  const fact: Draft = { at, partner };
  if (s.is(41)) {
    s.expect(41);
    fact.role = s.keyword(SET7);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['partner']) : fact;
}

function readUse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(333);
  const name = s.name(10);
  const fact: Draft = { at, name };
  if (s.is(142)) {
    s.expect(142);
  } else if (s.is(351)) {
    s.expect(351);
    s.expect(180);
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
  s.expect(25);
  const rule = s.nameOfOne(SET8);
  const fact: Draft = { type: 'accept', at, rule };
  if (s.is(329)) {
    s.expect(329);
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
  s.expect(26);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'achieved', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readActual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(28);
  const fact: Draft = { type: 'actual', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAddresses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(29);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'addresses', at, targets };
}

function readAdvantage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(30);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'advantage', at, words };
}

function readAmberWithin(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(34);
  const value = s.value(SET6);
  at.end = s.end;
  return { type: 'amberWithin', at, value };
}

function readAmount(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(35);
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.isOneOf(SET9)) {
    fact.basis = s.keyword(SET9);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAmountsIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(36);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit };
}

function readAppliesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let terms: Draft[] = EMPTY_LIST;
  s.expect(353);
  terms = added(terms, readTerm(s));
  while (s.isOneOf(SET10)) {
    if (s.is(14)) {
      s.expect(14);
    }
    terms = added(terms, readTerm(s));
  }
  at.end = s.end;
  return { type: 'appliesTo', at, terms };
}

function readApprovedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(39);
  const body = s.name(10);
  const fact: Draft = { type: 'approvedBy', at, body };
  if (s.is(213)) {
    s.expect(213);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readApproves(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let approvals: Draft[] = EMPTY_LIST;
  s.expect(40);
  approvals = added(approvals, readApproval(s));
  while (s.is(14)) {
    s.expect(14);
    approvals = added(approvals, readApproval(s));
  }
  at.end = s.end;
  return { type: 'approves', at, approvals };
}

function readAsAt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(42);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on };
}

function readAsks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = EMPTY_LIST;
  s.expect(43);
  parties = s.namesOf(10);
  const fact: Draft = { type: 'asks', at, parties };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAtRisk(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(45);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'atRisk', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAvailable(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(46);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'available', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBackground(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(48);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words };
}

function readBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(50);
  const fact: Draft = { type: 'baseline', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBecause(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(51);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words };
}

function readBenchmark(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(54);
  const comparators = s.name(10);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'benchmark', at, cells, pairs, comparators };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBenefitsReview(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(56);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'benefitsReview', at, on };
}

function readBetter(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(57);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET11)) {
    fact.direction = s.keyword(SET11);
  } else if (s.is(59)) {
    s.expect(59);
    fact.low = s.value(SET3);
    s.expect(37);
    fact.high = s.value(SET3);
  } else if (s.is(201)) {
    s.expect(201);
    fact.near = s.value(SET3);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readBuildsOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let scenarios: Draft[] = EMPTY_LIST;
  s.expect(65);
  scenarios = s.namesOf(10);
  at.end = s.end;
  return { type: 'buildsOn', at, scenarios };
}

function readBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(67);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by };
}

function readCall(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(69);
  const level = s.keyword(SET12);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words };
}

function readCashLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(71);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'cashLimit', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCashable(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(72);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'cashable', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCertainty(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(73);
  const certainty = s.keyword(SET13);
  const fact: Draft = { type: 'certainty', at, certainty };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readChange(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(74);
  const target = s.name(10);
  const fact: Draft = { type: 'change', at, pairs, target };
  if (s.is(67)) {
    s.expect(67);
    fact.by = s.value(SET0);
  } else if (s.is(302)) {
    s.expect(302);
    fact.step = s.value(SET5);
    if (s.is(164)) {
      s.expect(164);
      fact.period = s.value(SET0);
    }
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readClosing(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(76);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'closing', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCode(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(77);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words };
}

function readComment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(78);
  const role = s.keyword(SET14);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words };
}

function readConcerns(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(23);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets };
}

function readConsulted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = EMPTY_LIST;
  s.expect(88);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations };
}

function readCurrency(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(93);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency };
}

function readCurrent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(94);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value };
}

function readDecidedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(350);
  const body = s.name(10);
  const fact: Draft = { type: 'decidedBy', at, body };
  if (s.is(213)) {
    s.expect(213);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readDecisionKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(174);
  kinds = added(kinds, s.keyword(SET15));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET15));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds };
}

function readDecisionStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(300);
  const state = s.keyword(SET16);
  const fact: Draft = { type: 'decisionStatus', at, state };
  if (s.is(164)) {
    s.expect(164);
    fact.period = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDeliverability(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(100);
  const level = s.keyword(SET17);
  const fact: Draft = { type: 'deliverability', at, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDelivers(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let shares: Draft[] = EMPTY_LIST;
  s.expect(103);
  shares = added(shares, readShare(s));
  while (s.is(14)) {
    s.expect(14);
    shares = added(shares, readShare(s));
  }
  at.end = s.end;
  return { type: 'delivers', at, shares };
}

function readDemands(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let terms: Draft[] = EMPTY_LIST;
  s.expect(354);
  terms = added(terms, readTerm(s));
  while (s.isOneOf(SET10)) {
    if (s.is(14)) {
      s.expect(14);
    }
    terms = added(terms, readTerm(s));
  }
  at.end = s.end;
  return { type: 'demands', at, terms };
}

function readDepartsFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(104);
  const principle = s.name(10);
  const fact: Draft = { type: 'departsFrom', at, principle };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDependsOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(105);
  targets = s.namesOf(10);
  const fact: Draft = { type: 'dependsOn', at, targets };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(106);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words };
}

function readDidChanging(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(107);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words };
}

function readDirection(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET18);
  const subject = s.keyword(SET19);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(319)) {
    s.expect(319);
    if (s.isOneOf(SET20)) {
      fact.position = s.keyword(SET20);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET5);
    } else {
      s.breakOff();
    }
  }
  if (s.isOneOf(SET21)) {
    if (s.is(342)) {
      s.expect(342);
      fact.within = s.value(SET22);
      fact.unit = s.keyword(SET23);
    } else if (s.is(67)) {
      s.expect(67);
      fact.by = s.value(SET0);
    } else {
      s.breakOff();
    }
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDisadvantage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(110);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words };
}

function readDisposal(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(113);
  const by = s.value(SET0);
  const fact: Draft = { type: 'disposal', at, by };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDoesNotAnswer(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let outcomes: Draft[] = EMPTY_LIST;
  s.expect(114);
  outcomes = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'doesNotAnswer', at, outcomes, words };
}

function readDone(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(115);
  const value = s.value(SET6);
  at.end = s.end;
  return { type: 'done', at, value };
}

function readEffect(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(120);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words };
}

function readEffectOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(121);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words };
}

function readEnded(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(123);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on };
}

function readEnds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(124);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on };
}

function readEqualityRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const record = s.keyword(SET24);
  const fact: Draft = { type: 'equalityRecord', at, record };
  if (s.is(213)) {
    s.expect(213);
    fact.on = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readEscalatesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(129);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets };
}

function readEstablishment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(130);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'establishment', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readEvidence(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(132);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(213)) {
    s.expect(213);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readFiguresFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(134);
  const path = s.sentence();
  at.end = s.end;
  return { type: 'figuresFrom', at, path };
}

function readFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(138);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'floor', at, value };
}

function readFollows(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = EMPTY_LIST;
  s.expect(139);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles };
}

function readForecast(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(140);
  const fact: Draft = { type: 'forecast', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGap(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(145);
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.isOneOf(SET9)) {
    fact.basis = s.keyword(SET9);
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGovernance(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(146);
  const system = s.keyword(SET25);
  const fact: Draft = { type: 'governance', at, system };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readHeldOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(151);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on };
}

function readHolds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(156);
  const holds = s.keyword(SET26);
  at.end = s.end;
  return { type: 'holds', at, holds };
}

function readId(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(160);
  const scheme = s.name(11);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'id', at, scheme, words };
}

function readImpactOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = EMPTY_LIST;
  s.expect(163);
  const amount = s.value(SET5);
  if (s.is(213)) {
    effects = added(effects, readImpactOn(s));
    while (s.is(14)) {
      s.expect(14);
      effects = added(effects, readImpactOn(s));
    }
  }
  const fact: Draft = { type: 'impactOf', at, effects, amount };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readInherent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(169);
  const likelihood = s.value(SET22);
  s.expect(162);
  const impact = s.value(SET22);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact };
}

function readKeyDecision(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(173);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'keyDecision', at, value };
}

function readLasting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(142);
  const start = s.value(SET0);
  s.expect(319);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end };
}

function readLedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = EMPTY_LIST;
  s.expect(176);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads };
}

function readLine(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = EMPTY_LIST;
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  const nature = s.keyword(SET27);
  const fund = s.name(10);
  while (s.isOneOf(SET28)) {
    tags = added(tags, s.keyword(SET28));
  }
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  while (s.isOneOf(SET28)) {
    tags = added(tags, s.keyword(SET28));
  }
  const fact: Draft = { type: 'line', at, tags, cells, pairs, nature, fund };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMeasureAbout(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(23);
  const about = s.keyword(SET29);
  at.end = s.end;
  return { type: 'measureAbout', at, about };
}

function readMeasureKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(174);
  kinds = added(kinds, s.keyword(SET30));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET30));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds };
}

function readMeasuredBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(188);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures };
}

function readMeets(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = EMPTY_LIST;
  s.expect(190);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties };
}

function readModel(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(194);
  const model = s.keyword(SET31);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMoveMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(352);
  const amount = s.value(SET5);
  s.expect(351);
  const giver = s.name(10);
  s.expect(319);
  const taker = s.name(10);
  s.expect(164);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period };
}

function readNeeds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(202);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'needs', at, value };
}

function readNoBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(205);
  const fact: Draft = { type: 'noBaseline', at };
  if (s.is(329)) {
    s.expect(329);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoCost(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(206);
  const fact: Draft = { type: 'noCost', at };
  if (s.is(329)) {
    s.expect(329);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(207);
  const fact: Draft = { type: 'noTarget', at };
  if (s.is(329)) {
    s.expect(329);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(208);
  const fact: Draft = { type: 'noValueForMoney', at };
  if (s.is(329)) {
    s.expect(329);
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
  s.expect(215);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'opening', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOptionRisks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(280);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words };
}

function readOrganisation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(217);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words };
}

function readOriginally(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(218);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by };
}

function readOurRole(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(219);
  const role = s.keyword(SET7);
  const fact: Draft = { type: 'ourRole', at, role };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOutlook(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(221);
  const start = s.value(SET0);
  s.expect(319);
  const end = s.value(SET0);
  const fact: Draft = { type: 'outlook', at, start, end };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOwner(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let owners: Draft[] = EMPTY_LIST;
  s.expect(225);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners };
}

function readPartOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(226);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole };
}

function readPartyKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(174);
  kinds = added(kinds, s.keyword(SET32));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET32));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds };
}

function readPlanStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(300);
  const state = s.keyword(SET33);
  const fact: Draft = { type: 'planStatus', at, state };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readPosts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(237);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'posts', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readPreferred(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(238);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred };
}

function readPriorityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = EMPTY_LIST;
  s.expect(241);
  bases = added(bases, s.keyword(SET34));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET34));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases };
}

function readPublish(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(247);
  const publish = s.keyword(SET35);
  const fact: Draft = { type: 'publish', at, publish };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readQuarters(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(249);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET36)) {
    if (s.is(14)) {
      s.expect(14);
    }
    periods = added(periods, s.value(SET0));
  }
  at.end = s.end;
  return { type: 'quarters', at, periods };
}

function readRaisedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(250);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on };
}

function readReached(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(252);
  const value = s.value(SET22);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRealisedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by };
}

function readRealityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words };
}

function readReceipt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(255);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'receipt', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReplaces(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(261);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets };
}

function readReport(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(262);
  const frequency = s.keyword(SET37);
  at.end = s.end;
  return { type: 'report', at, frequency };
}

function readReported(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(263);
  const frequency = s.keyword(SET37);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(92)) {
    s.expect(92);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact;
}

function readReportsTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(264);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets };
}

function readRequirementSeverity(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(355);
  const severity = s.keyword(SET38);
  at.end = s.end;
  return { type: 'requirementSeverity', at, severity };
}

function readReservesFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(267);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'reservesFloor', at, value };
}

function readReset(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(268);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words };
}

function readResidual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(270);
  const likelihood = s.value(SET22);
  s.expect(162);
  const impact = s.value(SET22);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact };
}

function readResponse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(271);
  const fact: Draft = { type: 'response', at };
  if (s.is(350)) {
    s.expect(350);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readResponseIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(272);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words };
}

function readResponses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(273);
  const value = s.value(SET22);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReviewBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(276);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by };
}

function readReviewedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(277);
  const on = s.value(SET0);
  const fact: Draft = { type: 'reviewedOn', at, on };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRingFenced(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(278);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words };
}

function readRounding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(281);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'rounding', at, value };
}

function readRuleSetting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(282);
  const rule = s.nameOfOne(SET8);
  const level = s.keyword(SET39);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSaid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(283);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words };
}

function readSavingFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = EMPTY_LIST;
  s.expect(351);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works };
}

function readScopeKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(174);
  kinds = added(kinds, s.keyword(SET40));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET40));
  }
  at.end = s.end;
  return { type: 'scopeKind', at, kinds };
}

function readServes(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = EMPTY_LIST;
  s.expect(288);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services };
}

function readSiteColour(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(291);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteColour', at, words };
}

function readSiteReports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(292);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteReports', at, words };
}

function readSource(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(293);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words };
}

function readSplit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parts: Draft[] = EMPTY_LIST;
  s.expect(294);
  const called = s.name(10);
  s.expect(170);
  parts = s.namesOf(10);
  at.end = s.end;
  return { type: 'split', at, parts, called };
}

function readStage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(297);
  const stage = s.keyword(SET41);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStarted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(298);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on };
}

function readStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(299);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on };
}

function readStatementKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(174);
  kinds = added(kinds, s.keyword(SET42));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET42));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds };
}

function readStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(300);
  const state = s.keyword(SET43);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(164)) {
    s.expect(164);
    fact.period = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStepBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = EMPTY_LIST;
  s.expect(350);
  parties = s.namesOf(10);
  at.end = s.end;
  return { type: 'stepBy', at, parties };
}

function readStepIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(164);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepIn', at, on };
}

function readStepOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(213);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepOn', at, on };
}

function readStops(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(304);
  const work = s.name(10);
  if (s.is(121)) {
    s.expect(121);
    measures = s.namesOf(10);
  }
  const fact: Draft = { type: 'stops', at, measures, work };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSupports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(310);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets };
}

function readTakenFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(41);
  const measure = s.name(10);
  at.end = s.end;
  return { type: 'takenFrom', at, measure };
}

function readTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(311);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.is(67)) {
    s.expect(67);
    fact.by = true;
  }
  if (s.isOneOf(SET1)) {
    fact.cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    fact.pairs = added(fact.pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      fact.pairs = added(fact.pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readTaskFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(142);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on };
}

function readTells(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(313);
  const tells = s.keyword(SET44);
  at.end = s.end;
  return { type: 'tells', at, tells };
}

function readTerms(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(314);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on };
}

function readThreatens(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(316);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets };
}

function readTotalRow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(322);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'totalRow', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readTowards(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let outcomes: Draft[] = EMPTY_LIST;
  s.expect(323);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes };
}

function readTranslation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(95);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words };
}

function readTrendOnly(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(324);
  const trendOnly = true;
  const fact: Draft = { type: 'trendOnly', at, trendOnly };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readUncertain(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let about: Draft[] = EMPTY_LIST;
  s.expect(325);
  about = added(about, s.keyword(SET45));
  while (s.is(14)) {
    s.expect(14);
    about = added(about, s.keyword(SET45));
  }
  const words = s.sentence();
  at.end = s.end;
  return { type: 'uncertain', at, about, words };
}

function readUnder(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(326);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words };
}

function readUnit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(327);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET46)) {
    fact.unit = s.keyword(SET46);
  } else if (s.is(12)) {
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
  s.expect(334);
  const fund = s.name(10);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    s.breakOff();
  }
  const fact: Draft = { type: 'uses', at, cells, pairs, fund };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(336);
  s.expect(90);
  const cost = s.keyword(SET47);
  s.expect(14);
  s.expect(232);
  const performance = s.keyword(SET47);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(84);
    fact.comparators = s.name(10);
  }
  if (s.is(213)) {
    s.expect(213);
    fact.on = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readVirementLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(337);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'virementLimit', at, value };
}

function readWith(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = EMPTY_LIST;
  s.expect(341);
  partners = added(partners, readPartnering(s));
  while (s.is(14)) {
    s.expect(14);
    partners = added(partners, readPartnering(s));
  }
  const fact: Draft = { type: 'with', at, partners };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readWorkKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(174);
  kinds = added(kinds, s.keyword(SET48));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET48));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds };
}

function readWorth(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(344);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'worth', at, value };
}

function readYearStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(346);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month };
}

function readYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(348);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(319)) {
    s.expect(319);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET36)) {
    while (s.isOneOf(SET36)) {
      if (s.is(14)) {
        s.expect(14);
      }
      fact.periods = added(fact.periods, s.value(SET0));
    }
  }
  at.end = s.end;
  return fact;
}

const SHAPE_Plan: ElementShape = {
  kind: 'plan',
  head: 'name',
  clauses: [[217, readOrganisation, 'organisation'], [146, readGovernance, 'governance'], [348, readYears, 'years'], [346, readYearStarts, 'yearStarts'], [93, readCurrency, 'currency'], [300, readPlanStatus, 'planStatus'], [39, readApprovedBy, 'approvedBy'], [42, readAsAt, 'asAt'], [69, readCall, 'call'], [34, readAmberWithin, 'amberWithin'], [173, readKeyDecision, 'keyDecision'], [281, readRounding, 'rounding'], [282, readRuleSetting, 'ruleSetting'], [262, readReport, 'report'], [114, readDoesNotAnswer, 'doesNotAnswer'], [337, readVirementLimit, 'virementLimit'], [267, readReservesFloor, 'reservesFloor'], [36, readAmountsIn, 'amountsIn'], [292, readSiteReports, 'siteReports'], [291, readSiteColour, 'siteColour'], [134, readFiguresFrom, 'figuresFrom'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[67, readBy, 'by'], [218, readOriginally, 'originally'], [142, readTaskFrom, 'taskFrom'], [115, readDone, 'done'], [225, readOwner, 'owner'], [300, readStatus, 'status'], [105, readDependsOn, 'dependsOn'], [51, readBecause, 'because'], [174, readScopeKind, 'scopeKind']],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[174, readStatementKind, 'statementKind'], [310, readSupports, 'supports'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [276, readReviewBy, 'reviewBy'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[174, readStatementKind, 'statementKind'], [310, readSupports, 'supports'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [276, readReviewBy, 'reviewBy'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[174, readStatementKind, 'statementKind'], [310, readSupports, 'supports'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [276, readReviewBy, 'reviewBy'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[174, readStatementKind, 'statementKind'], [310, readSupports, 'supports'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [276, readReviewBy, 'reviewBy'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[174, readStatementKind, 'statementKind'], [310, readSupports, 'supports'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [276, readReviewBy, 'reviewBy'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[174, readStatementKind, 'statementKind'], [310, readSupports, 'supports'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [276, readReviewBy, 'reviewBy'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[348, readYears, 'years'], [274, readLine, 'line'], [70, readLine, 'line'], [150, readLine, 'line'], [167, readLine, 'line'], [224, readLine, 'line'], [349, readLine, 'line'], [322, readTotalRow, 'totalRow'], [36, readAmountsIn, 'amountsIn']],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[174, readScopeKind, 'scopeKind'], [310, readSupports, 'supports'], [29, readAddresses, 'addresses'], [219, readOurRole, 'ourRole'], [341, readWith, 'with'], [188, readMeasuredBy, 'measuredBy'], [190, readMeets, 'meets'], [139, readFollows, 'follows'], [105, readDependsOn, 'dependsOn'], [300, readStatus, 'status'], [206, readNoCost, 'noCost'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[101, SHAPE_Deliverable], [63, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[67, readBy, 'by'], [218, readOriginally, 'originally'], [142, readTaskFrom, 'taskFrom'], [115, readDone, 'done'], [225, readOwner, 'owner'], [300, readStatus, 'status'], [105, readDependsOn, 'dependsOn'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[67, readBy, 'by'], [218, readOriginally, 'originally'], [142, readTaskFrom, 'taskFrom'], [115, readDone, 'done'], [225, readOwner, 'owner'], [300, readStatus, 'status'], [105, readDependsOn, 'dependsOn'], [51, readBecause, 'because'], [188, readMeasuredBy, 'measuredBy'], [323, readTowards, 'towards']],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[323, readTowards, 'towards'], [188, readMeasuredBy, 'measuredBy'], [225, readOwner, 'owner'], [253, readRealisedBy, 'realisedBy'], [72, readCashable, 'cashable'], [300, readStatus, 'status'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[323, readTowards, 'towards'], [188, readMeasuredBy, 'measuredBy'], [225, readOwner, 'owner'], [253, readRealisedBy, 'realisedBy'], [72, readCashable, 'cashable'], [300, readStatus, 'status'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[67, readBy, 'by'], [218, readOriginally, 'originally'], [142, readTaskFrom, 'taskFrom'], [115, readDone, 'done'], [225, readOwner, 'owner'], [300, readStatus, 'status'], [105, readDependsOn, 'dependsOn'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[188, readMeasuredBy, 'measuredBy'], [94, readCurrent, 'current'], [225, readOwner, 'owner'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[174, readWorkKind, 'workKind'], [226, readPartOf, 'partOf'], [103, readDelivers, 'delivers'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [105, readDependsOn, 'dependsOn'], [190, readMeets, 'meets'], [288, readServes, 'serves'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [219, readOurRole, 'ourRole'], [341, readWith, 'with'], [304, readStops, 'stops'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [300, readStatus, 'status'], [194, readModel, 'model'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [56, readBenefitsReview, 'benefitsReview'], [100, readDeliverability, 'deliverability'], [221, readOutlook, 'outlook'], [241, readPriorityCheck, 'priorityCheck'], [336, readValueForMoney, 'valueForMoney'], [208, readNoValueForMoney, 'noValueForMoney'], [296, readDirection, 'direction'], [155, readDirection, 'direction'], [117, readDirection, 'direction'], [254, readRealityCheck, 'realityCheck'], [71, readCashLimit, 'cashLimit'], [163, readImpactOf, 'impactOf'], [272, readResponseIn, 'responseIn'], [237, readPosts, 'posts'], [130, readEstablishment, 'establishment'], [206, readNoCost, 'noCost'], [322, readTotalRow, 'totalRow'], [348, readYears, 'years'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[192, SHAPE_Milestone], [222, SHAPE_Output], [101, SHAPE_Deliverable], [55, SHAPE_Benefit], [111, SHAPE_Disbenefit], [27, SHAPE_Action], [178, SHAPE_Level], [63, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[174, readWorkKind, 'workKind'], [226, readPartOf, 'partOf'], [103, readDelivers, 'delivers'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [105, readDependsOn, 'dependsOn'], [190, readMeets, 'meets'], [288, readServes, 'serves'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [219, readOurRole, 'ourRole'], [341, readWith, 'with'], [304, readStops, 'stops'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [300, readStatus, 'status'], [194, readModel, 'model'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [56, readBenefitsReview, 'benefitsReview'], [100, readDeliverability, 'deliverability'], [221, readOutlook, 'outlook'], [241, readPriorityCheck, 'priorityCheck'], [336, readValueForMoney, 'valueForMoney'], [208, readNoValueForMoney, 'noValueForMoney'], [296, readDirection, 'direction'], [155, readDirection, 'direction'], [117, readDirection, 'direction'], [254, readRealityCheck, 'realityCheck'], [71, readCashLimit, 'cashLimit'], [163, readImpactOf, 'impactOf'], [272, readResponseIn, 'responseIn'], [237, readPosts, 'posts'], [130, readEstablishment, 'establishment'], [206, readNoCost, 'noCost'], [322, readTotalRow, 'totalRow'], [348, readYears, 'years'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[192, SHAPE_Milestone], [222, SHAPE_Output], [101, SHAPE_Deliverable], [55, SHAPE_Benefit], [111, SHAPE_Disbenefit], [27, SHAPE_Action], [178, SHAPE_Level], [63, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[174, readWorkKind, 'workKind'], [226, readPartOf, 'partOf'], [103, readDelivers, 'delivers'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [105, readDependsOn, 'dependsOn'], [190, readMeets, 'meets'], [288, readServes, 'serves'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [219, readOurRole, 'ourRole'], [341, readWith, 'with'], [304, readStops, 'stops'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [300, readStatus, 'status'], [194, readModel, 'model'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [56, readBenefitsReview, 'benefitsReview'], [100, readDeliverability, 'deliverability'], [221, readOutlook, 'outlook'], [241, readPriorityCheck, 'priorityCheck'], [336, readValueForMoney, 'valueForMoney'], [208, readNoValueForMoney, 'noValueForMoney'], [296, readDirection, 'direction'], [155, readDirection, 'direction'], [117, readDirection, 'direction'], [254, readRealityCheck, 'realityCheck'], [71, readCashLimit, 'cashLimit'], [163, readImpactOf, 'impactOf'], [272, readResponseIn, 'responseIn'], [237, readPosts, 'posts'], [130, readEstablishment, 'establishment'], [206, readNoCost, 'noCost'], [322, readTotalRow, 'totalRow'], [348, readYears, 'years'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[192, SHAPE_Milestone], [222, SHAPE_Output], [101, SHAPE_Deliverable], [55, SHAPE_Benefit], [111, SHAPE_Disbenefit], [27, SHAPE_Action], [178, SHAPE_Level], [63, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[174, readWorkKind, 'workKind'], [226, readPartOf, 'partOf'], [103, readDelivers, 'delivers'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [105, readDependsOn, 'dependsOn'], [190, readMeets, 'meets'], [288, readServes, 'serves'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [219, readOurRole, 'ourRole'], [341, readWith, 'with'], [304, readStops, 'stops'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [300, readStatus, 'status'], [194, readModel, 'model'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [56, readBenefitsReview, 'benefitsReview'], [100, readDeliverability, 'deliverability'], [221, readOutlook, 'outlook'], [241, readPriorityCheck, 'priorityCheck'], [336, readValueForMoney, 'valueForMoney'], [208, readNoValueForMoney, 'noValueForMoney'], [296, readDirection, 'direction'], [155, readDirection, 'direction'], [117, readDirection, 'direction'], [254, readRealityCheck, 'realityCheck'], [71, readCashLimit, 'cashLimit'], [163, readImpactOf, 'impactOf'], [272, readResponseIn, 'responseIn'], [237, readPosts, 'posts'], [130, readEstablishment, 'establishment'], [206, readNoCost, 'noCost'], [322, readTotalRow, 'totalRow'], [348, readYears, 'years'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[192, SHAPE_Milestone], [222, SHAPE_Output], [101, SHAPE_Deliverable], [55, SHAPE_Benefit], [111, SHAPE_Disbenefit], [27, SHAPE_Action], [178, SHAPE_Level], [63, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[174, readWorkKind, 'workKind'], [226, readPartOf, 'partOf'], [103, readDelivers, 'delivers'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [105, readDependsOn, 'dependsOn'], [190, readMeets, 'meets'], [288, readServes, 'serves'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [29, readAddresses, 'addresses'], [188, readMeasuredBy, 'measuredBy'], [219, readOurRole, 'ourRole'], [341, readWith, 'with'], [304, readStops, 'stops'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [300, readStatus, 'status'], [194, readModel, 'model'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [56, readBenefitsReview, 'benefitsReview'], [100, readDeliverability, 'deliverability'], [221, readOutlook, 'outlook'], [241, readPriorityCheck, 'priorityCheck'], [336, readValueForMoney, 'valueForMoney'], [208, readNoValueForMoney, 'noValueForMoney'], [296, readDirection, 'direction'], [155, readDirection, 'direction'], [117, readDirection, 'direction'], [254, readRealityCheck, 'realityCheck'], [71, readCashLimit, 'cashLimit'], [163, readImpactOf, 'impactOf'], [272, readResponseIn, 'responseIn'], [237, readPosts, 'posts'], [130, readEstablishment, 'establishment'], [206, readNoCost, 'noCost'], [322, readTotalRow, 'totalRow'], [348, readYears, 'years'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[192, SHAPE_Milestone], [222, SHAPE_Output], [101, SHAPE_Deliverable], [55, SHAPE_Benefit], [111, SHAPE_Disbenefit], [27, SHAPE_Action], [178, SHAPE_Level], [63, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[41, readTakenFrom, 'takenFrom'], [327, readUnit, 'unit'], [57, readBetter, 'better'], [324, readTrendOnly, 'trendOnly'], [313, readTells, 'tells'], [23, readMeasureAbout, 'measureAbout'], [174, readMeasureKind, 'measureKind'], [263, readReported, 'reported'], [293, readSource, 'source'], [207, readNoTarget, 'noTarget'], [205, readNoBaseline, 'noBaseline'], [268, readReset, 'reset'], [34, readAmberWithin, 'amberWithin'], [294, readSplit, 'split'], [325, readUncertain, 'uncertain'], [134, readFiguresFrom, 'figuresFrom'], [348, readYears, 'years'], [249, readQuarters, 'quarters'], [50, readBaseline, 'baseline'], [311, readTarget, 'target'], [28, readActual, 'actual'], [140, readForecast, 'forecast'], [54, readBenchmark, 'benchmark'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[27, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[156, readHolds, 'holds'], [73, readCertainty, 'certainty'], [278, readRingFenced, 'ringFenced'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [138, readFloor, 'floor'], [46, readAvailable, 'available'], [215, readOpening, 'opening'], [76, readClosing, 'closing'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [348, readYears, 'years'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[348, readYears, 'years'], [274, readLine, 'line'], [70, readLine, 'line'], [150, readLine, 'line'], [167, readLine, 'line'], [224, readLine, 'line'], [349, readLine, 'line'], [322, readTotalRow, 'totalRow'], [36, readAmountsIn, 'amountsIn'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[67, readBy, 'by'], [218, readOriginally, 'originally'], [142, readTaskFrom, 'taskFrom'], [115, readDone, 'done'], [225, readOwner, 'owner'], [300, readStatus, 'status'], [105, readDependsOn, 'dependsOn'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[351, readSavingFrom, 'savingFrom'], [103, readDelivers, 'delivers'], [226, readPartOf, 'partOf'], [348, readYears, 'years'], [35, readAmount, 'amount'], [26, readAchieved, 'achieved'], [45, readAtRisk, 'atRisk'], [297, readStage, 'stage'], [121, readEffectOn, 'effectOn'], [120, readEffect, 'effect'], [188, readMeasuredBy, 'measuredBy'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [237, readPosts, 'posts'], [130, readEstablishment, 'establishment'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [105, readDependsOn, 'dependsOn'], [299, readStarts, 'starts'], [124, readEnds, 'ends'], [300, readStatus, 'status'], [36, readAmountsIn, 'amountsIn'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[193, SHAPE_Mitigation], [27, SHAPE_Action], [192, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[348, readYears, 'years'], [145, readGap, 'gap'], [334, readUses, 'uses'], [322, readTotalRow, 'totalRow'], [36, readAmountsIn, 'amountsIn'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[113, readDisposal, 'disposal'], [255, readReceipt, 'receipt'], [344, readWorth, 'worth'], [348, readYears, 'years'], [300, readStatus, 'status'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[352, readMoveMoney, 'moveMoney'], [121, readEffectOn, 'effectOn'], [120, readEffect, 'effect'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[174, readPartyKind, 'partyKind'], [298, readStarted, 'started'], [123, readEnded, 'ended'], [124, readEnds, 'ends'], [314, readTerms, 'terms'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[174, readPartyKind, 'partyKind'], [298, readStarted, 'started'], [123, readEnded, 'ended'], [124, readEnds, 'ends'], [314, readTerms, 'terms'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[174, readPartyKind, 'partyKind'], [298, readStarted, 'started'], [123, readEnded, 'ended'], [124, readEnds, 'ends'], [314, readTerms, 'terms'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[174, readPartyKind, 'partyKind'], [298, readStarted, 'started'], [123, readEnded, 'ended'], [124, readEnds, 'ends'], [314, readTerms, 'terms'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[174, readPartyKind, 'partyKind'], [298, readStarted, 'started'], [123, readEnded, 'ended'], [124, readEnds, 'ends'], [314, readTerms, 'terms'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[174, readPartyKind, 'partyKind'], [298, readStarted, 'started'], [123, readEnded, 'ended'], [124, readEnds, 'ends'], [314, readTerms, 'terms'], [264, readReportsTo, 'reportsTo'], [129, readEscalatesTo, 'escalatesTo'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[316, readThreatens, 'threatens'], [169, readInherent, 'inherent'], [270, readResidual, 'residual'], [129, readEscalatesTo, 'escalatesTo'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[193, SHAPE_Mitigation], [27, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[250, readRaisedOn, 'raisedOn'], [23, readConcerns, 'concerns'], [202, readNeeds, 'needs'], [43, readAsks, 'asks'], [316, readThreatens, 'threatens'], [129, readEscalatesTo, 'escalatesTo'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[27, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[250, readRaisedOn, 'raisedOn'], [23, readConcerns, 'concerns'], [202, readNeeds, 'needs'], [43, readAsks, 'asks'], [316, readThreatens, 'threatens'], [129, readEscalatesTo, 'escalatesTo'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[27, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[238, readPreferred, 'preferred'], [30, readAdvantage, 'advantage'], [110, readDisadvantage, 'disadvantage'], [280, readOptionRisks, 'optionRisks'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom']],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[271, readResponse, 'response'], [225, readOwner, 'owner'], [300, readStatus, 'status'], [67, readBy, 'by'], [51, readBecause, 'because']],
  children: [[27, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[350, readDecidedBy, 'decidedBy'], [40, readApproves, 'approves'], [174, readDecisionKind, 'decisionKind'], [139, readFollows, 'follows'], [104, readDepartsFrom, 'departsFrom'], [88, readConsulted, 'consulted'], [127, readEqualityRecord, 'equalityRecord'], [126, readEqualityRecord, 'equalityRecord'], [300, readDecisionStatus, 'decisionStatus'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[216, SHAPE_Option], [27, SHAPE_Action], [257, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[142, readLasting, 'lasting'], [252, readReached, 'reached'], [273, readResponses, 'responses'], [23, readConcerns, 'concerns'], [283, readSaid, 'said'], [106, readDid, 'did'], [107, readDidChanging, 'didChanging'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[350, readDecidedBy, 'decidedBy'], [151, readHeldOn, 'heldOn'], [23, readConcerns, 'concerns'], [300, readStatus, 'status'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[257, SHAPE_Recommendation], [27, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[164, readStepIn, 'stepIn'], [213, readStepOn, 'stepOn'], [350, readStepBy, 'stepBy'], [300, readStatus, 'status'], [51, readBecause, 'because']],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [[302, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[65, readBuildsOn, 'buildsOn'], [74, readChange, 'change'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Requirement: ElementShape = {
  kind: 'requirement',
  head: 'name',
  clauses: [[353, readAppliesTo, 'appliesTo'], [354, readDemands, 'demands'], [355, readRequirementSeverity, 'requirementSeverity'], [176, readLedBy, 'ledBy'], [225, readOwner, 'owner'], [77, readCode, 'code'], [160, readId, 'id'], [95, readTranslation, 'translation'], [132, readEvidence, 'evidence'], [48, readBackground, 'background'], [247, readPublish, 'publish'], [326, readUnder, 'under'], [51, readBecause, 'because'], [78, readComment, 'comment'], [25, readAccept, 'accept'], [261, readReplaces, 'replaces'], [277, readReviewedOn, 'reviewedOn']],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const tables: GrammarTables = {
  words: WORDS,
  declarations: [[234, SHAPE_Plan], [338, SHAPE_Vision], [239, SHAPE_Principle], [240, SHAPE_Priority], [315, SHAPE_Theme], [118, SHAPE_Duty], [306, SHAPE_Strategy], [220, SHAPE_Outcome], [242, SHAPE_Programme], [343, SHAPE_Workstream], [243, SHAPE_Project], [289, SHAPE_Service], [312, SHAPE_Team], [187, SHAPE_Measure], [144, SHAPE_Fund], [64, SHAPE_BudgetFor], [284, SHAPE_Saving], [136, SHAPE_FinancialPlan], [44, SHAPE_Asset], [199, SHAPE_Move], [236, SHAPE_Portfolio], [212, SHAPE_Officer], [62, SHAPE_Body], [149, SHAPE_Group], [227, SHAPE_Partner], [83, SHAPE_Comparators], [279, SHAPE_Risk], [171, SHAPE_Issue], [49, SHAPE_Barrier], [97, SHAPE_Decision], [87, SHAPE_Consultation], [275, SHAPE_Review], [317, SHAPE_Timetable], [285, SHAPE_Scenario], [265, SHAPE_Requirement]],
  use: 333,
  readUse,
};
