// Generated from the grammar by scripts/generate-recogniser.mjs. Do not edit.
import type { ElementShape, Recognition } from './recogniser.js';
import { NOT_RECOGNISED, NOTHING, type Scanner, type Vocabulary } from './scanner.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'on_baseline', 'to', 'up_to', 'in', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'status', 'proposed', 'agreed', 'refused', 'deferred', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'governance', 'cabinet', 'committee', 'mayor', 'board', 'partnership', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'serves', 'source', 'stage', 'identified', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'under', 'unit', 'number', 'percent', 'money', 'days', 'rate', 'score', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'discrete', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use'],
  keywords: [['no value for money check', 212], ['equality assessment', 156], ['benefits review on', 48], ['equality screening', 155], ['ring-fenced for', 260], ['value for money', 301], ['deliverability', 123], ['upper quartile', 142], ['lower quartile', 143], ['priority check', 233], ['reserves floor', 252], ['virement limit', 304], ['year starts in', 310], ['recommendation', 316], ['financial plan', 319], ['below average', 138], ['above average', 140], ['establishment', 158], ['reality check', 242], ['compared with', 303], ['commissioner', 27], ['amber within', 35], ['departs from', 128], ['did changing', 131], ['top quartile', 141], ['disadvantage', 148], ['escalates to', 157], ['key decision', 181], ['flexible use', 191], ['organisation', 193], ['commissioned', 203], ['consultation', 228], ['on baseline', 15], ['approved by', 38], ['deliverable', 82], ['not started', 116], ['in progress', 117], ['performance', 136], ['disposal by', 149], ['partnership', 169], ['measured by', 198], ['no baseline', 209], ['realised by', 241], ['response in', 256], ['reviewed on', 259], ['comparators', 322], ['influencer', 23], ['amounts in', 37], ['background', 44], ['workstream', 66], ['cash limit', 85], ['monitoring', 97], ['depends on', 129], ['governance', 164], ['every year', 189], ['population', 192], ['management', 197], ['outsourced', 204], ['commercial', 205], ['originally', 215], ['superseded', 230], ['cumulative', 250], ['reports to', 251], ['identified', 273], ['better off', 286], ['trend only', 292], ['front-line', 307], ['disbenefit', 313], ['mitigation', 314], ['budget for', 318], ['regulator', 28], ['addresses', 33], ['advantage', 34], ['available', 43], ['benchmark', 47], ['principle', 59], ['programme', 65], ['portfolio', 73], ['milestone', 81], ['certainty', 87], ['confirmed', 88], ['consulted', 103], ['delegated', 110], ['effect on', 152], ['committee', 166], ['impact of', 178], ['statutory', 196], ['no target', 211], ['voluntary', 225], ['preferred', 232], ['corporate', 234], ['residents', 235], ['raised on', 239], ['quarterly', 247], ['responses', 257], ['review by', 258], ['editorial', 267], ['delivered', 274], ['behaviour', 279], ['threatens', 288], ['strategic', 306], ['timetable', 325], ['advocate', 24], ['achieved', 31], ['approves', 39], ['baseline', 45], ['priority', 60], ['strategy', 63], ['decision', 79], ['cashable', 86], ['equality', 98], ['property', 100], ['currency', 104], ['proposed', 112], ['deferred', 115], ['complete', 118], ['delivers', 127], ['evidence', 159], ['forecast', 162], ['receipts', 175], ['inherent', 179], ['national', 194], ['our role', 216], ['supplier', 220], ['scrutiny', 222], ['business', 226], ['approved', 229], ['quarters', 238], ['replaces', 244], ['reported', 249], ['residual', 254], ['response', 255], ['rounding', 261], ['supports', 281], ['how much', 284], ['how well', 285], ['terms on', 287], ['discrete', 308], ['scenario', 326], ['support', 22], ['partner', 25], ['enabler', 26], ['at risk', 42], ['because', 46], ['between', 52], ['outcome', 64], ['project', 67], ['service', 68], ['measure', 70], ['officer', 74], ['benefit', 80], ['pending', 89], ['closing', 92], ['comment', 94], ['finance', 95], ['climate', 101], ['current', 105], ['refused', 114], ['stopped', 119], ['squeeze', 132], ['average', 139], ['follows', 161], ['cabinet', 165], ['held on', 170], ['revenue', 172], ['capital', 173], ['reserve', 174], ['housing', 177], ['outturn', 186], ['no cost', 210], ['opening', 213], ['outlook', 217], ['part of', 219], ['sponsor', 221], ['council', 223], ['publish', 236], ['reached', 240], ['receipt', 243], ['monthly', 246], ['warning', 265], ['started', 275], ['towards', 290], ['cymraeg', 291], ['percent', 296], ['unknown', 302], ['barrier', 323], ['accept', 29], ['actual', 32], ['amount', 36], ['better', 49], ['higher', 50], ['vision', 58], ['saving', 72], ['action', 83], ['change', 91], ['people', 99], ['urgent', 109], ['status', 111], ['agreed', 113], ['medium', 125], ['levels', 137], ['within', 144], ['months', 147], ['effect', 151], ['impact', 180], ['led by', 183], ['growth', 184], ['income', 185], ['direct', 201], ['shared', 202], ['public', 224], ['exempt', 237], ['report', 245], ['yearly', 248], ['member', 268], ['serves', 270], ['source', 271], ['starts', 276], ['target', 282], ['number', 295], ['budget', 311], ['output', 312], ['option', 315], ['review', 324], ['up to', 17], ['until', 30], ['as at', 40], ['lower', 51], ['theme', 61], ['group', 76], ['issue', 78], ['level', 84], ['legal', 96], ['about', 102], ['green', 120], ['amber', 121], ['drive', 134], ['years', 145], ['ended', 153], ['floor', 160], ['mayor', 167], ['board', 168], ['holds', 171], ['grant', 176], ['local', 195], ['meets', 199], ['model', 200], ['needs', 208], ['risks', 214], ['owner', 218], ['draft', 227], ['posts', 231], ['reset', 253], ['error', 266], ['stage', 272], ['place', 277], ['value', 278], ['stops', 280], ['tells', 283], ['total', 289], ['under', 293], ['money', 297], ['score', 300], ['worth', 309], ['asset', 320], ['lead', 21], ['asks', 41], ['near', 54], ['call', 56], ['plan', 57], ['duty', 62], ['team', 69], ['fund', 71], ['body', 75], ['risk', 77], ['code', 93], ['kind', 107], ['high', 124], ['hold', 133], ['cost', 135], ['year', 146], ['done', 150], ['ends', 154], ['from', 182], ['once', 188], ['rule', 262], ['hint', 264], ['said', 269], ['unit', 294], ['days', 298], ['rate', 299], ['with', 305], ['step', 317], ['move', 321], ['and', 53], ['bid', 90], ['key', 108], ['red', 122], ['low', 126], ['did', 130], ['gap', 163], ['new', 190], ['off', 263], ['use', 327], ['to', 16], ['in', 18], ['on', 19], ['as', 20], ['by', 55]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[\u00A3\u20AC0-9]))/y, 187],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 106],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 207],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+]?[\u00A3\u20AC])/y, 206],
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
const SET21 = setOf(165, 166, 167, 168, 169);
const SET22 = setOf(172, 173, 174, 175, 176, 177);
const SET23 = setOf(172, 173, 184, 185, 186, 187);
const SET24 = setOf(188, 189, 190, 191);
const SET25 = setOf(65, 192, 193);
const SET26 = setOf(108, 194, 195, 196, 197);
const SET27 = setOf(201, 202, 203, 204, 205);
const SET28 = setOf(196, 220, 221, 222, 223, 224, 225, 226);
const SET29 = setOf(227, 228, 229, 230);
const SET30 = setOf(196, 197, 234, 235);
const SET31 = setOf(224, 237);
const SET32 = setOf(1, 2, 3, 4, 14);
const SET33 = setOf(246, 247, 248);
const SET34 = setOf(74, 263, 264, 265, 266, 267, 268);
const SET35 = setOf(42, 113, 273, 274);
const SET36 = setOf(193, 194, 195, 196, 277, 278, 279);
const SET37 = setOf(116, 117, 118, 119, 120, 121, 122);
const SET38 = setOf(284, 285, 286);
const SET39 = setOf(295, 296, 297, 298, 299, 300);
const SET40 = setOf(124, 126, 139, 302);
const SET41 = setOf(22, 108, 169, 196, 234, 306, 307, 308);

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
  s.expect(327);
  const name = s.name(10);
  s.expect(182);
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

