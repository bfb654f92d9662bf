// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.
import { type ClauseScanner, EMPTY_LIST } from './clause-scanner.js';
import type { ElementShape, GrammarTables, Vocabulary } from './tables.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['LINE_END', 'DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD', 'on_baseline', 'at_least', 'at_most', 'funded_by', 'in_every_year', 'over', 'without', 'about', 'above_average', 'accept', 'accepted', 'achieved', 'action', 'actual', 'addresses', 'adds_up', 'adequate', 'advantage', 'advocate', 'agreed', 'amber', 'amber_within', 'amount', 'amounts_in', 'and', 'approved', 'approved_by', 'approves', 'as', 'as_at', 'asks', 'assessment', 'asset', 'assumption', 'assurance', 'at_risk', 'at_what_cost', 'available', 'average', 'background', 'barrier', 'baseline', 'because', 'behaviour', 'below_average', 'benchmark', 'benefit', 'benefits_review_on', 'better', 'better_off', 'between', 'bid', 'board', 'body', 'budget', 'budget_for', 'build_up_to', 'builds_on', 'business', 'by', 'cabinet', 'call', 'capital', 'cash_limit', 'cashable', 'certainty', 'change', 'climate', 'closing', 'code', 'comment', 'commercial', 'commissioned', 'commissioner', 'committee', 'community_safety', 'comparators', 'compared_with', 'complete', 'confirmed', 'consultation', 'consulted', 'contributes_to', 'corporate', 'cost', 'costs', 'council', 'council_tax', 'cumulative', 'currency', 'current', 'cymraeg', 'days', 'decision', 'deferred', 'delegated', 'deliverability', 'deliverable', 'delivered', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'direct', 'direction', 'disadvantage', 'disbenefit', 'discrete', 'disposal_by', 'does_not_answer', 'done', 'draft', 'drive', 'duty', 'editorial', 'effect', 'effect_on', 'enabler', 'ended', 'ends', 'equality', 'equality_assessment', 'equality_screening', 'error', 'escalates_to', 'establishment', 'every_year', 'evidence', 'exempt', 'figures_from', 'finance', 'financial_plan', 'flexible_use', 'floor', 'followed_up_on', 'follows', 'forecast', 'frequency', 'from', 'front-line', 'full', 'fund', 'funding', 'gap', 'gap_between', 'goal', 'governance', 'grade', 'grant', 'green', 'green_within', 'group', 'growth', 'health', 'held_by', 'held_on', 'high', 'higher', 'hint', 'hold', 'holds', 'housing', 'how_much', 'how_well', 'human_rights', 'id', 'identified', 'impact', 'impact_of', 'in', 'in_each_year', 'in_progress', 'income', 'influencer', 'information', 'inherent', 'integrated', 'into', 'island_communities', 'issue', 'key', 'key_decision', 'kind', 'lead', 'led_by', 'legal', 'level', 'levels', 'library', 'limited', 'local', 'low', 'lower', 'lower_quartile', 'management', 'mayor', 'measure', 'measured_by', 'medium', 'meets', 'member', 'members', 'milestone', 'mitigation', 'model', 'money', 'monitoring', 'monthly', 'months', 'move', 'national', 'near', 'needs', 'new', 'new_each_year', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'none', 'not_achieved', 'not_started', 'number', 'of', 'of_net_budget', 'off', 'officer', 'on', 'once', 'opening', 'option', 'organisation', 'originally', 'our_role', 'outcome', 'outlook', 'output', 'outsourced', 'outturn', 'owner', 'part_of', 'partial', 'partly_accepted', 'partly_achieved', 'partly_complete', 'partner', 'partnership', 'pending', 'people', 'percent', 'performance', 'place', 'plan', 'points', 'population', 'portfolio', 'posts', 'preferred', 'pressure', 'principle', 'priority', 'priority_check', 'procurement', 'programme', 'project', 'property', 'proposed', 'public', 'publish', 'quarterly', 'quarters', 'raised_on', 'rank', 'rate', 'reached', 'realised_by', 'reality_check', 'reasonable', 'receipt', 'receipts', 'recommendation', 'red', 'red_below', 'refused', 'regulator', 'rejected', 'replaces', 'report', 'reported', 'reports_to', 'requirement', 'reserve', 'reserves_floor', 'reset', 'residents', 'residual', 'response', 'response_in', 'responses', 'revenue', 'review', 'review_by', 'reviewed_on', 'ring-fenced_for', 'risk', 'risks', 'rounding', 'rule', 'rural', 'rural_needs', 'said', 'saving', 'scenario', 'score', 'screening', 'scrutiny', 'serves', 'service', 'shared', 'site_colour', 'site_reports', 'socio-economic', 'source', 'split', 'sponsor', 'squeeze', 'stage', 'started', 'starts', 'status', 'statutory', 'step', 'stopped', 'stops', 'strategic', 'strategy', 'substantial', 'superseded', 'supplier', 'support', 'supports', 'sustainability', 'target', 'team', 'tells', 'terms_on', 'theme', 'threatens', 'timetable', 'title', 'to', 'to_find', 'top_quartile', 'total', 'towards', 'trend_only', 'uncertain', 'under', 'unit', 'unknown', 'until', 'up_to', 'upper_quartile', 'urgent', 'use', 'uses', 'value', 'value_for_money', 'virement_limit', 'vision', 'voluntary', 'warning', 'welsh_language', 'what_goes_in', 'with', 'within', 'workstream', 'worth', 'year', 'year_starts_in', 'yearly', 'years', 'SAVING_WORD', 'BY_WORD', 'FROM_WORD', 'MOVE_WORD', 'for', 'band_A', 'band_B', 'band_C', 'band_D', 'band_E', 'band_F', 'band_G', 'band_H', 'band_I', 'has', 'gàidhlig', 'severity'],
  keywords: [['no value for money check', 235], ['equality assessment', 138], ['benefits review on', 63], ['equality screening', 139], ['island communities', 195], ['community safety', 91], ['does not answer', 126], ['partly accepted', 259], ['partly achieved', 260], ['partly complete', 261], ['ring-fenced for', 320], ['value for money', 384], ['contributes to', 98], ['deliverability', 112], ['financial plan', 148], ['followed up on', 151], ['lower quartile', 210], ['priority check', 278], ['recommendation', 297], ['reserves floor', 309], ['socio-economic', 338], ['sustainability', 358], ['upper quartile', 379], ['virement limit', 385], ['welsh language', 389], ['year starts in', 396], ['in every year', 20], ['above average', 24], ['below average', 60], ['compared with', 93], ['establishment', 142], ['new each year', 231], ['of net budget', 241], ['reality check', 293], ['amber within', 37], ['at what cost', 52], ['commissioned', 88], ['commissioner', 89], ['consultation', 96], ['departs from', 116], ['did changing', 119], ['disadvantage', 122], ['escalates to', 141], ['figures from', 146], ['flexible use', 149], ['green within', 167], ['human rights', 181], ['in each year', 187], ['key decision', 198], ['not achieved', 237], ['organisation', 248], ['site reports', 337], ['top quartile', 369], ['what goes in', 390], ['on baseline', 16], ['approved by', 42], ['build up to', 72], ['comparators', 92], ['council tax', 103], ['deliverable', 113], ['disposal by', 125], ['gap between', 161], ['in progress', 188], ['information', 191], ['measured by', 214], ['no baseline', 232], ['not started', 238], ['partnership', 263], ['performance', 267], ['procurement', 279], ['realised by', 292], ['requirement', 307], ['response in', 314], ['reviewed on', 319], ['rural needs', 326], ['site colour', 336], ['substantial', 353], ['amounts in', 39], ['assessment', 47], ['assumption', 49], ['background', 55], ['better off', 65], ['budget for', 71], ['cash limit', 79], ['commercial', 87], ['cumulative', 104], ['depends on', 117], ['disbenefit', 123], ['every year', 143], ['front-line', 156], ['governance', 163], ['identified', 183], ['influencer', 190], ['integrated', 193], ['management', 211], ['mitigation', 220], ['monitoring', 223], ['originally', 249], ['outsourced', 254], ['population', 271], ['reasonable', 294], ['reports to', 306], ['superseded', 354], ['trend only', 372], ['workstream', 393], ['funded by', 19], ['addresses', 30], ['advantage', 33], ['assurance', 50], ['available', 53], ['behaviour', 59], ['benchmark', 61], ['builds on', 73], ['certainty', 81], ['committee', 90], ['confirmed', 95], ['consulted', 97], ['corporate', 99], ['delegated', 111], ['delivered', 114], ['direction', 121], ['editorial', 131], ['effect on', 133], ['frequency', 154], ['impact of', 185], ['milestone', 219], ['no target', 234], ['portfolio', 272], ['preferred', 274], ['principle', 276], ['programme', 280], ['quarterly', 286], ['raised on', 288], ['red below', 299], ['regulator', 301], ['residents', 311], ['responses', 315], ['review by', 318], ['screening', 331], ['statutory', 347], ['strategic', 351], ['threatens', 364], ['timetable', 365], ['uncertain', 373], ['voluntary', 387], ['at least', 17], ['accepted', 26], ['achieved', 27], ['adequate', 32], ['advocate', 34], ['approved', 41], ['approves', 43], ['baseline', 57], ['business', 74], ['cashable', 80], ['complete', 94], ['currency', 105], ['decision', 109], ['deferred', 110], ['delivers', 115], ['discrete', 124], ['equality', 137], ['evidence', 144], ['forecast', 153], ['how much', 179], ['how well', 180], ['inherent', 192], ['national', 227], ['our role', 250], ['pressure', 275], ['priority', 277], ['property', 282], ['proposed', 283], ['quarters', 287], ['receipts', 296], ['rejected', 302], ['replaces', 303], ['reported', 305], ['residual', 312], ['response', 313], ['rounding', 323], ['scenario', 329], ['scrutiny', 332], ['strategy', 352], ['supplier', 355], ['supports', 357], ['terms on', 362], ['gàidhlig', 414], ['severity', 415], ['at most', 18], ['without', 22], ['adds up', 31], ['at risk', 51], ['average', 54], ['barrier', 56], ['because', 58], ['benefit', 62], ['between', 66], ['cabinet', 76], ['capital', 78], ['climate', 83], ['closing', 84], ['comment', 86], ['council', 102], ['current', 106], ['cymraeg', 107], ['enabler', 134], ['finance', 147], ['follows', 152], ['funding', 159], ['held by', 171], ['held on', 172], ['housing', 178], ['library', 205], ['limited', 206], ['measure', 213], ['members', 218], ['monthly', 224], ['no cost', 233], ['officer', 243], ['opening', 246], ['outcome', 251], ['outlook', 252], ['outturn', 255], ['part of', 257], ['partial', 258], ['partner', 262], ['pending', 264], ['percent', 266], ['project', 281], ['publish', 285], ['reached', 291], ['receipt', 295], ['refused', 300], ['reserve', 308], ['revenue', 316], ['service', 334], ['sponsor', 341], ['squeeze', 342], ['started', 344], ['stopped', 349], ['support', 356], ['to find', 368], ['towards', 371], ['unknown', 376], ['warning', 388], ['accept', 25], ['action', 28], ['actual', 29], ['agreed', 35], ['amount', 38], ['better', 64], ['budget', 70], ['change', 82], ['direct', 120], ['effect', 132], ['exempt', 145], ['growth', 169], ['health', 170], ['higher', 174], ['impact', 184], ['income', 189], ['led by', 201], ['levels', 204], ['medium', 215], ['member', 217], ['months', 225], ['number', 239], ['option', 247], ['output', 253], ['people', 265], ['points', 270], ['public', 284], ['report', 304], ['review', 317], ['saving', 328], ['serves', 333], ['shared', 335], ['source', 339], ['starts', 345], ['status', 346], ['target', 359], ['urgent', 380], ['vision', 386], ['within', 392], ['yearly', 397], ['band A', 404], ['band B', 405], ['band C', 406], ['band D', 407], ['band E', 408], ['band F', 409], ['band G', 410], ['band H', 411], ['band I', 412], ['about', 23], ['amber', 36], ['as at', 45], ['asset', 48], ['board', 68], ['costs', 101], ['draft', 128], ['drive', 129], ['ended', 135], ['error', 140], ['floor', 150], ['grade', 164], ['grant', 165], ['green', 166], ['group', 168], ['holds', 177], ['issue', 196], ['legal', 202], ['level', 203], ['local', 207], ['lower', 209], ['mayor', 212], ['meets', 216], ['model', 221], ['money', 222], ['needs', 229], ['owner', 256], ['place', 268], ['posts', 273], ['reset', 310], ['risks', 322], ['rural', 325], ['score', 330], ['split', 340], ['stage', 343], ['stops', 350], ['tells', 361], ['theme', 363], ['title', 366], ['total', 370], ['under', 374], ['until', 377], ['up to', 378], ['value', 383], ['worth', 394], ['years', 398], ['over', 21], ['asks', 46], ['body', 69], ['call', 77], ['code', 85], ['cost', 100], ['days', 108], ['done', 127], ['duty', 130], ['ends', 136], ['from', 155], ['full', 157], ['fund', 158], ['goal', 162], ['high', 173], ['hint', 175], ['hold', 176], ['into', 194], ['kind', 199], ['lead', 200], ['move', 226], ['near', 228], ['none', 236], ['once', 245], ['plan', 269], ['rank', 289], ['rate', 290], ['risk', 321], ['rule', 324], ['said', 327], ['step', 348], ['team', 360], ['unit', 375], ['uses', 382], ['with', 391], ['year', 395], ['and', 40], ['bid', 67], ['did', 118], ['gap', 160], ['key', 197], ['low', 208], ['new', 230], ['off', 242], ['red', 298], ['use', 381], ['for', 403], ['has', 413], ['as', 44], ['by', 75], ['id', 182], ['in', 186], ['of', 240], ['on', 244], ['to', 367]],
  toldApart: [
    ['saving', /saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|new|flexible|[-+\u2013\u2014\u2212]|[$\u00A3\u20AC0-9]))/y, 399],
    ['by', /by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 400],
    ['from', /from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212$\u00A3\u20AC:#,>])/y, 401],
    ['move', /move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+\u2013\u2212]?[$\u00A3\u20AC])/y, 402],
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
const SET2 = setOf(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402);
const SET3 = setOf(5, 7, 8);
const SET4 = setOf(367, 378);
const SET5 = setOf(5);
const SET6 = setOf(7);
const SET7 = setOf(34, 89, 134, 190, 200, 262, 301, 356);
const SET8 = setOf(10, 11);
const SET9 = setOf(8);
const SET10 = setOf(187, 231);
const SET11 = setOf(1, 2, 3, 4, 5, 7, 8, 10, 11, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402);
const SET12 = setOf(32, 157, 206, 236, 258, 294, 353);
const SET13 = setOf(27, 237, 260);
const SET14 = setOf(174, 209);
const SET15 = setOf(28, 62, 69, 109, 113, 130, 158, 162, 168, 196, 203, 213, 219, 243, 251, 262, 269, 272, 276, 277, 280, 281, 321, 328, 334, 352, 360, 363, 386, 393);
const SET16 = setOf(67, 95, 264);
const SET17 = setOf(83, 91, 96, 137, 147, 170, 181, 191, 202, 223, 265, 279, 282, 321, 325, 358);
const SET18 = setOf(404, 405, 406, 407, 408, 409, 410, 411, 412);
const SET19 = setOf(111, 197, 380);
const SET20 = setOf(35, 36, 94, 110, 166, 188, 238, 283, 298, 300, 349);
const SET21 = setOf(173, 208, 215, 376);
const SET22 = setOf(129, 176, 342);
const SET23 = setOf(100, 204, 267);
const SET24 = setOf(24, 54, 60, 210, 369, 379);
const SET25 = setOf(75, 392);
const SET26 = setOf(225, 395, 398);
const SET27 = setOf(138, 139);
const SET28 = setOf(68, 76, 90, 212, 263);
const SET29 = setOf(173, 208, 215);
const SET30 = setOf(78, 165, 178, 296, 308, 316);
const SET31 = setOf(83, 170, 193, 195, 326, 338, 389);
const SET32 = setOf(47, 331);
const SET33 = setOf(78, 153, 169, 189, 255, 316, 399);
const SET34 = setOf(143, 149, 230, 245);
const SET35 = setOf(248, 271, 280);
const SET36 = setOf(197, 207, 211, 227, 347);
const SET37 = setOf(224, 286, 397);
const SET38 = setOf(87, 88, 120, 254, 335);
const SET39 = setOf(1, 2, 3, 4, 14);
const SET40 = setOf(74, 102, 284, 332, 341, 347, 355, 387);
const SET41 = setOf(41, 96, 128, 354);
const SET42 = setOf(99, 211, 311, 347);
const SET43 = setOf(145, 284);
const SET44 = setOf(140, 175, 388);
const SET45 = setOf(26, 259, 302);
const SET46 = setOf(99, 334);
const SET47 = setOf(131, 140, 175, 217, 242, 243, 388);
const SET48 = setOf(99, 124, 263);
const SET49 = setOf(35, 51, 114, 183, 368);
const SET50 = setOf(59, 207, 227, 248, 268, 347, 383);
const SET51 = setOf(36, 94, 166, 188, 238, 261, 298, 349, 354);
const SET52 = setOf(52, 65, 179, 180, 390);
const SET53 = setOf(121, 154, 339, 366, 375);
const SET54 = setOf(108, 222, 239, 266, 290, 330);
const SET55 = setOf(54, 173, 208, 376);
const SET56 = setOf(99, 124, 156, 197, 263, 347, 351, 356);

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
    if (s.is(367)) {
      s.expect(367);
      fact.value = s.value(SET3);
      if (s.is(186)) {
        s.expect(186);
        fact.period = s.value(SET0);
      }
    } else if (s.is(378)) {
      s.expect(378);
      fact.limit = s.value(SET5);
      if (s.is(186)) {
        s.expect(186);
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
  s.expect(244);
  const measure = s.name(10);
  const value = s.value(SET3);
  at.end = s.end;
  return s.isBroken ? whole({ at, measure, value }, ['measure', 'value']) : { at, measure, value };
}

function readPartnering(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const partner = s.name(10);
  const fact: Draft = { at, partner };
  if (s.is(44)) {
    s.expect(44);
    fact.role = s.keyword(SET7);
  }
  at.end = s.end;
  return s.isBroken ? whole(fact, ['partner']) : fact;
}

function readUse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(381);
  const name = s.name(10);
  const fact: Draft = { at, name };
  if (s.is(155)) {
    s.expect(155);
  } else if (s.is(401)) {
    s.expect(401);
    s.expect(205);
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
  if (s.is(377)) {
    s.expect(377);
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
  s.expect(27);
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
  s.expect(29);
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
  s.expect(30);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'addresses', at, targets };
}

function readAddsUp(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(31);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'addsUp', at, measures };
}

