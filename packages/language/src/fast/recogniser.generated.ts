// Generated from the grammar by scripts/generate-recogniser.mjs. Do not edit.
import type { ElementShape, Recognition } from './recogniser.js';
import { NOT_RECOGNISED, NOTHING, type Scanner, type Vocabulary } from './scanner.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'on_baseline', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'to', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'in', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'status', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'serves', 'source', 'stage', 'identified', 'agreed', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'under', 'unit', 'number', 'percent', 'money', 'days', 'rate', 'score', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'discrete', 'partnership', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use'],
  keywords: [['no value for money check', 193], ['equality assessment', 142], ['benefits review on', 45], ['equality screening', 141], ['ring-fenced for', 242], ['value for money', 291], ['deliverability', 108], ['upper quartile', 128], ['lower quartile', 129], ['priority check', 215], ['reserves floor', 234], ['virement limit', 294], ['year starts in', 301], ['recommendation', 307], ['financial plan', 310], ['below average', 124], ['above average', 126], ['establishment', 144], ['reality check', 224], ['compared with', 293], ['commissioner', 24], ['amber within', 32], ['departs from', 113], ['did changing', 116], ['top quartile', 127], ['disadvantage', 134], ['escalates to', 143], ['key decision', 161], ['flexible use', 171], ['organisation', 173], ['commissioned', 183], ['consultation', 210], ['on baseline', 15], ['approved by', 35], ['deliverable', 79], ['performance', 121], ['disposal by', 135], ['measured by', 178], ['no baseline', 190], ['realised by', 223], ['response in', 238], ['reviewed on', 241], ['not started', 263], ['in progress', 264], ['partnership', 299], ['comparators', 313], ['influencer', 20], ['amounts in', 34], ['background', 41], ['workstream', 63], ['cash limit', 82], ['monitoring', 94], ['depends on', 114], ['every year', 169], ['population', 172], ['management', 177], ['outsourced', 184], ['commercial', 185], ['originally', 196], ['superseded', 212], ['cumulative', 232], ['reports to', 233], ['identified', 255], ['better off', 276], ['trend only', 282], ['front-line', 297], ['disbenefit', 304], ['mitigation', 305], ['budget for', 309], ['regulator', 25], ['addresses', 30], ['advantage', 31], ['available', 40], ['benchmark', 44], ['principle', 56], ['programme', 62], ['portfolio', 70], ['milestone', 78], ['certainty', 84], ['confirmed', 85], ['consulted', 100], ['delegated', 107], ['effect on', 138], ['impact of', 158], ['statutory', 176], ['no target', 192], ['voluntary', 206], ['preferred', 214], ['corporate', 216], ['residents', 217], ['raised on', 221], ['quarterly', 229], ['responses', 239], ['review by', 240], ['editorial', 249], ['delivered', 257], ['behaviour', 262], ['threatens', 278], ['strategic', 296], ['timetable', 316], ['advocate', 21], ['achieved', 28], ['approves', 36], ['baseline', 42], ['priority', 57], ['strategy', 60], ['decision', 76], ['cashable', 83], ['equality', 95], ['property', 97], ['currency', 101], ['delivers', 112], ['evidence', 145], ['forecast', 148], ['receipts', 155], ['inherent', 159], ['national', 174], ['our role', 197], ['supplier', 201], ['scrutiny', 203], ['business', 207], ['approved', 211], ['quarters', 220], ['replaces', 226], ['reported', 231], ['residual', 236], ['response', 237], ['rounding', 243], ['complete', 265], ['supports', 271], ['how much', 274], ['how well', 275], ['terms on', 277], ['discrete', 298], ['scenario', 317], ['support', 19], ['partner', 22], ['enabler', 23], ['at risk', 39], ['because', 43], ['between', 49], ['outcome', 61], ['project', 64], ['service', 65], ['measure', 67], ['officer', 71], ['benefit', 77], ['pending', 86], ['closing', 89], ['comment', 91], ['finance', 92], ['climate', 98], ['current', 102], ['squeeze', 117], ['average', 125], ['follows', 147], ['held on', 150], ['revenue', 152], ['capital', 153], ['reserve', 154], ['housing', 157], ['outturn', 166], ['no cost', 191], ['opening', 194], ['outlook', 198], ['part of', 200], ['sponsor', 202], ['council', 204], ['publish', 218], ['reached', 222], ['receipt', 225], ['monthly', 228], ['warning', 247], ['started', 258], ['stopped', 266], ['towards', 280], ['cymraeg', 281], ['percent', 286], ['unknown', 292], ['barrier', 314], ['accept', 26], ['actual', 29], ['amount', 33], ['better', 46], ['higher', 47], ['vision', 55], ['saving', 69], ['action', 80], ['change', 88], ['people', 96], ['urgent', 106], ['medium', 110], ['levels', 122], ['within', 130], ['months', 133], ['effect', 137], ['impact', 160], ['led by', 163], ['growth', 164], ['income', 165], ['direct', 181], ['shared', 182], ['public', 205], ['status', 208], ['exempt', 219], ['report', 227], ['yearly', 230], ['member', 250], ['serves', 252], ['source', 253], ['agreed', 256], ['starts', 259], ['target', 272], ['number', 285], ['budget', 302], ['output', 303], ['option', 306], ['review', 315], ['until', 27], ['as at', 37], ['lower', 48], ['theme', 58], ['group', 73], ['issue', 75], ['level', 81], ['legal', 93], ['about', 99], ['drive', 119], ['years', 131], ['ended', 139], ['floor', 146], ['holds', 151], ['grant', 156], ['local', 175], ['meets', 179], ['model', 180], ['needs', 189], ['risks', 195], ['owner', 199], ['draft', 209], ['posts', 213], ['reset', 235], ['error', 248], ['stage', 254], ['place', 260], ['value', 261], ['green', 267], ['amber', 268], ['stops', 270], ['tells', 273], ['total', 279], ['under', 283], ['money', 287], ['score', 290], ['worth', 300], ['asset', 311], ['lead', 18], ['asks', 38], ['near', 51], ['call', 53], ['plan', 54], ['duty', 59], ['team', 66], ['fund', 68], ['body', 72], ['risk', 74], ['code', 90], ['kind', 104], ['high', 109], ['hold', 118], ['cost', 120], ['year', 132], ['done', 136], ['ends', 140], ['from', 162], ['once', 168], ['rule', 244], ['hint', 246], ['said', 251], ['unit', 284], ['days', 288], ['rate', 289], ['with', 295], ['step', 308], ['move', 312], ['and', 50], ['bid', 87], ['key', 105], ['low', 111], ['did', 115], ['gap', 149], ['new', 170], ['off', 245], ['red', 269], ['use', 318], ['on', 16], ['as', 17], ['by', 52], ['to', 123], ['in', 188]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[\u00A3\u20AC0-9]))/y, 167],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 103],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 187],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+]?[\u00A3\u20AC])/y, 186],
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
const SET2 = setOf(7);
const SET3 = setOf(5, 7, 8);
const SET4 = setOf(18, 19, 20, 21, 22, 23, 24, 25);
const SET5 = setOf(47, 48);
const SET6 = setOf(22, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81);
const SET7 = setOf(85, 86, 87);
const SET8 = setOf(92, 93, 94, 95, 96, 97, 98);
const SET9 = setOf(105, 106, 107);
const SET10 = setOf(109, 110, 111);
const SET11 = setOf(117, 118, 119);
const SET12 = setOf(120, 121, 122);
const SET13 = setOf(124, 125, 126, 127, 128, 129);
const SET14 = setOf(5);
const SET15 = setOf(52, 130);
const SET16 = setOf(8);
const SET17 = setOf(131, 132, 133);
const SET18 = setOf(152, 153, 154, 155, 156, 157);
const SET19 = setOf(152, 153, 164, 165, 166, 167);
const SET20 = setOf(168, 169, 170, 171);
const SET21 = setOf(62, 172, 173);
const SET22 = setOf(105, 174, 175, 176, 177);
const SET23 = setOf(181, 182, 183, 184, 185);
const SET24 = setOf(176, 201, 202, 203, 204, 205, 206, 207);
const SET25 = setOf(209, 210, 211, 212);
const SET26 = setOf(176, 177, 216, 217);
const SET27 = setOf(205, 219);
const SET28 = setOf(1, 2, 3, 4, 14);
const SET29 = setOf(228, 229, 230);
const SET30 = setOf(71, 245, 246, 247, 248, 249, 250);
const SET31 = setOf(39, 255, 256, 257);
const SET32 = setOf(173, 174, 175, 176, 260, 261, 262);
const SET33 = setOf(263, 264, 265, 266, 267, 268, 269);
const SET34 = setOf(274, 275, 276);
const SET35 = setOf(285, 286, 287, 288, 289, 290);
const SET36 = setOf(109, 111, 125, 292);
const SET37 = setOf(19, 105, 176, 216, 296, 297, 298, 299);

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

