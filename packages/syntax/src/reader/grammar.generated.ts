// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.
import { type ClauseScanner, NOTHING } from './clause-scanner.js';
import type { ElementShape, GrammarTables, Vocabulary } from './tables.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD', 'on_baseline', 'to', 'up_to', 'in', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'status', 'proposed', 'agreed', 'refused', 'deferred', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'governance', 'cabinet', 'committee', 'mayor', 'board', 'partnership', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'serves', 'source', 'stage', 'identified', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'under', 'unit', 'number', 'percent', 'money', 'days', 'rate', 'score', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'discrete', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use'],
  keywords: [['no value for money check', 213], ['equality assessment', 157], ['benefits review on', 49], ['equality screening', 156], ['ring-fenced for', 261], ['value for money', 302], ['deliverability', 124], ['upper quartile', 143], ['lower quartile', 144], ['priority check', 234], ['reserves floor', 253], ['virement limit', 305], ['year starts in', 311], ['recommendation', 317], ['financial plan', 320], ['below average', 139], ['above average', 141], ['establishment', 159], ['reality check', 243], ['compared with', 304], ['commissioner', 28], ['amber within', 36], ['departs from', 129], ['did changing', 132], ['top quartile', 142], ['disadvantage', 149], ['escalates to', 158], ['key decision', 182], ['flexible use', 192], ['organisation', 194], ['commissioned', 204], ['consultation', 229], ['on baseline', 16], ['approved by', 39], ['deliverable', 83], ['not started', 117], ['in progress', 118], ['performance', 137], ['disposal by', 150], ['partnership', 170], ['measured by', 199], ['no baseline', 210], ['realised by', 242], ['response in', 257], ['reviewed on', 260], ['comparators', 323], ['influencer', 24], ['amounts in', 38], ['background', 45], ['workstream', 67], ['cash limit', 86], ['monitoring', 98], ['depends on', 130], ['governance', 165], ['every year', 190], ['population', 193], ['management', 198], ['outsourced', 205], ['commercial', 206], ['originally', 216], ['superseded', 231], ['cumulative', 251], ['reports to', 252], ['identified', 274], ['better off', 287], ['trend only', 293], ['front-line', 308], ['disbenefit', 314], ['mitigation', 315], ['budget for', 319], ['regulator', 29], ['addresses', 34], ['advantage', 35], ['available', 44], ['benchmark', 48], ['principle', 60], ['programme', 66], ['portfolio', 74], ['milestone', 82], ['certainty', 88], ['confirmed', 89], ['consulted', 104], ['delegated', 111], ['effect on', 153], ['committee', 167], ['impact of', 179], ['statutory', 197], ['no target', 212], ['voluntary', 226], ['preferred', 233], ['corporate', 235], ['residents', 236], ['raised on', 240], ['quarterly', 248], ['responses', 258], ['review by', 259], ['editorial', 268], ['delivered', 275], ['behaviour', 280], ['threatens', 289], ['strategic', 307], ['timetable', 326], ['advocate', 25], ['achieved', 32], ['approves', 40], ['baseline', 46], ['priority', 61], ['strategy', 64], ['decision', 80], ['cashable', 87], ['equality', 99], ['property', 101], ['currency', 105], ['proposed', 113], ['deferred', 116], ['complete', 119], ['delivers', 128], ['evidence', 160], ['forecast', 163], ['receipts', 176], ['inherent', 180], ['national', 195], ['our role', 217], ['supplier', 221], ['scrutiny', 223], ['business', 227], ['approved', 230], ['quarters', 239], ['replaces', 245], ['reported', 250], ['residual', 255], ['response', 256], ['rounding', 262], ['supports', 282], ['how much', 285], ['how well', 286], ['terms on', 288], ['discrete', 309], ['scenario', 327], ['support', 23], ['partner', 26], ['enabler', 27], ['at risk', 43], ['because', 47], ['between', 53], ['outcome', 65], ['project', 68], ['service', 69], ['measure', 71], ['officer', 75], ['benefit', 81], ['pending', 90], ['closing', 93], ['comment', 95], ['finance', 96], ['climate', 102], ['current', 106], ['refused', 115], ['stopped', 120], ['squeeze', 133], ['average', 140], ['follows', 162], ['cabinet', 166], ['held on', 171], ['revenue', 173], ['capital', 174], ['reserve', 175], ['housing', 178], ['outturn', 187], ['no cost', 211], ['opening', 214], ['outlook', 218], ['part of', 220], ['sponsor', 222], ['council', 224], ['publish', 237], ['reached', 241], ['receipt', 244], ['monthly', 247], ['warning', 266], ['started', 276], ['towards', 291], ['cymraeg', 292], ['percent', 297], ['unknown', 303], ['barrier', 324], ['accept', 30], ['actual', 33], ['amount', 37], ['better', 50], ['higher', 51], ['vision', 59], ['saving', 73], ['action', 84], ['change', 92], ['people', 100], ['urgent', 110], ['status', 112], ['agreed', 114], ['medium', 126], ['levels', 138], ['within', 145], ['months', 148], ['effect', 152], ['impact', 181], ['led by', 184], ['growth', 185], ['income', 186], ['direct', 202], ['shared', 203], ['public', 225], ['exempt', 238], ['report', 246], ['yearly', 249], ['member', 269], ['serves', 271], ['source', 272], ['starts', 277], ['target', 283], ['number', 296], ['budget', 312], ['output', 313], ['option', 316], ['review', 325], ['up to', 18], ['until', 31], ['as at', 41], ['lower', 52], ['theme', 62], ['group', 77], ['issue', 79], ['level', 85], ['legal', 97], ['about', 103], ['green', 121], ['amber', 122], ['drive', 135], ['years', 146], ['ended', 154], ['floor', 161], ['mayor', 168], ['board', 169], ['holds', 172], ['grant', 177], ['local', 196], ['meets', 200], ['model', 201], ['needs', 209], ['risks', 215], ['owner', 219], ['draft', 228], ['posts', 232], ['reset', 254], ['error', 267], ['stage', 273], ['place', 278], ['value', 279], ['stops', 281], ['tells', 284], ['total', 290], ['under', 294], ['money', 298], ['score', 301], ['worth', 310], ['asset', 321], ['lead', 22], ['asks', 42], ['near', 55], ['call', 57], ['plan', 58], ['duty', 63], ['team', 70], ['fund', 72], ['body', 76], ['risk', 78], ['code', 94], ['kind', 108], ['high', 125], ['hold', 134], ['cost', 136], ['year', 147], ['done', 151], ['ends', 155], ['from', 183], ['once', 189], ['rule', 263], ['hint', 265], ['said', 270], ['unit', 295], ['days', 299], ['rate', 300], ['with', 306], ['step', 318], ['move', 322], ['and', 54], ['bid', 91], ['key', 109], ['red', 123], ['low', 127], ['did', 131], ['gap', 164], ['new', 191], ['off', 264], ['use', 328], ['to', 17], ['in', 19], ['on', 20], ['as', 21], ['by', 56]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[\u00A3\u20AC0-9]))/y, 188],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 107],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 208],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+]?[\u00A3\u20AC])/y, 207],
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
  if (list === NOTHING) return [item];
  list.push(item);
  return list;
}

