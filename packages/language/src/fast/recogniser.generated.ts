// Generated from the grammar by scripts/generate-recogniser.mjs. Do not edit.
import type { ElementShape, Recognition } from './recogniser.js';
import { NOT_RECOGNISED, NOTHING, type Scanner, type Vocabulary } from './scanner.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'on_baseline', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'new_each_year', 'in_each_year', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'to', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'in', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'status', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'serves', 'source', 'stage', 'to_find', 'identified', 'agreed', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'under', 'unit', 'number', 'percent', 'money', 'days', 'rate', 'score', 'uses', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'discrete', 'partnership', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use'],
  keywords: [['no value for money check', 195], ['equality assessment', 144], ['benefits review on', 47], ['equality screening', 143], ['ring-fenced for', 244], ['value for money', 295], ['deliverability', 110], ['upper quartile', 130], ['lower quartile', 131], ['priority check', 217], ['reserves floor', 236], ['virement limit', 298], ['year starts in', 305], ['recommendation', 311], ['financial plan', 314], ['new each year', 34], ['below average', 126], ['above average', 128], ['establishment', 146], ['reality check', 226], ['compared with', 297], ['commissioner', 24], ['amber within', 32], ['in each year', 35], ['departs from', 115], ['did changing', 118], ['top quartile', 129], ['disadvantage', 136], ['escalates to', 145], ['key decision', 163], ['flexible use', 173], ['organisation', 175], ['commissioned', 185], ['consultation', 212], ['on baseline', 15], ['approved by', 37], ['deliverable', 81], ['performance', 123], ['disposal by', 137], ['measured by', 180], ['no baseline', 192], ['realised by', 225], ['response in', 240], ['reviewed on', 243], ['not started', 266], ['in progress', 267], ['partnership', 303], ['comparators', 317], ['influencer', 20], ['amounts in', 36], ['background', 43], ['workstream', 65], ['cash limit', 84], ['monitoring', 96], ['depends on', 116], ['every year', 171], ['population', 174], ['management', 179], ['outsourced', 186], ['commercial', 187], ['originally', 198], ['superseded', 214], ['cumulative', 234], ['reports to', 235], ['identified', 258], ['better off', 279], ['trend only', 285], ['front-line', 301], ['disbenefit', 308], ['mitigation', 309], ['budget for', 313], ['regulator', 25], ['addresses', 30], ['advantage', 31], ['available', 42], ['benchmark', 46], ['principle', 58], ['programme', 64], ['portfolio', 72], ['milestone', 80], ['certainty', 86], ['confirmed', 87], ['consulted', 102], ['delegated', 109], ['effect on', 140], ['impact of', 160], ['statutory', 178], ['no target', 194], ['voluntary', 208], ['preferred', 216], ['corporate', 218], ['residents', 219], ['raised on', 223], ['quarterly', 231], ['responses', 241], ['review by', 242], ['editorial', 251], ['delivered', 260], ['behaviour', 265], ['threatens', 281], ['strategic', 300], ['timetable', 320], ['advocate', 21], ['achieved', 28], ['approves', 38], ['baseline', 44], ['priority', 59], ['strategy', 62], ['decision', 78], ['cashable', 85], ['equality', 97], ['property', 99], ['currency', 103], ['delivers', 114], ['evidence', 147], ['forecast', 150], ['receipts', 157], ['inherent', 161], ['national', 176], ['our role', 199], ['supplier', 203], ['scrutiny', 205], ['business', 209], ['approved', 213], ['quarters', 222], ['replaces', 228], ['reported', 233], ['residual', 238], ['response', 239], ['rounding', 245], ['complete', 268], ['supports', 274], ['how much', 277], ['how well', 278], ['terms on', 280], ['discrete', 302], ['scenario', 321], ['support', 19], ['partner', 22], ['enabler', 23], ['at risk', 41], ['because', 45], ['between', 51], ['outcome', 63], ['project', 66], ['service', 67], ['measure', 69], ['officer', 73], ['benefit', 79], ['pending', 88], ['closing', 91], ['comment', 93], ['finance', 94], ['climate', 100], ['current', 104], ['squeeze', 119], ['average', 127], ['follows', 149], ['held on', 152], ['revenue', 154], ['capital', 155], ['reserve', 156], ['housing', 159], ['outturn', 168], ['no cost', 193], ['opening', 196], ['outlook', 200], ['part of', 202], ['sponsor', 204], ['council', 206], ['publish', 220], ['reached', 224], ['receipt', 227], ['monthly', 230], ['warning', 249], ['to find', 257], ['started', 261], ['stopped', 269], ['towards', 283], ['cymraeg', 284], ['percent', 289], ['unknown', 296], ['barrier', 318], ['accept', 26], ['actual', 29], ['amount', 33], ['better', 48], ['higher', 49], ['vision', 57], ['saving', 71], ['action', 82], ['change', 90], ['people', 98], ['urgent', 108], ['medium', 112], ['levels', 124], ['within', 132], ['months', 135], ['effect', 139], ['impact', 162], ['led by', 165], ['growth', 166], ['income', 167], ['direct', 183], ['shared', 184], ['public', 207], ['status', 210], ['exempt', 221], ['report', 229], ['yearly', 232], ['member', 252], ['serves', 254], ['source', 255], ['agreed', 259], ['starts', 262], ['target', 275], ['number', 288], ['budget', 306], ['output', 307], ['option', 310], ['review', 319], ['until', 27], ['as at', 39], ['lower', 50], ['theme', 60], ['group', 75], ['issue', 77], ['level', 83], ['legal', 95], ['about', 101], ['drive', 121], ['years', 133], ['ended', 141], ['floor', 148], ['holds', 153], ['grant', 158], ['local', 177], ['meets', 181], ['model', 182], ['needs', 191], ['risks', 197], ['owner', 201], ['draft', 211], ['posts', 215], ['reset', 237], ['error', 250], ['stage', 256], ['place', 263], ['value', 264], ['green', 270], ['amber', 271], ['stops', 273], ['tells', 276], ['total', 282], ['under', 286], ['money', 290], ['score', 293], ['worth', 304], ['asset', 315], ['lead', 18], ['asks', 40], ['near', 53], ['call', 55], ['plan', 56], ['duty', 61], ['team', 68], ['fund', 70], ['body', 74], ['risk', 76], ['code', 92], ['kind', 106], ['high', 111], ['hold', 120], ['cost', 122], ['year', 134], ['done', 138], ['ends', 142], ['from', 164], ['once', 170], ['rule', 246], ['hint', 248], ['said', 253], ['unit', 287], ['days', 291], ['rate', 292], ['uses', 294], ['with', 299], ['step', 312], ['move', 316], ['and', 52], ['bid', 89], ['key', 107], ['low', 113], ['did', 117], ['gap', 151], ['new', 172], ['off', 247], ['red', 272], ['use', 322], ['on', 16], ['as', 17], ['by', 54], ['to', 125], ['in', 190]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[$\u00A3\u20AC0-9]))/y, 169],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 105],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 189],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+]?[$\u00A3\u20AC])/y, 188],
  ],
  figures: {
    classes: [[9, 9, 1], [32, 32, 1], [36, 36, 2], [37, 37, 3], [43, 43, 4], [44, 44, 5], [45, 45, 6], [46, 46, 7], [47, 47, 8], [48, 57, 9], [81, 81, 10], [98, 98, 11], [107, 107, 12], [109, 109, 13], [110, 110, 14], [160, 160, 1], [163, 163, 2], [8199, 8199, 1], [8208, 8210, 15], [8211, 8211, 16], [8212, 8213, 15], [8239, 8239, 1], [8364, 8364, 2], [8722, 8722, 17]],
    classCount: 18,
    next: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 4, 0, 0, 5, 0, 0, 0, 0, 0, 6, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 8, 9, 10, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 0, 15, 16, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 19, 0, 20, 0, 21, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 0, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 0, 15, 16, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 19, 0, 20, 0, 21, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 0, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 0, 15, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 21, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 42, 15, 43, 25, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 21, 22, 23, 0, 0, 0, 0, 0, 0, 0, 13, 0, 14, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 19, 0, 0, 0, 21, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 52, 0, 0, 53, 54, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 55, 54, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 56, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 52, 0, 0, 59, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 61, 54, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 62, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 64, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 66, 54, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 67, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0],
    accepts: [0, 0, 6, 0, 9, 8, 9, 5, 0, 6, 6, 0, 8, 7, 0, 0, 0, 8, 0, 0, 5, 0, 5, 5, 6, 8, 0, 8, 0, 8, 0, 5, 5, 0, 8, 0, 0, 8, 0, 5, 8, 0, 0, 0, 0, 5, 0, 4, 3, 0, 0, 0, 0, 4, 0, 3, 3, 1, 1, 4, 2, 3, 3, 1, 4, 2, 3, 3],
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
const SET5 = setOf(34, 35);
const SET6 = setOf(49, 50);
const SET7 = setOf(22, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83);
const SET8 = setOf(87, 88, 89);
const SET9 = setOf(94, 95, 96, 97, 98, 99, 100);
const SET10 = setOf(107, 108, 109);
const SET11 = setOf(111, 112, 113);
const SET12 = setOf(119, 120, 121);
const SET13 = setOf(122, 123, 124);
const SET14 = setOf(126, 127, 128, 129, 130, 131);
const SET15 = setOf(5);
const SET16 = setOf(54, 132);
const SET17 = setOf(8);
const SET18 = setOf(133, 134, 135);
const SET19 = setOf(154, 155, 156, 157, 158, 159);
const SET20 = setOf(154, 155, 166, 167, 168, 169);
const SET21 = setOf(170, 171, 172, 173);
const SET22 = setOf(64, 174, 175);
const SET23 = setOf(107, 176, 177, 178, 179);
const SET24 = setOf(183, 184, 185, 186, 187);
const SET25 = setOf(178, 203, 204, 205, 206, 207, 208, 209);
const SET26 = setOf(211, 212, 213, 214);
const SET27 = setOf(178, 179, 218, 219);
const SET28 = setOf(207, 221);
const SET29 = setOf(1, 2, 3, 4, 14);
const SET30 = setOf(230, 231, 232);
const SET31 = setOf(73, 247, 248, 249, 250, 251, 252);
const SET32 = setOf(41, 257, 258, 259, 260);
const SET33 = setOf(175, 176, 177, 178, 263, 264, 265);
const SET34 = setOf(266, 267, 268, 269, 270, 271, 272);
const SET35 = setOf(277, 278, 279);
const SET36 = setOf(288, 289, 290, 291, 292, 293);
const SET37 = setOf(111, 113, 127, 296);
const SET38 = setOf(19, 107, 178, 218, 300, 301, 302, 303);

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
  s.expect(322);
  const name = s.name(10);
  s.expect(164);
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
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.isOneOf(SET5)) {
    fact.basis = s.keyword(SET5);
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

function readAmountsIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(36);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit } as never;
}

function readApprovedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(37);
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
  s.expect(38);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'approves', at, targets } as never;
}

function readAsAt(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(39);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on } as never;
}

function readAsks(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = NOTHING;
  s.expect(40);
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
  s.expect(41);
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
  const fact: Draft = { type: 'available', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readBackground(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(43);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words } as never;
}

function readBaseline(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(44);
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
  s.expect(45);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words } as never;
}

function readBenchmark(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(46);
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
  s.expect(47);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'benefitsReview', at, on } as never;
}

function readBetter(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(48);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET6)) {
    fact.direction = s.keyword(SET6);
  } else if (s.is(51)) {
    s.expect(51);
    fact.low = s.value(SET3);
    s.expect(52);
    fact.high = s.value(SET3);
  } else if (s.is(53)) {
    s.expect(53);
    fact.near = s.value(SET3);
  } else {
    throw NOT_RECOGNISED;
  }
  at.end = s.end;
  return fact as never;
}

function readBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(54);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by } as never;
}

function readCall(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(55);
  const level = s.keyword(SET7);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words } as never;
}

function readCashLimit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(84);
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
  const fact: Draft = { type: 'cashable', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readCertainty(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(86);
  const certainty = s.keyword(SET8);
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
  s.expect(90);
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
  s.expect(91);
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
  s.expect(92);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words } as never;
}