function readAdvantage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(33);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'advantage', at, words };
}

function readAmberWithin(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(37);
  const fact: Draft = { type: 'amberWithin', at };
  if (s.is(7)) {
    fact.value = s.value(SET6);
  } else if (s.is(8)) {
    fact.points = s.value(SET9);
    s.expect(270);
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
  s.expect(38);
  const fact: Draft = { type: 'amount', at, cells, pairs };
  if (s.isOneOf(SET10)) {
    fact.basis = s.keyword(SET10);
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
  if (s.is(143)) {
    s.expect(143);
    fact.lasting = true;
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAmountsIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(39);
  const unit = s.name(6);
  at.end = s.end;
  return { type: 'amountsIn', at, unit };
}

function readAppliesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let terms: Draft[] = EMPTY_LIST;
  s.expect(403);
  terms = added(terms, readTerm(s));
  while (s.isOneOf(SET11)) {
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
  s.expect(42);
  const body = s.name(10);
  const fact: Draft = { type: 'approvedBy', at, body };
  if (s.is(244)) {
    s.expect(244);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readApproves(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let approvals: Draft[] = EMPTY_LIST;
  s.expect(43);
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
  s.expect(45);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'asAt', at, on };
}

function readAsks(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parties: Draft[] = EMPTY_LIST;
  s.expect(46);
  parties = s.namesOf(10);
  const fact: Draft = { type: 'asks', at, parties };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readAssurance(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(50);
  const fact: Draft = { type: 'assurance', at };
  if (s.isOneOf(SET12)) {
    fact.level = s.keyword(SET12);
  }
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
  s.expect(51);
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
  s.expect(53);
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
  s.expect(55);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'background', at, words };
}

function readBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(57);
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
  s.expect(58);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'because', at, words };
}

function readBenchmark(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(61);
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
  s.expect(63);
  const on = s.value(SET0);
  const fact: Draft = { type: 'benefitsReview', at, on };
  if (s.isOneOf(SET13)) {
    fact.result = s.keyword(SET13);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readBetter(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(64);
  const fact: Draft = { type: 'better', at };
  if (s.isOneOf(SET14)) {
    fact.direction = s.keyword(SET14);
  } else if (s.is(66)) {
    s.expect(66);
    fact.low = s.value(SET3);
    s.expect(40);
    fact.high = s.value(SET3);
  } else if (s.is(228)) {
    s.expect(228);
    fact.near = s.value(SET3);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readBuildUp(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(72);
  const value = s.value(SET5);
  s.expect(75);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'buildUp', at, value, by };
}

function readBuildsOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let scenarios: Draft[] = EMPTY_LIST;
  s.expect(73);
  scenarios = s.namesOf(10);
  at.end = s.end;
  return { type: 'buildsOn', at, scenarios };
}

function readBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(75);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'by', at, by };
}

function readCall(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(77);
  const level = s.keyword(SET15);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'call', at, level, words };
}

function readCashLimit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(79);
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
  s.expect(80);
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
  s.expect(81);
  const certainty = s.keyword(SET16);
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
  s.expect(82);
  const target = s.name(10);
  const fact: Draft = { type: 'change', at, pairs, target };
  if (s.is(75)) {
    s.expect(75);
    fact.by = s.value(SET0);
  } else if (s.is(348)) {
    s.expect(348);
    fact.step = s.value(SET5);
    if (s.is(186)) {
      s.expect(186);
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
  s.expect(85);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'code', at, words };
}

function readComment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(86);
  const role = s.keyword(SET17);
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
  s.expect(97);
  consultations = s.namesOf(10);
  at.end = s.end;
  return { type: 'consulted', at, consultations };
}

function readContributesTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let goals: Draft[] = EMPTY_LIST;
  s.expect(98);
  goals = s.namesOf(10);
  at.end = s.end;
  return { type: 'contributesTo', at, goals };
}

function readCosts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(101);
  const value = s.value(SET5);
  const fact: Draft = { type: 'costs', at, value };
  if (s.is(401)) {
    s.expect(401);
    fact.fund = s.name(10);
  }
  if (s.is(186)) {
    s.expect(186);
    fact.period = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readCouncilTax(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(103);
  const period = s.value(SET0);
  const rise = s.value(SET6);
  const fact: Draft = { type: 'councilTax', at, period, rise };
  if (s.isOneOf(SET18)) {
    fact.band = s.keyword(SET18);
    fact.value = s.value(SET5);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
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
  s.expect(400);
  const body = s.name(10);
  const fact: Draft = { type: 'decidedBy', at, body };
  if (s.is(244)) {
    s.expect(244);
    fact.on = s.value(SET0);
  }
  at.end = s.end;
  return fact;
}

function readDecisionKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(199);
  kinds = added(kinds, s.keyword(SET19));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET19));
  }
  at.end = s.end;
  return { type: 'decisionKind', at, kinds };
}

function readDecisionStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(346);
  const state = s.keyword(SET20);
  const fact: Draft = { type: 'decisionStatus', at, state };
  if (s.is(186)) {
    s.expect(186);
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
  s.expect(112);
  const level = s.keyword(SET21);
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
  s.expect(115);
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
  s.expect(413);
  terms = added(terms, readTerm(s));
  while (s.isOneOf(SET11)) {
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
  s.expect(116);
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
  s.expect(117);
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
  s.expect(118);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'did', at, words };
}

function readDidChanging(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(119);
  targets = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'didChanging', at, targets, words };
}

