// Words that nobody in a council would say, and what to say instead. Every text for people is searched for them: string
// literals of the sources (messages, titles of fixes, help, pages) and their comments, rules' pages, documents, and what the
// extension declares.

const BANNED: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\bput right\b/i, 'correct, fix'],
  [/\bwhen it speaks\b/i, 'When this applies'],
  [/\bother ones\b|\b(is|are) (quietly )?another one\b/i, 'changes'],
  [/\b(stands|is set|set it|defined|worded|explains|shares itself out|over the years) otherwise\b/i, 'changes; differently'],
  [/\bgoes by (the|another) name\b/i, 'is now called'],
  [/\bin the plan tells\b/i, 'No measure shows whether this happens.'],
  [/\bmillion signs\b/i, 'million characters'],
  [/\byou have no right\b|\bthe disk can only be read\b/i, 'you do not have permission; the disk is read-only'],
  [/\bfault of its own\b/i, 'Golden Thread has a bug. Your plan is not the cause.'],
  [/\bslips? of the pen\b/i, 'typing mistake'],
  [
    /\bthe page that readers will see\b|\bthread as a picture\b|\bwhat does my change mean\b/i,
    'plan page; thread view; summary of changes',
  ],
  [/\bstart below is whole\b|\bnothing has to be filled in\b/i, 'Each example is complete. Copy it as it is.'],
  [/\bleads from an empty folder\b/i, 'takes you from an empty folder'],
  [/\bwhere is the plan to be\b|\bwhat is it to be added to\b/i, 'Where should it be saved? Add it to which one?'],
  [/\bfinds? everything that names it\b|\barrange the view by\b|\bto be mended\b/i, 'Show where it is used; Group by'],
  [/\bbeside the thread\b|\bnot on the thread\b/i, 'People, funds and the rest; Not linked to any outcome'],
  [/can['’]t start a line|\b(can['’]t|cannot) stand here\b/i, 'This line cannot be read. Put the cursor inside …'],
  [/\bis no (figure|number)\b|\bstands as an empty cell\b/i, 'is not a number, so the cell is left empty'],
  [/\bas it will stand in the plan\b|\bas far as it goes\b/i, 'What will be added; Steps: all'],
  [/\bwhere this branch left it\b/i, 'the agreed plan'],
  [/\bthe thread is whole\b/i, 'No problems found'],
  [/\bwhen left out\b|[;,] left out, /i, '(default: …)'],
  [/^\W*ends with [012]\b/i, 'Exit codes: 0 …, 1 …, 2 …'],
  [/^(take out|take the \S+ (out|away))\b|^let (‘|the |\$)/i, 'Remove; Make … the lead; Link … to it'],
  [/\bis no (ordinary file|count|amount of money|table of a plan)\b/i, 'is not a …'],
  [/\b(belongs?|files) (to|of) no plan\b/i, 'does not belong to a plan; outside any plan'],
  [/\bthe gap is meant\b|\bwhy this is meant\b/i, 'is intended'],
  [/\bthread whole\b|\bthread of the plan is whole\b/i, 'no problems'],
  [/\bstands? (below|above) zero\b/i, 'is below zero'],
  [/\bnowhere that is named\b|\b(for )?nothing that is named\b/i, 'None named; Not stated'],
  [/\btold (apart|above)\b/i, 'distinguished; shown above'],
  [/\b(is|are|was|were|be|been) told\b/i, 'is reported, shown, named'],
  [/\bstart it anew\b|\bset (a plan|plans) neatly\b/i, 'start it again; format a plan'],
  [/\bhow far this plan is on its way\b|\bput into words\b/i, 'its status; described'],
  [/\bas they stand to each other\b|\bwhat nobody beyond the editor\b/i, 'in proportion; what needs nobody’s agreement'],
  [/\b\w+n['’]t\b/i, 'cannot, does not, is not'],
  [/\btakes a new \w+ yet\b/i, 'There is no … yet. Start one first.'],
  [
    /^declare \w+ [‘'"]|^let .* lead it$|^accept .* here\b/i,
    'Add … as a new …; Make … the lead; This is intended: give a reason',
  ],
  [
    /\ball \d+ are shown\b|^(reaches it|tells): |\bhelped by disbenefit\b/i,
    'Showing …; Money for this outcome; has the downside',
  ],
  [/\bof what leads to what\b|\bnone of which needs\b/i, 'links between work and outcomes; members need not agree'],
  [/\bnone any more \(|\bhas other (figures,|money\b)/i, 'saves nothing in …; has less money'],
  [/\bnow ‘\w+’ \S+, no longer\b|\bcounted from another start\b/i, 'is now owned by …; has another baseline'],
];

/** What these phrases are in, of a text: the phrase, and what to say. */
export function foundIn(text: string): string[] {
  return BANNED.flatMap(([phrase, instead]) => {
    const found = phrase.exec(text);
    return found ? [`“${found[0]}” (say: ${instead})`] : [];
  });
}
