// Generated from the grammar by scripts/generate-recogniser.mjs. Do not edit.
import type { ElementShape, Recognition } from './recogniser.js';
import { NOT_RECOGNISED, type Scanner, type Vocabulary } from './scanner.js';

// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read
type Draft = any;

const WORDS: Vocabulary = {
  tokens: ['DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH', 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'on_baseline', 'on', 'as', 'lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator', 'accept', 'until', 'achieved', 'actual', 'addresses', 'advantage', 'amber_within', 'amount', 'amounts_in', 'approved_by', 'approves', 'as_at', 'asks', 'at_risk', 'available', 'background', 'baseline', 'because', 'benchmark', 'benefits_review_on', 'better', 'higher', 'lower', 'between', 'and', 'near', 'by', 'call', 'plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'cash_limit', 'cashable', 'certainty', 'confirmed', 'pending', 'bid', 'change', 'closing', 'code', 'comment', 'finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'about', 'consulted', 'currency', 'current', 'BY_WORD', 'kind', 'key', 'urgent', 'delegated', 'deliverability', 'high', 'medium', 'low', 'delivers', 'departs_from', 'depends_on', 'did', 'did_changing', 'squeeze', 'hold', 'drive', 'cost', 'performance', 'levels', 'to', 'below_average', 'average', 'above_average', 'top_quartile', 'upper_quartile', 'lower_quartile', 'within', 'years', 'year', 'months', 'disadvantage', 'disposal_by', 'done', 'effect', 'effect_on', 'ended', 'ends', 'equality_screening', 'equality_assessment', 'escalates_to', 'establishment', 'evidence', 'floor', 'follows', 'forecast', 'gap', 'held_on', 'holds', 'revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing', 'impact_of', 'inherent', 'impact', 'key_decision', 'from', 'led_by', 'growth', 'income', 'outturn', 'SAVING_WORD', 'once', 'every_year', 'new', 'flexible_use', 'population', 'organisation', 'national', 'local', 'statutory', 'management', 'measured_by', 'meets', 'model', 'direct', 'shared', 'commissioned', 'outsourced', 'commercial', 'MOVE_WORD', 'FROM_WORD', 'in', 'needs', 'no_baseline', 'no_cost', 'no_target', 'no_value_for_money_check', 'opening', 'risks', 'originally', 'our_role', 'outlook', 'owner', 'part_of', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business', 'status', 'draft', 'consultation', 'approved', 'superseded', 'posts', 'preferred', 'priority_check', 'corporate', 'residents', 'publish', 'exempt', 'quarters', 'raised_on', 'reached', 'realised_by', 'reality_check', 'receipt', 'replaces', 'report', 'monthly', 'quarterly', 'yearly', 'reported', 'cumulative', 'reports_to', 'reserves_floor', 'reset', 'residual', 'response', 'response_in', 'responses', 'review_by', 'reviewed_on', 'ring-fenced_for', 'rounding', 'rule', 'off', 'hint', 'warning', 'error', 'said', 'serves', 'source', 'stage', 'identified', 'agreed', 'delivered', 'started', 'starts', 'place', 'value', 'behaviour', 'not_started', 'in_progress', 'complete', 'stopped', 'green', 'amber', 'red', 'stops', 'supports', 'target', 'tells', 'how_much', 'how_well', 'better_off', 'terms_on', 'threatens', 'total', 'towards', 'cymraeg', 'trend_only', 'under', 'unit', 'number', 'percent', 'money', 'days', 'rate', 'score', 'value_for_money', 'unknown', 'compared_with', 'virement_limit', 'with', 'strategic', 'front-line', 'discrete', 'partnership', 'worth', 'year_starts_in', 'budget', 'output', 'disbenefit', 'mitigation', 'option', 'recommendation', 'step', 'budget_for', 'financial_plan', 'asset', 'move', 'comparators', 'barrier', 'review', 'timetable', 'scenario', 'use'],
  keywords: new Map([
    ['on', [[['on', 'baseline'], 14], [['on'], 15]]],
    ['as', [[['as', 'at'], 36], [['as'], 16]]],
    ['lead', [[['lead'], 17]]],
    ['support', [[['support'], 18]]],
    ['influencer', [[['influencer'], 19]]],
    ['advocate', [[['advocate'], 20]]],
    ['partner', [[['partner'], 21]]],
    ['enabler', [[['enabler'], 22]]],
    ['commissioner', [[['commissioner'], 23]]],
    ['regulator', [[['regulator'], 24]]],
    ['accept', [[['accept'], 25]]],
    ['until', [[['until'], 26]]],
    ['achieved', [[['achieved'], 27]]],
    ['actual', [[['actual'], 28]]],
    ['addresses', [[['addresses'], 29]]],
    ['advantage', [[['advantage'], 30]]],
    ['amber', [[['amber', 'within'], 31], [['amber'], 265]]],
    ['amount', [[['amount'], 32]]],
    ['amounts', [[['amounts', 'in'], 33]]],
    ['approved', [[['approved', 'by'], 34], [['approved'], 210]]],
    ['approves', [[['approves'], 35]]],
    ['asks', [[['asks'], 37]]],
    ['at', [[['at', 'risk'], 38]]],
    ['available', [[['available'], 39]]],
    ['background', [[['background'], 40]]],
    ['baseline', [[['baseline'], 41]]],
    ['because', [[['because'], 42]]],
    ['benchmark', [[['benchmark'], 43]]],
    ['benefits', [[['benefits', 'review', 'on'], 44]]],
    ['better', [[['better', 'off'], 273], [['better'], 45]]],
    ['higher', [[['higher'], 46]]],
    ['lower', [[['lower', 'quartile'], 128], [['lower'], 47]]],
    ['between', [[['between'], 48]]],
    ['and', [[['and'], 49]]],
    ['near', [[['near'], 50]]],
    ['by', [[['by'], 51]]],
    ['call', [[['call'], 52]]],
    ['plan', [[['plan'], 53]]],
    ['vision', [[['vision'], 54]]],
    ['principle', [[['principle'], 55]]],
    ['priority', [[['priority', 'check'], 214], [['priority'], 56]]],
    ['theme', [[['theme'], 57]]],
    ['duty', [[['duty'], 58]]],
    ['strategy', [[['strategy'], 59]]],
    ['outcome', [[['outcome'], 60]]],
    ['programme', [[['programme'], 61]]],
    ['workstream', [[['workstream'], 62]]],
    ['project', [[['project'], 63]]],
    ['service', [[['service'], 64]]],
    ['team', [[['team'], 65]]],
    ['measure', [[['measure'], 66]]],
    ['fund', [[['fund'], 67]]],
    ['saving', [[['saving'], 68]]],
    ['portfolio', [[['portfolio'], 69]]],
    ['officer', [[['officer'], 70]]],
    ['body', [[['body'], 71]]],
    ['group', [[['group'], 72]]],
    ['risk', [[['risk'], 73]]],
    ['issue', [[['issue'], 74]]],
    ['decision', [[['decision'], 75]]],
    ['benefit', [[['benefit'], 76]]],
    ['milestone', [[['milestone'], 77]]],
    ['deliverable', [[['deliverable'], 78]]],
    ['action', [[['action'], 79]]],
    ['level', [[['level'], 80]]],
    ['cash', [[['cash', 'limit'], 81]]],
    ['cashable', [[['cashable'], 82]]],
    ['certainty', [[['certainty'], 83]]],
    ['confirmed', [[['confirmed'], 84]]],
    ['pending', [[['pending'], 85]]],
    ['bid', [[['bid'], 86]]],
    ['change', [[['change'], 87]]],
    ['closing', [[['closing'], 88]]],
    ['code', [[['code'], 89]]],
    ['comment', [[['comment'], 90]]],
    ['finance', [[['finance'], 91]]],
    ['legal', [[['legal'], 92]]],
    ['monitoring', [[['monitoring'], 93]]],
    ['equality', [[['equality', 'assessment'], 141], [['equality', 'screening'], 140], [['equality'], 94]]],
    ['people', [[['people'], 95]]],
    ['property', [[['property'], 96]]],
    ['climate', [[['climate'], 97]]],
    ['about', [[['about'], 98]]],
    ['consulted', [[['consulted'], 99]]],
    ['currency', [[['currency'], 100]]],
    ['current', [[['current'], 101]]],
    ['kind', [[['kind'], 103]]],
    ['key', [[['key', 'decision'], 160], [['key'], 104]]],
    ['urgent', [[['urgent'], 105]]],
    ['delegated', [[['delegated'], 106]]],
    ['deliverability', [[['deliverability'], 107]]],
    ['high', [[['high'], 108]]],
    ['medium', [[['medium'], 109]]],
    ['low', [[['low'], 110]]],
    ['delivers', [[['delivers'], 111]]],
    ['departs', [[['departs', 'from'], 112]]],
    ['depends', [[['depends', 'on'], 113]]],
    ['did', [[['did', 'changing'], 115], [['did'], 114]]],
    ['squeeze', [[['squeeze'], 116]]],
    ['hold', [[['hold'], 117]]],
    ['drive', [[['drive'], 118]]],
    ['cost', [[['cost'], 119]]],
    ['performance', [[['performance'], 120]]],
    ['levels', [[['levels'], 121]]],
    ['to', [[['to'], 122]]],
    ['below', [[['below', 'average'], 123]]],
    ['average', [[['average'], 124]]],
    ['above', [[['above', 'average'], 125]]],
    ['top', [[['top', 'quartile'], 126]]],
    ['upper', [[['upper', 'quartile'], 127]]],
    ['within', [[['within'], 129]]],
    ['years', [[['years'], 130]]],
    ['year', [[['year', 'starts', 'in'], 298], [['year'], 131]]],
    ['months', [[['months'], 132]]],
    ['disadvantage', [[['disadvantage'], 133]]],
    ['disposal', [[['disposal', 'by'], 134]]],
    ['done', [[['done'], 135]]],
    ['effect', [[['effect', 'on'], 137], [['effect'], 136]]],
    ['ended', [[['ended'], 138]]],
    ['ends', [[['ends'], 139]]],
    ['escalates', [[['escalates', 'to'], 142]]],
    ['establishment', [[['establishment'], 143]]],
    ['evidence', [[['evidence'], 144]]],
    ['floor', [[['floor'], 145]]],
    ['follows', [[['follows'], 146]]],
    ['forecast', [[['forecast'], 147]]],
    ['gap', [[['gap'], 148]]],
    ['held', [[['held', 'on'], 149]]],
    ['holds', [[['holds'], 150]]],
    ['revenue', [[['revenue'], 151]]],
    ['capital', [[['capital'], 152]]],
    ['reserve', [[['reserve'], 153]]],
    ['receipts', [[['receipts'], 154]]],
    ['grant', [[['grant'], 155]]],
    ['housing', [[['housing'], 156]]],
    ['impact', [[['impact', 'of'], 157], [['impact'], 159]]],
    ['inherent', [[['inherent'], 158]]],
    ['from', [[['from'], 161]]],
    ['led', [[['led', 'by'], 162]]],
    ['growth', [[['growth'], 163]]],
    ['income', [[['income'], 164]]],
    ['outturn', [[['outturn'], 165]]],
    ['once', [[['once'], 167]]],
    ['every', [[['every', 'year'], 168]]],
    ['new', [[['new'], 169]]],
    ['flexible', [[['flexible', 'use'], 170]]],
    ['population', [[['population'], 171]]],
    ['organisation', [[['organisation'], 172]]],
    ['national', [[['national'], 173]]],
    ['local', [[['local'], 174]]],
    ['statutory', [[['statutory'], 175]]],
    ['management', [[['management'], 176]]],
    ['measured', [[['measured', 'by'], 177]]],
    ['meets', [[['meets'], 178]]],
    ['model', [[['model'], 179]]],
    ['direct', [[['direct'], 180]]],
    ['shared', [[['shared'], 181]]],
    ['commissioned', [[['commissioned'], 182]]],
    ['outsourced', [[['outsourced'], 183]]],
    ['commercial', [[['commercial'], 184]]],
    ['in', [[['in', 'progress'], 261], [['in'], 187]]],
    ['needs', [[['needs'], 188]]],
    ['no', [[['no', 'value', 'for', 'money', 'check'], 192], [['no', 'baseline'], 189], [['no', 'target'], 191], [['no', 'cost'], 190]]],
    ['opening', [[['opening'], 193]]],
    ['risks', [[['risks'], 194]]],
    ['originally', [[['originally'], 195]]],
    ['our', [[['our', 'role'], 196]]],
    ['outlook', [[['outlook'], 197]]],
    ['owner', [[['owner'], 198]]],
    ['part', [[['part', 'of'], 199]]],
    ['supplier', [[['supplier'], 200]]],
    ['sponsor', [[['sponsor'], 201]]],
    ['scrutiny', [[['scrutiny'], 202]]],
    ['council', [[['council'], 203]]],
    ['public', [[['public'], 204]]],
    ['voluntary', [[['voluntary'], 205]]],
    ['business', [[['business'], 206]]],
    ['status', [[['status'], 207]]],
    ['draft', [[['draft'], 208]]],
    ['consultation', [[['consultation'], 209]]],
    ['superseded', [[['superseded'], 211]]],
    ['posts', [[['posts'], 212]]],
    ['preferred', [[['preferred'], 213]]],
    ['corporate', [[['corporate'], 215]]],
    ['residents', [[['residents'], 216]]],
    ['publish', [[['publish'], 217]]],
    ['exempt', [[['exempt'], 218]]],
    ['quarters', [[['quarters'], 219]]],
    ['raised', [[['raised', 'on'], 220]]],
    ['reached', [[['reached'], 221]]],
    ['realised', [[['realised', 'by'], 222]]],
    ['reality', [[['reality', 'check'], 223]]],
    ['receipt', [[['receipt'], 224]]],
    ['replaces', [[['replaces'], 225]]],
    ['report', [[['report'], 226]]],
    ['monthly', [[['monthly'], 227]]],
    ['quarterly', [[['quarterly'], 228]]],
    ['yearly', [[['yearly'], 229]]],
    ['reported', [[['reported'], 230]]],
    ['cumulative', [[['cumulative'], 231]]],
    ['reports', [[['reports', 'to'], 232]]],
    ['reserves', [[['reserves', 'floor'], 233]]],
    ['reset', [[['reset'], 234]]],
    ['residual', [[['residual'], 235]]],
    ['response', [[['response', 'in'], 237], [['response'], 236]]],
    ['responses', [[['responses'], 238]]],
    ['review', [[['review', 'by'], 239], [['review'], 312]]],
    ['reviewed', [[['reviewed', 'on'], 240]]],
    ['ring-fenced', [[['ring-fenced', 'for'], 241]]],
    ['rounding', [[['rounding'], 242]]],
    ['rule', [[['rule'], 243]]],
    ['off', [[['off'], 244]]],
    ['hint', [[['hint'], 245]]],
    ['warning', [[['warning'], 246]]],
    ['error', [[['error'], 247]]],
    ['said', [[['said'], 248]]],
    ['serves', [[['serves'], 249]]],
    ['source', [[['source'], 250]]],
    ['stage', [[['stage'], 251]]],
    ['identified', [[['identified'], 252]]],
    ['agreed', [[['agreed'], 253]]],
    ['delivered', [[['delivered'], 254]]],
    ['started', [[['started'], 255]]],
    ['starts', [[['starts'], 256]]],
    ['place', [[['place'], 257]]],
    ['value', [[['value', 'for', 'money'], 288], [['value'], 258]]],
    ['behaviour', [[['behaviour'], 259]]],
    ['not', [[['not', 'started'], 260]]],
    ['complete', [[['complete'], 262]]],
    ['stopped', [[['stopped'], 263]]],
    ['green', [[['green'], 264]]],
    ['red', [[['red'], 266]]],
    ['stops', [[['stops'], 267]]],
    ['supports', [[['supports'], 268]]],
    ['target', [[['target'], 269]]],
    ['tells', [[['tells'], 270]]],
    ['how', [[['how', 'much'], 271], [['how', 'well'], 272]]],
    ['terms', [[['terms', 'on'], 274]]],
    ['threatens', [[['threatens'], 275]]],
    ['total', [[['total'], 276]]],
    ['towards', [[['towards'], 277]]],
    ['cymraeg', [[['cymraeg'], 278]]],
    ['trend', [[['trend', 'only'], 279]]],
    ['under', [[['under'], 280]]],
    ['unit', [[['unit'], 281]]],
    ['number', [[['number'], 282]]],
    ['percent', [[['percent'], 283]]],
    ['money', [[['money'], 284]]],
    ['days', [[['days'], 285]]],
    ['rate', [[['rate'], 286]]],
    ['score', [[['score'], 287]]],
    ['unknown', [[['unknown'], 289]]],
    ['compared', [[['compared', 'with'], 290]]],
    ['virement', [[['virement', 'limit'], 291]]],
    ['with', [[['with'], 292]]],
    ['strategic', [[['strategic'], 293]]],
    ['front-line', [[['front-line'], 294]]],
    ['discrete', [[['discrete'], 295]]],
    ['partnership', [[['partnership'], 296]]],
    ['worth', [[['worth'], 297]]],
    ['budget', [[['budget', 'for'], 306], [['budget'], 299]]],
    ['output', [[['output'], 300]]],
    ['disbenefit', [[['disbenefit'], 301]]],
    ['mitigation', [[['mitigation'], 302]]],
    ['option', [[['option'], 303]]],
    ['recommendation', [[['recommendation'], 304]]],
    ['step', [[['step'], 305]]],
    ['financial', [[['financial', 'plan'], 307]]],
    ['asset', [[['asset'], 308]]],
    ['move', [[['move'], 309]]],
    ['comparators', [[['comparators'], 310]]],
    ['barrier', [[['barrier'], 311]]],
    ['timetable', [[['timetable'], 313]]],
    ['scenario', [[['scenario'], 314]]],
    ['use', [[['use'], 315]]],
  ]),
  toldApart: new Map([
    ['saving', [/saving(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s:#,]+[ \t\u00A0\u2007\u202F\uFEFF]+(once|every|flexible|[-+\u2013\u2014\u2212]|[\u00A3\u20AC0-9]))/y, 166]],
    ['by', [/by(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 102]],
    ['from', [/from(?=[ \t\u00A0\u2007\u202F\uFEFF]+[^\s0-9+\-\u2013\u2212\u00A3\u20AC:#,>])/y, 186]],
    ['move', [/move(?=[ \t\u00A0\u2007\u202F\uFEFF]+[-+]?[\u00A3\u20AC])/y, 185]],
  ]),
  figures: /([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})|([0-9]{4}[\/\u2013-][0-9]{1,4}[ \t\u00A0\u2007\u202F]*Q[0-9]+)|([0-9]{4}\/[0-9]{1,4}|[0-9]{4}\u2013[0-9]{2,4})|([0-9]{4}-[0-9]{1,4})|([+\-\u2013\u2212]?[\u00A3\u20AC][0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?:bn|m|k)?(?![A-Za-z0-9]))|([\u00A3\u20AC](?:bn|m|k)?(?![A-Za-z0-9]))|([+\-\u2013\u2212]?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?%)|([+\-\u2013\u2212]?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)|([-\u2010-\u2015\u2212])/y,
  figureTokens: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  name: /[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*(\.[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0102\u0104\u0106\u0108\u010A\u010C\u010E\u0110\u0112\u0114\u0116\u0118\u011A\u011C\u011E\u0120\u0122\u0124\u0126\u0128\u012A\u012C\u012E\u0130\u0132\u0134\u0136\u0139\u013B\u013D\u013F\u0141\u0143\u0145\u0147\u014A\u014C\u014E\u0150\u0152\u0154\u0156\u0158\u015A\u015C\u015E\u0160\u0162\u0164\u0166\u0168\u016A\u016C\u016E\u0170\u0172\u0174\u0176\u0178-\u0179\u017B\u017D\u0181-\u0182\u0184\u0186-\u0187\u0189-\u018B\u018E-\u0191\u0193-\u0194\u0196-\u0198\u019C-\u019D\u019F-\u01A0\u01A2\u01A4\u01A6-\u01A7\u01A9\u01AC\u01AE-\u01AF\u01B1-\u01B3\u01B5\u01B7-\u01B8\u01BC\u01C4\u01C7\u01CA\u01CD\u01CF\u01D1\u01D3\u01D5\u01D7\u01D9\u01DB\u01DE\u01E0\u01E2\u01E4\u01E6\u01E8\u01EA\u01EC\u01EE\u01F1\u01F4\u01F6-\u01F8\u01FA\u01FC\u01FE\u0200\u0202\u0204\u0206\u0208\u020A\u020C\u020E\u0210\u0212\u0214\u0216\u0218\u021A\u021C\u021E\u0220\u0222\u0224\u0226\u0228\u022A\u022C\u022E\u0230\u0232\u023A-\u023B\u023D-\u023E\u0241\u0243-\u0246\u0248\u024A\u024C\u024E\u0370\u0372\u0376\u037F\u0386\u0388-\u038A\u038C\u038E-\u038F\u0391-\u03A1\u03A3-\u03AB\u03CF\u03D2-\u03D4\u03D8\u03DA\u03DC\u03DE\u03E0\u03E2\u03E4\u03E6\u03E8\u03EA\u03EC\u03EE\u03F4\u03F7\u03F9-\u03FA\u03FD-\u03FF\u0400-\u042F\u0460\u0462\u0464\u0466\u0468\u046A\u046C\u046E\u0470\u0472\u0474\u0476\u0478\u047A\u047C\u047E\u0480\u048A\u048C\u048E\u0490\u0492\u0494\u0496\u0498\u049A\u049C\u049E\u04A0\u04A2\u04A4\u04A6\u04A8\u04AA\u04AC\u04AE\u04B0\u04B2\u04B4\u04B6\u04B8\u04BA\u04BC\u04BE\u04C0-\u04C1\u04C3\u04C5\u04C7\u04C9\u04CB\u04CD\u04D0\u04D2\u04D4\u04D6\u04D8\u04DA\u04DC\u04DE\u04E0\u04E2\u04E4\u04E6\u04E8\u04EA\u04EC\u04EE\u04F0\u04F2\u04F4\u04F6\u04F8\u04FA\u04FC\u04FE\u1E00\u1E02\u1E04\u1E06\u1E08\u1E0A\u1E0C\u1E0E\u1E10\u1E12\u1E14\u1E16\u1E18\u1E1A\u1E1C\u1E1E\u1E20\u1E22\u1E24\u1E26\u1E28\u1E2A\u1E2C\u1E2E\u1E30\u1E32\u1E34\u1E36\u1E38\u1E3A\u1E3C\u1E3E\u1E40\u1E42\u1E44\u1E46\u1E48\u1E4A\u1E4C\u1E4E\u1E50\u1E52\u1E54\u1E56\u1E58\u1E5A\u1E5C\u1E5E\u1E60\u1E62\u1E64\u1E66\u1E68\u1E6A\u1E6C\u1E6E\u1E70\u1E72\u1E74\u1E76\u1E78\u1E7A\u1E7C\u1E7E\u1E80\u1E82\u1E84\u1E86\u1E88\u1E8A\u1E8C\u1E8E\u1E90\u1E92\u1E94\u1E9E\u1EA0\u1EA2\u1EA4\u1EA6\u1EA8\u1EAA\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1EB8\u1EBA\u1EBC\u1EBE\u1EC0\u1EC2\u1EC4\u1EC6\u1EC8\u1ECA\u1ECC\u1ECE\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EDA\u1EDC\u1EDE\u1EE0\u1EE2\u1EE4\u1EE6\u1EE8\u1EEA\u1EEC\u1EEE\u1EF0\u1EF2\u1EF4\u1EF6\u1EF8\u1EFA\u1EFC\u1EFE][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF-]*)*/y,
  NAME: 9,
  WORD: 10,
  WORDS: 11,
  TITLE: 12,
  DASH: 8,
  COMMA: 13,
};

function setOf(...tokens: number[]): Uint8Array {
  const set = new Uint8Array(WORDS.tokens.length);
  for (const token of tokens) set[token] = 1;
  return set;
}

const SET0 = setOf(0, 1, 2, 3);
const SET1 = setOf(4, 6, 7, 8);
const SET2 = setOf(6);
const SET3 = setOf(4, 6, 7);
const SET4 = setOf(17, 18, 19, 20, 21, 22, 23, 24);
const SET5 = setOf(46, 47);
const SET6 = setOf(21, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80);
const SET7 = setOf(84, 85, 86);
const SET8 = setOf(91, 92, 93, 94, 95, 96, 97);
const SET9 = setOf(104, 105, 106);
const SET10 = setOf(108, 109, 110);
const SET11 = setOf(116, 117, 118);
const SET12 = setOf(119, 120, 121);
const SET13 = setOf(123, 124, 125, 126, 127, 128);
const SET14 = setOf(4);
const SET15 = setOf(7);
const SET16 = setOf(130, 131, 132);
const SET17 = setOf(51, 129);
const SET18 = setOf(151, 152, 153, 154, 155, 156);
const SET19 = setOf(151, 152, 163, 164, 165, 166);
const SET20 = setOf(167, 168, 169, 170);
const SET21 = setOf(61, 171, 172);
const SET22 = setOf(104, 173, 174, 175, 176);
const SET23 = setOf(180, 181, 182, 183, 184);
const SET24 = setOf(175, 200, 201, 202, 203, 204, 205, 206);
const SET25 = setOf(208, 209, 210, 211);
const SET26 = setOf(175, 176, 215, 216);
const SET27 = setOf(204, 218);
const SET28 = setOf(0, 1, 2, 3, 13);
const SET29 = setOf(227, 228, 229);
const SET30 = setOf(244, 245, 246, 247);
const SET31 = setOf(38, 252, 253, 254);
const SET32 = setOf(172, 173, 174, 175, 257, 258, 259);
const SET33 = setOf(260, 261, 262, 263, 264, 265, 266);
const SET34 = setOf(271, 272, 273);
const SET35 = setOf(282, 283, 284, 285, 286, 287);
const SET36 = setOf(108, 110, 124, 289);
const SET37 = setOf(18, 104, 175, 215, 293, 294, 295, 296);

function readPair(s: Scanner): never {
  const fact: Draft = { at: { start: s.start, end: 0 } };
  fact.period = s.value(SET0);
  fact.value = s.value(SET1);
  if (s.peek() === 14) {
    s.expect(14);
    fact.onBaseline = true;
  }
  fact.at.end = s.end;
  return fact as never;
}

function readShare(s: Scanner): never {
  const fact: Draft = { at: { start: s.start, end: 0 } };
  fact.outcome = s.name(9);
  if (s.peek() === 6) {
    fact.share = s.value(SET2);
  }
  fact.at.end = s.end;
  return fact as never;
}

function readImpactOn(s: Scanner): never {
  const fact: Draft = { at: { start: s.start, end: 0 } };
  s.expect(15);
  fact.measure = s.name(9);
  fact.value = s.value(SET3);
  fact.at.end = s.end;
  return fact as never;
}

function readPartnering(s: Scanner): never {
  const fact: Draft = { at: { start: s.start, end: 0 } };
  fact.partner = s.name(9);
  if (s.peek() === 16) {
    s.expect(16);
    fact.role = s.keyword(SET4);
  }
  fact.at.end = s.end;
  return fact as never;
}

function readUse(s: Scanner): never {
  const fact: Draft = { at: { start: s.start, end: 0 } };
  s.expect(315);
  fact.name = s.name(9);
  s.expect(161);
  fact.path = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readAccept(s: Scanner): never {
  const fact: Draft = { type: 'accept', at: { start: s.start, end: 0 } };
  s.expect(25);
  fact.rule = s.name(10);
  if (s.peek() === 26) {
    s.expect(26);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readAchieved(s: Scanner): never {
  const fact: Draft = { type: 'achieved', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(27);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readActual(s: Scanner): never {
  const fact: Draft = { type: 'actual', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(28);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readAddresses(s: Scanner): never {
  const fact: Draft = { type: 'addresses', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(29);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readAdvantage(s: Scanner): never {
  const fact: Draft = { type: 'advantage', at: { start: s.start, end: 0 } };
  s.expect(30);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readAmberWithin(s: Scanner): never {
  const fact: Draft = { type: 'amberWithin', at: { start: s.start, end: 0 } };
  s.expect(31);
  fact.value = s.value(SET2);
  fact.at.end = s.end;
  return fact as never;
}

function readAmount(s: Scanner): never {
  const fact: Draft = { type: 'amount', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(32);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readAmountsIn(s: Scanner): never {
  const fact: Draft = { type: 'amountsIn', at: { start: s.start, end: 0 } };
  s.expect(33);
  fact.unit = s.name(5);
  fact.at.end = s.end;
  return fact as never;
}

function readApprovedBy(s: Scanner): never {
  const fact: Draft = { type: 'approvedBy', at: { start: s.start, end: 0 } };
  s.expect(34);
  fact.body = s.name(9);
  if (s.peek() === 15) {
    s.expect(15);
    fact.on = s.value(SET0);
  }
  fact.at.end = s.end;
  return fact as never;
}

function readApproves(s: Scanner): never {
  const fact: Draft = { type: 'approves', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(35);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readAsAt(s: Scanner): never {
  const fact: Draft = { type: 'asAt', at: { start: s.start, end: 0 } };
  s.expect(36);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readAsks(s: Scanner): never {
  const fact: Draft = { type: 'asks', at: { start: s.start, end: 0 }, parties: [] };
  s.expect(37);
  fact.parties.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.parties.push(s.name(9));
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readAtRisk(s: Scanner): never {
  const fact: Draft = { type: 'atRisk', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(38);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readAvailable(s: Scanner): never {
  const fact: Draft = { type: 'available', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(39);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readBackground(s: Scanner): never {
  const fact: Draft = { type: 'background', at: { start: s.start, end: 0 } };
  s.expect(40);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readBaseline(s: Scanner): never {
  const fact: Draft = { type: 'baseline', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(41);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readBecause(s: Scanner): never {
  const fact: Draft = { type: 'because', at: { start: s.start, end: 0 } };
  s.expect(42);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readBenchmark(s: Scanner): never {
  const fact: Draft = { type: 'benchmark', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(43);
  fact.comparators = s.name(9);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readBenefitsReview(s: Scanner): never {
  const fact: Draft = { type: 'benefitsReview', at: { start: s.start, end: 0 } };
  s.expect(44);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readBetter(s: Scanner): never {
  const fact: Draft = { type: 'better', at: { start: s.start, end: 0 } };
  s.expect(45);
  if (SET5[s.peek()] === 1) {
    fact.direction = s.keyword(SET5);
  } else if (s.peek() === 48) {
    s.expect(48);
    fact.low = s.value(SET3);
    s.expect(49);
    fact.high = s.value(SET3);
  } else if (s.peek() === 50) {
    s.expect(50);
    fact.near = s.value(SET3);
  } else throw NOT_RECOGNISED;
  fact.at.end = s.end;
  return fact as never;
}

function readBy(s: Scanner): never {
  const fact: Draft = { type: 'by', at: { start: s.start, end: 0 } };
  s.expect(51);
  fact.by = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readCall(s: Scanner): never {
  const fact: Draft = { type: 'call', at: { start: s.start, end: 0 } };
  s.expect(52);
  fact.level = s.keyword(SET6);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readCashLimit(s: Scanner): never {
  const fact: Draft = { type: 'cashLimit', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(81);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readCashable(s: Scanner): never {
  const fact: Draft = { type: 'cashable', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(82);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readCertainty(s: Scanner): never {
  const fact: Draft = { type: 'certainty', at: { start: s.start, end: 0 } };
  s.expect(83);
  fact.certainty = s.keyword(SET7);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readChange(s: Scanner): never {
  const fact: Draft = { type: 'change', at: { start: s.start, end: 0 }, pairs: [] };
  s.expect(87);
  fact.target = s.name(9);
  fact.pairs.push(readPair(s));
  while (s.peek() === 13) {
    s.expect(13);
    fact.pairs.push(readPair(s));
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readClosing(s: Scanner): never {
  const fact: Draft = { type: 'closing', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(88);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readCode(s: Scanner): never {
  const fact: Draft = { type: 'code', at: { start: s.start, end: 0 } };
  s.expect(89);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readComment(s: Scanner): never {
  const fact: Draft = { type: 'comment', at: { start: s.start, end: 0 } };
  s.expect(90);
  fact.role = s.keyword(SET8);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readConcerns(s: Scanner): never {
  const fact: Draft = { type: 'concerns', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(98);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readConsulted(s: Scanner): never {
  const fact: Draft = { type: 'consulted', at: { start: s.start, end: 0 }, consultations: [] };
  s.expect(99);
  fact.consultations.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.consultations.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readCurrency(s: Scanner): never {
  const fact: Draft = { type: 'currency', at: { start: s.start, end: 0 } };
  s.expect(100);
  fact.currency = s.name(9);
  fact.at.end = s.end;
  return fact as never;
}

function readCurrent(s: Scanner): never {
  const fact: Draft = { type: 'current', at: { start: s.start, end: 0 } };
  s.expect(101);
  fact.value = s.value(SET3);
  fact.at.end = s.end;
  return fact as never;
}

function readDecidedBy(s: Scanner): never {
  const fact: Draft = { type: 'decidedBy', at: { start: s.start, end: 0 } };
  s.expect(102);
  fact.body = s.name(9);
  if (s.peek() === 15) {
    s.expect(15);
    fact.on = s.value(SET0);
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDecisionKind(s: Scanner): never {
  const fact: Draft = { type: 'decisionKind', at: { start: s.start, end: 0 }, kinds: [] };
  s.expect(103);
  fact.kinds.push(s.keyword(SET9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.kinds.push(s.keyword(SET9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDeliverability(s: Scanner): never {
  const fact: Draft = { type: 'deliverability', at: { start: s.start, end: 0 } };
  s.expect(107);
  fact.level = s.keyword(SET10);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDelivers(s: Scanner): never {
  const fact: Draft = { type: 'delivers', at: { start: s.start, end: 0 }, shares: [] };
  s.expect(111);
  fact.shares.push(readShare(s));
  while (s.peek() === 13) {
    s.expect(13);
    fact.shares.push(readShare(s));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDepartsFrom(s: Scanner): never {
  const fact: Draft = { type: 'departsFrom', at: { start: s.start, end: 0 } };
  s.expect(112);
  fact.principle = s.name(9);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDependsOn(s: Scanner): never {
  const fact: Draft = { type: 'dependsOn', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(113);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDid(s: Scanner): never {
  const fact: Draft = { type: 'did', at: { start: s.start, end: 0 } };
  s.expect(114);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readDidChanging(s: Scanner): never {
  const fact: Draft = { type: 'didChanging', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(115);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readDirection(s: Scanner): never {
  const fact: Draft = { type: 'direction', at: { start: s.start, end: 0 } };
  fact.direction = s.keyword(SET11);
  fact.subject = s.keyword(SET12);
  if (s.peek() === 122) {
    s.expect(122);
    if (SET13[s.peek()] === 1) {
      fact.position = s.keyword(SET13);
    } else if (s.peek() === 9) {
      fact.measure = s.name(9);
      fact.value = s.value(SET3);
    } else if (s.peek() === 4) {
      fact.amount = s.value(SET14);
    } else throw NOT_RECOGNISED;
  }
  if (SET17[s.peek()] === 1) {
    if (s.peek() === 129) {
      s.expect(129);
      fact.within = s.value(SET15);
      fact.unit = s.keyword(SET16);
    } else if (s.peek() === 51) {
      s.expect(51);
      fact.by = s.value(SET0);
    } else throw NOT_RECOGNISED;
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDisadvantage(s: Scanner): never {
  const fact: Draft = { type: 'disadvantage', at: { start: s.start, end: 0 } };
  s.expect(133);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readDisposal(s: Scanner): never {
  const fact: Draft = { type: 'disposal', at: { start: s.start, end: 0 } };
  s.expect(134);
  fact.by = s.value(SET0);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readDone(s: Scanner): never {
  const fact: Draft = { type: 'done', at: { start: s.start, end: 0 } };
  s.expect(135);
  fact.value = s.value(SET2);
  fact.at.end = s.end;
  return fact as never;
}

function readEffect(s: Scanner): never {
  const fact: Draft = { type: 'effect', at: { start: s.start, end: 0 } };
  s.expect(136);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readEffectOn(s: Scanner): never {
  const fact: Draft = { type: 'effectOn', at: { start: s.start, end: 0 }, measures: [] };
  s.expect(137);
  fact.measures.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.measures.push(s.name(9));
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readEnded(s: Scanner): never {
  const fact: Draft = { type: 'ended', at: { start: s.start, end: 0 } };
  s.expect(138);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readEnds(s: Scanner): never {
  const fact: Draft = { type: 'ends', at: { start: s.start, end: 0 } };
  s.expect(139);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readEqualityRecord(s: Scanner): never {
  const fact: Draft = { type: 'equalityRecord', at: { start: s.start, end: 0 } };
  if (s.peek() === 140) {
    s.expect(140);
  } else if (s.peek() === 141) {
    s.expect(141);
  } else throw NOT_RECOGNISED;
  if (s.peek() === 15) {
    s.expect(15);
    fact.on = s.value(SET0);
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readEscalatesTo(s: Scanner): never {
  const fact: Draft = { type: 'escalatesTo', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(142);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readEstablishment(s: Scanner): never {
  const fact: Draft = { type: 'establishment', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(143);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readEvidence(s: Scanner): never {
  const fact: Draft = { type: 'evidence', at: { start: s.start, end: 0 } };
  s.expect(144);
  if (s.peek() === 15) {
    s.expect(15);
    fact.on = s.value(SET0);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readFloor(s: Scanner): never {
  const fact: Draft = { type: 'floor', at: { start: s.start, end: 0 } };
  s.expect(145);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readFollows(s: Scanner): never {
  const fact: Draft = { type: 'follows', at: { start: s.start, end: 0 }, principles: [] };
  s.expect(146);
  fact.principles.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.principles.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readForecast(s: Scanner): never {
  const fact: Draft = { type: 'forecast', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(147);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readGap(s: Scanner): never {
  const fact: Draft = { type: 'gap', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(148);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readHeldOn(s: Scanner): never {
  const fact: Draft = { type: 'heldOn', at: { start: s.start, end: 0 } };
  s.expect(149);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readHolds(s: Scanner): never {
  const fact: Draft = { type: 'holds', at: { start: s.start, end: 0 } };
  s.expect(150);
  fact.holds = s.keyword(SET18);
  fact.at.end = s.end;
  return fact as never;
}

function readImpactOf(s: Scanner): never {
  const fact: Draft = { type: 'impactOf', at: { start: s.start, end: 0 }, effects: [] };
  s.expect(157);
  fact.amount = s.value(SET14);
  if (s.peek() === 15) {
    fact.effects.push(readImpactOn(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.effects.push(readImpactOn(s));
    }
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readInherent(s: Scanner): never {
  const fact: Draft = { type: 'inherent', at: { start: s.start, end: 0 } };
  s.expect(158);
  fact.likelihood = s.value(SET15);
  s.expect(159);
  fact.impact = s.value(SET15);
  fact.at.end = s.end;
  return fact as never;
}

function readKeyDecision(s: Scanner): never {
  const fact: Draft = { type: 'keyDecision', at: { start: s.start, end: 0 } };
  s.expect(160);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readLasting(s: Scanner): never {
  const fact: Draft = { type: 'lasting', at: { start: s.start, end: 0 } };
  s.expect(161);
  fact.start = s.value(SET0);
  s.expect(122);
  fact.end = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readLedBy(s: Scanner): never {
  const fact: Draft = { type: 'ledBy', at: { start: s.start, end: 0 }, leads: [] };
  s.expect(162);
  fact.leads.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.leads.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readLine(s: Scanner): never {
  const fact: Draft = { type: 'line', at: { start: s.start, end: 0 }, tags: [], cells: [], pairs: [] };
  fact.nature = s.keyword(SET19);
  fact.fund = s.name(9);
  while (SET20[s.peek()] === 1) {
    fact.tags.push(s.keyword(SET20));
  }
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  while (SET20[s.peek()] === 1) {
    fact.tags.push(s.keyword(SET20));
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readMeasureAbout(s: Scanner): never {
  const fact: Draft = { type: 'measureAbout', at: { start: s.start, end: 0 } };
  s.expect(98);
  fact.about = s.keyword(SET21);
  fact.at.end = s.end;
  return fact as never;
}

function readMeasureKind(s: Scanner): never {
  const fact: Draft = { type: 'measureKind', at: { start: s.start, end: 0 }, kinds: [] };
  s.expect(103);
  fact.kinds.push(s.keyword(SET22));
  while (s.peek() === 13) {
    s.expect(13);
    fact.kinds.push(s.keyword(SET22));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readMeasuredBy(s: Scanner): never {
  const fact: Draft = { type: 'measuredBy', at: { start: s.start, end: 0 }, measures: [] };
  s.expect(177);
  fact.measures.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.measures.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readMeets(s: Scanner): never {
  const fact: Draft = { type: 'meets', at: { start: s.start, end: 0 }, duties: [] };
  s.expect(178);
  fact.duties.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.duties.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readModel(s: Scanner): never {
  const fact: Draft = { type: 'model', at: { start: s.start, end: 0 } };
  s.expect(179);
  fact.model = s.keyword(SET23);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readMoveMoney(s: Scanner): never {
  const fact: Draft = { type: 'moveMoney', at: { start: s.start, end: 0 } };
  s.expect(185);
  fact.amount = s.value(SET14);
  s.expect(186);
  fact.giver = s.name(9);
  s.expect(122);
  fact.taker = s.name(9);
  s.expect(187);
  fact.period = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readNeeds(s: Scanner): never {
  const fact: Draft = { type: 'needs', at: { start: s.start, end: 0 } };
  s.expect(188);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readNoBaseline(s: Scanner): never {
  const fact: Draft = { type: 'noBaseline', at: { start: s.start, end: 0 } };
  s.expect(189);
  if (s.peek() === 26) {
    s.expect(26);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readNoCost(s: Scanner): never {
  const fact: Draft = { type: 'noCost', at: { start: s.start, end: 0 } };
  s.expect(190);
  if (s.peek() === 26) {
    s.expect(26);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readNoTarget(s: Scanner): never {
  const fact: Draft = { type: 'noTarget', at: { start: s.start, end: 0 } };
  s.expect(191);
  if (s.peek() === 26) {
    s.expect(26);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readNoValueForMoney(s: Scanner): never {
  const fact: Draft = { type: 'noValueForMoney', at: { start: s.start, end: 0 } };
  s.expect(192);
  if (s.peek() === 26) {
    s.expect(26);
    fact.until = s.value(SET0);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readOpening(s: Scanner): never {
  const fact: Draft = { type: 'opening', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(193);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readOptionRisks(s: Scanner): never {
  const fact: Draft = { type: 'optionRisks', at: { start: s.start, end: 0 } };
  s.expect(194);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readOrganisation(s: Scanner): never {
  const fact: Draft = { type: 'organisation', at: { start: s.start, end: 0 } };
  s.expect(172);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readOriginally(s: Scanner): never {
  const fact: Draft = { type: 'originally', at: { start: s.start, end: 0 } };
  s.expect(195);
  fact.by = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readOurRole(s: Scanner): never {
  const fact: Draft = { type: 'ourRole', at: { start: s.start, end: 0 } };
  s.expect(196);
  fact.role = s.keyword(SET4);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readOutlook(s: Scanner): never {
  const fact: Draft = { type: 'outlook', at: { start: s.start, end: 0 } };
  s.expect(197);
  fact.start = s.value(SET0);
  s.expect(122);
  fact.end = s.value(SET0);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readOwner(s: Scanner): never {
  const fact: Draft = { type: 'owner', at: { start: s.start, end: 0 }, owners: [] };
  s.expect(198);
  fact.owners.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.owners.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readPartOf(s: Scanner): never {
  const fact: Draft = { type: 'partOf', at: { start: s.start, end: 0 } };
  s.expect(199);
  fact.whole = s.name(9);
  fact.at.end = s.end;
  return fact as never;
}

function readPartyKind(s: Scanner): never {
  const fact: Draft = { type: 'partyKind', at: { start: s.start, end: 0 }, kinds: [] };
  s.expect(103);
  fact.kinds.push(s.keyword(SET24));
  while (s.peek() === 13) {
    s.expect(13);
    fact.kinds.push(s.keyword(SET24));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readPlanStatus(s: Scanner): never {
  const fact: Draft = { type: 'planStatus', at: { start: s.start, end: 0 } };
  s.expect(207);
  fact.state = s.keyword(SET25);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readPosts(s: Scanner): never {
  const fact: Draft = { type: 'posts', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(212);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readPreferred(s: Scanner): never {
  const fact: Draft = { type: 'preferred', at: { start: s.start, end: 0 } };
  s.expect(213);
  fact.preferred = true;
  fact.at.end = s.end;
  return fact as never;
}

function readPriorityCheck(s: Scanner): never {
  const fact: Draft = { type: 'priorityCheck', at: { start: s.start, end: 0 }, bases: [] };
  s.expect(214);
  fact.bases.push(s.keyword(SET26));
  while (s.peek() === 13) {
    s.expect(13);
    fact.bases.push(s.keyword(SET26));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readPublish(s: Scanner): never {
  const fact: Draft = { type: 'publish', at: { start: s.start, end: 0 } };
  s.expect(217);
  fact.publish = s.keyword(SET27);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readQuarters(s: Scanner): never {
  const fact: Draft = { type: 'quarters', at: { start: s.start, end: 0 }, periods: [] };
  s.expect(219);
  fact.periods.push(s.value(SET0));
  while (SET28[s.peek()] === 1) {
    if (s.peek() === 13) {
      s.expect(13);
    }
    fact.periods.push(s.value(SET0));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readRaisedOn(s: Scanner): never {
  const fact: Draft = { type: 'raisedOn', at: { start: s.start, end: 0 } };
  s.expect(220);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readReached(s: Scanner): never {
  const fact: Draft = { type: 'reached', at: { start: s.start, end: 0 } };
  s.expect(221);
  fact.value = s.value(SET15);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readRealisedBy(s: Scanner): never {
  const fact: Draft = { type: 'realisedBy', at: { start: s.start, end: 0 } };
  s.expect(222);
  fact.by = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readRealityCheck(s: Scanner): never {
  const fact: Draft = { type: 'realityCheck', at: { start: s.start, end: 0 } };
  s.expect(223);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readReceipt(s: Scanner): never {
  const fact: Draft = { type: 'receipt', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(224);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readReplaces(s: Scanner): never {
  const fact: Draft = { type: 'replaces', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(225);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readReport(s: Scanner): never {
  const fact: Draft = { type: 'report', at: { start: s.start, end: 0 } };
  s.expect(226);
  fact.frequency = s.keyword(SET29);
  fact.at.end = s.end;
  return fact as never;
}

function readReported(s: Scanner): never {
  const fact: Draft = { type: 'reported', at: { start: s.start, end: 0 } };
  s.expect(230);
  fact.frequency = s.keyword(SET29);
  if (s.peek() === 231) {
    s.expect(231);
    fact.cumulative = true;
  }
  fact.at.end = s.end;
  return fact as never;
}

function readReportsTo(s: Scanner): never {
  const fact: Draft = { type: 'reportsTo', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(232);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readReservesFloor(s: Scanner): never {
  const fact: Draft = { type: 'reservesFloor', at: { start: s.start, end: 0 } };
  s.expect(233);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readReset(s: Scanner): never {
  const fact: Draft = { type: 'reset', at: { start: s.start, end: 0 } };
  s.expect(234);
  fact.period = s.value(SET0);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readResidual(s: Scanner): never {
  const fact: Draft = { type: 'residual', at: { start: s.start, end: 0 } };
  s.expect(235);
  fact.likelihood = s.value(SET15);
  s.expect(159);
  fact.impact = s.value(SET15);
  fact.at.end = s.end;
  return fact as never;
}

function readResponse(s: Scanner): never {
  const fact: Draft = { type: 'response', at: { start: s.start, end: 0 } };
  s.expect(236);
  if (s.peek() === 102) {
    s.expect(102);
    fact.by = s.name(9);
  }
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readResponseIn(s: Scanner): never {
  const fact: Draft = { type: 'responseIn', at: { start: s.start, end: 0 } };
  s.expect(237);
  fact.round = s.name(9);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readResponses(s: Scanner): never {
  const fact: Draft = { type: 'responses', at: { start: s.start, end: 0 } };
  s.expect(238);
  fact.value = s.value(SET15);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readReviewBy(s: Scanner): never {
  const fact: Draft = { type: 'reviewBy', at: { start: s.start, end: 0 } };
  s.expect(239);
  fact.by = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readReviewedOn(s: Scanner): never {
  const fact: Draft = { type: 'reviewedOn', at: { start: s.start, end: 0 } };
  s.expect(240);
  fact.on = s.value(SET0);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readRingFenced(s: Scanner): never {
  const fact: Draft = { type: 'ringFenced', at: { start: s.start, end: 0 } };
  s.expect(241);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readRounding(s: Scanner): never {
  const fact: Draft = { type: 'rounding', at: { start: s.start, end: 0 } };
  s.expect(242);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readRuleSetting(s: Scanner): never {
  const fact: Draft = { type: 'ruleSetting', at: { start: s.start, end: 0 } };
  s.expect(243);
  fact.rule = s.name(10);
  fact.level = s.keyword(SET30);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readSaid(s: Scanner): never {
  const fact: Draft = { type: 'said', at: { start: s.start, end: 0 } };
  s.expect(248);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readSavingFrom(s: Scanner): never {
  const fact: Draft = { type: 'savingFrom', at: { start: s.start, end: 0 }, works: [] };
  s.expect(186);
  fact.works.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.works.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readServes(s: Scanner): never {
  const fact: Draft = { type: 'serves', at: { start: s.start, end: 0 }, services: [] };
  s.expect(249);
  fact.services.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.services.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readSource(s: Scanner): never {
  const fact: Draft = { type: 'source', at: { start: s.start, end: 0 } };
  s.expect(250);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readStage(s: Scanner): never {
  const fact: Draft = { type: 'stage', at: { start: s.start, end: 0 } };
  s.expect(251);
  fact.stage = s.keyword(SET31);
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readStarted(s: Scanner): never {
  const fact: Draft = { type: 'started', at: { start: s.start, end: 0 } };
  s.expect(255);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readStarts(s: Scanner): never {
  const fact: Draft = { type: 'starts', at: { start: s.start, end: 0 } };
  s.expect(256);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readStatementKind(s: Scanner): never {
  const fact: Draft = { type: 'statementKind', at: { start: s.start, end: 0 }, kinds: [] };
  s.expect(103);
  fact.kinds.push(s.keyword(SET32));
  while (s.peek() === 13) {
    s.expect(13);
    fact.kinds.push(s.keyword(SET32));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readStatus(s: Scanner): never {
  const fact: Draft = { type: 'status', at: { start: s.start, end: 0 } };
  s.expect(207);
  fact.state = s.keyword(SET33);
  if (s.peek() === 187) {
    s.expect(187);
    fact.period = s.value(SET0);
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readStepBy(s: Scanner): never {
  const fact: Draft = { type: 'stepBy', at: { start: s.start, end: 0 }, parties: [] };
  s.expect(102);
  fact.parties.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.parties.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readStepIn(s: Scanner): never {
  const fact: Draft = { type: 'stepIn', at: { start: s.start, end: 0 } };
  s.expect(187);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readStepOn(s: Scanner): never {
  const fact: Draft = { type: 'stepOn', at: { start: s.start, end: 0 } };
  s.expect(15);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readStops(s: Scanner): never {
  const fact: Draft = { type: 'stops', at: { start: s.start, end: 0 }, measures: [] };
  s.expect(267);
  fact.work = s.name(9);
  if (s.peek() === 137) {
    s.expect(137);
    fact.measures.push(s.name(9));
    while (s.peek() === 13) {
      s.expect(13);
      fact.measures.push(s.name(9));
    }
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readSupports(s: Scanner): never {
  const fact: Draft = { type: 'supports', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(268);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readTarget(s: Scanner): never {
  const fact: Draft = { type: 'target', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(269);
  if (s.peek() === 51) {
    s.expect(51);
    fact.by = true;
  }
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readTaskFrom(s: Scanner): never {
  const fact: Draft = { type: 'taskFrom', at: { start: s.start, end: 0 } };
  s.expect(161);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readTells(s: Scanner): never {
  const fact: Draft = { type: 'tells', at: { start: s.start, end: 0 } };
  s.expect(270);
  fact.tells = s.keyword(SET34);
  fact.at.end = s.end;
  return fact as never;
}

function readTerms(s: Scanner): never {
  const fact: Draft = { type: 'terms', at: { start: s.start, end: 0 } };
  s.expect(274);
  fact.on = s.value(SET0);
  fact.at.end = s.end;
  return fact as never;
}

function readThreatens(s: Scanner): never {
  const fact: Draft = { type: 'threatens', at: { start: s.start, end: 0 }, targets: [] };
  s.expect(275);
  fact.targets.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.targets.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readTotalRow(s: Scanner): never {
  const fact: Draft = { type: 'totalRow', at: { start: s.start, end: 0 }, cells: [], pairs: [] };
  s.expect(276);
  if (SET1[s.peek()] === 1) {
    do {
      fact.cells.push(s.value(SET1));
    } while (SET1[s.peek()] === 1);
  } else if (SET0[s.peek()] === 1) {
    fact.pairs.push(readPair(s));
    while (s.peek() === 13) {
      s.expect(13);
      fact.pairs.push(readPair(s));
    }
  } else throw NOT_RECOGNISED;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readTowards(s: Scanner): never {
  const fact: Draft = { type: 'towards', at: { start: s.start, end: 0 }, outcomes: [] };
  s.expect(277);
  fact.outcomes.push(s.name(9));
  while (s.peek() === 13) {
    s.expect(13);
    fact.outcomes.push(s.name(9));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readTranslation(s: Scanner): never {
  const fact: Draft = { type: 'translation', at: { start: s.start, end: 0 } };
  s.expect(278);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readTrendOnly(s: Scanner): never {
  const fact: Draft = { type: 'trendOnly', at: { start: s.start, end: 0 } };
  s.expect(279);
  fact.trendOnly = true;
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readUnder(s: Scanner): never {
  const fact: Draft = { type: 'under', at: { start: s.start, end: 0 } };
  s.expect(280);
  fact.words = s.sentence();
  fact.at.end = s.end;
  return fact as never;
}

function readUnit(s: Scanner): never {
  const fact: Draft = { type: 'unit', at: { start: s.start, end: 0 } };
  s.expect(281);
  if (SET35[s.peek()] === 1) {
    fact.unit = s.keyword(SET35);
  } else if (s.peek() === 11) {
    fact.words = s.sentence();
  } else throw NOT_RECOGNISED;
  fact.at.end = s.end;
  return fact as never;
}

function readValueForMoney(s: Scanner): never {
  const fact: Draft = { type: 'valueForMoney', at: { start: s.start, end: 0 } };
  s.expect(288);
  s.expect(119);
  fact.cost = s.keyword(SET36);
  s.expect(13);
  s.expect(120);
  fact.performance = s.keyword(SET36);
  if (s.peek() === 13) {
    s.expect(13);
    s.expect(290);
    fact.comparators = s.name(9);
  }
  if (s.peek() === 15) {
    s.expect(15);
    fact.on = s.value(SET0);
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readVirementLimit(s: Scanner): never {
  const fact: Draft = { type: 'virementLimit', at: { start: s.start, end: 0 } };
  s.expect(291);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readWith(s: Scanner): never {
  const fact: Draft = { type: 'with', at: { start: s.start, end: 0 }, partners: [] };
  s.expect(292);
  fact.partners.push(readPartnering(s));
  while (s.peek() === 13) {
    s.expect(13);
    fact.partners.push(readPartnering(s));
  }
  if (s.peek() === 11) {
    fact.words = s.sentence();
  }
  fact.at.end = s.end;
  return fact as never;
}

function readWorkKind(s: Scanner): never {
  const fact: Draft = { type: 'workKind', at: { start: s.start, end: 0 }, kinds: [] };
  s.expect(103);
  fact.kinds.push(s.keyword(SET37));
  while (s.peek() === 13) {
    s.expect(13);
    fact.kinds.push(s.keyword(SET37));
  }
  fact.at.end = s.end;
  return fact as never;
}

function readWorth(s: Scanner): never {
  const fact: Draft = { type: 'worth', at: { start: s.start, end: 0 } };
  s.expect(297);
  fact.value = s.value(SET14);
  fact.at.end = s.end;
  return fact as never;
}

function readYearStarts(s: Scanner): never {
  const fact: Draft = { type: 'yearStarts', at: { start: s.start, end: 0 } };
  s.expect(298);
  fact.month = s.name(9);
  fact.at.end = s.end;
  return fact as never;
}

function readYears(s: Scanner): never {
  const fact: Draft = { type: 'years', at: { start: s.start, end: 0 }, periods: [] };
  s.expect(130);
  fact.periods.push(s.value(SET0));
  if (s.peek() === 122) {
    s.expect(122);
    fact.end = s.value(SET0);
  } else if (SET28[s.peek()] === 1) {
    while (SET28[s.peek()] === 1) {
      if (s.peek() === 13) {
        s.expect(13);
      }
      fact.periods.push(s.value(SET0));
    }
  }
  fact.at.end = s.end;
  return fact as never;
}

const SHAPE_Plan: ElementShape = {
  kind: 'plan',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[172, readOrganisation], [130, readYears], [298, readYearStarts], [100, readCurrency], [207, readPlanStatus], [34, readApprovedBy], [36, readAsAt], [52, readCall], [31, readAmberWithin], [160, readKeyDecision], [242, readRounding], [243, readRuleSetting], [226, readReport], [291, readVirementLimit], [233, readReservesFloor], [33, readAmountsIn], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Deliverable: ElementShape = {
  kind: 'deliverable',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[51, readBy], [195, readOriginally], [161, readTaskFrom], [135, readDone], [198, readOwner], [207, readStatus], [113, readDependsOn], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Vision: ElementShape = {
  kind: 'vision',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readStatementKind], [268, readSupports], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [239, readReviewBy], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable]]),
};

const SHAPE_Principle: ElementShape = {
  kind: 'principle',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readStatementKind], [268, readSupports], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [239, readReviewBy], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable]]),
};

const SHAPE_Priority: ElementShape = {
  kind: 'priority',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readStatementKind], [268, readSupports], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [239, readReviewBy], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable]]),
};

const SHAPE_Theme: ElementShape = {
  kind: 'theme',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readStatementKind], [268, readSupports], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [239, readReviewBy], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable]]),
};

const SHAPE_Duty: ElementShape = {
  kind: 'duty',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readStatementKind], [268, readSupports], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [239, readReviewBy], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable]]),
};

const SHAPE_Strategy: ElementShape = {
  kind: 'strategy',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readStatementKind], [268, readSupports], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [239, readReviewBy], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable]]),
};

const SHAPE_Budget: ElementShape = {
  kind: 'budget',
  head: 'none',
  clauses: new Map<number, (scanner: Scanner) => never>([[130, readYears], [151, readLine], [152, readLine], [163, readLine], [164, readLine], [165, readLine], [166, readLine], [276, readTotalRow], [33, readAmountsIn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Outcome: ElementShape = {
  kind: 'outcome',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[268, readSupports], [29, readAddresses], [196, readOurRole], [292, readWith], [177, readMeasuredBy], [178, readMeets], [146, readFollows], [113, readDependsOn], [207, readStatus], [190, readNoCost], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[78, SHAPE_Deliverable], [299, SHAPE_Budget]]),
};

const SHAPE_Milestone: ElementShape = {
  kind: 'milestone',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[51, readBy], [195, readOriginally], [161, readTaskFrom], [135, readDone], [198, readOwner], [207, readStatus], [113, readDependsOn], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Output: ElementShape = {
  kind: 'output',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[51, readBy], [195, readOriginally], [161, readTaskFrom], [135, readDone], [198, readOwner], [207, readStatus], [113, readDependsOn], [42, readBecause], [177, readMeasuredBy], [277, readTowards]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Benefit: ElementShape = {
  kind: 'benefit',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[277, readTowards], [177, readMeasuredBy], [198, readOwner], [222, readRealisedBy], [82, readCashable], [207, readStatus], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Disbenefit: ElementShape = {
  kind: 'disbenefit',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[277, readTowards], [177, readMeasuredBy], [198, readOwner], [222, readRealisedBy], [82, readCashable], [207, readStatus], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Action: ElementShape = {
  kind: 'action',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[51, readBy], [195, readOriginally], [161, readTaskFrom], [135, readDone], [198, readOwner], [207, readStatus], [113, readDependsOn], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Level: ElementShape = {
  kind: 'level',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[177, readMeasuredBy], [101, readCurrent], [198, readOwner], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Programme: ElementShape = {
  kind: 'programme',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readWorkKind], [199, readPartOf], [111, readDelivers], [232, readReportsTo], [142, readEscalatesTo], [113, readDependsOn], [178, readMeets], [249, readServes], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [196, readOurRole], [292, readWith], [267, readStops], [256, readStarts], [139, readEnds], [207, readStatus], [179, readModel], [140, readEqualityRecord], [141, readEqualityRecord], [44, readBenefitsReview], [107, readDeliverability], [197, readOutlook], [214, readPriorityCheck], [288, readValueForMoney], [192, readNoValueForMoney], [116, readDirection], [117, readDirection], [118, readDirection], [223, readRealityCheck], [81, readCashLimit], [157, readImpactOf], [237, readResponseIn], [212, readPosts], [143, readEstablishment], [190, readNoCost], [276, readTotalRow], [130, readYears], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[77, SHAPE_Milestone], [300, SHAPE_Output], [78, SHAPE_Deliverable], [76, SHAPE_Benefit], [301, SHAPE_Disbenefit], [79, SHAPE_Action], [80, SHAPE_Level], [299, SHAPE_Budget]]),
};

const SHAPE_Workstream: ElementShape = {
  kind: 'workstream',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readWorkKind], [199, readPartOf], [111, readDelivers], [232, readReportsTo], [142, readEscalatesTo], [113, readDependsOn], [178, readMeets], [249, readServes], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [196, readOurRole], [292, readWith], [267, readStops], [256, readStarts], [139, readEnds], [207, readStatus], [179, readModel], [140, readEqualityRecord], [141, readEqualityRecord], [44, readBenefitsReview], [107, readDeliverability], [197, readOutlook], [214, readPriorityCheck], [288, readValueForMoney], [192, readNoValueForMoney], [116, readDirection], [117, readDirection], [118, readDirection], [223, readRealityCheck], [81, readCashLimit], [157, readImpactOf], [237, readResponseIn], [212, readPosts], [143, readEstablishment], [190, readNoCost], [276, readTotalRow], [130, readYears], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[77, SHAPE_Milestone], [300, SHAPE_Output], [78, SHAPE_Deliverable], [76, SHAPE_Benefit], [301, SHAPE_Disbenefit], [79, SHAPE_Action], [80, SHAPE_Level], [299, SHAPE_Budget]]),
};

const SHAPE_Project: ElementShape = {
  kind: 'project',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readWorkKind], [199, readPartOf], [111, readDelivers], [232, readReportsTo], [142, readEscalatesTo], [113, readDependsOn], [178, readMeets], [249, readServes], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [196, readOurRole], [292, readWith], [267, readStops], [256, readStarts], [139, readEnds], [207, readStatus], [179, readModel], [140, readEqualityRecord], [141, readEqualityRecord], [44, readBenefitsReview], [107, readDeliverability], [197, readOutlook], [214, readPriorityCheck], [288, readValueForMoney], [192, readNoValueForMoney], [116, readDirection], [117, readDirection], [118, readDirection], [223, readRealityCheck], [81, readCashLimit], [157, readImpactOf], [237, readResponseIn], [212, readPosts], [143, readEstablishment], [190, readNoCost], [276, readTotalRow], [130, readYears], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[77, SHAPE_Milestone], [300, SHAPE_Output], [78, SHAPE_Deliverable], [76, SHAPE_Benefit], [301, SHAPE_Disbenefit], [79, SHAPE_Action], [80, SHAPE_Level], [299, SHAPE_Budget]]),
};

const SHAPE_Service: ElementShape = {
  kind: 'service',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readWorkKind], [199, readPartOf], [111, readDelivers], [232, readReportsTo], [142, readEscalatesTo], [113, readDependsOn], [178, readMeets], [249, readServes], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [196, readOurRole], [292, readWith], [267, readStops], [256, readStarts], [139, readEnds], [207, readStatus], [179, readModel], [140, readEqualityRecord], [141, readEqualityRecord], [44, readBenefitsReview], [107, readDeliverability], [197, readOutlook], [214, readPriorityCheck], [288, readValueForMoney], [192, readNoValueForMoney], [116, readDirection], [117, readDirection], [118, readDirection], [223, readRealityCheck], [81, readCashLimit], [157, readImpactOf], [237, readResponseIn], [212, readPosts], [143, readEstablishment], [190, readNoCost], [276, readTotalRow], [130, readYears], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[77, SHAPE_Milestone], [300, SHAPE_Output], [78, SHAPE_Deliverable], [76, SHAPE_Benefit], [301, SHAPE_Disbenefit], [79, SHAPE_Action], [80, SHAPE_Level], [299, SHAPE_Budget]]),
};

const SHAPE_Team: ElementShape = {
  kind: 'team',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readWorkKind], [199, readPartOf], [111, readDelivers], [232, readReportsTo], [142, readEscalatesTo], [113, readDependsOn], [178, readMeets], [249, readServes], [146, readFollows], [112, readDepartsFrom], [29, readAddresses], [177, readMeasuredBy], [196, readOurRole], [292, readWith], [267, readStops], [256, readStarts], [139, readEnds], [207, readStatus], [179, readModel], [140, readEqualityRecord], [141, readEqualityRecord], [44, readBenefitsReview], [107, readDeliverability], [197, readOutlook], [214, readPriorityCheck], [288, readValueForMoney], [192, readNoValueForMoney], [116, readDirection], [117, readDirection], [118, readDirection], [223, readRealityCheck], [81, readCashLimit], [157, readImpactOf], [237, readResponseIn], [212, readPosts], [143, readEstablishment], [190, readNoCost], [276, readTotalRow], [130, readYears], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[77, SHAPE_Milestone], [300, SHAPE_Output], [78, SHAPE_Deliverable], [76, SHAPE_Benefit], [301, SHAPE_Disbenefit], [79, SHAPE_Action], [80, SHAPE_Level], [299, SHAPE_Budget]]),
};

const SHAPE_Measure: ElementShape = {
  kind: 'measure',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[281, readUnit], [45, readBetter], [279, readTrendOnly], [270, readTells], [98, readMeasureAbout], [103, readMeasureKind], [230, readReported], [250, readSource], [191, readNoTarget], [189, readNoBaseline], [234, readReset], [31, readAmberWithin], [130, readYears], [219, readQuarters], [41, readBaseline], [269, readTarget], [28, readActual], [147, readForecast], [43, readBenchmark], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[79, SHAPE_Action]]),
};

const SHAPE_Fund: ElementShape = {
  kind: 'fund',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[150, readHolds], [83, readCertainty], [241, readRingFenced], [256, readStarts], [139, readEnds], [145, readFloor], [39, readAvailable], [193, readOpening], [88, readClosing], [130, readYears], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_BudgetFor: ElementShape = {
  kind: 'budgetFor',
  head: 'target',
  clauses: new Map<number, (scanner: Scanner) => never>([[130, readYears], [151, readLine], [152, readLine], [163, readLine], [164, readLine], [165, readLine], [166, readLine], [276, readTotalRow], [33, readAmountsIn], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Mitigation: ElementShape = {
  kind: 'mitigation',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[51, readBy], [195, readOriginally], [161, readTaskFrom], [135, readDone], [198, readOwner], [207, readStatus], [113, readDependsOn], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Saving: ElementShape = {
  kind: 'saving',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[186, readSavingFrom], [111, readDelivers], [199, readPartOf], [130, readYears], [32, readAmount], [27, readAchieved], [38, readAtRisk], [251, readStage], [137, readEffectOn], [136, readEffect], [177, readMeasuredBy], [140, readEqualityRecord], [141, readEqualityRecord], [212, readPosts], [143, readEstablishment], [146, readFollows], [112, readDepartsFrom], [113, readDependsOn], [256, readStarts], [139, readEnds], [207, readStatus], [33, readAmountsIn], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[302, SHAPE_Mitigation], [79, SHAPE_Action], [77, SHAPE_Milestone]]),
};

const SHAPE_FinancialPlan: ElementShape = {
  kind: 'financialPlan',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[130, readYears], [148, readGap], [276, readTotalRow], [33, readAmountsIn], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Asset: ElementShape = {
  kind: 'asset',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[134, readDisposal], [224, readReceipt], [297, readWorth], [130, readYears], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Move: ElementShape = {
  kind: 'move',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[185, readMoveMoney], [137, readEffectOn], [136, readEffect], [140, readEqualityRecord], [141, readEqualityRecord], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Portfolio: ElementShape = {
  kind: 'portfolio',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readPartyKind], [255, readStarted], [138, readEnded], [139, readEnds], [274, readTerms], [232, readReportsTo], [142, readEscalatesTo], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Officer: ElementShape = {
  kind: 'officer',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readPartyKind], [255, readStarted], [138, readEnded], [139, readEnds], [274, readTerms], [232, readReportsTo], [142, readEscalatesTo], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Body: ElementShape = {
  kind: 'body',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readPartyKind], [255, readStarted], [138, readEnded], [139, readEnds], [274, readTerms], [232, readReportsTo], [142, readEscalatesTo], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Group: ElementShape = {
  kind: 'group',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readPartyKind], [255, readStarted], [138, readEnded], [139, readEnds], [274, readTerms], [232, readReportsTo], [142, readEscalatesTo], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Partner: ElementShape = {
  kind: 'partner',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readPartyKind], [255, readStarted], [138, readEnded], [139, readEnds], [274, readTerms], [232, readReportsTo], [142, readEscalatesTo], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Comparators: ElementShape = {
  kind: 'comparators',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[103, readPartyKind], [255, readStarted], [138, readEnded], [139, readEnds], [274, readTerms], [232, readReportsTo], [142, readEscalatesTo], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Risk: ElementShape = {
  kind: 'risk',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[275, readThreatens], [158, readInherent], [235, readResidual], [142, readEscalatesTo], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[302, SHAPE_Mitigation], [79, SHAPE_Action]]),
};

const SHAPE_Issue: ElementShape = {
  kind: 'issue',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[220, readRaisedOn], [98, readConcerns], [188, readNeeds], [37, readAsks], [275, readThreatens], [142, readEscalatesTo], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[79, SHAPE_Action]]),
};

const SHAPE_Barrier: ElementShape = {
  kind: 'barrier',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[220, readRaisedOn], [98, readConcerns], [188, readNeeds], [37, readAsks], [275, readThreatens], [142, readEscalatesTo], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[79, SHAPE_Action]]),
};

const SHAPE_Option: ElementShape = {
  kind: 'option',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[213, readPreferred], [30, readAdvantage], [133, readDisadvantage], [194, readOptionRisks], [146, readFollows], [112, readDepartsFrom]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Recommendation: ElementShape = {
  kind: 'recommendation',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[236, readResponse], [198, readOwner], [207, readStatus], [51, readBy], [42, readBecause]]),
  children: new Map<number, ElementShape>([[79, SHAPE_Action]]),
};

const SHAPE_Decision: ElementShape = {
  kind: 'decision',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[102, readDecidedBy], [35, readApproves], [103, readDecisionKind], [146, readFollows], [112, readDepartsFrom], [99, readConsulted], [140, readEqualityRecord], [141, readEqualityRecord], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[303, SHAPE_Option], [79, SHAPE_Action], [304, SHAPE_Recommendation]]),
};

const SHAPE_Consultation: ElementShape = {
  kind: 'consultation',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[161, readLasting], [221, readReached], [238, readResponses], [98, readConcerns], [248, readSaid], [114, readDid], [115, readDidChanging], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Review: ElementShape = {
  kind: 'review',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[102, readDecidedBy], [149, readHeldOn], [98, readConcerns], [207, readStatus], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[304, SHAPE_Recommendation], [79, SHAPE_Action]]),
};

const SHAPE_Step: ElementShape = {
  kind: 'step',
  head: 'name?',
  clauses: new Map<number, (scanner: Scanner) => never>([[187, readStepIn], [15, readStepOn], [102, readStepBy], [207, readStatus], [42, readBecause]]),
  children: new Map<number, ElementShape>([]),
};

const SHAPE_Timetable: ElementShape = {
  kind: 'timetable',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([[305, SHAPE_Step]]),
};

const SHAPE_Scenario: ElementShape = {
  kind: 'scenario',
  head: 'name',
  clauses: new Map<number, (scanner: Scanner) => never>([[87, readChange], [162, readLedBy], [198, readOwner], [89, readCode], [278, readTranslation], [144, readEvidence], [40, readBackground], [217, readPublish], [280, readUnder], [42, readBecause], [90, readComment], [25, readAccept], [225, readReplaces], [240, readReviewedOn]]),
  children: new Map<number, ElementShape>([]),
};

/** The grammar, for reading facts without a syntax tree. */
export const recognition: Recognition = {
  words: WORDS,
  declarations: new Map<number, ElementShape>([[53, SHAPE_Plan], [54, SHAPE_Vision], [55, SHAPE_Principle], [56, SHAPE_Priority], [57, SHAPE_Theme], [58, SHAPE_Duty], [59, SHAPE_Strategy], [60, SHAPE_Outcome], [61, SHAPE_Programme], [62, SHAPE_Workstream], [63, SHAPE_Project], [64, SHAPE_Service], [65, SHAPE_Team], [66, SHAPE_Measure], [67, SHAPE_Fund], [306, SHAPE_BudgetFor], [68, SHAPE_Saving], [307, SHAPE_FinancialPlan], [308, SHAPE_Asset], [309, SHAPE_Move], [69, SHAPE_Portfolio], [70, SHAPE_Officer], [71, SHAPE_Body], [72, SHAPE_Group], [21, SHAPE_Partner], [310, SHAPE_Comparators], [73, SHAPE_Risk], [74, SHAPE_Issue], [311, SHAPE_Barrier], [75, SHAPE_Decision], [209, SHAPE_Consultation], [312, SHAPE_Review], [313, SHAPE_Timetable], [314, SHAPE_Scenario]]),
  use: 315,
  readUse,
};