function readShare(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const outcome = s.name(10);
  const fact: Draft = { at, outcome };
  if (s.is(7)) {
    fact.share = s.value(SET2);
  }
  at.end = s.end;
  return fact as never;
}

function readImpactOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(16);
  const measure = s.name(10);
  const value = s.value(SET3);
  at.end = s.end;
  return { at, measure, value } as never;
}

function readPartnering(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const partner = s.name(10);
  const fact: Draft = { at, partner };
  if (s.is(17)) {
    s.expect(17);
    fact.role = s.keyword(SET4);
  }
  at.end = s.end;
  return fact as never;
}

function readUse(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(318);
  const name = s.name(10);
  s.expect(162);
  const path = s.sentence();
  at.end = s.end;
  return { at, name, path } as never;
}

function readAccept(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(26);
  const rule = s.name(11);
  const fact: Draft = { type: 'accept', at, rule };
  if (s.is(27)) {
    s.expect(27);
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
  s.expect(28);
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
  s.expect(29);
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
  s.expect(30);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'addresses', at, targets } as never;
}

function readAdvantage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(31);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'advantage', at, words } as never;
}

function readAmberWithin(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(32);
  const value = s.value(SET2);
  at.end = s.end;
  return { type: 'amberWithin', at, value } as never;
}