function readGovernance(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(164);
  const system = s.keyword(SET21);
  const fact: Draft = { type: 'governance', at, system };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readHeldOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(170);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on } as never;
}

function readHolds(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(171);
  const holds = s.keyword(SET22);
  at.end = s.end;
  return { type: 'holds', at, holds } as never;
}

function readImpactOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = NOTHING;
  s.expect(178);
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
  s.expect(179);
  const likelihood = s.value(SET18);
  s.expect(180);
  const impact = s.value(SET18);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact } as never;
}

function readKeyDecision(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(181);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'keyDecision', at, value } as never;
}

function readLasting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(182);
  const start = s.value(SET0);
  s.expect(16);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end } as never;
}

function readLedBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = NOTHING;
  s.expect(183);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads } as never;
}

function readLine(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = NOTHING;
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  const nature = s.keyword(SET23);
  const fund = s.name(10);
  while (s.isOneOf(SET24)) {
    tags = added(tags, s.keyword(SET24));
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
  while (s.isOneOf(SET24)) {
    tags = added(tags, s.keyword(SET24));
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
  const about = s.keyword(SET25);
  at.end = s.end;
  return { type: 'measureAbout', at, about } as never;
}

function readMeasureKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET26));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET26));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds } as never;
}

function readMeasuredBy(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(198);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures } as never;
}

