// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.
import { type ClauseScanner, NOTHING } from './clause-scanner.js';
import type { ElementShape, GrammarTables, Vocabulary } from './tables.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD', 'on_baseline', 'to', 'up_to', 'in', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'new_each_year', 'in_each_year', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'status', 'proposed', 'agreed', 'refused', 'deferred', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'does_not_answer', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'governance', 'cabinet', 'committee', 'mayor', 'board', 'partnership', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'id', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'discrete', 'serves', 'site_colour', 'site_reports', 'source', 'split', 'into', 'stage', 'to_find', 'identified', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'uncertain', 'title', 'unit', 'direction', 'frequency', 'under', 'number', 'percent', 'money', 'days', 'rate', 'score', 'uses', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use', 'library'],
  keywords: [['no value for money check', 217], ['equality assessment', 160], ['benefits review on', 51], ['equality screening', 159], ['does not answer', 153], ['ring-fenced for', 265], ['value for money', 317], ['deliverability', 126], ['upper quartile', 145], ['lower quartile', 146], ['priority check', 238], ['reserves floor', 257], ['virement limit', 320], ['year starts in', 325], ['recommendation', 331], ['financial plan', 334], ['new each year', 38], ['below average', 141], ['above average', 143], ['establishment', 162], ['reality check', 247], ['compared with', 319], ['commissioner', 28], ['amber within', 36], ['in each year', 39], ['departs from', 131], ['did changing', 134], ['top quartile', 144], ['disadvantage', 151], ['escalates to', 161], ['key decision', 186], ['flexible use', 196], ['organisation', 198], ['commissioned', 208], ['consultation', 233], ['site reports', 278], ['on baseline', 16], ['approved by', 41], ['deliverable', 85], ['not started', 119], ['in progress', 120], ['performance', 139], ['disposal by', 152], ['partnership', 173], ['measured by', 203], ['no baseline', 214], ['realised by', 246], ['response in', 261], ['reviewed on', 264], ['site colour', 277], ['comparators', 337], ['influencer', 24], ['amounts in', 40], ['background', 47], ['workstream', 69], ['cash limit', 88], ['monitoring', 100], ['depends on', 132], ['governance', 168], ['every year', 194], ['population', 197], ['management', 202], ['outsourced', 209], ['commercial', 210], ['originally', 220], ['superseded', 235], ['cumulative', 255], ['reports to', 256], ['identified', 284], ['better off', 297], ['trend only', 303], ['front-line', 323], ['disbenefit', 328], ['mitigation', 329], ['budget for', 333], ['regulator', 29], ['addresses', 34], ['advantage', 35], ['available', 46], ['benchmark', 50], ['principle', 62], ['programme', 68], ['portfolio', 76], ['milestone', 84], ['certainty', 90], ['confirmed', 91], ['consulted', 106], ['delegated', 113], ['effect on', 156], ['committee', 170], ['impact of', 183], ['statutory', 201], ['no target', 216], ['voluntary', 230], ['preferred', 237], ['corporate', 239], ['residents', 240], ['raised on', 244], ['quarterly', 252], ['responses', 262], ['review by', 263], ['editorial', 272], ['delivered', 285], ['behaviour', 290], ['threatens', 299], ['uncertain', 304], ['direction', 307], ['frequency', 308], ['strategic', 322], ['timetable', 340], ['advocate', 25], ['achieved', 32], ['approves', 42], ['baseline', 48], ['priority', 63], ['strategy', 66], ['decision', 82], ['cashable', 89], ['equality', 101], ['property', 103], ['currency', 107], ['proposed', 115], ['deferred', 118], ['complete', 121], ['delivers', 130], ['evidence', 163], ['forecast', 166], ['receipts', 179], ['inherent', 184], ['national', 199], ['our role', 221], ['supplier', 225], ['scrutiny', 227], ['business', 231], ['approved', 234], ['quarters', 243], ['replaces', 249], ['reported', 254], ['residual', 259], ['response', 260], ['rounding', 266], ['discrete', 275], ['supports', 292], ['how much', 295], ['how well', 296], ['terms on', 298], ['scenario', 341], ['support', 23], ['partner', 26], ['enabler', 27], ['at risk', 45], ['because', 49], ['between', 55], ['outcome', 67], ['project', 70], ['service', 71], ['measure', 73], ['officer', 77], ['benefit', 83], ['pending', 92], ['closing', 95], ['comment', 97], ['finance', 98], ['climate', 104], ['current', 108], ['refused', 117], ['stopped', 122], ['squeeze', 135], ['average', 142], ['follows', 165], ['cabinet', 169], ['held on', 174], ['revenue', 176], ['capital', 177], ['reserve', 178], ['housing', 181], ['outturn', 191], ['no cost', 215], ['opening', 218], ['outlook', 222], ['part of', 224], ['sponsor', 226], ['council', 228], ['publish', 241], ['reached', 245], ['receipt', 248], ['monthly', 251], ['warning', 270], ['to find', 283], ['started', 286], ['towards', 301], ['cymraeg', 302], ['percent', 311], ['unknown', 318], ['barrier', 338], ['library', 343], ['accept', 30], ['actual', 33], ['amount', 37], ['better', 52], ['higher', 53], ['vision', 61], ['saving', 75], ['action', 86], ['change', 94], ['people', 102], ['urgent', 112], ['status', 114], ['agreed', 116], ['medium', 128], ['levels', 140], ['within', 147], ['months', 150], ['effect', 155], ['impact', 185], ['led by', 188], ['growth', 189], ['income', 190], ['direct', 206], ['shared', 207], ['public', 229], ['exempt', 242], ['report', 250], ['yearly', 253], ['member', 273], ['serves', 276], ['source', 279], ['starts', 287], ['target', 293], ['number', 310], ['budget', 326], ['output', 327], ['option', 330], ['review', 339], ['up to', 18], ['until', 31], ['as at', 43], ['lower', 54], ['theme', 64], ['group', 79], ['issue', 81], ['level', 87], ['legal', 99], ['about', 105], ['green', 123], ['amber', 124], ['drive', 137], ['years', 148], ['ended', 157], ['floor', 164], ['mayor', 171], ['board', 172], ['holds', 175], ['grant', 180], ['local', 200], ['meets', 204], ['model', 205], ['needs', 213], ['risks', 219], ['owner', 223], ['draft', 232], ['posts', 236], ['reset', 258], ['error', 271], ['split', 280], ['stage', 282], ['place', 288], ['value', 289], ['stops', 291], ['tells', 294], ['total', 300], ['title', 305], ['under', 309], ['money', 312], ['score', 315], ['worth', 324], ['asset', 335], ['lead', 22], ['asks', 44], ['near', 57], ['call', 59], ['plan', 60], ['duty', 65], ['team', 72], ['fund', 74], ['body', 78], ['risk', 80], ['code', 96], ['kind', 110], ['high', 127], ['hold', 136], ['cost', 138], ['year', 149], ['done', 154], ['ends', 158], ['from', 187], ['once', 193], ['rule', 267], ['hint', 269], ['said', 274], ['into', 281], ['unit', 306], ['days', 313], ['rate', 314], ['uses', 316], ['with', 321], ['step', 332], ['move', 336], ['and', 56], ['bid', 93], ['key', 111], ['red', 125], ['low', 129], ['did', 133], ['gap', 167], ['new', 195], ['off', 268], ['use', 342], ['to', 17], ['in', 19], ['on', 20], ['as', 21], ['by', 58], ['id', 182]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[$\u00A3\u20AC0-9]))/y, 192],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 109],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 212],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+\u2013\u2212]?[$\u00A3\u20AC])/y, 211],
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
const SET7 = setOf(38, 39);
const SET8 = setOf(53, 54);
const SET9 = setOf(26, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87);
const SET10 = setOf(91, 92, 93);
const SET11 = setOf(98, 99, 100, 101, 102, 103, 104);
const SET12 = setOf(111, 112, 113);
const SET13 = setOf(115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125);
const SET14 = setOf(127, 128, 129);
const SET15 = setOf(135, 136, 137);
const SET16 = setOf(138, 139, 140);
const SET17 = setOf(141, 142, 143, 144, 145, 146);
const SET18 = setOf(58, 147);
const SET19 = setOf(8);
const SET20 = setOf(148, 149, 150);
const SET21 = setOf(159, 160);
const SET22 = setOf(169, 170, 171, 172, 173);
const SET23 = setOf(176, 177, 178, 179, 180, 181);
const SET24 = setOf(176, 177, 189, 190, 191, 192);
const SET25 = setOf(193, 194, 195, 196);
const SET26 = setOf(68, 197, 198);
const SET27 = setOf(111, 199, 200, 201, 202);
const SET28 = setOf(206, 207, 208, 209, 210);
const SET29 = setOf(201, 225, 226, 227, 228, 229, 230, 231);
const SET30 = setOf(232, 233, 234, 235);
const SET31 = setOf(201, 202, 239, 240);
const SET32 = setOf(229, 242);
const SET33 = setOf(1, 2, 3, 4, 14);
const SET34 = setOf(251, 252, 253);
const SET35 = setOf(77, 268, 269, 270, 271, 272, 273);
const SET36 = setOf(173, 239, 275);
const SET37 = setOf(45, 116, 283, 284, 285);
const SET38 = setOf(198, 199, 200, 201, 288, 289, 290);
const SET39 = setOf(119, 120, 121, 122, 123, 124, 125);
const SET40 = setOf(295, 296, 297);
const SET41 = setOf(279, 305, 306, 307, 308);
const SET42 = setOf(310, 311, 312, 313, 314, 315);
const SET43 = setOf(127, 129, 142, 318);
const SET44 = setOf(23, 111, 173, 201, 239, 275, 322, 323);

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
  s.expect(342);
  const name = s.name(10);
  const fact: Draft = { at, name };
  if (s.is(187)) {
    s.expect(187);
  } else if (s.is(212)) {
    s.expect(212);
    s.expect(343);
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
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.isOneOf(SET7)) {
    fact.basis = s.keyword(SET7);
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
  s.expect(40);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit };
}

function readApprovedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(41);
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
  s.expect(42);
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
  s.expect(43);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on };
}

function readAsks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = NOTHING;
  s.expect(44);
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
  const fact: Draft = { type: 'available', at, cells, pairs };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBackground(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(47);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words };
}

function readBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(48);
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
  s.expect(49);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words };
}

function readBenchmark(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(50);
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
  s.expect(51);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'benefitsReview', at, on };
}

function readBetter(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(52);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET8)) {
    fact.direction = s.keyword(SET8);
  } else if (s.is(55)) {
    s.expect(55);
    fact.low = s.value(SET3);
    s.expect(56);
    fact.high = s.value(SET3);
  } else if (s.is(57)) {
    s.expect(57);
    fact.near = s.value(SET3);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(58);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by };
}

function readCall(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(59);
  const level = s.keyword(SET9);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words };
}

function readCashLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(88);
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
  s.expect(90);
  const certainty = s.keyword(SET10);
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
  s.expect(94);
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
  s.expect(95);
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
  s.expect(96);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words };
}

function readComment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(97);
  const role = s.keyword(SET11);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words };
}

function readConcerns(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(105);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets };
}

function readConsulted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = NOTHING;
  s.expect(106);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations };
}

function readCurrency(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(107);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency };
}

function readCurrent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(108);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value };
}

function readDecidedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(109);
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
  s.expect(110);
  kinds = added(kinds, s.keyword(SET12));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET12));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds };
}

function readDecisionStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(114);
  const state = s.keyword(SET13);
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
  s.expect(126);
  const level = s.keyword(SET14);
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
  s.expect(130);
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
  s.expect(131);
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
  s.expect(132);
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
  s.expect(133);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words };
}

function readDidChanging(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(134);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words };
}

function readDirection(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET15);
  const subject = s.keyword(SET16);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(17)) {
    s.expect(17);
    if (s.isOneOf(SET17)) {
      fact.position = s.keyword(SET17);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET4);
    } else {
      s.breakOff();
    }
  }
  if (s.isOneOf(SET18)) {
    if (s.is(147)) {
      s.expect(147);
      fact.within = s.value(SET19);
      fact.unit = s.keyword(SET20);
    } else if (s.is(58)) {
      s.expect(58);
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
  s.expect(151);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words };
}

function readDisposal(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(152);
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
  let outcomes: Draft[] = NOTHING;
  s.expect(153);
  outcomes = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'doesNotAnswer', at, outcomes, words };
}

function readDone(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(154);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'done', at, value };
}

function readEffect(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(155);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words };
}

function readEffectOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(156);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words };
}

function readEnded(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(157);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on };
}

function readEnds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(158);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on };
}

function readEqualityRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const record = s.keyword(SET21);
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
  s.expect(161);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets };
}

function readEstablishment(s: ClauseScanner): Draft {
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
  s.expect(163);
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
  s.expect(164);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'floor', at, value };
}

function readFollows(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = NOTHING;
  s.expect(165);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles };
}

function readForecast(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(166);
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
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(167);
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.isOneOf(SET7)) {
    fact.basis = s.keyword(SET7);
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
  s.expect(168);
  const system = s.keyword(SET22);
  const fact: Draft = { type: 'governance', at, system };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readHeldOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(174);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on };
}

function readHolds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(175);
  const holds = s.keyword(SET23);
  at.end = s.end;
  return { type: 'holds', at, holds };
}

function readId(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(182);
  const scheme = s.name(11);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'id', at, scheme, words };
}

function readImpactOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = NOTHING;
  s.expect(183);
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
  s.expect(184);
  const likelihood = s.value(SET19);
  s.expect(185);
  const impact = s.value(SET19);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact };
}

function readKeyDecision(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(186);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'keyDecision', at, value };
}

function readLasting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(187);
  const start = s.value(SET0);
  s.expect(17);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end };
}

function readLedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = NOTHING;
  s.expect(188);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads };
}

function readLine(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = NOTHING;
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  const nature = s.keyword(SET24);
  const fund = s.name(10);
  while (s.isOneOf(SET25)) {
    tags = added(tags, s.keyword(SET25));
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
  while (s.isOneOf(SET25)) {
    tags = added(tags, s.keyword(SET25));
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
  s.expect(105);
  const about = s.keyword(SET26);
  at.end = s.end;
  return { type: 'measureAbout', at, about };
}

function readMeasureKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(110);
  kinds = added(kinds, s.keyword(SET27));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET27));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds };
}

function readMeasuredBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = NOTHING;
  s.expect(203);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures };
}

function readMeets(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = NOTHING;
  s.expect(204);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties };
}