function readAmount(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(33);
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
  s.expect(34);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit } as never;
}

function readApprovedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(35);
  const body = s.name(10);
  const fact: Draft = { type: 'approvedBy', at, body };
  if (s.is(16)) {
    s.expect(16);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact as never;
}

function readApproves(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(36);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'approves', at, targets } as never;
}

function readAsAt(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(37);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on } as never;
}

function readAsks(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = NOTHING;
  s.expect(38);
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
  s.expect(39);
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
  s.expect(40);
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
  s.expect(41);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words } as never;
}

function readBaseline(s: Scanner): never {
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
  const fact: Draft = { type: 'baseline', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readBecause(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(43);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words } as never;
}

function readBenchmark(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(44);
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
  s.expect(45);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'benefitsReview', at, on } as never;
}

function readBetter(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(46);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET5)) {
    fact.direction = s.keyword(SET5);
  } else if (s.is(49)) {
    s.expect(49);
    fact.low = s.value(SET3);
    s.expect(50);
    fact.high = s.value(SET3);
  } else if (s.is(51)) {
    s.expect(51);
    fact.near = s.value(SET3);
  } else {
    throw NOT_RECOGNISED;
  }
  at.end = s.end;
  return fact as never;
}

function readBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(52);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by } as never;
}

function readCall(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(53);
  const level = s.keyword(SET6);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words } as never;
}

function readCashLimit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(82);
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
  s.expect(83);
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
  s.expect(84);
  const certainty = s.keyword(SET7);
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
  s.expect(88);
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
  s.expect(89);
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
  s.expect(90);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words } as never;
}

function readComment(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(91);
  const role = s.keyword(SET8);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words } as never;
}

function readConcerns(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(99);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets } as never;
}

function readConsulted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = NOTHING;
  s.expect(100);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations } as never;
}

function readCurrency(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(101);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency } as never;
}

function readCurrent(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(102);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value } as never;
}

function readDecidedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(103);
  const body = s.name(10);
  const fact: Draft = { type: 'decidedBy', at, body };
  if (s.is(16)) {
    s.expect(16);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact as never;
}

function readDecisionKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(104);
  kinds = added(kinds, s.keyword(SET9));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET9));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds } as never;
}

function readDeliverability(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(108);
  const level = s.keyword(SET10);
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
  s.expect(112);
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
  s.expect(113);
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
  s.expect(114);
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
  s.expect(115);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words } as never;
}

function readDidChanging(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(116);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words } as never;
}

function readDirection(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET11);
  const subject = s.keyword(SET12);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(123)) {
    s.expect(123);
    if (s.isOneOf(SET13)) {
      fact.position = s.keyword(SET13);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET14);
    } else {
      throw NOT_RECOGNISED;
    }
  }
  if (s.isOneOf(SET15)) {
    if (s.is(130)) {
      s.expect(130);
      fact.within = s.value(SET16);
      fact.unit = s.keyword(SET17);
    } else if (s.is(52)) {
      s.expect(52);
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
  s.expect(134);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words } as never;
}

