// Generated from the grammar by scripts/generate-recogniser.mjs. Do not edit.
import type { ElementShape, Recognition } from './recogniser.js';
import { NOT_RECOGNISED, NOTHING, type Scanner, type Vocabulary } from './scanner.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'on_baseline', 'to', 'up_to', 'in', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'status', 'proposed', 'agreed', 'refused', 'deferred', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'serves', 'source', 'stage', 'identified', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'under', 'unit', 'number', 'percent', 'money', 'days', 'rate', 'score', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'discrete', 'partnership', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use'],
  keywords: [['no value for money check', 206], ['equality assessment', 156], ['benefits review on', 48], ['equality screening', 155], ['ring-fenced for', 254], ['value for money', 295], ['deliverability', 123], ['upper quartile', 142], ['lower quartile', 143], ['priority check', 227], ['reserves floor', 246], ['virement limit', 298], ['year starts in', 305], ['recommendation', 311], ['financial plan', 314], ['below average', 138], ['above average', 140], ['establishment', 158], ['reality check', 236], ['compared with', 297], ['commissioner', 27], ['amber within', 35], ['departs from', 128], ['did changing', 131], ['top quartile', 141], ['disadvantage', 148], ['escalates to', 157], ['key decision', 175], ['flexible use', 185], ['organisation', 187], ['commissioned', 197], ['consultation', 222], ['on baseline', 15], ['approved by', 38], ['deliverable', 82], ['not started', 116], ['in progress', 117], ['performance', 136], ['disposal by', 149], ['measured by', 192], ['no baseline', 203], ['realised by', 235], ['response in', 250], ['reviewed on', 253], ['partnership', 303], ['comparators', 317], ['influencer', 23], ['amounts in', 37], ['background', 44], ['workstream', 66], ['cash limit', 85], ['monitoring', 97], ['depends on', 129], ['every year', 183], ['population', 186], ['management', 191], ['outsourced', 198], ['commercial', 199], ['originally', 209], ['superseded', 224], ['cumulative', 244], ['reports to', 245], ['identified', 267], ['better off', 280], ['trend only', 286], ['front-line', 301], ['disbenefit', 308], ['mitigation', 309], ['budget for', 313], ['regulator', 28], ['addresses', 33], ['advantage', 34], ['available', 43], ['benchmark', 47], ['principle', 59], ['programme', 65], ['portfolio', 73], ['milestone', 81], ['certainty', 87], ['confirmed', 88], ['consulted', 103], ['delegated', 110], ['effect on', 152], ['impact of', 172], ['statutory', 190], ['no target', 205], ['voluntary', 219], ['preferred', 226], ['corporate', 228], ['residents', 229], ['raised on', 233], ['quarterly', 241], ['responses', 251], ['review by', 252], ['editorial', 261], ['delivered', 268], ['behaviour', 273], ['threatens', 282], ['strategic', 300], ['timetable', 320], ['advocate', 24], ['achieved', 31], ['approves', 39], ['baseline', 45], ['priority', 60], ['strategy', 63], ['decision', 79], ['cashable', 86], ['equality', 98], ['property', 100], ['currency', 104], ['proposed', 112], ['deferred', 115], ['complete', 118], ['delivers', 127], ['evidence', 159], ['forecast', 162], ['receipts', 169], ['inherent', 173], ['national', 188], ['our role', 210], ['supplier', 214], ['scrutiny', 216], ['business', 220], ['approved', 223], ['quarters', 232], ['replaces', 238], ['reported', 243], ['residual', 248], ['response', 249], ['rounding', 255], ['supports', 275], ['how much', 278], ['how well', 279], ['terms on', 281], ['discrete', 302], ['scenario', 321], ['support', 22], ['partner', 25], ['enabler', 26], ['at risk', 42], ['because', 46], ['between', 52], ['outcome', 64], ['project', 67], ['service', 68], ['measure', 70], ['officer', 74], ['benefit', 80], ['pending', 89], ['closing', 92], ['comment', 94], ['finance', 95], ['climate', 101], ['current', 105], ['refused', 114], ['stopped', 119], ['squeeze', 132], ['average', 139], ['follows', 161], ['held on', 164], ['revenue', 166], ['capital', 167], ['reserve', 168], ['housing', 171], ['outturn', 180], ['no cost', 204], ['opening', 207], ['outlook', 211], ['part of', 213], ['sponsor', 215], ['council', 217], ['publish', 230], ['reached', 234], ['receipt', 237], ['monthly', 240], ['warning', 259], ['started', 269], ['towards', 284], ['cymraeg', 285], ['percent', 290], ['unknown', 296], ['barrier', 318], ['accept', 29], ['actual', 32], ['amount', 36], ['better', 49], ['higher', 50], ['vision', 58], ['saving', 72], ['action', 83], ['change', 91], ['people', 99], ['urgent', 109], ['status', 111], ['agreed', 113], ['medium', 125], ['levels', 137], ['within', 144], ['months', 147], ['effect', 151], ['impact', 174], ['led by', 177], ['growth', 178], ['income', 179], ['direct', 195], ['shared', 196], ['public', 218], ['exempt', 231], ['report', 239], ['yearly', 242], ['member', 262], ['serves', 264], ['source', 265], ['starts', 270], ['target', 276], ['number', 289], ['budget', 306], ['output', 307], ['option', 310], ['review', 319], ['up to', 17], ['until', 30], ['as at', 40], ['lower', 51], ['theme', 61], ['group', 76], ['issue', 78], ['level', 84], ['legal', 96], ['about', 102], ['green', 120], ['amber', 121], ['drive', 134], ['years', 145], ['ended', 153], ['floor', 160], ['holds', 165], ['grant', 170], ['local', 189], ['meets', 193], ['model', 194], ['needs', 202], ['risks', 208], ['owner', 212], ['draft', 221], ['posts', 225], ['reset', 247], ['error', 260], ['stage', 266], ['place', 271], ['value', 272], ['stops', 274], ['tells', 277], ['total', 283], ['under', 287], ['money', 291], ['score', 294], ['worth', 304], ['asset', 315], ['lead', 21], ['asks', 41], ['near', 54], ['call', 56], ['plan', 57], ['duty', 62], ['team', 69], ['fund', 71], ['body', 75], ['risk', 77], ['code', 93], ['kind', 107], ['high', 124], ['hold', 133], ['cost', 135], ['year', 146], ['done', 150], ['ends', 154], ['from', 176], ['once', 182], ['rule', 256], ['hint', 258], ['said', 263], ['unit', 288], ['days', 292], ['rate', 293], ['with', 299], ['step', 312], ['move', 316], ['and', 53], ['bid', 90], ['key', 108], ['red', 122], ['low', 126], ['did', 130], ['gap', 163], ['new', 184], ['off', 257], ['use', 322], ['to', 16], ['in', 18], ['on', 19], ['as', 20], ['by', 55]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[\u00A3\u20AC0-9]))/y, 181],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 106],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 201],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+]?[\u00A3\u20AC])/y, 200],
  ],
  figures: {
    classes: [[9, 9, 1], [32, 32, 1], [37, 37, 2], [43, 43, 3], [44, 44, 4], [45, 45, 5], [46, 46, 6], [47, 47, 7], [48, 57, 8], [81, 81, 9], [98, 98, 10], [107, 107, 11], [109, 109, 12], [110, 110, 13], [160, 160, 1], [163, 163, 14], [8199, 8199, 1], [8208, 8210, 15], [8211, 8211, 16], [8212, 8213, 15], [8239, 8239, 1], [8364, 8364, 14], [8722, 8722, 17]],
    classCount: 18,
    next: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 5, 6, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 9, 0, 10, 0, 11, 12, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 15, 16, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 0, 11, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 0, 11, 12, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 24, 0, 25, 0, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 0, 11, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 0, 11, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 24, 0, 25, 0, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 40, 11, 41, 18, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 52, 0, 0, 53, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 55, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 56, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 24, 0, 0, 0, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 52, 0, 0, 59, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 61, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 62, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 64, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 66, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 67, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0],
    accepts: [0, 0, 0, 9, 8, 6, 9, 8, 0, 7, 0, 0, 0, 8, 5, 0, 6, 6, 8, 0, 8, 0, 8, 0, 0, 5, 0, 5, 5, 6, 0, 8, 0, 0, 8, 0, 5, 5, 8, 0, 0, 0, 0, 0, 5, 0, 4, 3, 0, 5, 0, 0, 0, 4, 0, 3, 3, 1, 1, 4, 2, 3, 3, 1, 4, 2, 3, 3],
    tokens: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    guarded: [false, false, false, false, true, true, false, false, false],
  },
  name: /[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*(\.[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*)*/y,
  NAME: 10,
  WORD: 11,
  WORDS: 12,
  TITLE: 13,
  COMMA: 14,
};

function setOf(...tokens: number[]): Uint8Array {
  const set = new Uint8Array(WORDS.tokens.length);
  for (const token of tokens) set[token] = 1;
  return set;
}

function added(list: Draft[], item: Draft): Draft[] {
  if (list === NOTHING) return [item];
  list.push(item);
  return list;
}

const SET0 = setOf(1, 2, 3, 4);
const SET1 = setOf(5, 7, 8, 9);
const SET2 = setOf(16, 17);
const SET3 = setOf(5, 7, 8);
const SET4 = setOf(5);
const SET5 = setOf(7);
const SET6 = setOf(21, 22, 23, 24, 25, 26, 27, 28);
const SET7 = setOf(50, 51);
const SET8 = setOf(25, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84);
const SET9 = setOf(88, 89, 90);
const SET10 = setOf(95, 96, 97, 98, 99, 100, 101);
const SET11 = setOf(108, 109, 110);
const SET12 = setOf(112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122);
const SET13 = setOf(124, 125, 126);
const SET14 = setOf(132, 133, 134);
const SET15 = setOf(135, 136, 137);
const SET16 = setOf(138, 139, 140, 141, 142, 143);
const SET17 = setOf(55, 144);
const SET18 = setOf(8);
const SET19 = setOf(145, 146, 147);
const SET20 = setOf(155, 156);
const SET21 = setOf(166, 167, 168, 169, 170, 171);
const SET22 = setOf(166, 167, 178, 179, 180, 181);
const SET23 = setOf(182, 183, 184, 185);
const SET24 = setOf(65, 186, 187);
const SET25 = setOf(108, 188, 189, 190, 191);
const SET26 = setOf(195, 196, 197, 198, 199);
const SET27 = setOf(190, 214, 215, 216, 217, 218, 219, 220);
const SET28 = setOf(221, 222, 223, 224);
const SET29 = setOf(190, 191, 228, 229);
const SET30 = setOf(218, 231);
const SET31 = setOf(1, 2, 3, 4, 14);
const SET32 = setOf(240, 241, 242);
const SET33 = setOf(74, 257, 258, 259, 260, 261, 262);
const SET34 = setOf(42, 113, 267, 268);
const SET35 = setOf(187, 188, 189, 190, 271, 272, 273);
const SET36 = setOf(116, 117, 118, 119, 120, 121, 122);
const SET37 = setOf(278, 279, 280);
const SET38 = setOf(289, 290, 291, 292, 293, 294);
const SET39 = setOf(124, 126, 139, 296);
const SET40 = setOf(22, 108, 190, 228, 300, 301, 302, 303);

function readPair(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const period = s.value(SET0);
  const value = s.value(SET1);
  const fact: Draft = { at, period, value };
  if (s.is(15)) {
    s.expect(15);
    fact.onBaseline = true;
  }
  at.end = s.end;
  return fact as never;
}

function readApproval(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const target = s.name(10);
  const fact: Draft = { at, target };
  if (s.isOneOf(SET2)) {
    if (s.is(16)) {
      s.expect(16);
      fact.value = s.value(SET3);
      if (s.is(18)) {
        s.expect(18);
        fact.period = s.value(SET0);
      }
    } else if (s.is(17)) {
      s.expect(17);
      fact.limit = s.value(SET4);
      if (s.is(18)) {
        s.expect(18);
        fact.period = s.value(SET0);
      }
    } else {
      throw NOT_RECOGNISED;
    }
  }
  at.end = s.end;
  return fact as never;
}

function readShare(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const outcome = s.name(10);
  const fact: Draft = { at, outcome };
  if (s.is(7)) {
    fact.share = s.value(SET5);
  }
  at.end = s.end;
  return fact as never;
}

function readImpactOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(19);
  const measure = s.name(10);
  const value = s.value(SET3);
  at.end = s.end;
  return { at, measure, value } as never;
}