/** A part of a clause that broke off, where it still has what it must have. */
function whole(part: Draft, required: readonly string[]): Draft {
  return required.every((field) => part[field] !== undefined) ? part : undefined;
}

const SET0 = setOf(1, 2, 3, 4);
const SET1 = setOf(5, 7, 8, 9);
const SET2 = setOf(17, 18);
const SET3 = setOf(5, 7, 8);
const SET4 = setOf(5);
const SET5 = setOf(7);
const SET6 = setOf(22, 23, 24, 25, 26, 27, 28, 29);
const SET7 = setOf(51, 52);
const SET8 = setOf(26, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85);
const SET9 = setOf(89, 90, 91);
const SET10 = setOf(96, 97, 98, 99, 100, 101, 102);
const SET11 = setOf(109, 110, 111);
const SET12 = setOf(113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123);
const SET13 = setOf(125, 126, 127);
const SET14 = setOf(133, 134, 135);
const SET15 = setOf(136, 137, 138);
const SET16 = setOf(139, 140, 141, 142, 143, 144);
const SET17 = setOf(56, 145);
const SET18 = setOf(8);
const SET19 = setOf(146, 147, 148);
const SET20 = setOf(156, 157);
const SET21 = setOf(166, 167, 168, 169, 170);
const SET22 = setOf(173, 174, 175, 176, 177, 178);
const SET23 = setOf(173, 174, 185, 186, 187, 188);
const SET24 = setOf(189, 190, 191, 192);
const SET25 = setOf(66, 193, 194);
const SET26 = setOf(109, 195, 196, 197, 198);
const SET27 = setOf(202, 203, 204, 205, 206);
const SET28 = setOf(197, 221, 222, 223, 224, 225, 226, 227);
const SET29 = setOf(228, 229, 230, 231);
const SET30 = setOf(197, 198, 235, 236);
const SET31 = setOf(225, 238);
const SET32 = setOf(1, 2, 3, 4, 14);
const SET33 = setOf(247, 248, 249);
const SET34 = setOf(75, 264, 265, 266, 267, 268, 269);
const SET35 = setOf(43, 114, 274, 275);
const SET36 = setOf(194, 195, 196, 197, 278, 279, 280);
const SET37 = setOf(117, 118, 119, 120, 121, 122, 123);
const SET38 = setOf(285, 286, 287);
const SET39 = setOf(296, 297, 298, 299, 300, 301);
const SET40 = setOf(125, 127, 140, 303);
const SET41 = setOf(23, 109, 170, 197, 235, 307, 308, 309);

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

function readApproval(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const target = s.name(10);
  const fact: Draft = { at, target };
  if (s.isOneOf(SET2)) {
    if (s.is(17)) {
      s.expect(17);
      fact.value = s.value(SET3);
      if (s.is(19)) {
        s.expect(19);
        fact.period = s.value(SET0);
      }
    } else if (s.is(18)) {
      s.expect(18);
      fact.limit = s.value(SET4);
      if (s.is(19)) {
        s.expect(19);
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
    fact.share = s.value(SET5);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['outcome']) : fact;
}

function readImpactOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(20);
  const measure = s.name(10);
  const value = s.value(SET3);
  at.end = s.end;
  return s.isBroken ? whole({ at, measure, value }, ['measure', 'value']) : { at, measure, value };
}

function readPartnering(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const partner = s.name(10);
  const fact: Draft = { at, partner };
  if (s.is(21)) {
    s.expect(21);
    fact.role = s.keyword(SET6);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['partner']) : fact;
}

function readUse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(328);
  const name = s.name(10);
  s.expect(183);
  const path = s.sentence();
  at.end = s.end;
  return s.isBroken ? whole({ at, name, path }, ['name', 'path']) : { at, name, path };
}