function readComment(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(93);
  const role = s.keyword(SET9);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words } as never;
}

function readConcerns(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(101);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets } as never;
}

function readConsulted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = NOTHING;
  s.expect(102);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations } as never;
}

function readCurrency(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(103);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency } as never;
}

function readCurrent(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(104);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value } as never;
}

function readDecidedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(105);
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
  s.expect(106);
  kinds = added(kinds, s.keyword(SET10));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET10));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds } as never;
}

function readDeliverability(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(110);
  const level = s.keyword(SET11);
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
  s.expect(114);
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
  s.expect(115);
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
  s.expect(116);
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
  s.expect(117);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words } as never;
}

function readDidChanging(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(118);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words } as never;
}

function readDirection(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET12);
  const subject = s.keyword(SET13);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(125)) {
    s.expect(125);
    if (s.isOneOf(SET14)) {
      fact.position = s.keyword(SET14);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET15);
    } else {
      throw NOT_RECOGNISED;
    }
  }
  if (s.isOneOf(SET16)) {
    if (s.is(132)) {
      s.expect(132);
      fact.within = s.value(SET17);
      fact.unit = s.keyword(SET18);
    } else if (s.is(54)) {
      s.expect(54);
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
  s.expect(136);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words } as never;
}

function readDisposal(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(137);
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
  s.expect(138);
  const value = s.value(SET2);
  at.end = s.end;
  return { type: 'done', at, value } as never;
}