function readPartnering(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const partner = s.name(10);
  const fact: Draft = { at, partner };
  if (s.is(20)) {
    s.expect(20);
    fact.role = s.keyword(SET6);
  }
  at.end = s.end;
  return fact as never;
}

function readUse(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(322);
  const name = s.name(10);
  s.expect(176);
  const path = s.sentence();
  at.end = s.end;
  return { at, name, path } as never;
}

function readAccept(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(29);
  const rule = s.name(11);
  const fact: Draft = { type: 'accept', at, rule };
  if (s.is(30)) {
    s.expect(30);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readAchieved(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(31);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'achieved', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readActual(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(32);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'actual', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readAddresses(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(33);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'addresses', at, targets } as never;
}

function readAdvantage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(34);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'advantage', at, words } as never;
}

function readAmberWithin(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(35);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'amberWithin', at, value } as never;
}

function readAmount(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(36);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readAmountsIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(37);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit } as never;
}

function readApprovedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(38);
  const body = s.name(10);
  const fact: Draft = { type: 'approvedBy', at, body };
  if (s.is(19)) {
    s.expect(19);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact as never;
}

function readApproves(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let approvals: Draft[] = NOTHING;
  s.expect(39);
  approvals = added(approvals, readApproval(s));
  while (s.is(14)) {
    s.expect(14);
    approvals = added(approvals, readApproval(s));
  }
  at.end = s.end;
  return { type: 'approves', at, approvals } as never;
}