function readAccept(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(30);
  const rule = s.name(11);
  const fact: Draft = { type: 'accept', at, rule };
  if (s.is(31)) {
    s.expect(31);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readAchieved(s: ClauseScanner): Draft {
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
    s.breakOff();
  }
  const fact: Draft = { type: 'actual', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAddresses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(34);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'addresses', at, targets };
}

function readAdvantage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(35);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'advantage', at, words };
}

function readAmberWithin(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(36);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'amberWithin', at, value };
}

function readAmount(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(37);
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
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAmountsIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(38);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit };
}

function readApprovedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(39);
  const body = s.name(10);
  const fact: Draft = { type: 'approvedBy', at, body };
  if (s.is(20)) {
    s.expect(20);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readApproves(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let approvals: Draft[] = NOTHING;
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
  s.expect(41);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on };
}

function readAsks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = NOTHING;
  s.expect(42);
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
  s.expect(45);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words };
}

function readBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
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
  const fact: Draft = { type: 'baseline', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBecause(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(47);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words };
}

function readBenchmark(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(48);
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
  s.expect(49);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'benefitsReview', at, on };
}

function readBetter(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(50);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET7)) {
    fact.direction = s.keyword(SET7);
  } else if (s.is(53)) {
    s.expect(53);
    fact.low = s.value(SET3);
    s.expect(54);
    fact.high = s.value(SET3);
  } else if (s.is(55)) {
    s.expect(55);
    fact.near = s.value(SET3);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(56);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by };
}

function readCall(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(57);
  const level = s.keyword(SET8);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words };
}

function readCashLimit(s: ClauseScanner): Draft {
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
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(87);
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
  s.expect(88);
  const certainty = s.keyword(SET9);
  const fact: Draft = { type: 'certainty', at, certainty };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readChange(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let pairs: Draft[] = NOTHING;
  s.expect(92);
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
  return fact;
}

function readClosing(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(93);
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
  s.expect(94);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words };
}

function readComment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(95);
  const role = s.keyword(SET10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words };
}

function readConcerns(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(103);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets };
}

function readConsulted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = NOTHING;
  s.expect(104);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations };
}

function readCurrency(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(105);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency };
}

function readCurrent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(106);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value };
}

function readDecidedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(107);
  const body = s.name(10);
  const fact: Draft = { type: 'decidedBy', at, body };
  if (s.is(20)) {
    s.expect(20);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readDecisionKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(108);
  kinds = added(kinds, s.keyword(SET11));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET11));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds };
}

function readDecisionStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(112);
  const state = s.keyword(SET12);
  const fact: Draft = { type: 'decisionStatus', at, state };
  if (s.is(19)) {
    s.expect(19);
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
  s.expect(124);
  const level = s.keyword(SET13);
  const fact: Draft = { type: 'deliverability', at, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDelivers(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let shares: Draft[] = NOTHING;
  s.expect(128);
  shares = added(shares, readShare(s));
  while (s.is(14)) {
    s.expect(14);
    shares = added(shares, readShare(s));
  }
  at.end = s.end;
  return { type: 'delivers', at, shares };
}

function readDepartsFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(129);
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
  let targets: Draft[] = NOTHING;
  s.expect(130);
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
  s.expect(131);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words };
}

function readDidChanging(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(132);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words };
}

function readDirection(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET14);
  const subject = s.keyword(SET15);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(17)) {
    s.expect(17);
    if (s.isOneOf(SET16)) {
      fact.position = s.keyword(SET16);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET4);
    } else {
      s.breakOff();
    }
  }
  if (s.isOneOf(SET17)) {
    if (s.is(145)) {
      s.expect(145);
      fact.within = s.value(SET18);
      fact.unit = s.keyword(SET19);
    } else if (s.is(56)) {
      s.expect(56);
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
  s.expect(149);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words };
}

function readDisposal(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(150);
  const by = s.value(SET0);
  const fact: Draft = { type: 'disposal', at, by };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readDone(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(151);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'done', at, value };
}

function readEffect(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(152);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words };
}

function readEffectOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(153);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words };
}

function readEnded(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(154);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on };
}

function readEnds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(155);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on };
}

function readEqualityRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const record = s.keyword(SET20);
  const fact: Draft = { type: 'equalityRecord', at, record };
  if (s.is(20)) {
    s.expect(20);
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
  let targets: Draft[] = NOTHING;
  s.expect(158);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets };
}

function readEstablishment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(159);
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
  s.expect(160);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(20)) {
    s.expect(20);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(161);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'floor', at, value };
}

function readFollows(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = NOTHING;
  s.expect(162);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles };
}

function readForecast(s: ClauseScanner): Draft {
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
    s.breakOff();
  }
  const fact: Draft = { type: 'forecast', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGap(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(164);
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
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGovernance(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(165);
  const system = s.keyword(SET21);
  const fact: Draft = { type: 'governance', at, system };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readHeldOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(171);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on };
}

function readHolds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(172);
  const holds = s.keyword(SET22);
  at.end = s.end;
  return { type: 'holds', at, holds };
}

function readImpactOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = NOTHING;
  s.expect(179);
  const amount = s.value(SET4);
  if (s.is(20)) {
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
  s.expect(180);
  const likelihood = s.value(SET18);
  s.expect(181);
  const impact = s.value(SET18);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact };
}

function readKeyDecision(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(182);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'keyDecision', at, value };
}

function readLasting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(183);
  const start = s.value(SET0);
  s.expect(17);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end };
}

function readLedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = NOTHING;
  s.expect(184);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads };
}

function readLine(s: ClauseScanner): Draft {
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
    s.breakOff();
  }
  while (s.isOneOf(SET24)) {
    tags = added(tags, s.keyword(SET24));
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
  s.expect(103);
  const about = s.keyword(SET25);
  at.end = s.end;
  return { type: 'measureAbout', at, about };
}

function readMeasureKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(108);
  kinds = added(kinds, s.keyword(SET26));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET26));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds };
}

function readMeasuredBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(199);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures };
}

function readMeets(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = NOTHING;
  s.expect(200);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties };
}

function readModel(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(201);
  const model = s.keyword(SET27);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMoveMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(207);
  const amount = s.value(SET4);
  s.expect(208);
  const giver = s.name(10);
  s.expect(17);
  const taker = s.name(10);
  s.expect(19);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period };
}

function readNeeds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(209);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'needs', at, value };
}

function readNoBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(210);
  const fact: Draft = { type: 'noBaseline', at };
  if (s.is(31)) {
    s.expect(31);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoCost(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(211);
  const fact: Draft = { type: 'noCost', at };
  if (s.is(31)) {
    s.expect(31);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(212);
  const fact: Draft = { type: 'noTarget', at };
  if (s.is(31)) {
    s.expect(31);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(213);
  const fact: Draft = { type: 'noValueForMoney', at };
  if (s.is(31)) {
    s.expect(31);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readOpening(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(214);
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
  s.expect(215);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words };
}

function readOrganisation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(194);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words };
}

function readOriginally(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(216);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by };
}

function readOurRole(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(217);
  const role = s.keyword(SET6);
  const fact: Draft = { type: 'ourRole', at, role };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOutlook(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(218);
  const start = s.value(SET0);
  s.expect(17);
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
  let owners: Draft[] = NOTHING;
  s.expect(219);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners };
}

function readPartOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(220);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole };
}

function readPartyKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(108);
  kinds = added(kinds, s.keyword(SET28));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET28));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds };
}

function readPlanStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(112);
  const state = s.keyword(SET29);
  const fact: Draft = { type: 'planStatus', at, state };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readPosts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(232);
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
  s.expect(233);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred };
}

function readPriorityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = NOTHING;
  s.expect(234);
  bases = added(bases, s.keyword(SET30));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET30));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases };
}

function readPublish(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(237);
  const publish = s.keyword(SET31);
  const fact: Draft = { type: 'publish', at, publish };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readQuarters(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = NOTHING;
  s.expect(239);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET32)) {
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
  s.expect(240);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on };
}

function readReached(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(241);
  const value = s.value(SET18);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRealisedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(242);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by };
}

function readRealityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(243);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words };
}

function readReceipt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(244);
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
  let targets: Draft[] = NOTHING;
  s.expect(245);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets };
}

function readReport(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(246);
  const frequency = s.keyword(SET33);
  at.end = s.end;
  return { type: 'report', at, frequency };
}

function readReported(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(250);
  const frequency = s.keyword(SET33);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(251)) {
    s.expect(251);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact;
}

function readReportsTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(252);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets };
}

function readReservesFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(253);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'reservesFloor', at, value };
}

function readReset(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words };
}

function readResidual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(255);
  const likelihood = s.value(SET18);
  s.expect(181);
  const impact = s.value(SET18);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact };
}

function readResponse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(256);
  const fact: Draft = { type: 'response', at };
  if (s.is(107)) {
    s.expect(107);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readResponseIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(257);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words };
}

function readResponses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(258);
  const value = s.value(SET18);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReviewBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(259);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by };
}

function readReviewedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(260);
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
  s.expect(261);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words };
}

function readRounding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(262);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'rounding', at, value };
}

function readRuleSetting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(263);
  const rule = s.name(11);
  const level = s.keyword(SET34);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSaid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(270);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words };
}

function readSavingFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = NOTHING;
  s.expect(208);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works };
}

function readServes(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = NOTHING;
  s.expect(271);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services };
}

function readSource(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(272);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words };
}

function readStage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(273);
  const stage = s.keyword(SET35);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStarted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(276);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on };
}

function readStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(277);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on };
}

function readStatementKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(108);
  kinds = added(kinds, s.keyword(SET36));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET36));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds };
}

function readStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(112);
  const state = s.keyword(SET37);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(19)) {
    s.expect(19);
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
  let parties: Draft[] = NOTHING;
  s.expect(107);
  parties = s.namesOf(10);
  at.end = s.end;
  return { type: 'stepBy', at, parties };
}

function readStepIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(19);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepIn', at, on };
}

function readStepOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(20);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepOn', at, on };
}