function readMeets(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = NOTHING;
  s.expect(199);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties } as never;
}

function readModel(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(200);
  const model = s.keyword(SET27);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readMoveMoney(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(206);
  const amount = s.value(SET4);
  s.expect(207);
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
  s.expect(208);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'needs', at, value } as never;
}

function readNoBaseline(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(209);
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
  s.expect(210);
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
  s.expect(211);
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
  s.expect(212);
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
  const fact: Draft = { type: 'opening', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readOptionRisks(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(214);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words } as never;
}

function readOrganisation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(193);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words } as never;
}

function readOriginally(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(215);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by } as never;
}

function readOurRole(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(216);
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
  s.expect(217);
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
  s.expect(218);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners } as never;
}

function readPartOf(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(219);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole } as never;
}

function readPartyKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET28));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET28));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds } as never;
}

function readPlanStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(111);
  const state = s.keyword(SET29);
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
  s.expect(231);
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
  s.expect(232);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred } as never;
}

function readPriorityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = NOTHING;
  s.expect(233);
  bases = added(bases, s.keyword(SET30));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET30));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases } as never;
}

function readPublish(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(236);
  const publish = s.keyword(SET31);
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
  s.expect(238);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET32)) {
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
  s.expect(239);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on } as never;
}

function readReached(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(240);
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
  s.expect(241);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by } as never;
}

function readRealityCheck(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(242);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words } as never;
}

function readReceipt(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(243);
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
  s.expect(244);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets } as never;
}

function readReport(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(245);
  const frequency = s.keyword(SET33);
  at.end = s.end;
  return { type: 'report', at, frequency } as never;
}

function readReported(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(249);
  const frequency = s.keyword(SET33);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(250)) {
    s.expect(250);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact as never;
}

function readReportsTo(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(251);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets } as never;
}

function readReservesFloor(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(252);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'reservesFloor', at, value } as never;
}

function readReset(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words } as never;
}

function readResidual(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const likelihood = s.value(SET18);
  s.expect(180);
  const impact = s.value(SET18);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact } as never;
}

function readResponse(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(255);
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
  s.expect(256);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words } as never;
}

function readResponses(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(257);
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
  s.expect(258);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by } as never;
}

function readReviewedOn(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(259);
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
  s.expect(260);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words } as never;
}

function readRounding(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(261);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'rounding', at, value } as never;
}

function readRuleSetting(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(262);
  const rule = s.name(11);
  const level = s.keyword(SET34);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readSaid(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(269);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words } as never;
}

function readSavingFrom(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = NOTHING;
  s.expect(207);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works } as never;
}

function readServes(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = NOTHING;
  s.expect(270);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services } as never;
}

function readSource(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(271);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words } as never;
}

function readStage(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(272);
  const stage = s.keyword(SET35);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact as never;
}

function readStarted(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(275);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on } as never;
}

function readStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(276);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on } as never;
}

function readStatementKind(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(107);
  kinds = added(kinds, s.keyword(SET36));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET36));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds } as never;
}

