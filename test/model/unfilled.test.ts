import { blank, placeholderIn, saysNothing } from '@goldenthread/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('what is still to come', () => {
  it.each<[text: string, found: string]>([
    ['Office opens in TBC', 'TBC'],
    ['Lead: tba', 'tba'],
    ['T.B.C.', 'T.B.C.'],
    ['Start t.b.c. by Finance', 't.b.c.'],
    ['Cost TBC Cabinet to agree', 'TBC'],
    ['tbc/2025', 'tbc'],
    ['(TBD)', 'TBD'],
    ['Start to be confirmed in the autumn', 'to be confirmed in the autumn'],
    ['To be confirmed.', 'To be confirmed.'],
    ['Still to be agreed', 'Still to be agreed'],
    ['Venue to be announced', 'to be announced'],
    ['to be announced', 'to be announced'],
    ['The amount is to be confirmed by the end of June', 'to be confirmed by the end of June'],
    ['To be confirmed by Easter', 'To be confirmed by Easter'],
    ['To be confirmed by 2026', 'To be confirmed by 2026'],
    ['Workshops (dates to be agreed) in each town', '(dates to be agreed)'],
    ['[insert name]', '[insert name]'],
    ['Contact [Name] for details', '[Name]'],
    ['Ask [the date of the meeting] first', '[the date of the meeting]'],
    ['Led by <insert officer>', '<insert officer>'],
    ['<name> leads it', '<name>'],
    ['On {date} we open', '{date}'],
    ['Dear {{first_name}}', '{{first_name}}'],
    ['Dear «Forename»', '«Forename»'],
    ['TODO: say what it costs', 'TODO: say what it costs'],
    ['To do: photographs', 'To do: photographs'],
    ['FIXME', 'FIXME'],
    ['Saves £X million a year', '£X million'],
    ['Saves £Xm a year', '£Xm'],
    ['Saves £xxk a year', '£xxk'],
    ['Saves £x,xxx a year', '£x,xxx'],
    ['Rises to X% by 2026', 'X%'],
    ['Rises by X per cent', 'X per cent'],
    ['XX homes by 2026', 'XX'],
    ['Deliver X homes', 'X homes'],
    ['Approved on XX March', 'XX'],
    ['Meeting on xx June', 'xx'],
    ['Agreed on the xx', 'xx'],
    ['By March 20XX', '20XX'],
    ['XXXX', 'XXXX'],
    ['How many? ???', '???'],
    ['Costs £??', '£??'],
    ['Open by June (?)', '(?)'],
    ['lorem ipsum dolor', 'lorem ipsum'],
    ['Name to follow', 'Name to follow'],
    ['Figures to follow in the autumn', 'Figures to follow'],
    ['Awaiting figures', 'Awaiting figures'],
    ['Awaiting data from finance', 'Awaiting data from finance'],
    ['Saves a lot (awaiting costing)', '(awaiting costing)'],
    ['Chair: ____________', '____________'],
    ['Signed ..........', '..........'],
    ['Click or tap here to enter text.', 'Click or tap here to enter text'],
    ['Choose an item.', 'Choose an item'],
    ['See Error! Reference source not found.', 'Error! Reference source not'],
    ['Costs #REF! a year', '#REF!'],
    ['Due dd/mm/yyyy', 'dd/mm/yyyy'],
    ['A N Other', 'A N Other'],
    ['Add your text here', 'Add your text here'],
    ['insert the name here', 'insert the name here'],
    ['Dyddiad i’w gadarnhau', 'i’w gadarnhau'],
    ["I'w gytuno", "I'w gytuno"],
    ['Placeholder', 'Placeholder'],
    ['To be appointed', 'To be appointed'],
    ['To be recruited in the autumn', 'To be recruited in the autumn'],
    ['To come', 'To come'],
    ['Subject to confirmation', 'Subject to confirmation'],
    ['Not yet known.', 'Not yet known.'],
    ['The price is £[●]', '[●]'],
    ['i ddilyn', 'i ddilyn'],
    ['Ffigurau i’w hychwanegu', 'i’w hychwanegu'],
    ['Data gu ri aontachadh', 'ri aontachadh'],
    ['Dáta le deimhniú', 'le deimhniú'],
    ['xxx', 'xxx'],
    ['xx', 'xx'],
  ])('%s', (text, found) => {
    expect(placeholderIn(text)?.text).toBe(found);
    expect(text.slice(placeholderIn(text)?.index).startsWith(found)).toBe(true);
  });

  it.each([
    'The XX Commonwealth Games come to the city',
    'Legacy of the XX Winter Games',
    'XXX Olympiad cultural programme',
    'Chapter XX of the plan',
    'Schedule XX applies',
    'TBA Group plc builds it',
    'A partner: TBC Developments Ltd',
    'The TBC Partnership of schools',
    'See tbc.example.org',
    'Residents said: thank you xx',
    'A director to be appointed by the board',
    'Changes not yet known to residents are explained',
    'The path to come home by',
    'Subject to confirmation hearings, the chief constable starts',
    'Le Teacht an Earraigh, a spring festival',
    'Sizes S to XXL',
    'The grant is due to be announced in December',
    'The settlement is expected to be confirmed in the spring',
    'Rates to be confirmed by the government in December',
    'To be announced by the Welsh Government',
    'The amount is to be confirmed by Cabinet in June',
    'Sites need to be confirmed before work begins',
    'Waiting for the grant to be confirmed',
    'Strategy to be agreed by Cabinet',
    'Work to be completed by March',
    'A post to be appointed to',
    'They [the council] should listen',
    'They wanted to know [what] would change',
    'A resident [name withheld] said so',
    'See [the figures](figures.html) for more',
    'The judgment in [2017] UKSC 51',
    'As one said, [sic]',
    'Fewer than <5 cases',
    'See <https://council.example>',
    'What do residents need?',
    'Really?? Yes, really',
    'Targets to follow national guidance',
    'A route for walkers to follow',
    'Awaiting planning consent from the county',
    'A placeholder saving of £2m was taken out',
    'Pending appeals are heard in June',
    'Generation X homes',
    'Formerly Twitter, now X',
    'An X-ray unit',
    'Other partners join in',
    'Another officer leads it',
    'Cynllun i’w gyflwyno i’r cabinet',
    'Mae’n hanfodol i’w bennu’n gynnar',
    'Insert valves in the mains',
    'Click and collect at libraries',
    'Dates written as dd/mm/yyyy',
    'Toddler groups in every town',
    'The to-do list is shorter',
    'Costs are low… and falling',
  ])('is not: %s', (text) => {
    expect(placeholderIn(text)?.text).toBeUndefined();
    expect(saysNothing(text)).toBe(false);
  });
});

describe('words that say nothing', () => {
  it.each([
    '',
    ' ',
    '-',
    '–',
    '…',
    '.',
    '???',
    '\u200b',
    '\u00a0',
    'TBC',
    'TBC by finance',
    '[what residents will notice]',
    'TODO: write this up properly',
    'Date to be confirmed in the autumn',
    'XX',
  ])('%j', (text) => {
    expect(saysNothing(text)).toBe(true);
  });
  it.each(['None', 'n/a', 'No', '5', 'Ie', 'Évidemment', '£1', 'Two libraries close; the date is TBC'])('not %j', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
  it('holds for every form, whatever question it asks', () => {
    const question = fc.tuple(
      fc.constantFrom('what', 'who', 'why', 'how', 'which', 'whether', 'when', 'where'),
      fc.string({ minLength: 1, maxLength: 80 }),
    );
    fc.assert(
      fc.property(question, ([word, rest]) => {
        const form = blank(`${word} ${rest.replaceAll(/[\r\n<>]/g, ' ')}`);
        expect(saysNothing(form)).toBe(true);
        expect(placeholderIn(form)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