function readModel(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(205);
  const model = s.keyword(SET28);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMoveMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(211);
  const amount = s.value(SET4);
  s.expect(212);
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
  s.expect(213);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'needs', at, value };
}

function readNoBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(214);
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
  s.expect(215);
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
  s.expect(216);
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
  s.expect(217);
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
  s.expect(218);
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
  s.expect(219);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words };
}

function readOrganisation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(198);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words };
}

function readOriginally(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(220);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by };
}

function readOurRole(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(221);
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
  s.expect(222);
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
  s.expect(223);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners };
}

function readPartOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(224);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole };
}

function readPartyKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(110);
  kinds = added(kinds, s.keyword(SET29));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET29));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds };
}

function readPlanStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(114);
  const state = s.keyword(SET30);
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
  s.expect(236);
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
  s.expect(237);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred };
}

function readPriorityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = NOTHING;
  s.expect(238);
  bases = added(bases, s.keyword(SET31));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET31));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases };
}

function readPublish(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(241);
  const publish = s.keyword(SET32);
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
  s.expect(243);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET33)) {
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
  s.expect(244);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on };
}

function readReached(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(245);
  const value = s.value(SET19);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRealisedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(246);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by };
}

function readRealityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(247);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words };
}

function readReceipt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(248);
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
  s.expect(249);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets };
}

function readReport(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(250);
  const frequency = s.keyword(SET34);
  at.end = s.end;
  return { type: 'report', at, frequency };
}

function readReported(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const frequency = s.keyword(SET34);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(255)) {
    s.expect(255);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact;
}

function readReportsTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(256);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets };
}

function readReservesFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(257);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'reservesFloor', at, value };
}

function readReset(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(258);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words };
}

function readResidual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(259);
  const likelihood = s.value(SET19);
  s.expect(185);
  const impact = s.value(SET19);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact };
}

function readResponse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(260);
  const fact: Draft = { type: 'response', at };
  if (s.is(109)) {
    s.expect(109);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readResponseIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(261);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words };
}

function readResponses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(262);
  const value = s.value(SET19);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReviewBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(263);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by };
}

function readReviewedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(264);
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
  s.expect(265);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words };
}

function readRounding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(266);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'rounding', at, value };
}

function readRuleSetting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(267);
  const rule = s.name(11);
  const level = s.keyword(SET35);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSaid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(274);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words };
}

function readSavingFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = NOTHING;
  s.expect(212);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works };
}

function readScopeKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(110);
  kinds = added(kinds, s.keyword(SET36));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET36));
  }
  at.end = s.end;
  return { type: 'scopeKind', at, kinds };
}

function readServes(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = NOTHING;
  s.expect(276);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services };
}

function readSiteColour(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(277);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteColour', at, words };
}

function readSiteReports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(278);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteReports', at, words };
}

function readSource(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(279);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words };
}

function readSplit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parts: Draft[] = NOTHING;
  s.expect(280);
  const called = s.name(10);
  s.expect(281);
  parts = s.namesOf(10);
  at.end = s.end;
  return { type: 'split', at, parts, called };
}

function readStage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(282);
  const stage = s.keyword(SET37);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStarted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(286);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on };
}

function readStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(287);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on };
}

function readStatementKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = NOTHING;
  s.expect(110);
  kinds = added(kinds, s.keyword(SET38));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET38));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds };
}

function readStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(114);
  const state = s.keyword(SET39);
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
  s.expect(109);
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
  s.expect(291);
  const work = s.name(10);
  if (s.is(156)) {
    s.expect(156);
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
  s.expect(292);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets };
}

function readTakenFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(21);
  const measure = s.name(10);
  at.end = s.end;
  return { type: 'takenFrom', at, measure };
}

function readTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(293);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.is(58)) {
    s.expect(58);
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
  s.expect(187);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on };
}

function readTells(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(294);
  const tells = s.keyword(SET40);
  at.end = s.end;
  return { type: 'tells', at, tells };
}

function readTerms(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(298);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on };
}

function readThreatens(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = NOTHING;
  s.expect(299);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets };
}

function readTotalRow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(300);
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
  s.expect(301);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes };
}

function readTranslation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(302);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words };
}

function readTrendOnly(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(303);
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
  let about: Draft[] = NOTHING;
  s.expect(304);
  about = added(about, s.keyword(SET41));
  while (s.is(14)) {
    s.expect(14);
    about = added(about, s.keyword(SET41));
  }
  const words = s.sentence();
  at.end = s.end;
  return { type: 'uncertain', at, about, words };
}

function readUnder(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(309);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words };
}

function readUnit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(306);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET42)) {
    fact.unit = s.keyword(SET42);
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
  let cells: Draft[] = NOTHING;
  let pairs: Draft[] = NOTHING;
  s.expect(316);
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
  s.expect(317);
  s.expect(138);
  const cost = s.keyword(SET43);
  s.expect(14);
  s.expect(139);
  const performance = s.keyword(SET43);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(319);
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
  s.expect(320);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'virementLimit', at, value };
}