function readAsAt(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(40);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on } as never;
}

function readAsks(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = NOTHING;
  s.expect(41);
  parties = s.namesOf(10);
  const fact: Draft = { type: 'asks', at, parties };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readAtRisk(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(42);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'atRisk', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readAvailable(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(43);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'available', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readBackground(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(44);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words } as never;
}

function readBaseline(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
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
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'baseline', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readBecause(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(46);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words } as never;
}

function readBenchmark(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(47);
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
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'benchmark', at, cells, pairs, comparators };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readBenefitsReview(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(48);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'benefitsReview', at, on } as never;
}

function readBetter(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(49);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET7)) {
    fact.direction = s.keyword(SET7);
  } else if (s.is(52)) {
    s.expect(52);
    fact.low = s.value(SET3);
    s.expect(53);
    fact.high = s.value(SET3);
  } else if (s.is(54)) {
    s.expect(54);
    fact.near = s.value(SET3);
  } else {
    throw NOT_RECOGNISED;
  }
  at.end = s.end;
  return fact as never;
}

function readBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(55);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by } as never;
}

function readCall(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(56);
  const level = s.keyword(SET8);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words } as never;
}

function readCashLimit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(85);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'cashLimit', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readCashable(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(86);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'cashable', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readCertainty(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(87);
  const certainty = s.keyword(SET9);
  const fact: Draft = { type: 'certainty', at, certainty };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readChange(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let pairs: Draft[] = NOTHING;
  s.expect(91);
  const target = s.name(10);
  pairs = added(pairs, readPair(s));
  while (s.is(14)) {
    s.expect(14);
    pairs = added(pairs, readPair(s));
  }
  const fact: Draft = { type: 'change', at, pairs, target };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readClosing(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(92);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'closing', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readCode(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(93);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words } as never;
}

function readComment(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(94);
  const role = s.keyword(SET10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words } as never;
}

function readConcerns(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(102);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets } as never;
}

function readConsulted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = NOTHING;
  s.expect(103);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations } as never;
}