function readStops(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(281);
  const work = s.name(10);
  if (s.is(153)) {
    s.expect(153);
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
  let targets: Draft[] = NOTHING;
  s.expect(282);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets };
}

function readTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(283);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.is(56)) {
    s.expect(56);
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
  s.expect(183);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on };
}

function readTells(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(284);
  const tells = s.keyword(SET38);
  at.end = s.end;
  return { type: 'tells', at, tells };
}

function readTerms(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(288);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on };
}

function readThreatens(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(289);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets };
}

function readTotalRow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(290);
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
  let outcomes: Draft[] = NOTHING;
  s.expect(291);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes };
}

function readTranslation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(292);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words };
}

function readTrendOnly(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(293);
  const trendOnly = true;
  const fact: Draft = { type: 'trendOnly', at, trendOnly };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readUnder(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(294);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words };
}

function readUnit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(295);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET39)) {
    fact.unit = s.keyword(SET39);
  } else if (s.is(12)) {
    fact.words = s.sentence();
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(302);
  s.expect(136);
  const cost = s.keyword(SET40);
  s.expect(14);
  s.expect(137);
  const performance = s.keyword(SET40);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(304);
    fact.comparators = s.name(10);
  }
  if (s.is(20)) {
    s.expect(20);
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
  s.expect(305);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'virementLimit', at, value };
}

function readWith(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = NOTHING;
  s.expect(306);
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
  let kinds: Draft[] = NOTHING;
  s.expect(108);
  kinds = added(kinds, s.keyword(SET41));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET41));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds };
}

function readWorth(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(310);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'worth', at, value };
}

function readYearStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(311);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month };
}

function readYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = NOTHING;
  s.expect(146);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(17)) {
    s.expect(17);
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
  return fact;
}