function readEffect(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(139);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words } as never;
}

function readEffectOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(140);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words } as never;
}

function readEnded(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(141);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on } as never;
}

function readEnds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(142);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on } as never;
}

function readEqualityRecord(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  if (s.is(143)) {
    s.expect(143);
  } else if (s.is(144)) {
    s.expect(144);
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
  s.expect(145);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets } as never;
}

function readEstablishment(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(146);
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
  s.expect(147);
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
  s.expect(148);
  const value = s.value(SET15);
  at.end = s.end;
  return { type: 'floor', at, value } as never;
}

function readFollows(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = NOTHING;
  s.expect(149);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles } as never;
}

function readForecast(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(150);
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
  s.expect(151);
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.isOneOf(SET5)) {
    fact.basis = s.keyword(SET5);
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

function readHeldOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(152);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on } as never;
}

function readHolds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(153);
  const holds = s.keyword(SET19);
  at.end = s.end;
  return { type: 'holds', at, holds } as never;
}

function readImpactOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = NOTHING;
  s.expect(160);
  const amount = s.value(SET15);
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
  s.expect(161);
  const likelihood = s.value(SET17);
  s.expect(162);
  const impact = s.value(SET17);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact } as never;
}

function readKeyDecision(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(163);
  const value = s.value(SET15);
  at.end = s.end;
  return { type: 'keyDecision', at, value } as never;
}

function readLasting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(164);
  const start = s.value(SET0);
  s.expect(125);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end } as never;
}

function readLedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = NOTHING;
  s.expect(165);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads } as never;
}

function readLine(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = NOTHING;
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  const nature = s.keyword(SET20);
  const fund = s.name(10);
  while (s.isOneOf(SET21)) {
    tags = added(tags, s.keyword(SET21));
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
  while (s.isOneOf(SET21)) {
    tags = added(tags, s.keyword(SET21));
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
  s.expect(101);
  const about = s.keyword(SET22);
  at.end = s.end;
  return { type: 'measureAbout', at, about } as never;
}

function readMeasureKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(106);
  kinds = added(kinds, s.keyword(SET23));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET23));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds } as never;
}

function readMeasuredBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(180);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures } as never;
}

function readMeets(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = NOTHING;
  s.expect(181);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties } as never;
}

function readModel(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(182);
  const model = s.keyword(SET24);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readMoveMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(188);
  const amount = s.value(SET15);
  s.expect(189);
  const giver = s.name(10);
  s.expect(125);
  const taker = s.name(10);
  s.expect(190);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period } as never;
}

function readNeeds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(191);
  const value = s.value(SET15);
  at.end = s.end;
  return { type: 'needs', at, value } as never;
}

function readNoBaseline(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(192);
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
  s.expect(193);
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
  s.expect(194);
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
  s.expect(195);
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
  s.expect(196);
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
  s.expect(197);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words } as never;
}

function readOrganisation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(175);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words } as never;
}

function readOriginally(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(198);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by } as never;
}

function readOurRole(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(199);
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
  s.expect(200);
  const start = s.value(SET0);
  s.expect(125);
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
  s.expect(201);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners } as never;
}

function readPartOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(202);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole } as never;
}

function readPartyKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(106);
  kinds = added(kinds, s.keyword(SET25));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET25));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds } as never;
}

function readPlanStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(210);
  const state = s.keyword(SET26);
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
  s.expect(216);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred } as never;
}

function readPriorityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = NOTHING;
  s.expect(217);
  bases = added(bases, s.keyword(SET27));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET27));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases } as never;
}

function readPublish(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(220);
  const publish = s.keyword(SET28);
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
  s.expect(222);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET29)) {
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
  s.expect(223);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on } as never;
}

function readReached(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(224);
  const value = s.value(SET17);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readRealisedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(225);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by } as never;
}

function readRealityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(226);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words } as never;
}

function readReceipt(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(227);
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
  s.expect(228);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets } as never;
}

function readReport(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(229);
  const frequency = s.keyword(SET30);
  at.end = s.end;
  return { type: 'report', at, frequency } as never;
}

function readReported(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(233);
  const frequency = s.keyword(SET30);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(234)) {
    s.expect(234);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact as never;
}

function readReportsTo(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(235);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets } as never;
}

function readReservesFloor(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(236);
  const value = s.value(SET15);
  at.end = s.end;
  return { type: 'reservesFloor', at, value } as never;
}

function readReset(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(237);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words } as never;
}

function readResidual(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(238);
  const likelihood = s.value(SET17);
  s.expect(162);
  const impact = s.value(SET17);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact } as never;
}

function readResponse(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(239);
  const fact: Draft = { type: 'response', at };
  if (s.is(105)) {
    s.expect(105);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact as never;
}

function readResponseIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(240);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words } as never;
}

function readResponses(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(241);
  const value = s.value(SET17);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readReviewBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(242);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by } as never;
}

function readReviewedOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(243);
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
  s.expect(244);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words } as never;
}

function readRounding(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(245);
  const value = s.value(SET15);
  at.end = s.end;
  return { type: 'rounding', at, value } as never;
}

function readRuleSetting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(246);
  const rule = s.name(11);
  const level = s.keyword(SET31);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readSaid(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words } as never;
}

function readSavingFrom(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = NOTHING;
  s.expect(189);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works } as never;
}

function readServes(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = NOTHING;
  s.expect(254);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services } as never;
}

function readSource(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(255);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words } as never;
}

function readStage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(256);
  const stage = s.keyword(SET32);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readStarted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(261);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on } as never;
}

function readStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(262);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on } as never;
}

function readStatementKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(106);
  kinds = added(kinds, s.keyword(SET33));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET33));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds } as never;
}

function readStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(210);
  const state = s.keyword(SET34);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(190)) {
    s.expect(190);
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
  s.expect(105);
  parties = s.namesOf(10);
  at.end = s.end;
  return { type: 'stepBy', at, parties } as never;
}

function readStepIn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(190);
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
  s.expect(273);
  const work = s.name(10);
  if (s.is(140)) {
    s.expect(140);
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
  s.expect(274);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets } as never;
}

function readTarget(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(275);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.is(54)) {
    s.expect(54);
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
  s.expect(164);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on } as never;
}

function readTells(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(276);
  const tells = s.keyword(SET35);
  at.end = s.end;
  return { type: 'tells', at, tells } as never;
}

function readTerms(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(280);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on } as never;
}

function readThreatens(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(281);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets } as never;
}

function readTotalRow(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(282);
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
  s.expect(283);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes } as never;
}

function readTranslation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(284);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words } as never;
}

function readTrendOnly(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(285);
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
  s.expect(286);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words } as never;
}

function readUnit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(287);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET36)) {
    fact.unit = s.keyword(SET36);
  } else if (s.is(12)) {
    fact.words = s.sentence();
  } else {
    throw NOT_RECOGNISED;
  }
  at.end = s.end;
  return fact as never;
}

function readUses(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(294);
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
    throw NOT_RECOGNISED;
  }
  const fact: Draft = { type: 'uses', at, cells, pairs, fund };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readValueForMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(295);
  s.expect(122);
  const cost = s.keyword(SET37);
  s.expect(14);
  s.expect(123);
  const performance = s.keyword(SET37);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(297);
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
  s.expect(298);
  const value = s.value(SET15);
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
  s.expect(106);
  kinds = added(kinds, s.keyword(SET38));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET38));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds } as never;
}