function readDirection(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const direction = s.keyword(SET22);
  const subject = s.keyword(SET23);
  const fact: Draft = { type: 'direction', at, direction, subject };
  if (s.is(367)) {
    s.expect(367);
    if (s.isOneOf(SET24)) {
      fact.position = s.keyword(SET24);
    } else if (s.is(10)) {
      fact.measure = s.name(10);
      fact.value = s.value(SET3);
    } else if (s.is(5)) {
      fact.amount = s.value(SET5);
    } else {
      s.breakOff();
    }
  }
  if (s.isOneOf(SET25)) {
    if (s.is(392)) {
      s.expect(392);
      fact.within = s.value(SET9);
      fact.unit = s.keyword(SET26);
    } else if (s.is(75)) {
      s.expect(75);
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
  s.expect(122);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'disadvantage', at, words };
}

function readDisposal(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(125);
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
  s.expect(126);
  outcomes = s.namesOf(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'doesNotAnswer', at, outcomes, words };
}

function readDone(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(127);
  const value = s.value(SET6);
  at.end = s.end;
  return { type: 'done', at, value };
}

function readEffect(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(132);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'effect', at, words };
}

function readEffectOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(133);
  measures = s.namesOf(10);
  const fact: Draft = { type: 'effectOn', at, measures };
  if (s.isOneOf(SET3)) {
    fact.value = s.value(SET3);
    if (s.is(186)) {
      s.expect(186);
      fact.period = s.value(SET0);
    }
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readEnded(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(135);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ended', at, on };
}

function readEnds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(136);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'ends', at, on };
}

function readEqualityRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  const record = s.keyword(SET27);
  const fact: Draft = { type: 'equalityRecord', at, record };
  if (s.is(244)) {
    s.expect(244);
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
  s.expect(141);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'escalatesTo', at, targets };
}

function readEstablishment(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(142);
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
  s.expect(144);
  const fact: Draft = { type: 'evidence', at };
  if (s.is(244)) {
    s.expect(244);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readFiguresFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(146);
  const path = s.sentence();
  at.end = s.end;
  return { type: 'figuresFrom', at, path };
}

function readFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(150);
  const fact: Draft = { type: 'floor', at };
  if (s.is(5)) {
    fact.value = s.value(SET5);
  } else if (s.is(7)) {
    fact.share = s.value(SET6);
    s.expect(241);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readFollowedUp(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(151);
  const on = s.value(SET0);
  const fact: Draft = { type: 'followedUp', at, on };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readFollows(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let principles: Draft[] = EMPTY_LIST;
  s.expect(152);
  principles = s.namesOf(10);
  at.end = s.end;
  return { type: 'follows', at, principles };
}

function readForecast(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(153);
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

function readFunding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(159);
  const fact: Draft = { type: 'funding', at, cells, pairs };
  if (s.isOneOf(SET10)) {
    fact.basis = s.keyword(SET10);
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

function readGaelic(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(414);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'gaelic', at, words };
}

function readGap(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(160);
  const fact: Draft = { type: 'gap', at, cells, pairs };
  if (s.isOneOf(SET10)) {
    fact.basis = s.keyword(SET10);
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

function readGapBetween(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(161);
  const first = s.name(10);
  s.expect(40);
  const second = s.name(10);
  at.end = s.end;
  return { type: 'gapBetween', at, first, second };
}

function readGovernance(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(163);
  const system = s.keyword(SET28);
  const fact: Draft = { type: 'governance', at, system };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readGrade(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(164);
  const grade = s.keyword(SET29);
  at.end = s.end;
  return { type: 'grade', at, grade };
}

function readGreenWithin(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(167);
  const fact: Draft = { type: 'greenWithin', at };
  if (s.is(7)) {
    fact.value = s.value(SET6);
  } else if (s.is(8)) {
    fact.points = s.value(SET9);
    s.expect(270);
  } else {
    s.breakOff();
  }
  at.end = s.end;
  return fact;
}

function readHeldBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(171);
  const partner = s.name(10);
  at.end = s.end;
  return { type: 'heldBy', at, partner };
}

function readHeldOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(172);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'heldOn', at, on };
}

function readHolds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(177);
  const holds = s.keyword(SET30);
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
  let effects: Draft[] = EMPTY_LIST;
  s.expect(185);
  const amount = s.value(SET5);
  if (s.is(244)) {
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

function readImpactRecord(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(184);
  const subject = s.keyword(SET31);
  const record = s.keyword(SET32);
  const fact: Draft = { type: 'impactRecord', at, subject, record };
  if (s.is(244)) {
    s.expect(244);
    fact.on = s.value(SET0);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readInherent(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(192);
  const likelihood = s.value(SET9);
  s.expect(184);
  const impact = s.value(SET9);
  at.end = s.end;
  return { type: 'inherent', at, likelihood, impact };
}

function readKeyDecision(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(198);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'keyDecision', at, value };
}

function readLasting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(155);
  const start = s.value(SET0);
  s.expect(367);
  const end = s.value(SET0);
  at.end = s.end;
  return { type: 'lasting', at, start, end };
}

function readLedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let leads: Draft[] = EMPTY_LIST;
  s.expect(201);
  leads = s.namesOf(10);
  at.end = s.end;
  return { type: 'ledBy', at, leads };
}

function readLine(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let tags: Draft[] = EMPTY_LIST;
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  const nature = s.keyword(SET33);
  const fund = s.name(10);
  while (s.isOneOf(SET34)) {
    tags = added(tags, s.keyword(SET34));
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
  while (s.isOneOf(SET34)) {
    tags = added(tags, s.keyword(SET34));
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
  const about = s.keyword(SET35);
  at.end = s.end;
  return { type: 'measureAbout', at, about };
}

function readMeasureKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(199);
  kinds = added(kinds, s.keyword(SET36));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET36));
  }
  at.end = s.end;
  return { type: 'measureKind', at, kinds };
}

function readMeasuredBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(214);
  measures = s.namesOf(10);
  at.end = s.end;
  return { type: 'measuredBy', at, measures };
}

function readMeetings(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(216);
  const frequency = s.keyword(SET37);
  at.end = s.end;
  return { type: 'meetings', at, frequency };
}

function readMeets(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let duties: Draft[] = EMPTY_LIST;
  s.expect(216);
  duties = s.namesOf(10);
  at.end = s.end;
  return { type: 'meets', at, duties };
}

function readMembers(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let members: Draft[] = EMPTY_LIST;
  s.expect(218);
  members = s.namesOf(10);
  at.end = s.end;
  return { type: 'members', at, members };
}

function readModel(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(221);
  const model = s.keyword(SET38);
  const fact: Draft = { type: 'model', at, model };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readMonths(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(225);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET39)) {
    if (s.is(14)) {
      s.expect(14);
    }
    periods = added(periods, s.value(SET0));
  }
  at.end = s.end;
  return { type: 'months', at, periods };
}

function readMoveMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(402);
  const amount = s.value(SET5);
  s.expect(401);
  const giver = s.name(10);
  s.expect(367);
  const taker = s.name(10);
  s.expect(186);
  const period = s.value(SET0);
  at.end = s.end;
  return { type: 'moveMoney', at, amount, giver, taker, period };
}

function readNeeds(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(229);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'needs', at, value };
}

function readNoBaseline(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(232);
  const fact: Draft = { type: 'noBaseline', at };
  if (s.is(377)) {
    s.expect(377);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoCost(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(233);
  const fact: Draft = { type: 'noCost', at };
  if (s.is(377)) {
    s.expect(377);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(234);
  const fact: Draft = { type: 'noTarget', at };
  if (s.is(377)) {
    s.expect(377);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readNoValueForMoney(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(235);
  const fact: Draft = { type: 'noValueForMoney', at };
  if (s.is(377)) {
    s.expect(377);
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
  s.expect(246);
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
  s.expect(322);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'optionRisks', at, words };
}

function readOrganisation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(248);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'organisation', at, words };
}

function readOriginally(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(249);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'originally', at, by };
}

function readOurRole(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(250);
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
  s.expect(252);
  const start = s.value(SET0);
  s.expect(367);
  const end = s.value(SET0);
  const fact: Draft = { type: 'outlook', at, start, end };
  if (s.is(5)) {
    fact.value = s.value(SET5);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readOwner(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let owners: Draft[] = EMPTY_LIST;
  s.expect(256);
  owners = s.namesOf(10);
  at.end = s.end;
  return { type: 'owner', at, owners };
}

function readPartOf(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(257);
  const whole = s.name(10);
  at.end = s.end;
  return { type: 'partOf', at, whole };
}

function readPartyKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(199);
  kinds = added(kinds, s.keyword(SET40));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET40));
  }
  at.end = s.end;
  return { type: 'partyKind', at, kinds };
}

function readPlanStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(346);
  const state = s.keyword(SET41);
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
  s.expect(273);
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
  s.expect(274);
  const preferred = true;
  at.end = s.end;
  return { type: 'preferred', at, preferred };
}

function readPressure(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(275);
  const fact: Draft = { type: 'pressure', at, cells, pairs };
  if (s.isOneOf(SET10)) {
    fact.basis = s.keyword(SET10);
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

function readPriorityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let bases: Draft[] = EMPTY_LIST;
  s.expect(278);
  bases = added(bases, s.keyword(SET42));
  while (s.is(14)) {
    s.expect(14);
    bases = added(bases, s.keyword(SET42));
  }
  at.end = s.end;
  return { type: 'priorityCheck', at, bases };
}

function readPublish(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(285);
  const publish = s.keyword(SET43);
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
  s.expect(287);
  periods = added(periods, s.value(SET0));
  while (s.isOneOf(SET39)) {
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
  s.expect(288);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'raisedOn', at, on };
}

function readRank(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(289);
  const comparators = s.name(10);
  const period = s.value(SET0);
  const place = s.value(SET9);
  s.expect(240);
  const count = s.value(SET9);
  const fact: Draft = { type: 'rank', at, comparators, period, place, count };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReached(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(291);
  const value = s.value(SET9);
  const fact: Draft = { type: 'reached', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readRealisedBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(292);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'realisedBy', at, by };
}

function readRealityCheck(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(293);
  const fact: Draft = { type: 'realityCheck', at };
  if (s.is(186)) {
    s.expect(186);
    fact.round = s.name(10);
  }
  fact.words = s.sentence();
  at.end = s.end;
  return fact;
}

function readReceipt(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(295);
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

function readRedBelow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(299);
  const value = s.value(SET6);
  s.expect(127);
  at.end = s.end;
  return { type: 'redBelow', at, value };
}

function readReplaces(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(303);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'replaces', at, targets };
}

function readReport(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(304);
  const frequency = s.keyword(SET37);
  at.end = s.end;
  return { type: 'report', at, frequency };
}

function readReported(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(305);
  const frequency = s.keyword(SET37);
  const fact: Draft = { type: 'reported', at, frequency };
  if (s.is(104)) {
    s.expect(104);
    fact.cumulative = true;
  }
  at.end = s.end;
  return fact;
}

function readReportsTo(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(306);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'reportsTo', at, targets };
}

function readRequirementSeverity(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(415);
  const severity = s.keyword(SET44);
  at.end = s.end;
  return { type: 'requirementSeverity', at, severity };
}

function readReservesFloor(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(309);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'reservesFloor', at, value };
}

function readReset(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(310);
  const period = s.value(SET0);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'reset', at, period, words };
}

function readResidual(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(312);
  const likelihood = s.value(SET9);
  s.expect(184);
  const impact = s.value(SET9);
  at.end = s.end;
  return { type: 'residual', at, likelihood, impact };
}

function readResponse(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(313);
  const fact: Draft = { type: 'response', at };
  if (s.isOneOf(SET45)) {
    fact.verdict = s.keyword(SET45);
  }
  if (s.is(400)) {
    s.expect(400);
    fact.by = s.name(10);
  }
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readResponseIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(314);
  const round = s.name(10);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'responseIn', at, round, words };
}

function readResponses(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(315);
  const value = s.value(SET9);
  const fact: Draft = { type: 'responses', at, value };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readReviewBy(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(318);
  const by = s.value(SET0);
  at.end = s.end;
  return { type: 'reviewBy', at, by };
}

function readReviewedOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(319);
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
  s.expect(320);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'ringFenced', at, words };
}

function readRiskKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(199);
  const kind = s.keyword(SET46);
  at.end = s.end;
  return { type: 'riskKind', at, kind };
}

function readRounding(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(323);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'rounding', at, value };
}

function readRuleSetting(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(324);
  const rule = s.nameOfOne(SET8);
  const level = s.keyword(SET47);
  const fact: Draft = { type: 'ruleSetting', at, rule, level };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readSaid(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(327);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'said', at, words };
}

function readSavingFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let works: Draft[] = EMPTY_LIST;
  s.expect(401);
  works = s.namesOf(10);
  at.end = s.end;
  return { type: 'savingFrom', at, works };
}

function readScopeKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(199);
  kinds = added(kinds, s.keyword(SET48));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET48));
  }
  at.end = s.end;
  return { type: 'scopeKind', at, kinds };
}

function readServes(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let services: Draft[] = EMPTY_LIST;
  s.expect(333);
  services = s.namesOf(10);
  at.end = s.end;
  return { type: 'serves', at, services };
}

function readSiteColour(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(336);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteColour', at, words };
}

function readSiteReports(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(337);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'siteReports', at, words };
}

function readSource(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(339);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'source', at, words };
}

function readSplit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let parts: Draft[] = EMPTY_LIST;
  s.expect(340);
  const called = s.name(10);
  s.expect(194);
  parts = s.namesOf(10);
  at.end = s.end;
  return { type: 'split', at, parts, called };
}

function readStage(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(343);
  const stage = s.keyword(SET49);
  const fact: Draft = { type: 'stage', at, stage };
  if (s.is(12)) {
    fact.words = s.sentence();
  }
  at.end = s.end;
  return fact;
}

function readStarted(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(344);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'started', at, on };
}

function readStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(345);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'starts', at, on };
}

function readStatementKind(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let kinds: Draft[] = EMPTY_LIST;
  s.expect(199);
  kinds = added(kinds, s.keyword(SET50));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET50));
  }
  at.end = s.end;
  return { type: 'statementKind', at, kinds };
}

function readStatus(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(346);
  const state = s.keyword(SET51);
  const fact: Draft = { type: 'status', at, state };
  if (s.is(186)) {
    s.expect(186);
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
  s.expect(400);
  parties = s.namesOf(10);
  at.end = s.end;
  return { type: 'stepBy', at, parties };
}

function readStepIn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(186);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepIn', at, on };
}

function readStepOn(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(244);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'stepOn', at, on };
}

function readStops(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let measures: Draft[] = EMPTY_LIST;
  s.expect(350);
  const work = s.name(10);
  if (s.is(133)) {
    s.expect(133);
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
  s.expect(357);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'supports', at, targets };
}

function readTakenFrom(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(44);
  const measure = s.name(10);
  at.end = s.end;
  return { type: 'takenFrom', at, measure };
}

function readTarget(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(359);
  const fact: Draft = { type: 'target', at, cells, pairs };
  if (s.isPart(10)) {
    fact.part = s.name(10);
  }
  if (s.is(75)) {
    s.expect(75);
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
  s.expect(155);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'taskFrom', at, on };
}

function readTells(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(361);
  const tells = s.keyword(SET52);
  at.end = s.end;
  return { type: 'tells', at, tells };
}

function readTerms(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(362);
  const on = s.value(SET0);
  at.end = s.end;
  return { type: 'terms', at, on };
}

function readThreatens(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let targets: Draft[] = EMPTY_LIST;
  s.expect(364);
  targets = s.namesOf(10);
  at.end = s.end;
  return { type: 'threatens', at, targets };
}

function readTotalRow(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let cells: Draft[] = EMPTY_LIST;
  let pairs: Draft[] = EMPTY_LIST;
  s.expect(370);
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
  s.expect(371);
  outcomes = s.namesOf(10);
  at.end = s.end;
  return { type: 'towards', at, outcomes };
}

function readTranslation(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(107);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'translation', at, words };
}

function readTrendOnly(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(372);
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
  s.expect(373);
  about = added(about, s.keyword(SET53));
  while (s.is(14)) {
    s.expect(14);
    about = added(about, s.keyword(SET53));
  }
  const words = s.sentence();
  at.end = s.end;
  return { type: 'uncertain', at, about, words };
}

function readUnder(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(374);
  const words = s.sentence();
  at.end = s.end;
  return { type: 'under', at, words };
}