const SHAPE_Plan: ElementShape = {
  kind: 'plan',
  head: 'name',
  clauses: [[194, readOrganisation, 'organisation'], [165, readGovernance, 'governance'], [146, readYears, 'years'], [311, readYearStarts, 'yearStarts'], [105, readCurrency, 'currency'], [112, readPlanStatus, 'planStatus'], [39, readApprovedBy, 'approvedBy'], [41, readAsAt, 'asAt'], [57, readCall, 'call'], [36, readAmberWithin, 'amberWithin'], [182, readKeyDecision, 'keyDecision'], [262, readRounding, 'rounding'], [263, readRuleSetting, 'ruleSetting'], [246, readReport, 'report'], [305, readVirementLimit, 'virementLimit'], [253, readReservesFloor, 'reservesFloor'], [38, readAmountsIn, 'amountsIn'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[56, readBy, 'by'], [216, readOriginally, 'originally'], [183, readTaskFrom, 'taskFrom'], [151, readDone, 'done'], [219, readOwner, 'owner'], [112, readStatus, 'status'], [130, readDependsOn, 'dependsOn'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[108, readStatementKind, 'statementKind'], [282, readSupports, 'supports'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [259, readReviewBy, 'reviewBy'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[108, readStatementKind, 'statementKind'], [282, readSupports, 'supports'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [259, readReviewBy, 'reviewBy'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[108, readStatementKind, 'statementKind'], [282, readSupports, 'supports'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [259, readReviewBy, 'reviewBy'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[108, readStatementKind, 'statementKind'], [282, readSupports, 'supports'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [259, readReviewBy, 'reviewBy'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[108, readStatementKind, 'statementKind'], [282, readSupports, 'supports'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [259, readReviewBy, 'reviewBy'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[108, readStatementKind, 'statementKind'], [282, readSupports, 'supports'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [259, readReviewBy, 'reviewBy'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[146, readYears, 'years'], [173, readLine, 'line'], [174, readLine, 'line'], [185, readLine, 'line'], [186, readLine, 'line'], [187, readLine, 'line'], [188, readLine, 'line'], [290, readTotalRow, 'totalRow'], [38, readAmountsIn, 'amountsIn']],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[282, readSupports, 'supports'], [34, readAddresses, 'addresses'], [217, readOurRole, 'ourRole'], [306, readWith, 'with'], [199, readMeasuredBy, 'measuredBy'], [200, readMeets, 'meets'], [162, readFollows, 'follows'], [130, readDependsOn, 'dependsOn'], [112, readStatus, 'status'], [211, readNoCost, 'noCost'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[83, SHAPE_Deliverable], [312, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[56, readBy, 'by'], [216, readOriginally, 'originally'], [183, readTaskFrom, 'taskFrom'], [151, readDone, 'done'], [219, readOwner, 'owner'], [112, readStatus, 'status'], [130, readDependsOn, 'dependsOn'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[56, readBy, 'by'], [216, readOriginally, 'originally'], [183, readTaskFrom, 'taskFrom'], [151, readDone, 'done'], [219, readOwner, 'owner'], [112, readStatus, 'status'], [130, readDependsOn, 'dependsOn'], [47, readBecause, 'because'], [199, readMeasuredBy, 'measuredBy'], [291, readTowards, 'towards']],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[291, readTowards, 'towards'], [199, readMeasuredBy, 'measuredBy'], [219, readOwner, 'owner'], [242, readRealisedBy, 'realisedBy'], [87, readCashable, 'cashable'], [112, readStatus, 'status'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[291, readTowards, 'towards'], [199, readMeasuredBy, 'measuredBy'], [219, readOwner, 'owner'], [242, readRealisedBy, 'realisedBy'], [87, readCashable, 'cashable'], [112, readStatus, 'status'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[56, readBy, 'by'], [216, readOriginally, 'originally'], [183, readTaskFrom, 'taskFrom'], [151, readDone, 'done'], [219, readOwner, 'owner'], [112, readStatus, 'status'], [130, readDependsOn, 'dependsOn'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[199, readMeasuredBy, 'measuredBy'], [106, readCurrent, 'current'], [219, readOwner, 'owner'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[108, readWorkKind, 'workKind'], [220, readPartOf, 'partOf'], [128, readDelivers, 'delivers'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [130, readDependsOn, 'dependsOn'], [200, readMeets, 'meets'], [271, readServes, 'serves'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [217, readOurRole, 'ourRole'], [306, readWith, 'with'], [281, readStops, 'stops'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [112, readStatus, 'status'], [201, readModel, 'model'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [49, readBenefitsReview, 'benefitsReview'], [124, readDeliverability, 'deliverability'], [218, readOutlook, 'outlook'], [234, readPriorityCheck, 'priorityCheck'], [302, readValueForMoney, 'valueForMoney'], [213, readNoValueForMoney, 'noValueForMoney'], [133, readDirection, 'direction'], [134, readDirection, 'direction'], [135, readDirection, 'direction'], [243, readRealityCheck, 'realityCheck'], [86, readCashLimit, 'cashLimit'], [179, readImpactOf, 'impactOf'], [257, readResponseIn, 'responseIn'], [232, readPosts, 'posts'], [159, readEstablishment, 'establishment'], [211, readNoCost, 'noCost'], [290, readTotalRow, 'totalRow'], [146, readYears, 'years'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[82, SHAPE_Milestone], [313, SHAPE_Output], [83, SHAPE_Deliverable], [81, SHAPE_Benefit], [314, SHAPE_Disbenefit], [84, SHAPE_Action], [85, SHAPE_Level], [312, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[108, readWorkKind, 'workKind'], [220, readPartOf, 'partOf'], [128, readDelivers, 'delivers'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [130, readDependsOn, 'dependsOn'], [200, readMeets, 'meets'], [271, readServes, 'serves'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [217, readOurRole, 'ourRole'], [306, readWith, 'with'], [281, readStops, 'stops'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [112, readStatus, 'status'], [201, readModel, 'model'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [49, readBenefitsReview, 'benefitsReview'], [124, readDeliverability, 'deliverability'], [218, readOutlook, 'outlook'], [234, readPriorityCheck, 'priorityCheck'], [302, readValueForMoney, 'valueForMoney'], [213, readNoValueForMoney, 'noValueForMoney'], [133, readDirection, 'direction'], [134, readDirection, 'direction'], [135, readDirection, 'direction'], [243, readRealityCheck, 'realityCheck'], [86, readCashLimit, 'cashLimit'], [179, readImpactOf, 'impactOf'], [257, readResponseIn, 'responseIn'], [232, readPosts, 'posts'], [159, readEstablishment, 'establishment'], [211, readNoCost, 'noCost'], [290, readTotalRow, 'totalRow'], [146, readYears, 'years'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[82, SHAPE_Milestone], [313, SHAPE_Output], [83, SHAPE_Deliverable], [81, SHAPE_Benefit], [314, SHAPE_Disbenefit], [84, SHAPE_Action], [85, SHAPE_Level], [312, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[108, readWorkKind, 'workKind'], [220, readPartOf, 'partOf'], [128, readDelivers, 'delivers'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [130, readDependsOn, 'dependsOn'], [200, readMeets, 'meets'], [271, readServes, 'serves'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [217, readOurRole, 'ourRole'], [306, readWith, 'with'], [281, readStops, 'stops'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [112, readStatus, 'status'], [201, readModel, 'model'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [49, readBenefitsReview, 'benefitsReview'], [124, readDeliverability, 'deliverability'], [218, readOutlook, 'outlook'], [234, readPriorityCheck, 'priorityCheck'], [302, readValueForMoney, 'valueForMoney'], [213, readNoValueForMoney, 'noValueForMoney'], [133, readDirection, 'direction'], [134, readDirection, 'direction'], [135, readDirection, 'direction'], [243, readRealityCheck, 'realityCheck'], [86, readCashLimit, 'cashLimit'], [179, readImpactOf, 'impactOf'], [257, readResponseIn, 'responseIn'], [232, readPosts, 'posts'], [159, readEstablishment, 'establishment'], [211, readNoCost, 'noCost'], [290, readTotalRow, 'totalRow'], [146, readYears, 'years'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[82, SHAPE_Milestone], [313, SHAPE_Output], [83, SHAPE_Deliverable], [81, SHAPE_Benefit], [314, SHAPE_Disbenefit], [84, SHAPE_Action], [85, SHAPE_Level], [312, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[108, readWorkKind, 'workKind'], [220, readPartOf, 'partOf'], [128, readDelivers, 'delivers'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [130, readDependsOn, 'dependsOn'], [200, readMeets, 'meets'], [271, readServes, 'serves'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [217, readOurRole, 'ourRole'], [306, readWith, 'with'], [281, readStops, 'stops'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [112, readStatus, 'status'], [201, readModel, 'model'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [49, readBenefitsReview, 'benefitsReview'], [124, readDeliverability, 'deliverability'], [218, readOutlook, 'outlook'], [234, readPriorityCheck, 'priorityCheck'], [302, readValueForMoney, 'valueForMoney'], [213, readNoValueForMoney, 'noValueForMoney'], [133, readDirection, 'direction'], [134, readDirection, 'direction'], [135, readDirection, 'direction'], [243, readRealityCheck, 'realityCheck'], [86, readCashLimit, 'cashLimit'], [179, readImpactOf, 'impactOf'], [257, readResponseIn, 'responseIn'], [232, readPosts, 'posts'], [159, readEstablishment, 'establishment'], [211, readNoCost, 'noCost'], [290, readTotalRow, 'totalRow'], [146, readYears, 'years'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[82, SHAPE_Milestone], [313, SHAPE_Output], [83, SHAPE_Deliverable], [81, SHAPE_Benefit], [314, SHAPE_Disbenefit], [84, SHAPE_Action], [85, SHAPE_Level], [312, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[108, readWorkKind, 'workKind'], [220, readPartOf, 'partOf'], [128, readDelivers, 'delivers'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [130, readDependsOn, 'dependsOn'], [200, readMeets, 'meets'], [271, readServes, 'serves'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [199, readMeasuredBy, 'measuredBy'], [217, readOurRole, 'ourRole'], [306, readWith, 'with'], [281, readStops, 'stops'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [112, readStatus, 'status'], [201, readModel, 'model'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [49, readBenefitsReview, 'benefitsReview'], [124, readDeliverability, 'deliverability'], [218, readOutlook, 'outlook'], [234, readPriorityCheck, 'priorityCheck'], [302, readValueForMoney, 'valueForMoney'], [213, readNoValueForMoney, 'noValueForMoney'], [133, readDirection, 'direction'], [134, readDirection, 'direction'], [135, readDirection, 'direction'], [243, readRealityCheck, 'realityCheck'], [86, readCashLimit, 'cashLimit'], [179, readImpactOf, 'impactOf'], [257, readResponseIn, 'responseIn'], [232, readPosts, 'posts'], [159, readEstablishment, 'establishment'], [211, readNoCost, 'noCost'], [290, readTotalRow, 'totalRow'], [146, readYears, 'years'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[82, SHAPE_Milestone], [313, SHAPE_Output], [83, SHAPE_Deliverable], [81, SHAPE_Benefit], [314, SHAPE_Disbenefit], [84, SHAPE_Action], [85, SHAPE_Level], [312, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[295, readUnit, 'unit'], [50, readBetter, 'better'], [293, readTrendOnly, 'trendOnly'], [284, readTells, 'tells'], [103, readMeasureAbout, 'measureAbout'], [108, readMeasureKind, 'measureKind'], [250, readReported, 'reported'], [272, readSource, 'source'], [212, readNoTarget, 'noTarget'], [210, readNoBaseline, 'noBaseline'], [254, readReset, 'reset'], [36, readAmberWithin, 'amberWithin'], [146, readYears, 'years'], [239, readQuarters, 'quarters'], [46, readBaseline, 'baseline'], [283, readTarget, 'target'], [33, readActual, 'actual'], [163, readForecast, 'forecast'], [48, readBenchmark, 'benchmark'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[172, readHolds, 'holds'], [88, readCertainty, 'certainty'], [261, readRingFenced, 'ringFenced'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [161, readFloor, 'floor'], [44, readAvailable, 'available'], [214, readOpening, 'opening'], [93, readClosing, 'closing'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [146, readYears, 'years'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[146, readYears, 'years'], [173, readLine, 'line'], [174, readLine, 'line'], [185, readLine, 'line'], [186, readLine, 'line'], [187, readLine, 'line'], [188, readLine, 'line'], [290, readTotalRow, 'totalRow'], [38, readAmountsIn, 'amountsIn'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[56, readBy, 'by'], [216, readOriginally, 'originally'], [183, readTaskFrom, 'taskFrom'], [151, readDone, 'done'], [219, readOwner, 'owner'], [112, readStatus, 'status'], [130, readDependsOn, 'dependsOn'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[208, readSavingFrom, 'savingFrom'], [128, readDelivers, 'delivers'], [220, readPartOf, 'partOf'], [146, readYears, 'years'], [37, readAmount, 'amount'], [32, readAchieved, 'achieved'], [43, readAtRisk, 'atRisk'], [273, readStage, 'stage'], [153, readEffectOn, 'effectOn'], [152, readEffect, 'effect'], [199, readMeasuredBy, 'measuredBy'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [232, readPosts, 'posts'], [159, readEstablishment, 'establishment'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [130, readDependsOn, 'dependsOn'], [277, readStarts, 'starts'], [155, readEnds, 'ends'], [112, readStatus, 'status'], [38, readAmountsIn, 'amountsIn'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[315, SHAPE_Mitigation], [84, SHAPE_Action], [82, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[146, readYears, 'years'], [164, readGap, 'gap'], [290, readTotalRow, 'totalRow'], [38, readAmountsIn, 'amountsIn'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[150, readDisposal, 'disposal'], [244, readReceipt, 'receipt'], [310, readWorth, 'worth'], [146, readYears, 'years'], [112, readStatus, 'status'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[207, readMoveMoney, 'moveMoney'], [153, readEffectOn, 'effectOn'], [152, readEffect, 'effect'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[108, readPartyKind, 'partyKind'], [276, readStarted, 'started'], [154, readEnded, 'ended'], [155, readEnds, 'ends'], [288, readTerms, 'terms'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[108, readPartyKind, 'partyKind'], [276, readStarted, 'started'], [154, readEnded, 'ended'], [155, readEnds, 'ends'], [288, readTerms, 'terms'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[108, readPartyKind, 'partyKind'], [276, readStarted, 'started'], [154, readEnded, 'ended'], [155, readEnds, 'ends'], [288, readTerms, 'terms'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[108, readPartyKind, 'partyKind'], [276, readStarted, 'started'], [154, readEnded, 'ended'], [155, readEnds, 'ends'], [288, readTerms, 'terms'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[108, readPartyKind, 'partyKind'], [276, readStarted, 'started'], [154, readEnded, 'ended'], [155, readEnds, 'ends'], [288, readTerms, 'terms'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[108, readPartyKind, 'partyKind'], [276, readStarted, 'started'], [154, readEnded, 'ended'], [155, readEnds, 'ends'], [288, readTerms, 'terms'], [252, readReportsTo, 'reportsTo'], [158, readEscalatesTo, 'escalatesTo'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[289, readThreatens, 'threatens'], [180, readInherent, 'inherent'], [255, readResidual, 'residual'], [158, readEscalatesTo, 'escalatesTo'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[315, SHAPE_Mitigation], [84, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[240, readRaisedOn, 'raisedOn'], [103, readConcerns, 'concerns'], [209, readNeeds, 'needs'], [42, readAsks, 'asks'], [289, readThreatens, 'threatens'], [158, readEscalatesTo, 'escalatesTo'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[240, readRaisedOn, 'raisedOn'], [103, readConcerns, 'concerns'], [209, readNeeds, 'needs'], [42, readAsks, 'asks'], [289, readThreatens, 'threatens'], [158, readEscalatesTo, 'escalatesTo'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[233, readPreferred, 'preferred'], [35, readAdvantage, 'advantage'], [149, readDisadvantage, 'disadvantage'], [215, readOptionRisks, 'optionRisks'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom']],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[256, readResponse, 'response'], [219, readOwner, 'owner'], [112, readStatus, 'status'], [56, readBy, 'by'], [47, readBecause, 'because']],
  children: [[84, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[107, readDecidedBy, 'decidedBy'], [40, readApproves, 'approves'], [108, readDecisionKind, 'decisionKind'], [162, readFollows, 'follows'], [129, readDepartsFrom, 'departsFrom'], [104, readConsulted, 'consulted'], [156, readEqualityRecord, 'equalityRecord'], [157, readEqualityRecord, 'equalityRecord'], [112, readDecisionStatus, 'decisionStatus'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[316, SHAPE_Option], [84, SHAPE_Action], [317, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[183, readLasting, 'lasting'], [241, readReached, 'reached'], [258, readResponses, 'responses'], [103, readConcerns, 'concerns'], [270, readSaid, 'said'], [131, readDid, 'did'], [132, readDidChanging, 'didChanging'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[107, readDecidedBy, 'decidedBy'], [171, readHeldOn, 'heldOn'], [103, readConcerns, 'concerns'], [112, readStatus, 'status'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[317, SHAPE_Recommendation], [84, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[19, readStepIn, 'stepIn'], [20, readStepOn, 'stepOn'], [107, readStepBy, 'stepBy'], [112, readStatus, 'status'], [47, readBecause, 'because']],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [[318, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[92, readChange, 'change'], [184, readLedBy, 'ledBy'], [219, readOwner, 'owner'], [94, readCode, 'code'], [292, readTranslation, 'translation'], [160, readEvidence, 'evidence'], [45, readBackground, 'background'], [237, readPublish, 'publish'], [294, readUnder, 'under'], [47, readBecause, 'because'], [95, readComment, 'comment'], [30, readAccept, 'accept'], [245, readReplaces, 'replaces'], [260, readReviewedOn, 'reviewedOn']],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const tables: GrammarTables = {
  words: WORDS,
  declarations: [[58, SHAPE_Plan], [59, SHAPE_Vision], [60, SHAPE_Principle], [61, SHAPE_Priority], [62, SHAPE_Theme], [63, SHAPE_Duty], [64, SHAPE_Strategy], [65, SHAPE_Outcome], [66, SHAPE_Programme], [67, SHAPE_Workstream], [68, SHAPE_Project], [69, SHAPE_Service], [70, SHAPE_Team], [71, SHAPE_Measure], [72, SHAPE_Fund], [319, SHAPE_BudgetFor], [73, SHAPE_Saving], [320, SHAPE_FinancialPlan], [321, SHAPE_Asset], [322, SHAPE_Move], [74, SHAPE_Portfolio], [75, SHAPE_Officer], [76, SHAPE_Body], [77, SHAPE_Group], [26, SHAPE_Partner], [323, SHAPE_Comparators], [78, SHAPE_Risk], [79, SHAPE_Issue], [324, SHAPE_Barrier], [80, SHAPE_Decision], [229, SHAPE_Consultation], [325, SHAPE_Review], [326, SHAPE_Timetable], [327, SHAPE_Scenario]],
  use: 328,
  readUse,
};