function readWith(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = NOTHING;
  s.expect(321);
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
  s.expect(110);
  kinds = added(kinds, s.keyword(SET44));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET44));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds };
}

function readWorth(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(324);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'worth', at, value };
}

function readYearStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(325);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month };
}

function readYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = NOTHING;
  s.expect(148);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(17)) {
    s.expect(17);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET33)) {
    while (s.isOneOf(SET33)) {
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
  clauses: [[198, readOrganisation, 'organisation'], [168, readGovernance, 'governance'], [148, readYears, 'years'], [325, readYearStarts, 'yearStarts'], [107, readCurrency, 'currency'], [114, readPlanStatus, 'planStatus'], [41, readApprovedBy, 'approvedBy'], [43, readAsAt, 'asAt'], [59, readCall, 'call'], [36, readAmberWithin, 'amberWithin'], [186, readKeyDecision, 'keyDecision'], [266, readRounding, 'rounding'], [267, readRuleSetting, 'ruleSetting'], [250, readReport, 'report'], [153, readDoesNotAnswer, 'doesNotAnswer'], [320, readVirementLimit, 'virementLimit'], [257, readReservesFloor, 'reservesFloor'], [40, readAmountsIn, 'amountsIn'], [278, readSiteReports, 'siteReports'], [277, readSiteColour, 'siteColour'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[58, readBy, 'by'], [220, readOriginally, 'originally'], [187, readTaskFrom, 'taskFrom'], [154, readDone, 'done'], [223, readOwner, 'owner'], [114, readStatus, 'status'], [132, readDependsOn, 'dependsOn'], [49, readBecause, 'because'], [110, readScopeKind, 'scopeKind']],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[110, readStatementKind, 'statementKind'], [292, readSupports, 'supports'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [263, readReviewBy, 'reviewBy'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[110, readStatementKind, 'statementKind'], [292, readSupports, 'supports'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [263, readReviewBy, 'reviewBy'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[110, readStatementKind, 'statementKind'], [292, readSupports, 'supports'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [263, readReviewBy, 'reviewBy'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[110, readStatementKind, 'statementKind'], [292, readSupports, 'supports'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [263, readReviewBy, 'reviewBy'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[110, readStatementKind, 'statementKind'], [292, readSupports, 'supports'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [263, readReviewBy, 'reviewBy'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[110, readStatementKind, 'statementKind'], [292, readSupports, 'supports'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [263, readReviewBy, 'reviewBy'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[148, readYears, 'years'], [176, readLine, 'line'], [177, readLine, 'line'], [189, readLine, 'line'], [190, readLine, 'line'], [191, readLine, 'line'], [192, readLine, 'line'], [300, readTotalRow, 'totalRow'], [40, readAmountsIn, 'amountsIn']],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[110, readScopeKind, 'scopeKind'], [292, readSupports, 'supports'], [34, readAddresses, 'addresses'], [221, readOurRole, 'ourRole'], [321, readWith, 'with'], [203, readMeasuredBy, 'measuredBy'], [204, readMeets, 'meets'], [165, readFollows, 'follows'], [132, readDependsOn, 'dependsOn'], [114, readStatus, 'status'], [215, readNoCost, 'noCost'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Deliverable], [326, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[58, readBy, 'by'], [220, readOriginally, 'originally'], [187, readTaskFrom, 'taskFrom'], [154, readDone, 'done'], [223, readOwner, 'owner'], [114, readStatus, 'status'], [132, readDependsOn, 'dependsOn'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[58, readBy, 'by'], [220, readOriginally, 'originally'], [187, readTaskFrom, 'taskFrom'], [154, readDone, 'done'], [223, readOwner, 'owner'], [114, readStatus, 'status'], [132, readDependsOn, 'dependsOn'], [49, readBecause, 'because'], [203, readMeasuredBy, 'measuredBy'], [301, readTowards, 'towards']],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[301, readTowards, 'towards'], [203, readMeasuredBy, 'measuredBy'], [223, readOwner, 'owner'], [246, readRealisedBy, 'realisedBy'], [89, readCashable, 'cashable'], [114, readStatus, 'status'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[301, readTowards, 'towards'], [203, readMeasuredBy, 'measuredBy'], [223, readOwner, 'owner'], [246, readRealisedBy, 'realisedBy'], [89, readCashable, 'cashable'], [114, readStatus, 'status'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[58, readBy, 'by'], [220, readOriginally, 'originally'], [187, readTaskFrom, 'taskFrom'], [154, readDone, 'done'], [223, readOwner, 'owner'], [114, readStatus, 'status'], [132, readDependsOn, 'dependsOn'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[203, readMeasuredBy, 'measuredBy'], [108, readCurrent, 'current'], [223, readOwner, 'owner'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[110, readWorkKind, 'workKind'], [224, readPartOf, 'partOf'], [130, readDelivers, 'delivers'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [132, readDependsOn, 'dependsOn'], [204, readMeets, 'meets'], [276, readServes, 'serves'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [221, readOurRole, 'ourRole'], [321, readWith, 'with'], [291, readStops, 'stops'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [114, readStatus, 'status'], [205, readModel, 'model'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [126, readDeliverability, 'deliverability'], [222, readOutlook, 'outlook'], [238, readPriorityCheck, 'priorityCheck'], [317, readValueForMoney, 'valueForMoney'], [217, readNoValueForMoney, 'noValueForMoney'], [135, readDirection, 'direction'], [136, readDirection, 'direction'], [137, readDirection, 'direction'], [247, readRealityCheck, 'realityCheck'], [88, readCashLimit, 'cashLimit'], [183, readImpactOf, 'impactOf'], [261, readResponseIn, 'responseIn'], [236, readPosts, 'posts'], [162, readEstablishment, 'establishment'], [215, readNoCost, 'noCost'], [300, readTotalRow, 'totalRow'], [148, readYears, 'years'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Milestone], [327, SHAPE_Output], [85, SHAPE_Deliverable], [83, SHAPE_Benefit], [328, SHAPE_Disbenefit], [86, SHAPE_Action], [87, SHAPE_Level], [326, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[110, readWorkKind, 'workKind'], [224, readPartOf, 'partOf'], [130, readDelivers, 'delivers'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [132, readDependsOn, 'dependsOn'], [204, readMeets, 'meets'], [276, readServes, 'serves'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [221, readOurRole, 'ourRole'], [321, readWith, 'with'], [291, readStops, 'stops'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [114, readStatus, 'status'], [205, readModel, 'model'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [126, readDeliverability, 'deliverability'], [222, readOutlook, 'outlook'], [238, readPriorityCheck, 'priorityCheck'], [317, readValueForMoney, 'valueForMoney'], [217, readNoValueForMoney, 'noValueForMoney'], [135, readDirection, 'direction'], [136, readDirection, 'direction'], [137, readDirection, 'direction'], [247, readRealityCheck, 'realityCheck'], [88, readCashLimit, 'cashLimit'], [183, readImpactOf, 'impactOf'], [261, readResponseIn, 'responseIn'], [236, readPosts, 'posts'], [162, readEstablishment, 'establishment'], [215, readNoCost, 'noCost'], [300, readTotalRow, 'totalRow'], [148, readYears, 'years'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Milestone], [327, SHAPE_Output], [85, SHAPE_Deliverable], [83, SHAPE_Benefit], [328, SHAPE_Disbenefit], [86, SHAPE_Action], [87, SHAPE_Level], [326, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[110, readWorkKind, 'workKind'], [224, readPartOf, 'partOf'], [130, readDelivers, 'delivers'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [132, readDependsOn, 'dependsOn'], [204, readMeets, 'meets'], [276, readServes, 'serves'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [221, readOurRole, 'ourRole'], [321, readWith, 'with'], [291, readStops, 'stops'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [114, readStatus, 'status'], [205, readModel, 'model'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [126, readDeliverability, 'deliverability'], [222, readOutlook, 'outlook'], [238, readPriorityCheck, 'priorityCheck'], [317, readValueForMoney, 'valueForMoney'], [217, readNoValueForMoney, 'noValueForMoney'], [135, readDirection, 'direction'], [136, readDirection, 'direction'], [137, readDirection, 'direction'], [247, readRealityCheck, 'realityCheck'], [88, readCashLimit, 'cashLimit'], [183, readImpactOf, 'impactOf'], [261, readResponseIn, 'responseIn'], [236, readPosts, 'posts'], [162, readEstablishment, 'establishment'], [215, readNoCost, 'noCost'], [300, readTotalRow, 'totalRow'], [148, readYears, 'years'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Milestone], [327, SHAPE_Output], [85, SHAPE_Deliverable], [83, SHAPE_Benefit], [328, SHAPE_Disbenefit], [86, SHAPE_Action], [87, SHAPE_Level], [326, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[110, readWorkKind, 'workKind'], [224, readPartOf, 'partOf'], [130, readDelivers, 'delivers'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [132, readDependsOn, 'dependsOn'], [204, readMeets, 'meets'], [276, readServes, 'serves'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [221, readOurRole, 'ourRole'], [321, readWith, 'with'], [291, readStops, 'stops'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [114, readStatus, 'status'], [205, readModel, 'model'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [126, readDeliverability, 'deliverability'], [222, readOutlook, 'outlook'], [238, readPriorityCheck, 'priorityCheck'], [317, readValueForMoney, 'valueForMoney'], [217, readNoValueForMoney, 'noValueForMoney'], [135, readDirection, 'direction'], [136, readDirection, 'direction'], [137, readDirection, 'direction'], [247, readRealityCheck, 'realityCheck'], [88, readCashLimit, 'cashLimit'], [183, readImpactOf, 'impactOf'], [261, readResponseIn, 'responseIn'], [236, readPosts, 'posts'], [162, readEstablishment, 'establishment'], [215, readNoCost, 'noCost'], [300, readTotalRow, 'totalRow'], [148, readYears, 'years'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Milestone], [327, SHAPE_Output], [85, SHAPE_Deliverable], [83, SHAPE_Benefit], [328, SHAPE_Disbenefit], [86, SHAPE_Action], [87, SHAPE_Level], [326, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[110, readWorkKind, 'workKind'], [224, readPartOf, 'partOf'], [130, readDelivers, 'delivers'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [132, readDependsOn, 'dependsOn'], [204, readMeets, 'meets'], [276, readServes, 'serves'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [203, readMeasuredBy, 'measuredBy'], [221, readOurRole, 'ourRole'], [321, readWith, 'with'], [291, readStops, 'stops'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [114, readStatus, 'status'], [205, readModel, 'model'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [126, readDeliverability, 'deliverability'], [222, readOutlook, 'outlook'], [238, readPriorityCheck, 'priorityCheck'], [317, readValueForMoney, 'valueForMoney'], [217, readNoValueForMoney, 'noValueForMoney'], [135, readDirection, 'direction'], [136, readDirection, 'direction'], [137, readDirection, 'direction'], [247, readRealityCheck, 'realityCheck'], [88, readCashLimit, 'cashLimit'], [183, readImpactOf, 'impactOf'], [261, readResponseIn, 'responseIn'], [236, readPosts, 'posts'], [162, readEstablishment, 'establishment'], [215, readNoCost, 'noCost'], [300, readTotalRow, 'totalRow'], [148, readYears, 'years'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[84, SHAPE_Milestone], [327, SHAPE_Output], [85, SHAPE_Deliverable], [83, SHAPE_Benefit], [328, SHAPE_Disbenefit], [86, SHAPE_Action], [87, SHAPE_Level], [326, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[21, readTakenFrom, 'takenFrom'], [306, readUnit, 'unit'], [52, readBetter, 'better'], [303, readTrendOnly, 'trendOnly'], [294, readTells, 'tells'], [105, readMeasureAbout, 'measureAbout'], [110, readMeasureKind, 'measureKind'], [254, readReported, 'reported'], [279, readSource, 'source'], [216, readNoTarget, 'noTarget'], [214, readNoBaseline, 'noBaseline'], [258, readReset, 'reset'], [36, readAmberWithin, 'amberWithin'], [280, readSplit, 'split'], [304, readUncertain, 'uncertain'], [148, readYears, 'years'], [243, readQuarters, 'quarters'], [48, readBaseline, 'baseline'], [293, readTarget, 'target'], [33, readActual, 'actual'], [166, readForecast, 'forecast'], [50, readBenchmark, 'benchmark'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[175, readHolds, 'holds'], [90, readCertainty, 'certainty'], [265, readRingFenced, 'ringFenced'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [164, readFloor, 'floor'], [46, readAvailable, 'available'], [218, readOpening, 'opening'], [95, readClosing, 'closing'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [148, readYears, 'years'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[148, readYears, 'years'], [176, readLine, 'line'], [177, readLine, 'line'], [189, readLine, 'line'], [190, readLine, 'line'], [191, readLine, 'line'], [192, readLine, 'line'], [300, readTotalRow, 'totalRow'], [40, readAmountsIn, 'amountsIn'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[58, readBy, 'by'], [220, readOriginally, 'originally'], [187, readTaskFrom, 'taskFrom'], [154, readDone, 'done'], [223, readOwner, 'owner'], [114, readStatus, 'status'], [132, readDependsOn, 'dependsOn'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[212, readSavingFrom, 'savingFrom'], [130, readDelivers, 'delivers'], [224, readPartOf, 'partOf'], [148, readYears, 'years'], [37, readAmount, 'amount'], [32, readAchieved, 'achieved'], [45, readAtRisk, 'atRisk'], [282, readStage, 'stage'], [156, readEffectOn, 'effectOn'], [155, readEffect, 'effect'], [203, readMeasuredBy, 'measuredBy'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [236, readPosts, 'posts'], [162, readEstablishment, 'establishment'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [132, readDependsOn, 'dependsOn'], [287, readStarts, 'starts'], [158, readEnds, 'ends'], [114, readStatus, 'status'], [40, readAmountsIn, 'amountsIn'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[329, SHAPE_Mitigation], [86, SHAPE_Action], [84, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[148, readYears, 'years'], [167, readGap, 'gap'], [316, readUses, 'uses'], [300, readTotalRow, 'totalRow'], [40, readAmountsIn, 'amountsIn'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[152, readDisposal, 'disposal'], [248, readReceipt, 'receipt'], [324, readWorth, 'worth'], [148, readYears, 'years'], [114, readStatus, 'status'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[211, readMoveMoney, 'moveMoney'], [156, readEffectOn, 'effectOn'], [155, readEffect, 'effect'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[110, readPartyKind, 'partyKind'], [286, readStarted, 'started'], [157, readEnded, 'ended'], [158, readEnds, 'ends'], [298, readTerms, 'terms'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[110, readPartyKind, 'partyKind'], [286, readStarted, 'started'], [157, readEnded, 'ended'], [158, readEnds, 'ends'], [298, readTerms, 'terms'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[110, readPartyKind, 'partyKind'], [286, readStarted, 'started'], [157, readEnded, 'ended'], [158, readEnds, 'ends'], [298, readTerms, 'terms'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[110, readPartyKind, 'partyKind'], [286, readStarted, 'started'], [157, readEnded, 'ended'], [158, readEnds, 'ends'], [298, readTerms, 'terms'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[110, readPartyKind, 'partyKind'], [286, readStarted, 'started'], [157, readEnded, 'ended'], [158, readEnds, 'ends'], [298, readTerms, 'terms'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[110, readPartyKind, 'partyKind'], [286, readStarted, 'started'], [157, readEnded, 'ended'], [158, readEnds, 'ends'], [298, readTerms, 'terms'], [256, readReportsTo, 'reportsTo'], [161, readEscalatesTo, 'escalatesTo'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[299, readThreatens, 'threatens'], [184, readInherent, 'inherent'], [259, readResidual, 'residual'], [161, readEscalatesTo, 'escalatesTo'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[329, SHAPE_Mitigation], [86, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[244, readRaisedOn, 'raisedOn'], [105, readConcerns, 'concerns'], [213, readNeeds, 'needs'], [44, readAsks, 'asks'], [299, readThreatens, 'threatens'], [161, readEscalatesTo, 'escalatesTo'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[244, readRaisedOn, 'raisedOn'], [105, readConcerns, 'concerns'], [213, readNeeds, 'needs'], [44, readAsks, 'asks'], [299, readThreatens, 'threatens'], [161, readEscalatesTo, 'escalatesTo'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[237, readPreferred, 'preferred'], [35, readAdvantage, 'advantage'], [151, readDisadvantage, 'disadvantage'], [219, readOptionRisks, 'optionRisks'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom']],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[260, readResponse, 'response'], [223, readOwner, 'owner'], [114, readStatus, 'status'], [58, readBy, 'by'], [49, readBecause, 'because']],
  children: [[86, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[109, readDecidedBy, 'decidedBy'], [42, readApproves, 'approves'], [110, readDecisionKind, 'decisionKind'], [165, readFollows, 'follows'], [131, readDepartsFrom, 'departsFrom'], [106, readConsulted, 'consulted'], [159, readEqualityRecord, 'equalityRecord'], [160, readEqualityRecord, 'equalityRecord'], [114, readDecisionStatus, 'decisionStatus'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[330, SHAPE_Option], [86, SHAPE_Action], [331, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[187, readLasting, 'lasting'], [245, readReached, 'reached'], [262, readResponses, 'responses'], [105, readConcerns, 'concerns'], [274, readSaid, 'said'], [133, readDid, 'did'], [134, readDidChanging, 'didChanging'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[109, readDecidedBy, 'decidedBy'], [174, readHeldOn, 'heldOn'], [105, readConcerns, 'concerns'], [114, readStatus, 'status'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[331, SHAPE_Recommendation], [86, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[19, readStepIn, 'stepIn'], [20, readStepOn, 'stepOn'], [109, readStepBy, 'stepBy'], [114, readStatus, 'status'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [[332, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[94, readChange, 'change'], [188, readLedBy, 'ledBy'], [223, readOwner, 'owner'], [96, readCode, 'code'], [182, readId, 'id'], [302, readTranslation, 'translation'], [163, readEvidence, 'evidence'], [47, readBackground, 'background'], [241, readPublish, 'publish'], [309, readUnder, 'under'], [49, readBecause, 'because'], [97, readComment, 'comment'], [30, readAccept, 'accept'], [249, readReplaces, 'replaces'], [264, readReviewedOn, 'reviewedOn']],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const tables: GrammarTables = {
  words: WORDS,
  declarations: [[60, SHAPE_Plan], [61, SHAPE_Vision], [62, SHAPE_Principle], [63, SHAPE_Priority], [64, SHAPE_Theme], [65, SHAPE_Duty], [66, SHAPE_Strategy], [67, SHAPE_Outcome], [68, SHAPE_Programme], [69, SHAPE_Workstream], [70, SHAPE_Project], [71, SHAPE_Service], [72, SHAPE_Team], [73, SHAPE_Measure], [74, SHAPE_Fund], [333, SHAPE_BudgetFor], [75, SHAPE_Saving], [334, SHAPE_FinancialPlan], [335, SHAPE_Asset], [336, SHAPE_Move], [76, SHAPE_Portfolio], [77, SHAPE_Officer], [78, SHAPE_Body], [79, SHAPE_Group], [26, SHAPE_Partner], [337, SHAPE_Comparators], [80, SHAPE_Risk], [81, SHAPE_Issue], [338, SHAPE_Barrier], [82, SHAPE_Decision], [233, SHAPE_Consultation], [339, SHAPE_Review], [340, SHAPE_Timetable], [341, SHAPE_Scenario]],
  use: 342,
  readUse,
};