function readCurrency(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(104);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency } as never;
}

function readCurrent(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(105);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value } as never;
}

function readDecidedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(106);
  const body = s.name(10);
  const fact: Draft = { type: 'decidedBy', at, body };
  if (s.is(19)) {
    s.expect(19);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact as never;
}

function readDecisionKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET11));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET11));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds } as never;
}

function readDecisionStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(111);
  const state = s.keyword(SET12);
  const fact: Draft = { type: 'decisionStatus', at, state };
  if (s.is(18)) {
    s.expect(18);
    fact.period = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readDeliverability(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(123);
  const level = s.keyword(SET13);
  const fact: Draft = { type: 'deliverability', at, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readDelivers(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let shares: Draft[] = NOTHING;
  s.expect(127);
  shares = added(shares, readShare(s));
  while (s.is(14)) {
    s.expect(14);
    shares = added(shares, readShare(s));
  }
  at.end = s.end;
  return { type: 'delivers', at, shares } as never;
}

function readDepartsFrom(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(128);
  const principle = s.name(10);
  const fact: Draft = { type: 'departsFrom', at, principle };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readDependsOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(129);
  targets = s.namesOf(10);
  const fact: Draft = { type: 'dependsOn', at, targets };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readDid(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(130);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words } as never;
}

function readDidChanging(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(131);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words } as never;
}

function readDirection(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET14);
  const subject = s.keyword(SET15);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(16)) {
    s.expect(16);
    if (s.isOneOf(SET16)) {
      fact.position = s.keyword(SET16);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET4);
    } else {
      throw NOT_RECOGNISED;
    }
  }
  if (s.isOneOf(SET17)) {
    if (s.is(144)) {
      s.expect(144);
      fact.within = s.value(SET18);
      fact.unit = s.keyword(SET19);
    } else if (s.is(55)) {
      s.expect(55);
      fact.by = s.value(SET0);
    } else {
      throw NOT_RECOGNISED;
    }
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readDisadvantage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(148);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words } as never;
}

function readDisposal(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(149);
  const by = s.value(SET0);
  const fact: Draft = { type: 'disposal', at, by };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readDone(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(150);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'done', at, value } as never;
}

function readEffect(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(151);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words } as never;
}

function readEffectOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(152);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words } as never;
}

function readEnded(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(153);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on } as never;
}

function readEnds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(154);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on } as never;
}

function readEqualityRecord(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const record = s.keyword(SET20);
  const fact: Draft = { type: 'equalityRecord', at, record };
  if (s.is(19)) {
    s.expect(19);
    fact.on = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readEscalatesTo(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(157);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets } as never;
}

function readEstablishment(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(158);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'establishment', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readEvidence(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(159);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(19)) {
    s.expect(19);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readFloor(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(160);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'floor', at, value } as never;
}

function readFollows(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = NOTHING;
  s.expect(161);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles } as never;
}

function readForecast(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(162);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'forecast', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readGap(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(163);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readHeldOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(164);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on } as never;
}

function readHolds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(165);
  const holds = s.keyword(SET21);
  at.end = s.end;
  return { type: 'holds', at, holds } as never;
}

function readImpactOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = NOTHING;
  s.expect(172);
  const amount = s.value(SET4);
  if (s.is(19)) {
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
  return fact as never;
}

