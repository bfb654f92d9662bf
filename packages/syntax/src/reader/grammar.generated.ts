// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.
import { type ClauseScanner, EMPTY_LIST } from './clause-scanner.js';
import type { ElementShape, GrammarTables, Vocabulary } from './tables.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD', 'on_baseline', 'to', 'up_to', 'in', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'new_each_year', 'in_each_year', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'builds_on', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'step', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'status', 'proposed', 'agreed', 'refused', 'deferred', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'deliverability', 'high', 'medium', 'low', 'unknown', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'does_not_answer', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'figures_from', 'floor', 'follows', 'forecast', 'gap', 'governance', 'cabinet', 'committee', 'mayor', 'board', 'partnership', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'id', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'editorial', 'member', 'said', 'discrete', 'serves', 'site_colour', 'site_reports', 'source', 'split', 'into', 'stage', 'to_find', 'identified', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'uncertain', 'title', 'unit', 'direction', 'frequency', 'under', 'number', 'percent', 'money', 'days', 'rate', 'score', 'uses', 'value_for_money', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use', 'library'],
  keywords: [['no value for money check', 221], ['equality assessment', 163], ['benefits review on', 51], ['equality screening', 162], ['does not answer', 156], ['ring-fenced for', 269], ['value for money', 321], ['deliverability', 128], ['upper quartile', 148], ['lower quartile', 149], ['priority check', 242], ['reserves floor', 261], ['virement limit', 323], ['year starts in', 328], ['recommendation', 334], ['financial plan', 336], ['new each year', 38], ['below average', 144], ['above average', 146], ['establishment', 165], ['reality check', 251], ['compared with', 322], ['commissioner', 28], ['amber within', 36], ['in each year', 39], ['departs from', 134], ['did changing', 137], ['top quartile', 147], ['disadvantage', 154], ['escalates to', 164], ['figures from', 167], ['key decision', 190], ['flexible use', 200], ['organisation', 202], ['commissioned', 212], ['consultation', 237], ['site reports', 282], ['on baseline', 16], ['approved by', 41], ['deliverable', 86], ['not started', 121], ['in progress', 122], ['performance', 142], ['disposal by', 155], ['partnership', 177], ['measured by', 207], ['no baseline', 218], ['realised by', 250], ['response in', 265], ['reviewed on', 268], ['site colour', 281], ['comparators', 339], ['influencer', 24], ['amounts in', 40], ['background', 47], ['workstream', 70], ['cash limit', 89], ['monitoring', 102], ['depends on', 135], ['governance', 172], ['every year', 198], ['population', 201], ['management', 206], ['outsourced', 213], ['commercial', 214], ['originally', 224], ['superseded', 239], ['cumulative', 259], ['reports to', 260], ['identified', 288], ['better off', 301], ['trend only', 307], ['front-line', 326], ['disbenefit', 331], ['mitigation', 332], ['budget for', 335], ['regulator', 29], ['addresses', 34], ['advantage', 35], ['available', 46], ['benchmark', 50], ['builds on', 58], ['principle', 63], ['programme', 69], ['portfolio', 77], ['milestone', 85], ['certainty', 91], ['confirmed', 92], ['consulted', 108], ['delegated', 115], ['effect on', 159], ['committee', 174], ['impact of', 187], ['statutory', 205], ['no target', 220], ['voluntary', 234], ['preferred', 241], ['corporate', 243], ['residents', 244], ['raised on', 248], ['quarterly', 256], ['responses', 266], ['review by', 267], ['editorial', 276], ['delivered', 289], ['behaviour', 294], ['threatens', 303], ['uncertain', 308], ['direction', 311], ['frequency', 312], ['strategic', 325], ['timetable', 342], ['advocate', 25], ['achieved', 32], ['approves', 42], ['baseline', 48], ['priority', 64], ['strategy', 67], ['decision', 83], ['cashable', 90], ['equality', 103], ['property', 105], ['currency', 109], ['proposed', 117], ['deferred', 120], ['complete', 123], ['delivers', 133], ['evidence', 166], ['forecast', 170], ['receipts', 183], ['inherent', 188], ['national', 203], ['our role', 225], ['supplier', 229], ['scrutiny', 231], ['business', 235], ['approved', 238], ['quarters', 247], ['replaces', 253], ['reported', 258], ['residual', 263], ['response', 264], ['rounding', 270], ['discrete', 279], ['supports', 296], ['how much', 299], ['how well', 300], ['terms on', 302], ['scenario', 343], ['support', 23], ['partner', 26], ['enabler', 27], ['at risk', 45], ['because', 49], ['between', 55], ['outcome', 68], ['project', 71], ['service', 72], ['measure', 74], ['officer', 78], ['benefit', 84], ['pending', 93], ['closing', 97], ['comment', 99], ['finance', 100], ['climate', 106], ['current', 110], ['refused', 119], ['stopped', 124], ['unknown', 132], ['squeeze', 138], ['average', 145], ['follows', 169], ['cabinet', 173], ['held on', 178], ['revenue', 180], ['capital', 181], ['reserve', 182], ['housing', 185], ['outturn', 195], ['no cost', 219], ['opening', 222], ['outlook', 226], ['part of', 228], ['sponsor', 230], ['council', 232], ['publish', 245], ['reached', 249], ['receipt', 252], ['monthly', 255], ['warning', 274], ['to find', 287], ['started', 290], ['towards', 305], ['cymraeg', 306], ['percent', 315], ['barrier', 340], ['library', 345], ['accept', 30], ['actual', 33], ['amount', 37], ['better', 52], ['higher', 53], ['vision', 62], ['saving', 76], ['action', 87], ['change', 95], ['people', 104], ['urgent', 114], ['status', 116], ['agreed', 118], ['medium', 130], ['levels', 143], ['within', 150], ['months', 153], ['effect', 158], ['impact', 189], ['led by', 192], ['growth', 193], ['income', 194], ['direct', 210], ['shared', 211], ['public', 233], ['exempt', 246], ['report', 254], ['yearly', 257], ['member', 277], ['serves', 280], ['source', 283], ['starts', 291], ['target', 297], ['number', 314], ['budget', 329], ['output', 330], ['option', 333], ['review', 341], ['up to', 18], ['until', 31], ['as at', 43], ['lower', 54], ['theme', 65], ['group', 80], ['issue', 82], ['level', 88], ['legal', 101], ['about', 107], ['green', 125], ['amber', 126], ['drive', 140], ['years', 151], ['ended', 160], ['floor', 168], ['mayor', 175], ['board', 176], ['holds', 179], ['grant', 184], ['local', 204], ['meets', 208], ['model', 209], ['needs', 217], ['risks', 223], ['owner', 227], ['draft', 236], ['posts', 240], ['reset', 262], ['error', 275], ['split', 284], ['stage', 286], ['place', 292], ['value', 293], ['stops', 295], ['tells', 298], ['total', 304], ['title', 309], ['under', 313], ['money', 316], ['score', 319], ['worth', 327], ['asset', 337], ['lead', 22], ['asks', 44], ['near', 57], ['call', 60], ['plan', 61], ['duty', 66], ['team', 73], ['fund', 75], ['body', 79], ['risk', 81], ['step', 96], ['code', 98], ['kind', 112], ['high', 129], ['hold', 139], ['cost', 141], ['year', 152], ['done', 157], ['ends', 161], ['from', 191], ['once', 197], ['rule', 271], ['hint', 273], ['said', 278], ['into', 285], ['unit', 310], ['days', 317], ['rate', 318], ['uses', 320], ['with', 324], ['move', 338], ['and', 56], ['bid', 94], ['key', 113], ['red', 127], ['low', 131], ['did', 136], ['gap', 171], ['new', 199], ['off', 272], ['use', 344], ['to', 17], ['in', 19], ['on', 20], ['as', 21], ['by', 59], ['id', 186]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[$\u00A3\u20AC0-9]))/y, 196],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 111],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 216],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+\u2013\u2212]?[$\u00A3\u20AC])/y, 215],
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
const SET2 = setOf(17, 18);
const SET3 = setOf(5, 7, 8);
const SET4 = setOf(5);
const SET5 = setOf(7);
const SET6 = setOf(22, 23, 24, 25, 26, 27, 28, 29);
const SET7 = setOf(38, 39);
const SET8 = setOf(53, 54);
const SET9 = setOf(26, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88);
const SET10 = setOf(92, 93, 94);
const SET11 = setOf(100, 101, 102, 103, 104, 105, 106);
const SET12 = setOf(113, 114, 115);
const SET13 = setOf(117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127);
const SET14 = setOf(129, 130, 131, 132);
const SET15 = setOf(138, 139, 140);
const SET16 = setOf(141, 142, 143);
const SET17 = setOf(144, 145, 146, 147, 148, 149);
const SET18 = setOf(59, 150);
const SET19 = setOf(8);
const SET20 = setOf(151, 152, 153);
const SET21 = setOf(162, 163);
const SET22 = setOf(173, 174, 175, 176, 177);
const SET23 = setOf(180, 181, 182, 183, 184, 185);
const SET24 = setOf(180, 181, 193, 194, 195, 196);
const SET25 = setOf(197, 198, 199, 200);
const SET26 = setOf(69, 201, 202);
const SET27 = setOf(113, 203, 204, 205, 206);
const SET28 = setOf(210, 211, 212, 213, 214);
const SET29 = setOf(205, 229, 230, 231, 232, 233, 234, 235);
const SET30 = setOf(236, 237, 238, 239);
const SET31 = setOf(205, 206, 243, 244);
const SET32 = setOf(233, 246);
const SET33 = setOf(1, 2, 3, 4, 14);
const SET34 = setOf(255, 256, 257);
const SET35 = setOf(78, 272, 273, 274, 275, 276, 277);
const SET36 = setOf(177, 243, 279);
const SET37 = setOf(45, 118, 287, 288, 289);
const SET38 = setOf(202, 203, 204, 205, 292, 293, 294);
const SET39 = setOf(121, 122, 123, 124, 125, 126, 127);
const SET40 = setOf(299, 300, 301);
const SET41 = setOf(283, 309, 310, 311, 312);
const SET42 = setOf(314, 315, 316, 317, 318, 319);
const SET43 = setOf(129, 131, 132, 145);
const SET44 = setOf(23, 113, 177, 205, 243, 279, 325, 326);

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
  s.expect(344);
  const name = s.name(10);
  const fact: Draft = { at, name };
  if (s.is(191)) {
    s.expect(191);
  } else if (s.is(216)) {
    s.expect(216);
    s.expect(345);
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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
  let targets: Draft[] = EMPTY_LIST;
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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
  let approvals: Draft[] = EMPTY_LIST;
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
  let parties: Draft[] = EMPTY_LIST;
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
  s.expect(47);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words };
}

function readBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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

function readBuildsOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let scenarios: Draft[] = EMPTY_LIST;
  s.expect(58);
  scenarios = s.namesOf(10);
  at.end = s.end;
  return { type: 'buildsOn', at, scenarios };
}

function readBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(59);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by };
}

function readCall(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(60);
  const level = s.keyword(SET9);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words };
}

function readCashLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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
  s.expect(90);
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
  s.expect(91);
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
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(95);
  const target = s.name(10);
  const fact: Draft = { type: 'change', at, pairs, target };
  if (s.is(59)) {
    s.expect(59);
    fact.by = s.value(SET0);
  } else if (s.is(96)) {
    s.expect(96);
    fact.step = s.value(SET4);
    if (s.is(19)) {
      s.expect(19);
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
  s.expect(97);
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
  s.expect(98);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words };
}

function readComment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(99);
  const role = s.keyword(SET11);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'comment', at, role, words };
}

function readConcerns(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(107);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'concerns', at, targets };
}

function readConsulted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let consultations: Draft[] = EMPTY_LIST;
  s.expect(108);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations };
}

function readCurrency(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(109);
  const currency = s.name(10);
  at.end = s.end;
  return { type: 'currency', at, currency };
}

function readCurrent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(110);
  const value = s.value(SET3);
  at.end = s.end;
  return { type: 'current', at, value };
}

function readDecidedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(111);
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
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(112);
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
  s.expect(116);
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
  s.expect(128);
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
  let shares: Draft[] = EMPTY_LIST;
  s.expect(133);
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
  s.expect(134);
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
  s.expect(135);
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
  s.expect(136);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words };
}

function readDidChanging(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(137);
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
    if (s.is(150)) {
      s.expect(150);
      fact.within = s.value(SET19);
      fact.unit = s.keyword(SET20);
    } else if (s.is(59)) {
      s.expect(59);
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
  s.expect(154);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words };
}

function readDisposal(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(155);
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
  s.expect(156);
  outcomes = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'doesNotAnswer', at, outcomes, words };
}

function readDone(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(157);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'done', at, value };
}

function readEffect(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(158);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words };
}

function readEffectOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(159);
  measures = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effectOn', at, measures, words };
}

function readEnded(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(160);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on };
}

function readEnds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(161);
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
  let targets: Draft[] = EMPTY_LIST;
  s.expect(164);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets };
}

function readEstablishment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(165);
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
  s.expect(166);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(20)) {
    s.expect(20);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readFiguresFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(167);
  const path = s.sentence();
  at.end = s.end;
  return { type: 'figuresFrom', at, path };
}

function readFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(168);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'floor', at, value };
}

function readFollows(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = EMPTY_LIST;
  s.expect(169);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles };
}

function readForecast(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(170);
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
  s.expect(171);
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
  s.expect(172);
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
  s.expect(178);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on };
}

function readHolds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(179);
  const holds = s.keyword(SET23);
  at.end = s.end;
  return { type: 'holds', at, holds };
}

function readId(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(186);
  const scheme = s.name(11);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'id', at, scheme, words };
}

function readImpactOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let effects: Draft[] = EMPTY_LIST;
  s.expect(187);
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
  s.expect(188);
  const likelihood = s.value(SET19);
  s.expect(189);
  const impact = s.value(SET19);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact };
}

function readKeyDecision(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(190);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'keyDecision', at, value };
}

function readLasting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(191);
  const start = s.value(SET0);
  s.expect(17);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end };
}

function readLedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = EMPTY_LIST;
  s.expect(192);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads };
}

function readLine(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = EMPTY_LIST;
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
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
  s.expect(107);
  const about = s.keyword(SET26);
  at.end = s.end;
  return { type: 'measureAbout', at, about };
}

function readMeasureKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(112);
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
  let measures: Draft[] = EMPTY_LIST;
  s.expect(207);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures };
}

function readMeets(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = EMPTY_LIST;
  s.expect(208);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties };
}

function readModel(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(209);
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
  s.expect(215);
  const amount = s.value(SET4);
  s.expect(216);
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
  s.expect(217);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'needs', at, value };
}

function readNoBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(218);
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
  s.expect(219);
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
  s.expect(220);
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
  s.expect(221);
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(222);
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
  s.expect(223);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words };
}

function readOrganisation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(202);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words };
}

function readOriginally(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(224);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by };
}

function readOurRole(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(225);
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
  s.expect(226);
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
  let owners: Draft[] = EMPTY_LIST;
  s.expect(227);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners };
}

function readPartOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(228);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole };
}

function readPartyKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(112);
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
  s.expect(116);
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(240);
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
  s.expect(241);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred };
}

function readPriorityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = EMPTY_LIST;
  s.expect(242);
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
  s.expect(245);
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
  let periods: Draft[] = EMPTY_LIST;
  s.expect(247);
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
  s.expect(248);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on };
}

function readReached(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(249);
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
  s.expect(250);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by };
}

function readRealityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(251);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'realityCheck', at, words };
}

function readReceipt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(252);
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
  s.expect(253);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets };
}

function readReport(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(254);
  const frequency = s.keyword(SET34);
  at.end = s.end;
  return { type: 'report', at, frequency };
}

function readReported(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(258);
  const frequency = s.keyword(SET34);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(259)) {
    s.expect(259);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact;
}

function readReportsTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(260);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets };
}

function readReservesFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(261);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'reservesFloor', at, value };
}

function readReset(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(262);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words };
}

function readResidual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(263);
  const likelihood = s.value(SET19);
  s.expect(189);
  const impact = s.value(SET19);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact };
}

function readResponse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(264);
  const fact: Draft = { type: 'response', at };
  if (s.is(111)) {
    s.expect(111);
    fact.by = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readResponseIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(265);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words };
}

function readResponses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(266);
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
  s.expect(267);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by };
}

function readReviewedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(268);
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
  s.expect(269);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words };
}

function readRounding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(270);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'rounding', at, value };
}

function readRuleSetting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(271);
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
  s.expect(278);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words };
}

function readSavingFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = EMPTY_LIST;
  s.expect(216);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works };
}

function readScopeKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(112);
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
  let services: Draft[] = EMPTY_LIST;
  s.expect(280);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services };
}

function readSiteColour(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(281);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteColour', at, words };
}

function readSiteReports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(282);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteReports', at, words };
}

function readSource(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(283);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words };
}

function readSplit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parts: Draft[] = EMPTY_LIST;
  s.expect(284);
  const called = s.name(10);
  s.expect(285);
  parts = s.namesOf(10);
  at.end = s.end;
  return { type: 'split', at, parts, called };
}

function readStage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(286);
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
  s.expect(290);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on };
}

function readStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(291);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on };
}

function readStatementKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(112);
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
  s.expect(116);
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
  let parties: Draft[] = EMPTY_LIST;
  s.expect(111);
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
  let measures: Draft[] = EMPTY_LIST;
  s.expect(295);
  const work = s.name(10);
  if (s.is(159)) {
    s.expect(159);
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
  s.expect(296);
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(297);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.is(59)) {
    s.expect(59);
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
  s.expect(191);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on };
}

function readTells(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(298);
  const tells = s.keyword(SET40);
  at.end = s.end;
  return { type: 'tells', at, tells };
}

function readTerms(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(302);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on };
}

function readThreatens(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(303);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets };
}

function readTotalRow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(304);
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
  s.expect(305);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes };
}

function readTranslation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(306);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words };
}

function readTrendOnly(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(307);
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
  s.expect(308);
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
  s.expect(313);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words };
}

function readUnit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(310);
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
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(320);
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
  s.expect(321);
  s.expect(141);
  const cost = s.keyword(SET43);
  s.expect(14);
  s.expect(142);
  const performance = s.keyword(SET43);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(322);
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
  s.expect(323);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'virementLimit', at, value };
}

function readWith(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = EMPTY_LIST;
  s.expect(324);
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
  s.expect(112);
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
  s.expect(327);
  const value = s.value(SET4);
  at.end = s.end;
  return { type: 'worth', at, value };
}

function readYearStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(328);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month };
}

function readYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(151);
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
  clauses: [[202, readOrganisation, 'organisation'], [172, readGovernance, 'governance'], [151, readYears, 'years'], [328, readYearStarts, 'yearStarts'], [109, readCurrency, 'currency'], [116, readPlanStatus, 'planStatus'], [41, readApprovedBy, 'approvedBy'], [43, readAsAt, 'asAt'], [60, readCall, 'call'], [36, readAmberWithin, 'amberWithin'], [190, readKeyDecision, 'keyDecision'], [270, readRounding, 'rounding'], [271, readRuleSetting, 'ruleSetting'], [254, readReport, 'report'], [156, readDoesNotAnswer, 'doesNotAnswer'], [323, readVirementLimit, 'virementLimit'], [261, readReservesFloor, 'reservesFloor'], [40, readAmountsIn, 'amountsIn'], [282, readSiteReports, 'siteReports'], [281, readSiteColour, 'siteColour'], [167, readFiguresFrom, 'figuresFrom'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[59, readBy, 'by'], [224, readOriginally, 'originally'], [191, readTaskFrom, 'taskFrom'], [157, readDone, 'done'], [227, readOwner, 'owner'], [116, readStatus, 'status'], [135, readDependsOn, 'dependsOn'], [49, readBecause, 'because'], [112, readScopeKind, 'scopeKind']],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[112, readStatementKind, 'statementKind'], [296, readSupports, 'supports'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [267, readReviewBy, 'reviewBy'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[112, readStatementKind, 'statementKind'], [296, readSupports, 'supports'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [267, readReviewBy, 'reviewBy'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[112, readStatementKind, 'statementKind'], [296, readSupports, 'supports'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [267, readReviewBy, 'reviewBy'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[112, readStatementKind, 'statementKind'], [296, readSupports, 'supports'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [267, readReviewBy, 'reviewBy'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[112, readStatementKind, 'statementKind'], [296, readSupports, 'supports'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [267, readReviewBy, 'reviewBy'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[112, readStatementKind, 'statementKind'], [296, readSupports, 'supports'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [267, readReviewBy, 'reviewBy'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[151, readYears, 'years'], [180, readLine, 'line'], [181, readLine, 'line'], [193, readLine, 'line'], [194, readLine, 'line'], [195, readLine, 'line'], [196, readLine, 'line'], [304, readTotalRow, 'totalRow'], [40, readAmountsIn, 'amountsIn']],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[112, readScopeKind, 'scopeKind'], [296, readSupports, 'supports'], [34, readAddresses, 'addresses'], [225, readOurRole, 'ourRole'], [324, readWith, 'with'], [207, readMeasuredBy, 'measuredBy'], [208, readMeets, 'meets'], [169, readFollows, 'follows'], [135, readDependsOn, 'dependsOn'], [116, readStatus, 'status'], [219, readNoCost, 'noCost'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[86, SHAPE_Deliverable], [329, SHAPE_Budget]],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[59, readBy, 'by'], [224, readOriginally, 'originally'], [191, readTaskFrom, 'taskFrom'], [157, readDone, 'done'], [227, readOwner, 'owner'], [116, readStatus, 'status'], [135, readDependsOn, 'dependsOn'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[59, readBy, 'by'], [224, readOriginally, 'originally'], [191, readTaskFrom, 'taskFrom'], [157, readDone, 'done'], [227, readOwner, 'owner'], [116, readStatus, 'status'], [135, readDependsOn, 'dependsOn'], [49, readBecause, 'because'], [207, readMeasuredBy, 'measuredBy'], [305, readTowards, 'towards']],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[305, readTowards, 'towards'], [207, readMeasuredBy, 'measuredBy'], [227, readOwner, 'owner'], [250, readRealisedBy, 'realisedBy'], [90, readCashable, 'cashable'], [116, readStatus, 'status'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[305, readTowards, 'towards'], [207, readMeasuredBy, 'measuredBy'], [227, readOwner, 'owner'], [250, readRealisedBy, 'realisedBy'], [90, readCashable, 'cashable'], [116, readStatus, 'status'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[59, readBy, 'by'], [224, readOriginally, 'originally'], [191, readTaskFrom, 'taskFrom'], [157, readDone, 'done'], [227, readOwner, 'owner'], [116, readStatus, 'status'], [135, readDependsOn, 'dependsOn'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[207, readMeasuredBy, 'measuredBy'], [110, readCurrent, 'current'], [227, readOwner, 'owner'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[112, readWorkKind, 'workKind'], [228, readPartOf, 'partOf'], [133, readDelivers, 'delivers'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [135, readDependsOn, 'dependsOn'], [208, readMeets, 'meets'], [280, readServes, 'serves'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [225, readOurRole, 'ourRole'], [324, readWith, 'with'], [295, readStops, 'stops'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [116, readStatus, 'status'], [209, readModel, 'model'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [128, readDeliverability, 'deliverability'], [226, readOutlook, 'outlook'], [242, readPriorityCheck, 'priorityCheck'], [321, readValueForMoney, 'valueForMoney'], [221, readNoValueForMoney, 'noValueForMoney'], [138, readDirection, 'direction'], [139, readDirection, 'direction'], [140, readDirection, 'direction'], [251, readRealityCheck, 'realityCheck'], [89, readCashLimit, 'cashLimit'], [187, readImpactOf, 'impactOf'], [265, readResponseIn, 'responseIn'], [240, readPosts, 'posts'], [165, readEstablishment, 'establishment'], [219, readNoCost, 'noCost'], [304, readTotalRow, 'totalRow'], [151, readYears, 'years'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Milestone], [330, SHAPE_Output], [86, SHAPE_Deliverable], [84, SHAPE_Benefit], [331, SHAPE_Disbenefit], [87, SHAPE_Action], [88, SHAPE_Level], [329, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[112, readWorkKind, 'workKind'], [228, readPartOf, 'partOf'], [133, readDelivers, 'delivers'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [135, readDependsOn, 'dependsOn'], [208, readMeets, 'meets'], [280, readServes, 'serves'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [225, readOurRole, 'ourRole'], [324, readWith, 'with'], [295, readStops, 'stops'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [116, readStatus, 'status'], [209, readModel, 'model'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [128, readDeliverability, 'deliverability'], [226, readOutlook, 'outlook'], [242, readPriorityCheck, 'priorityCheck'], [321, readValueForMoney, 'valueForMoney'], [221, readNoValueForMoney, 'noValueForMoney'], [138, readDirection, 'direction'], [139, readDirection, 'direction'], [140, readDirection, 'direction'], [251, readRealityCheck, 'realityCheck'], [89, readCashLimit, 'cashLimit'], [187, readImpactOf, 'impactOf'], [265, readResponseIn, 'responseIn'], [240, readPosts, 'posts'], [165, readEstablishment, 'establishment'], [219, readNoCost, 'noCost'], [304, readTotalRow, 'totalRow'], [151, readYears, 'years'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Milestone], [330, SHAPE_Output], [86, SHAPE_Deliverable], [84, SHAPE_Benefit], [331, SHAPE_Disbenefit], [87, SHAPE_Action], [88, SHAPE_Level], [329, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[112, readWorkKind, 'workKind'], [228, readPartOf, 'partOf'], [133, readDelivers, 'delivers'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [135, readDependsOn, 'dependsOn'], [208, readMeets, 'meets'], [280, readServes, 'serves'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [225, readOurRole, 'ourRole'], [324, readWith, 'with'], [295, readStops, 'stops'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [116, readStatus, 'status'], [209, readModel, 'model'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [128, readDeliverability, 'deliverability'], [226, readOutlook, 'outlook'], [242, readPriorityCheck, 'priorityCheck'], [321, readValueForMoney, 'valueForMoney'], [221, readNoValueForMoney, 'noValueForMoney'], [138, readDirection, 'direction'], [139, readDirection, 'direction'], [140, readDirection, 'direction'], [251, readRealityCheck, 'realityCheck'], [89, readCashLimit, 'cashLimit'], [187, readImpactOf, 'impactOf'], [265, readResponseIn, 'responseIn'], [240, readPosts, 'posts'], [165, readEstablishment, 'establishment'], [219, readNoCost, 'noCost'], [304, readTotalRow, 'totalRow'], [151, readYears, 'years'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Milestone], [330, SHAPE_Output], [86, SHAPE_Deliverable], [84, SHAPE_Benefit], [331, SHAPE_Disbenefit], [87, SHAPE_Action], [88, SHAPE_Level], [329, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[112, readWorkKind, 'workKind'], [228, readPartOf, 'partOf'], [133, readDelivers, 'delivers'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [135, readDependsOn, 'dependsOn'], [208, readMeets, 'meets'], [280, readServes, 'serves'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [225, readOurRole, 'ourRole'], [324, readWith, 'with'], [295, readStops, 'stops'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [116, readStatus, 'status'], [209, readModel, 'model'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [128, readDeliverability, 'deliverability'], [226, readOutlook, 'outlook'], [242, readPriorityCheck, 'priorityCheck'], [321, readValueForMoney, 'valueForMoney'], [221, readNoValueForMoney, 'noValueForMoney'], [138, readDirection, 'direction'], [139, readDirection, 'direction'], [140, readDirection, 'direction'], [251, readRealityCheck, 'realityCheck'], [89, readCashLimit, 'cashLimit'], [187, readImpactOf, 'impactOf'], [265, readResponseIn, 'responseIn'], [240, readPosts, 'posts'], [165, readEstablishment, 'establishment'], [219, readNoCost, 'noCost'], [304, readTotalRow, 'totalRow'], [151, readYears, 'years'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Milestone], [330, SHAPE_Output], [86, SHAPE_Deliverable], [84, SHAPE_Benefit], [331, SHAPE_Disbenefit], [87, SHAPE_Action], [88, SHAPE_Level], [329, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[112, readWorkKind, 'workKind'], [228, readPartOf, 'partOf'], [133, readDelivers, 'delivers'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [135, readDependsOn, 'dependsOn'], [208, readMeets, 'meets'], [280, readServes, 'serves'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [34, readAddresses, 'addresses'], [207, readMeasuredBy, 'measuredBy'], [225, readOurRole, 'ourRole'], [324, readWith, 'with'], [295, readStops, 'stops'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [116, readStatus, 'status'], [209, readModel, 'model'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [51, readBenefitsReview, 'benefitsReview'], [128, readDeliverability, 'deliverability'], [226, readOutlook, 'outlook'], [242, readPriorityCheck, 'priorityCheck'], [321, readValueForMoney, 'valueForMoney'], [221, readNoValueForMoney, 'noValueForMoney'], [138, readDirection, 'direction'], [139, readDirection, 'direction'], [140, readDirection, 'direction'], [251, readRealityCheck, 'realityCheck'], [89, readCashLimit, 'cashLimit'], [187, readImpactOf, 'impactOf'], [265, readResponseIn, 'responseIn'], [240, readPosts, 'posts'], [165, readEstablishment, 'establishment'], [219, readNoCost, 'noCost'], [304, readTotalRow, 'totalRow'], [151, readYears, 'years'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[85, SHAPE_Milestone], [330, SHAPE_Output], [86, SHAPE_Deliverable], [84, SHAPE_Benefit], [331, SHAPE_Disbenefit], [87, SHAPE_Action], [88, SHAPE_Level], [329, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[21, readTakenFrom, 'takenFrom'], [310, readUnit, 'unit'], [52, readBetter, 'better'], [307, readTrendOnly, 'trendOnly'], [298, readTells, 'tells'], [107, readMeasureAbout, 'measureAbout'], [112, readMeasureKind, 'measureKind'], [258, readReported, 'reported'], [283, readSource, 'source'], [220, readNoTarget, 'noTarget'], [218, readNoBaseline, 'noBaseline'], [262, readReset, 'reset'], [36, readAmberWithin, 'amberWithin'], [284, readSplit, 'split'], [308, readUncertain, 'uncertain'], [167, readFiguresFrom, 'figuresFrom'], [151, readYears, 'years'], [247, readQuarters, 'quarters'], [48, readBaseline, 'baseline'], [297, readTarget, 'target'], [33, readActual, 'actual'], [170, readForecast, 'forecast'], [50, readBenchmark, 'benchmark'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[87, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[179, readHolds, 'holds'], [91, readCertainty, 'certainty'], [269, readRingFenced, 'ringFenced'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [168, readFloor, 'floor'], [46, readAvailable, 'available'], [222, readOpening, 'opening'], [97, readClosing, 'closing'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [151, readYears, 'years'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[151, readYears, 'years'], [180, readLine, 'line'], [181, readLine, 'line'], [193, readLine, 'line'], [194, readLine, 'line'], [195, readLine, 'line'], [196, readLine, 'line'], [304, readTotalRow, 'totalRow'], [40, readAmountsIn, 'amountsIn'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[59, readBy, 'by'], [224, readOriginally, 'originally'], [191, readTaskFrom, 'taskFrom'], [157, readDone, 'done'], [227, readOwner, 'owner'], [116, readStatus, 'status'], [135, readDependsOn, 'dependsOn'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[216, readSavingFrom, 'savingFrom'], [133, readDelivers, 'delivers'], [228, readPartOf, 'partOf'], [151, readYears, 'years'], [37, readAmount, 'amount'], [32, readAchieved, 'achieved'], [45, readAtRisk, 'atRisk'], [286, readStage, 'stage'], [159, readEffectOn, 'effectOn'], [158, readEffect, 'effect'], [207, readMeasuredBy, 'measuredBy'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [240, readPosts, 'posts'], [165, readEstablishment, 'establishment'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [135, readDependsOn, 'dependsOn'], [291, readStarts, 'starts'], [161, readEnds, 'ends'], [116, readStatus, 'status'], [40, readAmountsIn, 'amountsIn'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[332, SHAPE_Mitigation], [87, SHAPE_Action], [85, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[151, readYears, 'years'], [171, readGap, 'gap'], [320, readUses, 'uses'], [304, readTotalRow, 'totalRow'], [40, readAmountsIn, 'amountsIn'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[155, readDisposal, 'disposal'], [252, readReceipt, 'receipt'], [327, readWorth, 'worth'], [151, readYears, 'years'], [116, readStatus, 'status'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[215, readMoveMoney, 'moveMoney'], [159, readEffectOn, 'effectOn'], [158, readEffect, 'effect'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[112, readPartyKind, 'partyKind'], [290, readStarted, 'started'], [160, readEnded, 'ended'], [161, readEnds, 'ends'], [302, readTerms, 'terms'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[112, readPartyKind, 'partyKind'], [290, readStarted, 'started'], [160, readEnded, 'ended'], [161, readEnds, 'ends'], [302, readTerms, 'terms'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[112, readPartyKind, 'partyKind'], [290, readStarted, 'started'], [160, readEnded, 'ended'], [161, readEnds, 'ends'], [302, readTerms, 'terms'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[112, readPartyKind, 'partyKind'], [290, readStarted, 'started'], [160, readEnded, 'ended'], [161, readEnds, 'ends'], [302, readTerms, 'terms'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[112, readPartyKind, 'partyKind'], [290, readStarted, 'started'], [160, readEnded, 'ended'], [161, readEnds, 'ends'], [302, readTerms, 'terms'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[112, readPartyKind, 'partyKind'], [290, readStarted, 'started'], [160, readEnded, 'ended'], [161, readEnds, 'ends'], [302, readTerms, 'terms'], [260, readReportsTo, 'reportsTo'], [164, readEscalatesTo, 'escalatesTo'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[303, readThreatens, 'threatens'], [188, readInherent, 'inherent'], [263, readResidual, 'residual'], [164, readEscalatesTo, 'escalatesTo'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[332, SHAPE_Mitigation], [87, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[248, readRaisedOn, 'raisedOn'], [107, readConcerns, 'concerns'], [217, readNeeds, 'needs'], [44, readAsks, 'asks'], [303, readThreatens, 'threatens'], [164, readEscalatesTo, 'escalatesTo'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[87, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[248, readRaisedOn, 'raisedOn'], [107, readConcerns, 'concerns'], [217, readNeeds, 'needs'], [44, readAsks, 'asks'], [303, readThreatens, 'threatens'], [164, readEscalatesTo, 'escalatesTo'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[87, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[241, readPreferred, 'preferred'], [35, readAdvantage, 'advantage'], [154, readDisadvantage, 'disadvantage'], [223, readOptionRisks, 'optionRisks'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom']],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[264, readResponse, 'response'], [227, readOwner, 'owner'], [116, readStatus, 'status'], [59, readBy, 'by'], [49, readBecause, 'because']],
  children: [[87, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[111, readDecidedBy, 'decidedBy'], [42, readApproves, 'approves'], [112, readDecisionKind, 'decisionKind'], [169, readFollows, 'follows'], [134, readDepartsFrom, 'departsFrom'], [108, readConsulted, 'consulted'], [162, readEqualityRecord, 'equalityRecord'], [163, readEqualityRecord, 'equalityRecord'], [116, readDecisionStatus, 'decisionStatus'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[333, SHAPE_Option], [87, SHAPE_Action], [334, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[191, readLasting, 'lasting'], [249, readReached, 'reached'], [266, readResponses, 'responses'], [107, readConcerns, 'concerns'], [278, readSaid, 'said'], [136, readDid, 'did'], [137, readDidChanging, 'didChanging'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[111, readDecidedBy, 'decidedBy'], [178, readHeldOn, 'heldOn'], [107, readConcerns, 'concerns'], [116, readStatus, 'status'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[334, SHAPE_Recommendation], [87, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[19, readStepIn, 'stepIn'], [20, readStepOn, 'stepOn'], [111, readStepBy, 'stepBy'], [116, readStatus, 'status'], [49, readBecause, 'because']],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [[96, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[58, readBuildsOn, 'buildsOn'], [95, readChange, 'change'], [192, readLedBy, 'ledBy'], [227, readOwner, 'owner'], [98, readCode, 'code'], [186, readId, 'id'], [306, readTranslation, 'translation'], [166, readEvidence, 'evidence'], [47, readBackground, 'background'], [245, readPublish, 'publish'], [313, readUnder, 'under'], [49, readBecause, 'because'], [99, readComment, 'comment'], [30, readAccept, 'accept'], [253, readReplaces, 'replaces'], [268, readReviewedOn, 'reviewedOn']],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const tables: GrammarTables = {
  words: WORDS,
  declarations: [[61, SHAPE_Plan], [62, SHAPE_Vision], [63, SHAPE_Principle], [64, SHAPE_Priority], [65, SHAPE_Theme], [66, SHAPE_Duty], [67, SHAPE_Strategy], [68, SHAPE_Outcome], [69, SHAPE_Programme], [70, SHAPE_Workstream], [71, SHAPE_Project], [72, SHAPE_Service], [73, SHAPE_Team], [74, SHAPE_Measure], [75, SHAPE_Fund], [335, SHAPE_BudgetFor], [76, SHAPE_Saving], [336, SHAPE_FinancialPlan], [337, SHAPE_Asset], [338, SHAPE_Move], [77, SHAPE_Portfolio], [78, SHAPE_Officer], [79, SHAPE_Body], [80, SHAPE_Group], [26, SHAPE_Partner], [339, SHAPE_Comparators], [81, SHAPE_Risk], [82, SHAPE_Issue], [340, SHAPE_Barrier], [83, SHAPE_Decision], [237, SHAPE_Consultation], [341, SHAPE_Review], [342, SHAPE_Timetable], [343, SHAPE_Scenario]],
  use: 344,
  readUse,
};