function readDisposal(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(135);
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
  s.expect(136);
  const value = s.value(SET2);
  at.end = s.end;
  return { type: 'done', at, value } as never;
}

function readEffect(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(137);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words } as never;
}

function readEffectOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(138);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words } as never;
}

function readEnded(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(139);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on } as never;
}

function readEnds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(140);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on } as never;
}

function readEqualityRecord(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  if (s.is(141)) {
    s.expect(141);
  } else if (s.is(142)) {
    s.expect(142);
  } else {
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'equalityRecord', at };
  if (s.is(16)) {
    s.expect(16);
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
  s.expect(143);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets } as never;
}

function readEstablishment(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(144);
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
  s.expect(145);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(16)) {
    s.expect(16);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readFloor(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(146);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'floor', at, value } as never;
}

function readFollows(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = NOTHING;
  s.expect(147);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles } as never;
}

function readForecast(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(148);
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
  s.expect(149);
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
  s.expect(150);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on } as never;
}

function readHolds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(151);
  const holds = s.keyword(SET18);
  at.end = s.end;
  return { type: 'holds', at, holds } as never;
}

function readImpactOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = NOTHING;
  s.expect(158);
  const amount = s.value(SET14);
  if (s.is(16)) {
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
  s.expect(159);
  const likelihood = s.value(SET16);
  s.expect(160);
  const impact = s.value(SET16);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact } as never;
}

function readKeyDecision(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(161);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'keyDecision', at, value } as never;
}

function readLasting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(162);
  const start = s.value(SET0);
  s.expect(123);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end } as never;
}

function readLedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = NOTHING;
  s.expect(163);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads } as never;
}

function readLine(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = NOTHING;
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  const nature = s.keyword(SET19);
  const fund = s.name(10);
  while (s.isOneOf(SET20)) {
    tags = added(tags, s.keyword(SET20));
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
  while (s.isOneOf(SET20)) {
    tags = added(tags, s.keyword(SET20));
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
  s.expect(99);
  const about = s.keyword(SET21);
  at.end = s.end;
  return { type: 'measureAbout', at, about } as never;
}

function readMeasureKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(104);
  kinds = added(kinds, s.keyword(SET22));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET22));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds } as never;
}

function readMeasuredBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(178);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures } as never;
}

function readMeets(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = NOTHING;
  s.expect(179);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties } as never;
}

function readModel(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(180);
  const model = s.keyword(SET23);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readMoveMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(186);
  const amount = s.value(SET14);
  s.expect(187);
  const giver = s.name(10);
  s.expect(123);
  const taker = s.name(10);
  s.expect(188);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period } as never;
}

function readNeeds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(189);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'needs', at, value } as never;
}

function readNoBaseline(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(190);
  const fact: Draft = { type: 'noBaseline', at };
  if (s.is(27)) {
    s.expect(27);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readNoCost(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(191);
  const fact: Draft = { type: 'noCost', at };
  if (s.is(27)) {
    s.expect(27);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readNoTarget(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(192);
  const fact: Draft = { type: 'noTarget', at };
  if (s.is(27)) {
    s.expect(27);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readNoValueForMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(193);
  const fact: Draft = { type: 'noValueForMoney', at };
  if (s.is(27)) {
    s.expect(27);
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
  s.expect(194);
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
  s.expect(195);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words } as never;
}

function readOrganisation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(173);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words } as never;
}

function readOriginally(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(196);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by } as never;
}

function readOurRole(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(197);
  const role = s.keyword(SET4);
  const fact: Draft = { type: 'ourRole', at, role };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readOutlook(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(198);
  const start = s.value(SET0);
  s.expect(123);
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
  s.expect(199);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners } as never;
}

function readPartOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(200);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole } as never;
}

function readPartyKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(104);
  kinds = added(kinds, s.keyword(SET24));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET24));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds } as never;
}

function readPlanStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(208);
  const state = s.keyword(SET25);
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
  s.expect(213);
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
  s.expect(214);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred } as never;
}

function readPriorityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = NOTHING;
  s.expect(215);
  bases = added(bases, s.keyword(SET26));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET26));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases } as never;
}

function readPublish(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(218);
  const publish = s.keyword(SET27);
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
  s.expect(220);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET28)) {
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
  s.expect(221);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on } as never;
}

function readReached(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(222);
  const value = s.value(SET16);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readRealisedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(223);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by } as never;
}

function readRealityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(224);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words } as never;
}