function readInherent(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(173);
  const likelihood = s.value(SET18);
  s.expect(174);
  const impact = s.value(SET18);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact } as never;
}

function readKeyDecision(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(175);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'keyDecision', at, value } as never;
}

function readLasting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(176);
  const start = s.value(SET0);
  s.expect(16);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end } as never;
}

function readLedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = NOTHING;
  s.expect(177);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads } as never;
}

function readLine(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = NOTHING;
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  const nature = s.keyword(SET22);
  const fund = s.name(10);
  while (s.isOneOf(SET23)) {
    tags = added(tags, s.keyword(SET23));
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
    throw NOT_RECOGNISED;
  }
  while (s.isOneOf(SET23)) {
    tags = added(tags, s.keyword(SET23));
  }
  const fact: Draft = { type: 'line', at, tags, cells, pairs, nature, fund };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readMeasureAbout(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(102);
  const about = s.keyword(SET24);
  at.end = s.end;
  return { type: 'measureAbout', at, about } as never;
}

function readMeasureKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET25));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET25));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds } as never;
}

function readMeasuredBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(192);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures } as never;
}

function readMeets(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = NOTHING;
  s.expect(193);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties } as never;
}

function readModel(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(194);
  const model = s.keyword(SET26);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readMoveMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(200);
  const amount = s.value(SET4);
  s.expect(201);
  const giver = s.name(10);
  s.expect(16);
  const taker = s.name(10);
  s.expect(18);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period } as never;
}

function readNeeds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(202);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'needs', at, value } as never;
}

function readNoBaseline(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(203);
  const fact: Draft = { type: 'noBaseline', at };
  if (s.is(30)) {
    s.expect(30);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readNoCost(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(204);
  const fact: Draft = { type: 'noCost', at };
  if (s.is(30)) {
    s.expect(30);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readNoTarget(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(205);
  const fact: Draft = { type: 'noTarget', at };
  if (s.is(30)) {
    s.expect(30);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readNoValueForMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(206);
  const fact: Draft = { type: 'noValueForMoney', at };
  if (s.is(30)) {
    s.expect(30);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readOpening(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(207);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'opening', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readOptionRisks(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(208);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words } as never;
}

function readOrganisation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(187);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words } as never;
}

function readOriginally(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(209);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by } as never;
}

function readOurRole(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(210);
  const role = s.keyword(SET6);
  const fact: Draft = { type: 'ourRole', at, role };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readOutlook(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(211);
  const start = s.value(SET0);
  s.expect(16);
  const end = s.value(SET0);
  const fact: Draft = { type: 'outlook', at, start, end };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readOwner(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let owners: Draft[] = NOTHING;
  s.expect(212);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners } as never;
}

function readPartOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(213);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole } as never;
}

function readPartyKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET27));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET27));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds } as never;
}

function readPlanStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(111);
  const state = s.keyword(SET28);
  const fact: Draft = { type: 'planStatus', at, state };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readPosts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(225);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'posts', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readPreferred(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(226);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred } as never;
}

function readPriorityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = NOTHING;
  s.expect(227);
  bases = added(bases, s.keyword(SET29));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET29));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases } as never;
}

function readPublish(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(230);
  const publish = s.keyword(SET30);
  const fact: Draft = { type: 'publish', at, publish };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readQuarters(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = NOTHING;
  s.expect(232);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET31)) {
    if (s.is(14)) {
      s.expect(14);
    }
    periods = added(periods, s.value(SET0));
  }
  at.end = s.end;
  return { type: 'quarters', at, periods } as never;
}

function readRaisedOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(233);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on } as never;
}

function readReached(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(234);
  const value = s.value(SET18);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readRealisedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(235);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by } as never;
}

function readRealityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(236);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words } as never;
}

function readReceipt(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
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
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'receipt', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readReplaces(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(238);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets } as never;
}

function readReport(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(239);
  const frequency = s.keyword(SET32);
  at.end = s.end;
  return { type: 'report', at, frequency } as never;
}

function readReported(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(243);
  const frequency = s.keyword(SET32);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(244)) {
    s.expect(244);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact as never;
}

function readReportsTo(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(245);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets } as never;
}

function readReservesFloor(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(246);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'reservesFloor', at, value } as never;
}

function readReset(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(247);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words } as never;
}

function readResidual(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(248);
  const likelihood = s.value(SET18);
  s.expect(174);
  const impact = s.value(SET18);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact } as never;
}

function readResponse(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(249);
  const fact: Draft = { type: 'response', at };
  if (s.is(106)) {
    s.expect(106);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readResponseIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(250);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words } as never;
}

function readResponses(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(251);
  const value = s.value(SET18);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readReviewBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(252);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by } as never;
}

function readReviewedOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const on = s.value(SET0);
  const fact: Draft = { type: 'reviewedOn', at, on };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readRingFenced(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words } as never;
}