function readWorth(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(304);
  const value = s.value(SET15);
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
  s.expect(133);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(125)) {
    s.expect(125);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET29)) {
    while (s.isOneOf(SET29)) {
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
  clauses: [[175, readOrganisation], [133, readYears], [305, readYearStarts], [103, readCurrency], [210, readPlanStatus], [37, readApprovedBy], [39, readAsAt], [55, readCall], [32, readAmberWithin], [163, readKeyDecision], [245, readRounding], [246, readRuleSetting], [229, readReport], [298, readVirementLimit], [236, readReservesFloor], [36, readAmountsIn], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[54, readBy], [198, readOriginally], [164, readTaskFrom], [138, readDone], [201, readOwner], [210, readStatus], [116, readDependsOn], [45, readBecause]],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[106, readStatementKind], [274, readSupports], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [242, readReviewBy], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[106, readStatementKind], [274, readSupports], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [242, readReviewBy], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[106, readStatementKind], [274, readSupports], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [242, readReviewBy], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[106, readStatementKind], [274, readSupports], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [242, readReviewBy], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[106, readStatementKind], [274, readSupports], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [242, readReviewBy], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[106, readStatementKind], [274, readSupports], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [242, readReviewBy], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[133, readYears], [154, readLine], [155, readLine], [166, readLine], [167, readLine], [168, readLine], [169, readLine], [282, readTotalRow], [36, readAmountsIn]],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[274, readSupports], [30, readAddresses], [199, readOurRole], [299, readWith], [180, readMeasuredBy], [181, readMeets], [149, readFollows], [116, readDependsOn], [210, readStatus], [193, readNoCost], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[81, SHAPE_Deliverable], [306, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[54, readBy], [198, readOriginally], [164, readTaskFrom], [138, readDone], [201, readOwner], [210, readStatus], [116, readDependsOn], [45, readBecause]],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[54, readBy], [198, readOriginally], [164, readTaskFrom], [138, readDone], [201, readOwner], [210, readStatus], [116, readDependsOn], [45, readBecause], [180, readMeasuredBy], [283, readTowards]],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[283, readTowards], [180, readMeasuredBy], [201, readOwner], [225, readRealisedBy], [85, readCashable], [210, readStatus], [45, readBecause]],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[283, readTowards], [180, readMeasuredBy], [201, readOwner], [225, readRealisedBy], [85, readCashable], [210, readStatus], [45, readBecause]],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[54, readBy], [198, readOriginally], [164, readTaskFrom], [138, readDone], [201, readOwner], [210, readStatus], [116, readDependsOn], [45, readBecause]],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[180, readMeasuredBy], [104, readCurrent], [201, readOwner], [45, readBecause]],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[106, readWorkKind], [202, readPartOf], [114, readDelivers], [235, readReportsTo], [145, readEscalatesTo], [116, readDependsOn], [181, readMeets], [254, readServes], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [199, readOurRole], [299, readWith], [273, readStops], [262, readStarts], [142, readEnds], [210, readStatus], [182, readModel], [143, readEqualityRecord], [144, readEqualityRecord], [47, readBenefitsReview], [110, readDeliverability], [200, readOutlook], [217, readPriorityCheck], [295, readValueForMoney], [195, readNoValueForMoney], [119, readDirection], [120, readDirection], [121, readDirection], [226, readRealityCheck], [84, readCashLimit], [160, readImpactOf], [240, readResponseIn], [215, readPosts], [146, readEstablishment], [193, readNoCost], [282, readTotalRow], [133, readYears], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[80, SHAPE_Milestone], [307, SHAPE_Output], [81, SHAPE_Deliverable], [79, SHAPE_Benefit], [308, SHAPE_Disbenefit], [82, SHAPE_Action], [83, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[106, readWorkKind], [202, readPartOf], [114, readDelivers], [235, readReportsTo], [145, readEscalatesTo], [116, readDependsOn], [181, readMeets], [254, readServes], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [199, readOurRole], [299, readWith], [273, readStops], [262, readStarts], [142, readEnds], [210, readStatus], [182, readModel], [143, readEqualityRecord], [144, readEqualityRecord], [47, readBenefitsReview], [110, readDeliverability], [200, readOutlook], [217, readPriorityCheck], [295, readValueForMoney], [195, readNoValueForMoney], [119, readDirection], [120, readDirection], [121, readDirection], [226, readRealityCheck], [84, readCashLimit], [160, readImpactOf], [240, readResponseIn], [215, readPosts], [146, readEstablishment], [193, readNoCost], [282, readTotalRow], [133, readYears], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[80, SHAPE_Milestone], [307, SHAPE_Output], [81, SHAPE_Deliverable], [79, SHAPE_Benefit], [308, SHAPE_Disbenefit], [82, SHAPE_Action], [83, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[106, readWorkKind], [202, readPartOf], [114, readDelivers], [235, readReportsTo], [145, readEscalatesTo], [116, readDependsOn], [181, readMeets], [254, readServes], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [199, readOurRole], [299, readWith], [273, readStops], [262, readStarts], [142, readEnds], [210, readStatus], [182, readModel], [143, readEqualityRecord], [144, readEqualityRecord], [47, readBenefitsReview], [110, readDeliverability], [200, readOutlook], [217, readPriorityCheck], [295, readValueForMoney], [195, readNoValueForMoney], [119, readDirection], [120, readDirection], [121, readDirection], [226, readRealityCheck], [84, readCashLimit], [160, readImpactOf], [240, readResponseIn], [215, readPosts], [146, readEstablishment], [193, readNoCost], [282, readTotalRow], [133, readYears], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[80, SHAPE_Milestone], [307, SHAPE_Output], [81, SHAPE_Deliverable], [79, SHAPE_Benefit], [308, SHAPE_Disbenefit], [82, SHAPE_Action], [83, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[106, readWorkKind], [202, readPartOf], [114, readDelivers], [235, readReportsTo], [145, readEscalatesTo], [116, readDependsOn], [181, readMeets], [254, readServes], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [199, readOurRole], [299, readWith], [273, readStops], [262, readStarts], [142, readEnds], [210, readStatus], [182, readModel], [143, readEqualityRecord], [144, readEqualityRecord], [47, readBenefitsReview], [110, readDeliverability], [200, readOutlook], [217, readPriorityCheck], [295, readValueForMoney], [195, readNoValueForMoney], [119, readDirection], [120, readDirection], [121, readDirection], [226, readRealityCheck], [84, readCashLimit], [160, readImpactOf], [240, readResponseIn], [215, readPosts], [146, readEstablishment], [193, readNoCost], [282, readTotalRow], [133, readYears], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[80, SHAPE_Milestone], [307, SHAPE_Output], [81, SHAPE_Deliverable], [79, SHAPE_Benefit], [308, SHAPE_Disbenefit], [82, SHAPE_Action], [83, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[106, readWorkKind], [202, readPartOf], [114, readDelivers], [235, readReportsTo], [145, readEscalatesTo], [116, readDependsOn], [181, readMeets], [254, readServes], [149, readFollows], [115, readDepartsFrom], [30, readAddresses], [180, readMeasuredBy], [199, readOurRole], [299, readWith], [273, readStops], [262, readStarts], [142, readEnds], [210, readStatus], [182, readModel], [143, readEqualityRecord], [144, readEqualityRecord], [47, readBenefitsReview], [110, readDeliverability], [200, readOutlook], [217, readPriorityCheck], [295, readValueForMoney], [195, readNoValueForMoney], [119, readDirection], [120, readDirection], [121, readDirection], [226, readRealityCheck], [84, readCashLimit], [160, readImpactOf], [240, readResponseIn], [215, readPosts], [146, readEstablishment], [193, readNoCost], [282, readTotalRow], [133, readYears], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[80, SHAPE_Milestone], [307, SHAPE_Output], [81, SHAPE_Deliverable], [79, SHAPE_Benefit], [308, SHAPE_Disbenefit], [82, SHAPE_Action], [83, SHAPE_Level], [306, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[287, readUnit], [48, readBetter], [285, readTrendOnly], [276, readTells], [101, readMeasureAbout], [106, readMeasureKind], [233, readReported], [255, readSource], [194, readNoTarget], [192, readNoBaseline], [237, readReset], [32, readAmberWithin], [133, readYears], [222, readQuarters], [44, readBaseline], [275, readTarget], [29, readActual], [150, readForecast], [46, readBenchmark], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[82, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[153, readHolds], [86, readCertainty], [244, readRingFenced], [262, readStarts], [142, readEnds], [148, readFloor], [42, readAvailable], [196, readOpening], [91, readClosing], [133, readYears], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[133, readYears], [154, readLine], [155, readLine], [166, readLine], [167, readLine], [168, readLine], [169, readLine], [282, readTotalRow], [36, readAmountsIn], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[54, readBy], [198, readOriginally], [164, readTaskFrom], [138, readDone], [201, readOwner], [210, readStatus], [116, readDependsOn], [45, readBecause]],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[189, readSavingFrom], [114, readDelivers], [202, readPartOf], [133, readYears], [33, readAmount], [28, readAchieved], [41, readAtRisk], [256, readStage], [140, readEffectOn], [139, readEffect], [180, readMeasuredBy], [143, readEqualityRecord], [144, readEqualityRecord], [215, readPosts], [146, readEstablishment], [149, readFollows], [115, readDepartsFrom], [116, readDependsOn], [262, readStarts], [142, readEnds], [210, readStatus], [36, readAmountsIn], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[309, SHAPE_Mitigation], [82, SHAPE_Action], [80, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[133, readYears], [151, readGap], [294, readUses], [282, readTotalRow], [36, readAmountsIn], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[137, readDisposal], [227, readReceipt], [304, readWorth], [133, readYears], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[188, readMoveMoney], [140, readEffectOn], [139, readEffect], [143, readEqualityRecord], [144, readEqualityRecord], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[106, readPartyKind], [261, readStarted], [141, readEnded], [142, readEnds], [280, readTerms], [235, readReportsTo], [145, readEscalatesTo], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[106, readPartyKind], [261, readStarted], [141, readEnded], [142, readEnds], [280, readTerms], [235, readReportsTo], [145, readEscalatesTo], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[106, readPartyKind], [261, readStarted], [141, readEnded], [142, readEnds], [280, readTerms], [235, readReportsTo], [145, readEscalatesTo], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[106, readPartyKind], [261, readStarted], [141, readEnded], [142, readEnds], [280, readTerms], [235, readReportsTo], [145, readEscalatesTo], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[106, readPartyKind], [261, readStarted], [141, readEnded], [142, readEnds], [280, readTerms], [235, readReportsTo], [145, readEscalatesTo], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[106, readPartyKind], [261, readStarted], [141, readEnded], [142, readEnds], [280, readTerms], [235, readReportsTo], [145, readEscalatesTo], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[281, readThreatens], [161, readInherent], [238, readResidual], [145, readEscalatesTo], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[309, SHAPE_Mitigation], [82, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[223, readRaisedOn], [101, readConcerns], [191, readNeeds], [40, readAsks], [281, readThreatens], [145, readEscalatesTo], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[82, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[223, readRaisedOn], [101, readConcerns], [191, readNeeds], [40, readAsks], [281, readThreatens], [145, readEscalatesTo], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[82, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[216, readPreferred], [31, readAdvantage], [136, readDisadvantage], [197, readOptionRisks], [149, readFollows], [115, readDepartsFrom]],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[239, readResponse], [201, readOwner], [210, readStatus], [54, readBy], [45, readBecause]],
  children: [[82, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[105, readDecidedBy], [38, readApproves], [106, readDecisionKind], [149, readFollows], [115, readDepartsFrom], [102, readConsulted], [143, readEqualityRecord], [144, readEqualityRecord], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[310, SHAPE_Option], [82, SHAPE_Action], [311, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[164, readLasting], [224, readReached], [241, readResponses], [101, readConcerns], [253, readSaid], [117, readDid], [118, readDidChanging], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[105, readDecidedBy], [152, readHeldOn], [101, readConcerns], [210, readStatus], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[311, SHAPE_Recommendation], [82, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[190, readStepIn], [16, readStepOn], [105, readStepBy], [210, readStatus], [45, readBecause]],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [[312, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[90, readChange], [165, readLedBy], [201, readOwner], [92, readCode], [284, readTranslation], [147, readEvidence], [43, readBackground], [220, readPublish], [286, readUnder], [45, readBecause], [93, readComment], [26, readAccept], [228, readReplaces], [243, readReviewedOn]],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const recognition: Recognition = {
  words: WORDS,
  declarations: [[56, SHAPE_Plan], [57, SHAPE_Vision], [58, SHAPE_Principle], [59, SHAPE_Priority], [60, SHAPE_Theme], [61, SHAPE_Duty], [62, SHAPE_Strategy], [63, SHAPE_Outcome], [64, SHAPE_Programme], [65, SHAPE_Workstream], [66, SHAPE_Project], [67, SHAPE_Service], [68, SHAPE_Team], [69, SHAPE_Measure], [70, SHAPE_Fund], [313, SHAPE_BudgetFor], [71, SHAPE_Saving], [314, SHAPE_FinancialPlan], [315, SHAPE_Asset], [316, SHAPE_Move], [72, SHAPE_Portfolio], [73, SHAPE_Officer], [74, SHAPE_Body], [75, SHAPE_Group], [22, SHAPE_Partner], [317, SHAPE_Comparators], [76, SHAPE_Risk], [77, SHAPE_Issue], [318, SHAPE_Barrier], [78, SHAPE_Decision], [212, SHAPE_Consultation], [319, SHAPE_Review], [320, SHAPE_Timetable], [321, SHAPE_Scenario]],
  use: 322,
  readUse,
};