function readStatus(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(111);
  const state = s.keyword(SET37);
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
  s.expect(280);
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
  s.expect(281);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets } as never;
}

function readTarget(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(282);
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
  s.expect(182);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on } as never;
}

function readTells(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(283);
  const tells = s.keyword(SET38);
  at.end = s.end;
  return { type: 'tells', at, tells } as never;
}

function readTerms(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(287);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on } as never;
}

function readThreatens(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(288);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets } as never;
}

function readTotalRow(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(289);
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
  s.expect(290);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes } as never;
}

function readTranslation(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(291);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words } as never;
}

function readTrendOnly(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(292);
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
  s.expect(293);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words } as never;
}

function readUnit(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(294);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET39)) {
    fact.unit = s.keyword(SET39);
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
  s.expect(301);
  s.expect(135);
  const cost = s.keyword(SET40);
  s.expect(14);
  s.expect(136);
  const performance = s.keyword(SET40);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(303);
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
  s.expect(304);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'virementLimit', at, value } as never;
}

function readWith(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = NOTHING;
  s.expect(305);
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
  kinds = added(kinds, s.keyword(SET41));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET41));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds } as never;
}

function readWorth(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(309);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'worth', at, value } as never;
}

function readYearStarts(s: Scanner): never {
  const at = { start: s.start, end: 0 };
  s.expect(310);
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
  } else if (s.isOneOf(SET32)) {
    while (s.isOneOf(SET32)) {
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
  clauses: [[193, readOrganisation], [164, readGovernance], [145, readYears], [310, readYearStarts], [104, readCurrency], [111, readPlanStatus], [38, readApprovedBy], [40, readAsAt], [56, readCall], [35, readAmberWithin], [181, readKeyDecision], [261, readRounding], [262, readRuleSetting], [245, readReport], [304, readVirementLimit], [252, readReservesFloor], [37, readAmountsIn], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[55, readBy], [215, readOriginally], [182, readTaskFrom], [150, readDone], [218, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[107, readStatementKind], [281, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [258, readReviewBy], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[107, readStatementKind], [281, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [258, readReviewBy], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[107, readStatementKind], [281, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [258, readReviewBy], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[107, readStatementKind], [281, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [258, readReviewBy], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[107, readStatementKind], [281, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [258, readReviewBy], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[107, readStatementKind], [281, readSupports], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [258, readReviewBy], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[145, readYears], [172, readLine], [173, readLine], [184, readLine], [185, readLine], [186, readLine], [187, readLine], [289, readTotalRow], [37, readAmountsIn]],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[281, readSupports], [33, readAddresses], [216, readOurRole], [305, readWith], [198, readMeasuredBy], [199, readMeets], [161, readFollows], [129, readDependsOn], [111, readStatus], [210, readNoCost], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[82, SHAPE_Deliverable], [311, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[55, readBy], [215, readOriginally], [182, readTaskFrom], [150, readDone], [218, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[55, readBy], [215, readOriginally], [182, readTaskFrom], [150, readDone], [218, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause], [198, readMeasuredBy], [290, readTowards]],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[290, readTowards], [198, readMeasuredBy], [218, readOwner], [241, readRealisedBy], [86, readCashable], [111, readStatus], [46, readBecause]],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[290, readTowards], [198, readMeasuredBy], [218, readOwner], [241, readRealisedBy], [86, readCashable], [111, readStatus], [46, readBecause]],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[55, readBy], [215, readOriginally], [182, readTaskFrom], [150, readDone], [218, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[198, readMeasuredBy], [105, readCurrent], [218, readOwner], [46, readBecause]],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[107, readWorkKind], [219, readPartOf], [127, readDelivers], [251, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [199, readMeets], [270, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [216, readOurRole], [305, readWith], [280, readStops], [276, readStarts], [154, readEnds], [111, readStatus], [200, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [217, readOutlook], [233, readPriorityCheck], [301, readValueForMoney], [212, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [242, readRealityCheck], [85, readCashLimit], [178, readImpactOf], [256, readResponseIn], [231, readPosts], [158, readEstablishment], [210, readNoCost], [289, readTotalRow], [145, readYears], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [312, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [313, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [311, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[107, readWorkKind], [219, readPartOf], [127, readDelivers], [251, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [199, readMeets], [270, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [216, readOurRole], [305, readWith], [280, readStops], [276, readStarts], [154, readEnds], [111, readStatus], [200, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [217, readOutlook], [233, readPriorityCheck], [301, readValueForMoney], [212, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [242, readRealityCheck], [85, readCashLimit], [178, readImpactOf], [256, readResponseIn], [231, readPosts], [158, readEstablishment], [210, readNoCost], [289, readTotalRow], [145, readYears], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [312, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [313, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [311, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[107, readWorkKind], [219, readPartOf], [127, readDelivers], [251, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [199, readMeets], [270, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [216, readOurRole], [305, readWith], [280, readStops], [276, readStarts], [154, readEnds], [111, readStatus], [200, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [217, readOutlook], [233, readPriorityCheck], [301, readValueForMoney], [212, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [242, readRealityCheck], [85, readCashLimit], [178, readImpactOf], [256, readResponseIn], [231, readPosts], [158, readEstablishment], [210, readNoCost], [289, readTotalRow], [145, readYears], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [312, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [313, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [311, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[107, readWorkKind], [219, readPartOf], [127, readDelivers], [251, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [199, readMeets], [270, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [216, readOurRole], [305, readWith], [280, readStops], [276, readStarts], [154, readEnds], [111, readStatus], [200, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [217, readOutlook], [233, readPriorityCheck], [301, readValueForMoney], [212, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [242, readRealityCheck], [85, readCashLimit], [178, readImpactOf], [256, readResponseIn], [231, readPosts], [158, readEstablishment], [210, readNoCost], [289, readTotalRow], [145, readYears], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [312, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [313, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [311, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[107, readWorkKind], [219, readPartOf], [127, readDelivers], [251, readReportsTo], [157, readEscalatesTo], [129, readDependsOn], [199, readMeets], [270, readServes], [161, readFollows], [128, readDepartsFrom], [33, readAddresses], [198, readMeasuredBy], [216, readOurRole], [305, readWith], [280, readStops], [276, readStarts], [154, readEnds], [111, readStatus], [200, readModel], [155, readEqualityRecord], [156, readEqualityRecord], [48, readBenefitsReview], [123, readDeliverability], [217, readOutlook], [233, readPriorityCheck], [301, readValueForMoney], [212, readNoValueForMoney], [132, readDirection], [133, readDirection], [134, readDirection], [242, readRealityCheck], [85, readCashLimit], [178, readImpactOf], [256, readResponseIn], [231, readPosts], [158, readEstablishment], [210, readNoCost], [289, readTotalRow], [145, readYears], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[81, SHAPE_Milestone], [312, SHAPE_Output], [82, SHAPE_Deliverable], [80, SHAPE_Benefit], [313, SHAPE_Disbenefit], [83, SHAPE_Action], [84, SHAPE_Level], [311, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[294, readUnit], [49, readBetter], [292, readTrendOnly], [283, readTells], [102, readMeasureAbout], [107, readMeasureKind], [249, readReported], [271, readSource], [211, readNoTarget], [209, readNoBaseline], [253, readReset], [35, readAmberWithin], [145, readYears], [238, readQuarters], [45, readBaseline], [282, readTarget], [32, readActual], [162, readForecast], [47, readBenchmark], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[171, readHolds], [87, readCertainty], [260, readRingFenced], [276, readStarts], [154, readEnds], [160, readFloor], [43, readAvailable], [213, readOpening], [92, readClosing], [161, readFollows], [128, readDepartsFrom], [145, readYears], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[145, readYears], [172, readLine], [173, readLine], [184, readLine], [185, readLine], [186, readLine], [187, readLine], [289, readTotalRow], [37, readAmountsIn], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[55, readBy], [215, readOriginally], [182, readTaskFrom], [150, readDone], [218, readOwner], [111, readStatus], [129, readDependsOn], [46, readBecause]],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[207, readSavingFrom], [127, readDelivers], [219, readPartOf], [145, readYears], [36, readAmount], [31, readAchieved], [42, readAtRisk], [272, readStage], [152, readEffectOn], [151, readEffect], [198, readMeasuredBy], [155, readEqualityRecord], [156, readEqualityRecord], [231, readPosts], [158, readEstablishment], [161, readFollows], [128, readDepartsFrom], [129, readDependsOn], [276, readStarts], [154, readEnds], [111, readStatus], [37, readAmountsIn], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[314, SHAPE_Mitigation], [83, SHAPE_Action], [81, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[145, readYears], [163, readGap], [289, readTotalRow], [37, readAmountsIn], [161, readFollows], [128, readDepartsFrom], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[149, readDisposal], [243, readReceipt], [309, readWorth], [145, readYears], [111, readStatus], [161, readFollows], [128, readDepartsFrom], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[206, readMoveMoney], [152, readEffectOn], [151, readEffect], [155, readEqualityRecord], [156, readEqualityRecord], [161, readFollows], [128, readDepartsFrom], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[107, readPartyKind], [275, readStarted], [153, readEnded], [154, readEnds], [287, readTerms], [251, readReportsTo], [157, readEscalatesTo], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[107, readPartyKind], [275, readStarted], [153, readEnded], [154, readEnds], [287, readTerms], [251, readReportsTo], [157, readEscalatesTo], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[107, readPartyKind], [275, readStarted], [153, readEnded], [154, readEnds], [287, readTerms], [251, readReportsTo], [157, readEscalatesTo], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[107, readPartyKind], [275, readStarted], [153, readEnded], [154, readEnds], [287, readTerms], [251, readReportsTo], [157, readEscalatesTo], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[107, readPartyKind], [275, readStarted], [153, readEnded], [154, readEnds], [287, readTerms], [251, readReportsTo], [157, readEscalatesTo], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[107, readPartyKind], [275, readStarted], [153, readEnded], [154, readEnds], [287, readTerms], [251, readReportsTo], [157, readEscalatesTo], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[288, readThreatens], [179, readInherent], [254, readResidual], [157, readEscalatesTo], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[314, SHAPE_Mitigation], [83, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[239, readRaisedOn], [102, readConcerns], [208, readNeeds], [41, readAsks], [288, readThreatens], [157, readEscalatesTo], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[239, readRaisedOn], [102, readConcerns], [208, readNeeds], [41, readAsks], [288, readThreatens], [157, readEscalatesTo], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[232, readPreferred], [34, readAdvantage], [148, readDisadvantage], [214, readOptionRisks], [161, readFollows], [128, readDepartsFrom]],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[255, readResponse], [218, readOwner], [111, readStatus], [55, readBy], [46, readBecause]],
  children: [[83, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[106, readDecidedBy], [39, readApproves], [107, readDecisionKind], [161, readFollows], [128, readDepartsFrom], [103, readConsulted], [155, readEqualityRecord], [156, readEqualityRecord], [111, readDecisionStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[315, SHAPE_Option], [83, SHAPE_Action], [316, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[182, readLasting], [240, readReached], [257, readResponses], [102, readConcerns], [269, readSaid], [130, readDid], [131, readDidChanging], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[106, readDecidedBy], [170, readHeldOn], [102, readConcerns], [111, readStatus], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[316, SHAPE_Recommendation], [83, SHAPE_Action]],
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
  clauses: [[183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [[317, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[91, readChange], [183, readLedBy], [218, readOwner], [93, readCode], [291, readTranslation], [159, readEvidence], [44, readBackground], [236, readPublish], [293, readUnder], [46, readBecause], [94, readComment], [29, readAccept], [244, readReplaces], [259, readReviewedOn]],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const recognition: Recognition = {
  words: WORDS,
  declarations: [[57, SHAPE_Plan], [58, SHAPE_Vision], [59, SHAPE_Principle], [60, SHAPE_Priority], [61, SHAPE_Theme], [62, SHAPE_Duty], [63, SHAPE_Strategy], [64, SHAPE_Outcome], [65, SHAPE_Programme], [66, SHAPE_Workstream], [67, SHAPE_Project], [68, SHAPE_Service], [69, SHAPE_Team], [70, SHAPE_Measure], [71, SHAPE_Fund], [318, SHAPE_BudgetFor], [72, SHAPE_Saving], [319, SHAPE_FinancialPlan], [320, SHAPE_Asset], [321, SHAPE_Move], [73, SHAPE_Portfolio], [74, SHAPE_Officer], [75, SHAPE_Body], [76, SHAPE_Group], [25, SHAPE_Partner], [322, SHAPE_Comparators], [77, SHAPE_Risk], [78, SHAPE_Issue], [323, SHAPE_Barrier], [79, SHAPE_Decision], [228, SHAPE_Consultation], [324, SHAPE_Review], [325, SHAPE_Timetable], [326, SHAPE_Scenario]],
  use: 327,
  readUse,
};