function readRounding(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(255);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'rounding', at, value } as never;
}

function readRuleSetting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(256);
  const rule = s.name(11);
  const level = s.keyword(SET33);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readSaid(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(263);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words } as never;
}

function readSavingFrom(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = NOTHING;
  s.expect(201);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works } as never;
}

function readServes(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = NOTHING;
  s.expect(264);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services } as never;
}

function readSource(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(265);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words } as never;
}

function readStage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(266);
  const stage = s.keyword(SET34);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readStarted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(269);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on } as never;
}

function readStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(270);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on } as never;
}

function readStatementKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET35));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET35));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds } as never;
}

function readStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(111);
  const state = s.keyword(SET36);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(18)) {
    s.expect(18);
    fact.period = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readStepBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = NOTHING;
  s.expect(106);
  parties = s.namesOf(10);
  at.end = s.end;
  return { type: 'stepBy', at, parties } as never;
}

function readStepIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(18);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepIn', at, on } as never;
}

function readStepOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(19);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepOn', at, on } as never;
}

function readStops(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(274);
  const work = s.name(10);
  if (s.is(152)) {
    s.expect(152);
    measures = s.namesOf(10);
  }
  const fact: Draft = { type: 'stops', at, measures, work };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readSupports(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(275);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets } as never;
}

function readTarget(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(276);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.is(55)) {
    s.expect(55);
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
    throw NOT_RECOGNISED;
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readTaskFrom(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(176);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on } as never;
}

function readTells(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(277);
  const tells = s.keyword(SET37);
  at.end = s.end;
  return { type: 'tells', at, tells } as never;
}

function readTerms(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(281);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on } as never;
}

function readThreatens(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(282);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets } as never;
}

function readTotalRow(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(283);
  if (s.isOneOf(SET1)) {
    cells = s.values(SET1);
  } else if (s.isOneOf(SET0)) {
    pairs = added(pairs, readPair(s));
    while (s.is(14)) {
      s.expect(14);
      pairs = added(pairs, readPair(s));
    }
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'totalRow', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readTowards(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let outcomes: Draft[] = NOTHING;
  s.expect(284);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes } as never;
}

function readTranslation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(285);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words } as never;
}

function readTrendOnly(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(286);
  const trendOnly = true;
  const fact: Draft = { type: 'trendOnly', at, trendOnly };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readUnder(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(287);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words } as never;
}

function readUnit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(288);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET38)) {
    fact.unit = s.keyword(SET38);
  } else if (s.is(12)) {
    fact.words = s.sentence();
  } else {
    throw NOT_RECOGNISED;
  }
  at.end = s.end;
  return fact as never;
}

function readValueForMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(295);
  s.expect(135);
  const cost = s.keyword(SET39);
  s.expect(14);
  s.expect(136);
  const performance = s.keyword(SET39);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(297);
    fact.comparators = s.name(10);
  }
  if (s.is(19)) {
    s.expect(19);
    fact.on = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readVirementLimit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(298);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'virementLimit', at, value } as never;
}

function readWith(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = NOTHING;
  s.expect(299);
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
  return fact as never;
}

function readWorkKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET40));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET40));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds } as never;
}

function readWorth(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(304);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'worth', at, value } as never;
}

function readYearStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(305);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month } as never;
}

function readYears(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = NOTHING;
  s.expect(145);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(16)) {
    s.expect(16);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET31)) {
    while (s.isOneOf(SET31)) {
      if (s.is(14)) {
        s.expect(14);
      }
      fact.periods = added(fact.periods, s.value(SET0));
    }
  }
  at.end = s.end;
  return fact as never;
}