function readReceipt(s: Scanner): never {
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
  s.expect(226);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets } as never;
}

function readReport(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(227);
  const frequency = s.keyword(SET29);
  at.end = s.end;
  return { type: 'report', at, frequency } as never;
}

function readReported(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(231);
  const frequency = s.keyword(SET29);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(232)) {
    s.expect(232);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact as never;
}

function readReportsTo(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(233);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets } as never;
}

function readReservesFloor(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(234);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'reservesFloor', at, value } as never;
}

function readReset(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(235);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words } as never;
}

function readResidual(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(236);
  const likelihood = s.value(SET16);
  s.expect(160);
  const impact = s.value(SET16);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact } as never;
}

function readResponse(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(237);
  const fact: Draft = { type: 'response', at };
  if (s.is(103)) {
    s.expect(103);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readResponseIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(238);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words } as never;
}

function readResponses(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(239);
  const value = s.value(SET16);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readReviewBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(240);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by } as never;
}

function readReviewedOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(241);
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
  s.expect(242);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words } as never;
}

function readRounding(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(243);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'rounding', at, value } as never;
}

function readRuleSetting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(244);
  const rule = s.name(11);
  const level = s.keyword(SET30);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readSaid(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(251);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words } as never;
}

function readSavingFrom(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = NOTHING;
  s.expect(187);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works } as never;
}

function readServes(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = NOTHING;
  s.expect(252);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services } as never;
}

function readSource(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words } as never;
}

function readStage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const stage = s.keyword(SET31);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readStarted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(258);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on } as never;
}

function readStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(259);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on } as never;
}

function readStatementKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(104);
  kinds = added(kinds, s.keyword(SET32));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET32));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds } as never;
}

function readStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(208);
  const state = s.keyword(SET33);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(188)) {
    s.expect(188);
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
  s.expect(103);
  parties = s.namesOf(10);
  at.end = s.end;
  return { type: 'stepBy', at, parties } as never;
}

function readStepIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(188);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepIn', at, on } as never;
}

function readStepOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(16);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepOn', at, on } as never;
}

function readStops(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(270);
  const work = s.name(10);
  if (s.is(138)) {
    s.expect(138);
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
  s.expect(271);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets } as never;
}

function readTarget(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(272);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.is(52)) {
    s.expect(52);
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
  s.expect(162);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on } as never;
}

function readTells(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(273);
  const tells = s.keyword(SET34);
  at.end = s.end;
  return { type: 'tells', at, tells } as never;
}

function readTerms(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(277);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on } as never;
}

function readThreatens(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(278);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets } as never;
}

function readTotalRow(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(279);
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
  s.expect(280);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes } as never;
}

function readTranslation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(281);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words } as never;
}

function readTrendOnly(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(282);
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
  s.expect(283);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words } as never;
}

function readUnit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(284);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET35)) {
    fact.unit = s.keyword(SET35);
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
  s.expect(291);
  s.expect(120);
  const cost = s.keyword(SET36);
  s.expect(14);
  s.expect(121);
  const performance = s.keyword(SET36);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(293);
    fact.comparators = s.name(10);
  }
  if (s.is(16)) {
    s.expect(16);
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
  s.expect(294);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'virementLimit', at, value } as never;
}

function readWith(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = NOTHING;
  s.expect(295);
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
  s.expect(104);
  kinds = added(kinds, s.keyword(SET37));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET37));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds } as never;
}

function readWorth(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(300);
  const value = s.value(SET14);
  at.end = s.end;
  return { type: 'worth', at, value } as never;
}

function readYearStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(301);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month } as never;
}