function readUnit(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(375);
  const fact: Draft = { type: 'unit', at };
  if (s.isOneOf(SET54)) {
    fact.unit = s.keyword(SET54);
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
  s.expect(382);
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
  s.expect(384);
  s.expect(100);
  const cost = s.keyword(SET55);
  s.expect(14);
  s.expect(267);
  const performance = s.keyword(SET55);
  const fact: Draft = { type: 'valueForMoney', at, cost, performance };
  if (s.is(14)) {
    s.expect(14);
    s.expect(93);
    fact.comparators = s.name(10);
  }
  if (s.is(244)) {
    s.expect(244);
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
  s.expect(385);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'virementLimit', at, value };
}

function readWith(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let partners: Draft[] = EMPTY_LIST;
  s.expect(391);
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
  s.expect(199);
  kinds = added(kinds, s.keyword(SET56));
  while (s.is(14)) {
    s.expect(14);
    kinds = added(kinds, s.keyword(SET56));
  }
  at.end = s.end;
  return { type: 'workKind', at, kinds };
}

function readWorth(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(394);
  const value = s.value(SET5);
  at.end = s.end;
  return { type: 'worth', at, value };
}

function readYearStarts(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  s.expect(396);
  const month = s.name(10);
  at.end = s.end;
  return { type: 'yearStarts', at, month };
}

function readYears(s: ClauseScanner): Draft {
  const at = { start: s.start, end: 0 };
  let periods: Draft[] = EMPTY_LIST;
  s.expect(398);
  periods = added(periods, s.value(SET0));
  const fact: Draft = { type: 'years', at, periods };
  if (s.is(367)) {
    s.expect(367);
    fact.end = s.value(SET0);
  } else if (s.isOneOf(SET39)) {
    while (s.isOneOf(SET39)) {
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
  clauses: [[248, readOrganisation, 'organisation'], [163, readGovernance, 'governance'], [398, readYears, 'years'], [396, readYearStarts, 'yearStarts'], [105, readCurrency, 'currency'], [346, readPlanStatus, 'planStatus'], [42, readApprovedBy, 'approvedBy'], [45, readAsAt, 'asAt'], [77, readCall, 'call'], [37, readAmberWithin, 'amberWithin'], [167, readGreenWithin, 'greenWithin'], [299, readRedBelow, 'redBelow'], [198, readKeyDecision, 'keyDecision'], [323, readRounding, 'rounding'], [324, readRuleSetting, 'ruleSetting'], [304, readReport, 'report'], [126, readDoesNotAnswer, 'doesNotAnswer'], [385, readVirementLimit, 'virementLimit'], [309, readReservesFloor, 'reservesFloor'], [39, readAmountsIn, 'amountsIn'], [337, readSiteReports, 'siteReports'], [336, readSiteColour, 'siteColour'], [146, readFiguresFrom, 'figuresFrom'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: [[75, readBy, 'by'], [249, readOriginally, 'originally'], [155, readTaskFrom, 'taskFrom'], [127, readDone, 'done'], [256, readOwner, 'owner'], [346, readStatus, 'status'], [117, readDependsOn, 'dependsOn'], [101, readCosts, 'costs'], [133, readEffectOn, 'effectOn'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [199, readScopeKind, 'scopeKind']],
  children: [],
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Goal: ElementShape = {
  kind: 'goal',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: [[199, readStatementKind, 'statementKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [391, readWith, 'with'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [318, readReviewBy, 'reviewBy'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable]],
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: [[398, readYears, 'years'], [287, readQuarters, 'quarters'], [225, readMonths, 'months'], [316, readLine, 'line'], [78, readLine, 'line'], [169, readLine, 'line'], [189, readLine, 'line'], [255, readLine, 'line'], [153, readLine, 'line'], [399, readLine, 'line'], [370, readTotalRow, 'totalRow'], [39, readAmountsIn, 'amountsIn']],
  children: [],
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: [[199, readScopeKind, 'scopeKind'], [357, readSupports, 'supports'], [98, readContributesTo, 'contributesTo'], [30, readAddresses, 'addresses'], [250, readOurRole, 'ourRole'], [391, readWith, 'with'], [214, readMeasuredBy, 'measuredBy'], [216, readMeets, 'meets'], [152, readFollows, 'follows'], [117, readDependsOn, 'dependsOn'], [346, readStatus, 'status'], [233, readNoCost, 'noCost'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[113, SHAPE_Deliverable], [70, SHAPE_Budget]],
};

const SHAPE_Assumption: ElementShape = {
  kind: 'assumption',
  head: 'name?',
  clauses: [[256, readOwner, 'owner'], [58, readBecause, 'because'], [144, readEvidence, 'evidence'], [319, readReviewedOn, 'reviewedOn'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: [[75, readBy, 'by'], [249, readOriginally, 'originally'], [155, readTaskFrom, 'taskFrom'], [127, readDone, 'done'], [256, readOwner, 'owner'], [346, readStatus, 'status'], [117, readDependsOn, 'dependsOn'], [101, readCosts, 'costs'], [133, readEffectOn, 'effectOn'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: [[75, readBy, 'by'], [249, readOriginally, 'originally'], [155, readTaskFrom, 'taskFrom'], [127, readDone, 'done'], [256, readOwner, 'owner'], [346, readStatus, 'status'], [117, readDependsOn, 'dependsOn'], [101, readCosts, 'costs'], [133, readEffectOn, 'effectOn'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [214, readMeasuredBy, 'measuredBy'], [371, readTowards, 'towards']],
  children: [],
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: [[371, readTowards, 'towards'], [214, readMeasuredBy, 'measuredBy'], [256, readOwner, 'owner'], [292, readRealisedBy, 'realisedBy'], [80, readCashable, 'cashable'], [27, readAchieved, 'achieved'], [346, readStatus, 'status'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: [[371, readTowards, 'towards'], [214, readMeasuredBy, 'measuredBy'], [256, readOwner, 'owner'], [292, readRealisedBy, 'realisedBy'], [80, readCashable, 'cashable'], [27, readAchieved, 'achieved'], [346, readStatus, 'status'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: [[75, readBy, 'by'], [249, readOriginally, 'originally'], [155, readTaskFrom, 'taskFrom'], [127, readDone, 'done'], [256, readOwner, 'owner'], [346, readStatus, 'status'], [117, readDependsOn, 'dependsOn'], [101, readCosts, 'costs'], [133, readEffectOn, 'effectOn'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: [[214, readMeasuredBy, 'measuredBy'], [106, readCurrent, 'current'], [398, readYears, 'years'], [359, readTarget, 'target'], [256, readOwner, 'owner'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: [[199, readWorkKind, 'workKind'], [257, readPartOf, 'partOf'], [115, readDelivers, 'delivers'], [98, readContributesTo, 'contributesTo'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [117, readDependsOn, 'dependsOn'], [216, readMeets, 'meets'], [333, readServes, 'serves'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [250, readOurRole, 'ourRole'], [391, readWith, 'with'], [350, readStops, 'stops'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [346, readStatus, 'status'], [221, readModel, 'model'], [133, readEffectOn, 'effectOn'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [63, readBenefitsReview, 'benefitsReview'], [112, readDeliverability, 'deliverability'], [252, readOutlook, 'outlook'], [278, readPriorityCheck, 'priorityCheck'], [384, readValueForMoney, 'valueForMoney'], [235, readNoValueForMoney, 'noValueForMoney'], [342, readDirection, 'direction'], [176, readDirection, 'direction'], [129, readDirection, 'direction'], [293, readRealityCheck, 'realityCheck'], [79, readCashLimit, 'cashLimit'], [185, readImpactOf, 'impactOf'], [314, readResponseIn, 'responseIn'], [273, readPosts, 'posts'], [142, readEstablishment, 'establishment'], [233, readNoCost, 'noCost'], [370, readTotalRow, 'totalRow'], [398, readYears, 'years'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption], [219, SHAPE_Milestone], [253, SHAPE_Output], [113, SHAPE_Deliverable], [62, SHAPE_Benefit], [123, SHAPE_Disbenefit], [28, SHAPE_Action], [203, SHAPE_Level], [70, SHAPE_Budget]],
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: [[199, readWorkKind, 'workKind'], [257, readPartOf, 'partOf'], [115, readDelivers, 'delivers'], [98, readContributesTo, 'contributesTo'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [117, readDependsOn, 'dependsOn'], [216, readMeets, 'meets'], [333, readServes, 'serves'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [250, readOurRole, 'ourRole'], [391, readWith, 'with'], [350, readStops, 'stops'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [346, readStatus, 'status'], [221, readModel, 'model'], [133, readEffectOn, 'effectOn'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [63, readBenefitsReview, 'benefitsReview'], [112, readDeliverability, 'deliverability'], [252, readOutlook, 'outlook'], [278, readPriorityCheck, 'priorityCheck'], [384, readValueForMoney, 'valueForMoney'], [235, readNoValueForMoney, 'noValueForMoney'], [342, readDirection, 'direction'], [176, readDirection, 'direction'], [129, readDirection, 'direction'], [293, readRealityCheck, 'realityCheck'], [79, readCashLimit, 'cashLimit'], [185, readImpactOf, 'impactOf'], [314, readResponseIn, 'responseIn'], [273, readPosts, 'posts'], [142, readEstablishment, 'establishment'], [233, readNoCost, 'noCost'], [370, readTotalRow, 'totalRow'], [398, readYears, 'years'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption], [219, SHAPE_Milestone], [253, SHAPE_Output], [113, SHAPE_Deliverable], [62, SHAPE_Benefit], [123, SHAPE_Disbenefit], [28, SHAPE_Action], [203, SHAPE_Level], [70, SHAPE_Budget]],
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: [[199, readWorkKind, 'workKind'], [257, readPartOf, 'partOf'], [115, readDelivers, 'delivers'], [98, readContributesTo, 'contributesTo'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [117, readDependsOn, 'dependsOn'], [216, readMeets, 'meets'], [333, readServes, 'serves'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [250, readOurRole, 'ourRole'], [391, readWith, 'with'], [350, readStops, 'stops'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [346, readStatus, 'status'], [221, readModel, 'model'], [133, readEffectOn, 'effectOn'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [63, readBenefitsReview, 'benefitsReview'], [112, readDeliverability, 'deliverability'], [252, readOutlook, 'outlook'], [278, readPriorityCheck, 'priorityCheck'], [384, readValueForMoney, 'valueForMoney'], [235, readNoValueForMoney, 'noValueForMoney'], [342, readDirection, 'direction'], [176, readDirection, 'direction'], [129, readDirection, 'direction'], [293, readRealityCheck, 'realityCheck'], [79, readCashLimit, 'cashLimit'], [185, readImpactOf, 'impactOf'], [314, readResponseIn, 'responseIn'], [273, readPosts, 'posts'], [142, readEstablishment, 'establishment'], [233, readNoCost, 'noCost'], [370, readTotalRow, 'totalRow'], [398, readYears, 'years'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption], [219, SHAPE_Milestone], [253, SHAPE_Output], [113, SHAPE_Deliverable], [62, SHAPE_Benefit], [123, SHAPE_Disbenefit], [28, SHAPE_Action], [203, SHAPE_Level], [70, SHAPE_Budget]],
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: [[199, readWorkKind, 'workKind'], [257, readPartOf, 'partOf'], [115, readDelivers, 'delivers'], [98, readContributesTo, 'contributesTo'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [117, readDependsOn, 'dependsOn'], [216, readMeets, 'meets'], [333, readServes, 'serves'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [250, readOurRole, 'ourRole'], [391, readWith, 'with'], [350, readStops, 'stops'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [346, readStatus, 'status'], [221, readModel, 'model'], [133, readEffectOn, 'effectOn'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [63, readBenefitsReview, 'benefitsReview'], [112, readDeliverability, 'deliverability'], [252, readOutlook, 'outlook'], [278, readPriorityCheck, 'priorityCheck'], [384, readValueForMoney, 'valueForMoney'], [235, readNoValueForMoney, 'noValueForMoney'], [342, readDirection, 'direction'], [176, readDirection, 'direction'], [129, readDirection, 'direction'], [293, readRealityCheck, 'realityCheck'], [79, readCashLimit, 'cashLimit'], [185, readImpactOf, 'impactOf'], [314, readResponseIn, 'responseIn'], [273, readPosts, 'posts'], [142, readEstablishment, 'establishment'], [233, readNoCost, 'noCost'], [370, readTotalRow, 'totalRow'], [398, readYears, 'years'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption], [219, SHAPE_Milestone], [253, SHAPE_Output], [113, SHAPE_Deliverable], [62, SHAPE_Benefit], [123, SHAPE_Disbenefit], [28, SHAPE_Action], [203, SHAPE_Level], [70, SHAPE_Budget]],
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: [[199, readWorkKind, 'workKind'], [257, readPartOf, 'partOf'], [115, readDelivers, 'delivers'], [98, readContributesTo, 'contributesTo'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [117, readDependsOn, 'dependsOn'], [216, readMeets, 'meets'], [333, readServes, 'serves'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [30, readAddresses, 'addresses'], [214, readMeasuredBy, 'measuredBy'], [250, readOurRole, 'ourRole'], [391, readWith, 'with'], [350, readStops, 'stops'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [346, readStatus, 'status'], [221, readModel, 'model'], [133, readEffectOn, 'effectOn'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [63, readBenefitsReview, 'benefitsReview'], [112, readDeliverability, 'deliverability'], [252, readOutlook, 'outlook'], [278, readPriorityCheck, 'priorityCheck'], [384, readValueForMoney, 'valueForMoney'], [235, readNoValueForMoney, 'noValueForMoney'], [342, readDirection, 'direction'], [176, readDirection, 'direction'], [129, readDirection, 'direction'], [293, readRealityCheck, 'realityCheck'], [79, readCashLimit, 'cashLimit'], [185, readImpactOf, 'impactOf'], [314, readResponseIn, 'responseIn'], [273, readPosts, 'posts'], [142, readEstablishment, 'establishment'], [233, readNoCost, 'noCost'], [370, readTotalRow, 'totalRow'], [398, readYears, 'years'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption], [219, SHAPE_Milestone], [253, SHAPE_Output], [113, SHAPE_Deliverable], [62, SHAPE_Benefit], [123, SHAPE_Disbenefit], [28, SHAPE_Action], [203, SHAPE_Level], [70, SHAPE_Budget]],
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: [[44, readTakenFrom, 'takenFrom'], [375, readUnit, 'unit'], [64, readBetter, 'better'], [372, readTrendOnly, 'trendOnly'], [361, readTells, 'tells'], [23, readMeasureAbout, 'measureAbout'], [199, readMeasureKind, 'measureKind'], [305, readReported, 'reported'], [339, readSource, 'source'], [234, readNoTarget, 'noTarget'], [232, readNoBaseline, 'noBaseline'], [310, readReset, 'reset'], [37, readAmberWithin, 'amberWithin'], [167, readGreenWithin, 'greenWithin'], [340, readSplit, 'split'], [161, readGapBetween, 'gapBetween'], [31, readAddsUp, 'addsUp'], [289, readRank, 'rank'], [373, readUncertain, 'uncertain'], [146, readFiguresFrom, 'figuresFrom'], [398, readYears, 'years'], [287, readQuarters, 'quarters'], [57, readBaseline, 'baseline'], [359, readTarget, 'target'], [29, readActual, 'actual'], [153, readForecast, 'forecast'], [61, readBenchmark, 'benchmark'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[28, SHAPE_Action]],
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: [[177, readHolds, 'holds'], [171, readHeldBy, 'heldBy'], [81, readCertainty, 'certainty'], [320, readRingFenced, 'ringFenced'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [252, readOutlook, 'outlook'], [150, readFloor, 'floor'], [72, readBuildUp, 'buildUp'], [53, readAvailable, 'available'], [246, readOpening, 'opening'], [84, readClosing, 'closing'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [398, readYears, 'years'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: [[398, readYears, 'years'], [287, readQuarters, 'quarters'], [225, readMonths, 'months'], [316, readLine, 'line'], [78, readLine, 'line'], [169, readLine, 'line'], [189, readLine, 'line'], [255, readLine, 'line'], [153, readLine, 'line'], [399, readLine, 'line'], [370, readTotalRow, 'totalRow'], [39, readAmountsIn, 'amountsIn'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: [[75, readBy, 'by'], [249, readOriginally, 'originally'], [155, readTaskFrom, 'taskFrom'], [127, readDone, 'done'], [256, readOwner, 'owner'], [346, readStatus, 'status'], [117, readDependsOn, 'dependsOn'], [101, readCosts, 'costs'], [133, readEffectOn, 'effectOn'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: [[401, readSavingFrom, 'savingFrom'], [115, readDelivers, 'delivers'], [257, readPartOf, 'partOf'], [398, readYears, 'years'], [38, readAmount, 'amount'], [27, readAchieved, 'achieved'], [51, readAtRisk, 'atRisk'], [343, readStage, 'stage'], [133, readEffectOn, 'effectOn'], [132, readEffect, 'effect'], [214, readMeasuredBy, 'measuredBy'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [273, readPosts, 'posts'], [142, readEstablishment, 'establishment'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [117, readDependsOn, 'dependsOn'], [345, readStarts, 'starts'], [136, readEnds, 'ends'], [346, readStatus, 'status'], [184, readImpactRecord, 'impactRecord'], [39, readAmountsIn, 'amountsIn'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption], [220, SHAPE_Mitigation], [28, SHAPE_Action], [219, SHAPE_Milestone]],
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: [[398, readYears, 'years'], [160, readGap, 'gap'], [275, readPressure, 'pressure'], [159, readFunding, 'funding'], [103, readCouncilTax, 'councilTax'], [382, readUses, 'uses'], [370, readTotalRow, 'totalRow'], [39, readAmountsIn, 'amountsIn'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption]],
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: [[125, readDisposal, 'disposal'], [295, readReceipt, 'receipt'], [394, readWorth, 'worth'], [398, readYears, 'years'], [252, readOutlook, 'outlook'], [346, readStatus, 'status'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: [[402, readMoveMoney, 'moveMoney'], [133, readEffectOn, 'effectOn'], [132, readEffect, 'effect'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: [[199, readPartyKind, 'partyKind'], [344, readStarted, 'started'], [135, readEnded, 'ended'], [136, readEnds, 'ends'], [362, readTerms, 'terms'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: [[199, readPartyKind, 'partyKind'], [344, readStarted, 'started'], [135, readEnded, 'ended'], [136, readEnds, 'ends'], [362, readTerms, 'terms'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: [[199, readPartyKind, 'partyKind'], [344, readStarted, 'started'], [135, readEnded, 'ended'], [136, readEnds, 'ends'], [362, readTerms, 'terms'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: [[218, readMembers, 'members'], [216, readMeetings, 'meetings'], [199, readPartyKind, 'partyKind'], [344, readStarted, 'started'], [135, readEnded, 'ended'], [136, readEnds, 'ends'], [362, readTerms, 'terms'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: [[199, readPartyKind, 'partyKind'], [344, readStarted, 'started'], [135, readEnded, 'ended'], [136, readEnds, 'ends'], [362, readTerms, 'terms'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: [[199, readPartyKind, 'partyKind'], [344, readStarted, 'started'], [135, readEnded, 'ended'], [136, readEnds, 'ends'], [362, readTerms, 'terms'], [306, readReportsTo, 'reportsTo'], [141, readEscalatesTo, 'escalatesTo'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: [[199, readRiskKind, 'riskKind'], [364, readThreatens, 'threatens'], [192, readInherent, 'inherent'], [312, readResidual, 'residual'], [141, readEscalatesTo, 'escalatesTo'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[220, SHAPE_Mitigation], [28, SHAPE_Action]],
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: [[288, readRaisedOn, 'raisedOn'], [23, readConcerns, 'concerns'], [229, readNeeds, 'needs'], [46, readAsks, 'asks'], [364, readThreatens, 'threatens'], [141, readEscalatesTo, 'escalatesTo'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[28, SHAPE_Action]],
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: [[288, readRaisedOn, 'raisedOn'], [23, readConcerns, 'concerns'], [229, readNeeds, 'needs'], [46, readAsks, 'asks'], [364, readThreatens, 'threatens'], [141, readEscalatesTo, 'escalatesTo'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[28, SHAPE_Action]],
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: [[274, readPreferred, 'preferred'], [101, readCosts, 'costs'], [33, readAdvantage, 'advantage'], [122, readDisadvantage, 'disadvantage'], [322, readOptionRisks, 'optionRisks'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: [[313, readResponse, 'response'], [256, readOwner, 'owner'], [346, readStatus, 'status'], [164, readGrade, 'grade'], [75, readBy, 'by'], [249, readOriginally, 'originally'], [127, readDone, 'done'], [151, readFollowedUp, 'followedUp'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [[28, SHAPE_Action]],
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: [[400, readDecidedBy, 'decidedBy'], [43, readApproves, 'approves'], [199, readDecisionKind, 'decisionKind'], [152, readFollows, 'follows'], [116, readDepartsFrom, 'departsFrom'], [97, readConsulted, 'consulted'], [139, readEqualityRecord, 'equalityRecord'], [138, readEqualityRecord, 'equalityRecord'], [184, readImpactRecord, 'impactRecord'], [346, readDecisionStatus, 'decisionStatus'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[247, SHAPE_Option], [28, SHAPE_Action], [297, SHAPE_Recommendation]],
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: [[155, readLasting, 'lasting'], [291, readReached, 'reached'], [315, readResponses, 'responses'], [23, readConcerns, 'concerns'], [327, readSaid, 'said'], [118, readDid, 'did'], [119, readDidChanging, 'didChanging'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: [[400, readDecidedBy, 'decidedBy'], [172, readHeldOn, 'heldOn'], [50, readAssurance, 'assurance'], [23, readConcerns, 'concerns'], [346, readStatus, 'status'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[297, SHAPE_Recommendation], [28, SHAPE_Action]],
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: [[186, readStepIn, 'stepIn'], [244, readStepOn, 'stepOn'], [400, readStepBy, 'stepBy'], [346, readStatus, 'status'], [58, readBecause, 'because'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic']],
  children: [],
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: [[201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[348, SHAPE_Step]],
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: [[73, readBuildsOn, 'buildsOn'], [82, readChange, 'change'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [[49, SHAPE_Assumption]],
};

const SHAPE_Requirement: ElementShape = {
  kind: 'requirement',
  head: 'name',
  clauses: [[403, readAppliesTo, 'appliesTo'], [413, readDemands, 'demands'], [415, readRequirementSeverity, 'requirementSeverity'], [201, readLedBy, 'ledBy'], [256, readOwner, 'owner'], [85, readCode, 'code'], [182, readId, 'id'], [107, readTranslation, 'translation'], [414, readGaelic, 'gaelic'], [144, readEvidence, 'evidence'], [55, readBackground, 'background'], [285, readPublish, 'publish'], [374, readUnder, 'under'], [58, readBecause, 'because'], [86, readComment, 'comment'], [25, readAccept, 'accept'], [303, readReplaces, 'replaces'], [319, readReviewedOn, 'reviewedOn']],
  children: [],
};

/** The grammar, for reading facts without a syntax tree. */
export const tables: GrammarTables = {
  words: WORDS,
  declarations: [[269, SHAPE_Plan], [386, SHAPE_Vision], [276, SHAPE_Principle], [277, SHAPE_Priority], [363, SHAPE_Theme], [130, SHAPE_Duty], [162, SHAPE_Goal], [352, SHAPE_Strategy], [251, SHAPE_Outcome], [280, SHAPE_Programme], [393, SHAPE_Workstream], [281, SHAPE_Project], [334, SHAPE_Service], [360, SHAPE_Team], [213, SHAPE_Measure], [158, SHAPE_Fund], [71, SHAPE_BudgetFor], [328, SHAPE_Saving], [148, SHAPE_FinancialPlan], [48, SHAPE_Asset], [226, SHAPE_Move], [272, SHAPE_Portfolio], [243, SHAPE_Officer], [69, SHAPE_Body], [168, SHAPE_Group], [262, SHAPE_Partner], [92, SHAPE_Comparators], [321, SHAPE_Risk], [196, SHAPE_Issue], [56, SHAPE_Barrier], [109, SHAPE_Decision], [96, SHAPE_Consultation], [317, SHAPE_Review], [365, SHAPE_Timetable], [329, SHAPE_Scenario], [307, SHAPE_Requirement]],
  use: 381,
  readUse,
};