const SHAPE_Plan: ElementShape = {
  kind: 'plan',
  head: 'name',
  clauses: [[187, readOrganisation], [145, readYears], [305, readYearStarts], [104, readCurrency], [111, readPlanStatus], [38, readApprovedBy], [40, readAsAt], [56, readCall], [35, readAmberWithin], [175, readKeyDecision], [255, readRounding], [256, readRuleSetting], [239, readReport], [298, readVirementLimit], [246, readReservesFloor], [37, readAmountsIn], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[55, readBy], [209, readOriginally], [176, readTaskFrom], [150, readDone], [212, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[107, readStatementKind], [275, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [252, readReviewBy], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[107, readStatementKind], [275, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [252, readReviewBy], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[107, readStatementKind], [275, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [252, readReviewBy], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[107, readStatementKind], [275, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [252, readReviewBy], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[107, readStatementKind], [275, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [252, readReviewBy], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[107, readStatementKind], [275, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [252, readReviewBy], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[145, readYears], [166, readLine], [167, readLine], [178, readLine], [179, readLine], [180, readLine], [181, readLine], [283, readTotalRow], [37, readAmountsIn]],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[275, readSupports], [33, readAddresses], [210, readOurRole], [299, readWith], [192, readMeasuredBy], [193, readMeets], [161, readFollows], [129, readDependsOn], [111, readStatus], [204, readNoCost], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[82, SHAPE_Deliverable], [306, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[55, readBy], [209, readOriginally], [176, readTaskFrom], [150, readDone], [212, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[55, readBy], [209, readOriginally], [176, readTaskFrom], [150, readDone], [212, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause], [192, readMeasuredBy], [284, readTowards]],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[284, readTowards], [192, readMeasuredBy], [212, readOwner], [235, readRealisedBy], [86, readCashable], [111, readStatus], [46, readBecause]],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[284, readTowards], [192, readMeasuredBy], [212, readOwner], [235, readRealisedBy], [86, readCashable], [111, readStatus], [46, readBecause]],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[55, readBy], [209, readOriginally], [176, readTaskFrom], [150, readDone], [212, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[192, readMeasuredBy], [105, readCurrent], [212, readOwner], [46, readBecause]],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[107, readWorkKind], [213, readPartOf], [127, readDelivers], [245, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [193, readMeets], [264, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [210, readOurRole], [299, readWith], [274, readStops], [270, readStarts], [154, readEnds], [111, readStatus], [194, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [211, readOutlook], [227, readPriorityCheck], [295, readValueForMoney], [206, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [236, readRealityCheck], [85, readCashLimit], [172, readImpactOf], [250, readResponseIn], [225, readPosts], [158, readEstablishment], [204, readNoCost], [283, readTotalRow], [145, readYears], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [307, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [308, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[107, readWorkKind], [213, readPartOf], [127, readDelivers], [245, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [193, readMeets], [264, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [210, readOurRole], [299, readWith], [274, readStops], [270, readStarts], [154, readEnds], [111, readStatus], [194, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [211, readOutlook], [227, readPriorityCheck], [295, readValueForMoney], [206, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [236, readRealityCheck], [85, readCashLimit], [172, readImpactOf], [250, readResponseIn], [225, readPosts], [158, readEstablishment], [204, readNoCost], [283, readTotalRow], [145, readYears], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [307, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [308, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[107, readWorkKind], [213, readPartOf], [127, readDelivers], [245, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [193, readMeets], [264, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [210, readOurRole], [299, readWith], [274, readStops], [270, readStarts], [154, readEnds], [111, readStatus], [194, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [211, readOutlook], [227, readPriorityCheck], [295, readValueForMoney], [206, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [236, readRealityCheck], [85, readCashLimit], [172, readImpactOf], [250, readResponseIn], [225, readPosts], [158, readEstablishment], [204, readNoCost], [283, readTotalRow], [145, readYears], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [307, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [308, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[107, readWorkKind], [213, readPartOf], [127, readDelivers], [245, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [193, readMeets], [264, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [210, readOurRole], [299, readWith], [274, readStops], [270, readStarts], [154, readEnds], [111, readStatus], [194, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [211, readOutlook], [227, readPriorityCheck], [295, readValueForMoney], [206, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [236, readRealityCheck], [85, readCashLimit], [172, readImpactOf], [250, readResponseIn], [225, readPosts], [158, readEstablishment], [204, readNoCost], [283, readTotalRow], [145, readYears], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [307, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [308, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[107, readWorkKind], [213, readPartOf], [127, readDelivers], [245, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [193, readMeets], [264, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [192, readMeasuredBy], [210, readOurRole], [299, readWith], [274, readStops], [270, readStarts], [154, readEnds], [111, readStatus], [194, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [211, readOutlook], [227, readPriorityCheck], [295, readValueForMoney], [206, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [236, readRealityCheck], [85, readCashLimit], [172, readImpactOf], [250, readResponseIn], [225, readPosts], [158, readEstablishment], [204, readNoCost], [283, readTotalRow], [145, readYears], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [307, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [308, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[288, readUnit], [49, readBetter], [286, readTrendOnly], [277, readTells], [102, readMeasureAbout], [107, readMeasureKind], [243, readReported], [265, readSource], [205, readNoTarget], [203, readNoBaseline], [247, readReset], [35, readAmberWithin], [145, readYears], [232, readQuarters], [45, readBaseline], [276, readTarget], [32, readActual], [162, readForecast], [47, readBenchmark], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[165, readHolds], [87, readCertainty], [254, readRingFenced], [270, readStarts], [154, readEnds], [160, readFloor], [43, readAvailable], [207, readOpening], [92, readClosing], [161, readFollows], [128, readDepartsFrom], [145, readYears], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[145, readYears], [166, readLine], [167, readLine], [178, readLine], [179, readLine], [180, readLine], [181, readLine], [283, readTotalRow], [37, readAmountsIn], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[55, readBy], [209, readOriginally], [176, readTaskFrom], [150, readDone], [212, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[201, readSavingFrom], [127, readDelivers], [213, readPartOf], [145, readYears], [36, readAmount], [31, readAchieved], [42, readAtRisk], [266, readStage], [152, readEffectOn], [151, readEffect], [192, readMeasuredBy], [155, readEqualityRecord], [156, readEqualityRecord], [225, readPosts], [158, readEstablishment], [161, readFollows], [128, readDepartsFrom], [129, readDependsOn], [270, readStarts], [154, readEnds], [111, readStatus], [37, readAmountsIn], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[309, SHAPE_Mitigation], [83, SHAPE_Action], [81, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[145, readYears], [163, readGap], [283, readTotalRow], [37, readAmountsIn], [161, readFollows], [128, readDepartsFrom], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[149, readDisposal], [237, readReceipt], [304, readWorth], [145, readYears], [111, readStatus], [161, readFollows], [128, readDepartsFrom], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[200, readMoveMoney], [152, readEffectOn], [151, readEffect], [155, readEqualityRecord], [156, readEqualityRecord], [161, readFollows], [128, readDepartsFrom], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[107, readPartyKind], [269, readStarted], [153, readEnded], [154, readEnds], [281, readTerms], [245, readReportsTo], [157, readEscalatesTo], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[107, readPartyKind], [269, readStarted], [153, readEnded], [154, readEnds], [281, readTerms], [245, readReportsTo], [157, readEscalatesTo], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[107, readPartyKind], [269, readStarted], [153, readEnded], [154, readEnds], [281, readTerms], [245, readReportsTo], [157, readEscalatesTo], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[107, readPartyKind], [269, readStarted], [153, readEnded], [154, readEnds], [281, readTerms], [245, readReportsTo], [157, readEscalatesTo], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[107, readPartyKind], [269, readStarted], [153, readEnded], [154, readEnds], [281, readTerms], [245, readReportsTo], [157, readEscalatesTo], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[107, readPartyKind], [269, readStarted], [153, readEnded], [154, readEnds], [281, readTerms], [245, readReportsTo], [157, readEscalatesTo], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[282, readThreatens], [173, readInherent], [248, readResidual], [157, readEscalatesTo], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[309, SHAPE_Mitigation], [83, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[233, readRaisedOn], [102, readConcerns], [202, readNeeds], [41, readAsks], [282, readThreatens], [157, readEscalatesTo], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[233, readRaisedOn], [102, readConcerns], [202, readNeeds], [41, readAsks], [282, readThreatens], [157, readEscalatesTo], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[226, readPreferred], [34, readAdvantage], [148, readDisadvantage], [208, readOptionRisks], [161, readFollows], [128, readDepartsFrom]],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[249, readResponse], [212, readOwner], [111, readStatus], [55, readBy], [46, readBecause]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[106, readDecidedBy], [39, readApproves], [107, readDecisionKind], [161, readFollows], [128, readDepartsFrom], [103, readConsulted], [155, readEqualityRecord], [156, readEqualityRecord], [111, readDecisionStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[310, SHAPE_Option], [83, SHAPE_Action], [311, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[176, readLasting], [234, readReached], [251, readResponses], [102, readConcerns], [263, readSaid], [130, readDid], [131, readDidChanging], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[106, readDecidedBy], [164, readHeldOn], [102, readConcerns], [111, readStatus], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[311, SHAPE_Recommendation], [83, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[18, readStepIn], [19, readStepOn], [106, readStepBy], [111, readStatus], [46, readBecause]],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [[312, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[91, readChange], [177, readLedBy], [212, readOwner], [93, readCode], [285, readTranslation], [159, readEvidence], [44, readBackground], [230, readPublish], [287, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [238, readReplaces], [253, readReviewedOn]],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const recognition: Recognition = {
  words: WORDS,
  declarations: [[57, SHAPE_Plan], [58, SHAPE_Vision], [59, SHAPE_Principle], [60, SHAPE_Priority], [61, SHAPE_Theme], [62, SHAPE_Duty], [63, SHAPE_Strategy], [64, SHAPE_Outcome], [65, SHAPE_Programme], [66, SHAPE_Workstream], [67, SHAPE_Project], [68, SHAPE_Service], [69, SHAPE_Team], [70, SHAPE_Measure], [71, SHAPE_Fund], [313, SHAPE_BudgetFor], [72, SHAPE_Saving], [314, SHAPE_FinancialPlan], [315, SHAPE_Asset], [316, SHAPE_Move], [73, SHAPE_Portfolio], [74, SHAPE_Officer], [75, SHAPE_Body], [76, SHAPE_Group], [25, SHAPE_Partner], [317, SHAPE_Comparators], [77, SHAPE_Risk], [78, SHAPE_Issue], [318, SHAPE_Barrier], [79, SHAPE_Decision], [222, SHAPE_Consultation], [319, SHAPE_Review], [320, SHAPE_Timetable], [321, SHAPE_Scenario]],
  use: 322,
  readUse,
};