function readYears(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = NOTHING;
  s.expect(131);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(123)) {
    s.expect(123);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET28)) {
    while (s.isOneOf(SET28)) {
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
  clauses: [[173, readOrganisation], [131, readYears], [301, readYearStarts], [101, readCurrency], [208, readPlanStatus], [35, readApprovedBy], [37, readAsAt], [53, readCall], [32, readAmberWithin], [161, readKeyDecision], [243, readRounding], [244, readRuleSetting], [227, readReport], [294, readVirementLimit], [234, readReservesFloor], [34, readAmountsIn], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[52, readBy], [196, readOriginally], [162, readTaskFrom], [136, readDone], [199, readOwner], [208, readStatus], [114, readDependsOn], [43, readBecause]],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[104, readStatementKind], [271, readSupports], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [240, readReviewBy], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[104, readStatementKind], [271, readSupports], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [240, readReviewBy], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[104, readStatementKind], [271, readSupports], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [240, readReviewBy], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[104, readStatementKind], [271, readSupports], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [240, readReviewBy], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[104, readStatementKind], [271, readSupports], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [240, readReviewBy], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[104, readStatementKind], [271, readSupports], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [240, readReviewBy], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[131, readYears], [152, readLine], [153, readLine], [164, readLine], [165, readLine], [166, readLine], [167, readLine], [279, readTotalRow], [34, readAmountsIn]],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[271, readSupports], [30, readAddresses], [197, readOurRole], [295, readWith], [178, readMeasuredBy], [179, readMeets], [147, readFollows], [114, readDependsOn], [208, readStatus], [191, readNoCost], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[79, SHAPE_Deliverable], [302, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[52, readBy], [196, readOriginally], [162, readTaskFrom], [136, readDone], [199, readOwner], [208, readStatus], [114, readDependsOn], [43, readBecause]],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[52, readBy], [196, readOriginally], [162, readTaskFrom], [136, readDone], [199, readOwner], [208, readStatus], [114, readDependsOn], [43, readBecause], [178, readMeasuredBy], [280, readTowards]],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[280, readTowards], [178, readMeasuredBy], [199, readOwner], [223, readRealisedBy], [83, readCashable], [208, readStatus], [43, readBecause]],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[280, readTowards], [178, readMeasuredBy], [199, readOwner], [223, readRealisedBy], [83, readCashable], [208, readStatus], [43, readBecause]],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[52, readBy], [196, readOriginally], [162, readTaskFrom], [136, readDone], [199, readOwner], [208, readStatus], [114, readDependsOn], [43, readBecause]],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[178, readMeasuredBy], [102, readCurrent], [199, readOwner], [43, readBecause]],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[104, readWorkKind], [200, readPartOf], [112, readDelivers], [233, readReportsTo], [143, readEscalatesTo], [114, readDependsOn], [179, readMeets], [252, readServes], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [197, readOurRole], [295, readWith], [270, readStops], [259, readStarts], [140, readEnds], [208, readStatus], [180, readModel], [141, readEqualityRecord], [142, readEqualityRecord], [45, readBenefitsReview], [108, readDeliverability], [198, readOutlook], [215, readPriorityCheck], [291, readValueForMoney], [193, readNoValueForMoney], [117, readDirection], [118, readDirection], [119, readDirection], [224, readRealityCheck], [82, readCashLimit], [158, readImpactOf], [238, readResponseIn], [213, readPosts], [144, readEstablishment], [191, readNoCost], [279, readTotalRow], [131, readYears], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[78, SHAPE_Milestone], [303, SHAPE_Output], [79, SHAPE_Deliverable], [77, SHAPE_Benefit], [304, SHAPE_Disbenefit], [80, SHAPE_Action], [81, SHAPE_Level], [302, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[104, readWorkKind], [200, readPartOf], [112, readDelivers], [233, readReportsTo], [143, readEscalatesTo], [114, readDependsOn], [179, readMeets], [252, readServes], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [197, readOurRole], [295, readWith], [270, readStops], [259, readStarts], [140, readEnds], [208, readStatus], [180, readModel], [141, readEqualityRecord], [142, readEqualityRecord], [45, readBenefitsReview], [108, readDeliverability], [198, readOutlook], [215, readPriorityCheck], [291, readValueForMoney], [193, readNoValueForMoney], [117, readDirection], [118, readDirection], [119, readDirection], [224, readRealityCheck], [82, readCashLimit], [158, readImpactOf], [238, readResponseIn], [213, readPosts], [144, readEstablishment], [191, readNoCost], [279, readTotalRow], [131, readYears], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[78, SHAPE_Milestone], [303, SHAPE_Output], [79, SHAPE_Deliverable], [77, SHAPE_Benefit], [304, SHAPE_Disbenefit], [80, SHAPE_Action], [81, SHAPE_Level], [302, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[104, readWorkKind], [200, readPartOf], [112, readDelivers], [233, readReportsTo], [143, readEscalatesTo], [114, readDependsOn], [179, readMeets], [252, readServes], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [197, readOurRole], [295, readWith], [270, readStops], [259, readStarts], [140, readEnds], [208, readStatus], [180, readModel], [141, readEqualityRecord], [142, readEqualityRecord], [45, readBenefitsReview], [108, readDeliverability], [198, readOutlook], [215, readPriorityCheck], [291, readValueForMoney], [193, readNoValueForMoney], [117, readDirection], [118, readDirection], [119, readDirection], [224, readRealityCheck], [82, readCashLimit], [158, readImpactOf], [238, readResponseIn], [213, readPosts], [144, readEstablishment], [191, readNoCost], [279, readTotalRow], [131, readYears], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[78, SHAPE_Milestone], [303, SHAPE_Output], [79, SHAPE_Deliverable], [77, SHAPE_Benefit], [304, SHAPE_Disbenefit], [80, SHAPE_Action], [81, SHAPE_Level], [302, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[104, readWorkKind], [200, readPartOf], [112, readDelivers], [233, readReportsTo], [143, readEscalatesTo], [114, readDependsOn], [179, readMeets], [252, readServes], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [197, readOurRole], [295, readWith], [270, readStops], [259, readStarts], [140, readEnds], [208, readStatus], [180, readModel], [141, readEqualityRecord], [142, readEqualityRecord], [45, readBenefitsReview], [108, readDeliverability], [198, readOutlook], [215, readPriorityCheck], [291, readValueForMoney], [193, readNoValueForMoney], [117, readDirection], [118, readDirection], [119, readDirection], [224, readRealityCheck], [82, readCashLimit], [158, readImpactOf], [238, readResponseIn], [213, readPosts], [144, readEstablishment], [191, readNoCost], [279, readTotalRow], [131, readYears], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[78, SHAPE_Milestone], [303, SHAPE_Output], [79, SHAPE_Deliverable], [77, SHAPE_Benefit], [304, SHAPE_Disbenefit], [80, SHAPE_Action], [81, SHAPE_Level], [302, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[104, readWorkKind], [200, readPartOf], [112, readDelivers], [233, readReportsTo], [143, readEscalatesTo], [114, readDependsOn], [179, readMeets], [252, readServes], [147, readFollows], [113, readDepartsFrom], [30, readAddresses], [178, readMeasuredBy], [197, readOurRole], [295, readWith], [270, readStops], [259, readStarts], [140, readEnds], [208, readStatus], [180, readModel], [141, readEqualityRecord], [142, readEqualityRecord], [45, readBenefitsReview], [108, readDeliverability], [198, readOutlook], [215, readPriorityCheck], [291, readValueForMoney], [193, readNoValueForMoney], [117, readDirection], [118, readDirection], [119, readDirection], [224, readRealityCheck], [82, readCashLimit], [158, readImpactOf], [238, readResponseIn], [213, readPosts], [144, readEstablishment], [191, readNoCost], [279, readTotalRow], [131, readYears], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[78, SHAPE_Milestone], [303, SHAPE_Output], [79, SHAPE_Deliverable], [77, SHAPE_Benefit], [304, SHAPE_Disbenefit], [80, SHAPE_Action], [81, SHAPE_Level], [302, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[284, readUnit], [46, readBetter], [282, readTrendOnly], [273, readTells], [99, readMeasureAbout], [104, readMeasureKind], [231, readReported], [253, readSource], [192, readNoTarget], [190, readNoBaseline], [235, readReset], [32, readAmberWithin], [131, readYears], [220, readQuarters], [42, readBaseline], [272, readTarget], [29, readActual], [148, readForecast], [44, readBenchmark], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[80, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[151, readHolds], [84, readCertainty], [242, readRingFenced], [259, readStarts], [140, readEnds], [146, readFloor], [40, readAvailable], [194, readOpening], [89, readClosing], [147, readFollows], [113, readDepartsFrom], [131, readYears], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[131, readYears], [152, readLine], [153, readLine], [164, readLine], [165, readLine], [166, readLine], [167, readLine], [279, readTotalRow], [34, readAmountsIn], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[52, readBy], [196, readOriginally], [162, readTaskFrom], [136, readDone], [199, readOwner], [208, readStatus], [114, readDependsOn], [43, readBecause]],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[187, readSavingFrom], [112, readDelivers], [200, readPartOf], [131, readYears], [33, readAmount], [28, readAchieved], [39, readAtRisk], [254, readStage], [138, readEffectOn], [137, readEffect], [178, readMeasuredBy], [141, readEqualityRecord], [142, readEqualityRecord], [213, readPosts], [144, readEstablishment], [147, readFollows], [113, readDepartsFrom], [114, readDependsOn], [259, readStarts], [140, readEnds], [208, readStatus], [34, readAmountsIn], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[305, SHAPE_Mitigation], [80, SHAPE_Action], [78, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[131, readYears], [149, readGap], [279, readTotalRow], [34, readAmountsIn], [147, readFollows], [113, readDepartsFrom], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[135, readDisposal], [225, readReceipt], [300, readWorth], [131, readYears], [208, readStatus], [147, readFollows], [113, readDepartsFrom], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[186, readMoveMoney], [138, readEffectOn], [137, readEffect], [141, readEqualityRecord], [142, readEqualityRecord], [147, readFollows], [113, readDepartsFrom], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[104, readPartyKind], [258, readStarted], [139, readEnded], [140, readEnds], [277, readTerms], [233, readReportsTo], [143, readEscalatesTo], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[104, readPartyKind], [258, readStarted], [139, readEnded], [140, readEnds], [277, readTerms], [233, readReportsTo], [143, readEscalatesTo], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[104, readPartyKind], [258, readStarted], [139, readEnded], [140, readEnds], [277, readTerms], [233, readReportsTo], [143, readEscalatesTo], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[104, readPartyKind], [258, readStarted], [139, readEnded], [140, readEnds], [277, readTerms], [233, readReportsTo], [143, readEscalatesTo], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[104, readPartyKind], [258, readStarted], [139, readEnded], [140, readEnds], [277, readTerms], [233, readReportsTo], [143, readEscalatesTo], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[104, readPartyKind], [258, readStarted], [139, readEnded], [140, readEnds], [277, readTerms], [233, readReportsTo], [143, readEscalatesTo], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[278, readThreatens], [159, readInherent], [236, readResidual], [143, readEscalatesTo], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[305, SHAPE_Mitigation], [80, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[221, readRaisedOn], [99, readConcerns], [189, readNeeds], [38, readAsks], [278, readThreatens], [143, readEscalatesTo], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[80, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[221, readRaisedOn], [99, readConcerns], [189, readNeeds], [38, readAsks], [278, readThreatens], [143, readEscalatesTo], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[80, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[214, readPreferred], [31, readAdvantage], [134, readDisadvantage], [195, readOptionRisks], [147, readFollows], [113, readDepartsFrom]],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[237, readResponse], [199, readOwner], [208, readStatus], [52, readBy], [43, readBecause]],
  children: [[80, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[103, readDecidedBy], [36, readApproves], [104, readDecisionKind], [147, readFollows], [113, readDepartsFrom], [100, readConsulted], [141, readEqualityRecord], [142, readEqualityRecord], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[306, SHAPE_Option], [80, SHAPE_Action], [307, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[162, readLasting], [222, readReached], [239, readResponses], [99, readConcerns], [251, readSaid], [115, readDid], [116, readDidChanging], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[103, readDecidedBy], [150, readHeldOn], [99, readConcerns], [208, readStatus], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[307, SHAPE_Recommendation], [80, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[188, readStepIn], [16, readStepOn], [103, readStepBy], [208, readStatus], [43, readBecause]],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [[308, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[88, readChange], [163, readLedBy], [199, readOwner], [90, readCode], [281, readTranslation], [145, readEvidence], [41, readBackground], [218, readPublish], [283, readUnder], [43, readBecause], [91, readComment], [26, readAccept], [226, readReplaces], [241, readReviewedOn]],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const recognition: Recognition = {
  words: WORDS,
  declarations: [[54, SHAPE_Plan], [55, SHAPE_Vision], [56, SHAPE_Principle], [57, SHAPE_Priority], [58, SHAPE_Theme], [59, SHAPE_Duty], [60, SHAPE_Strategy], [61, SHAPE_Outcome], [62, SHAPE_Programme], [63, SHAPE_Workstream], [64, SHAPE_Project], [65, SHAPE_Service], [66, SHAPE_Team], [67, SHAPE_Measure], [68, SHAPE_Fund], [309, SHAPE_BudgetFor], [69, SHAPE_Saving], [310, SHAPE_FinancialPlan], [311, SHAPE_Asset], [312, SHAPE_Move], [70, SHAPE_Portfolio], [71, SHAPE_Officer], [72, SHAPE_Body], [73, SHAPE_Group], [22, SHAPE_Partner], [313, SHAPE_Comparators], [74, SHAPE_Risk], [75, SHAPE_Issue], [314, SHAPE_Barrier], [76, SHAPE_Decision], [210, SHAPE_Consultation], [315, SHAPE_Review], [316, SHAPE_Timetable], [317, SHAPE_Scenario]],
  use: 318,
  readUse,
};
