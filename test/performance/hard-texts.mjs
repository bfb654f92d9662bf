// Plans that are slow by design, by their text alone: letters, spaces, lines and words.
import { hard, lines, plan } from './hard-case.mjs';

export const HARD_TEXTS = [
  hard('letters in a title', 5_000_000, (of) => plan(`outcome O: ${'people live well '.repeat(of / 17)}`)),
  hard('letters of one word', 5_000_000, (of) => plan(`outcome O: ${'a'.repeat(of)}`)),
  hard('letters of one name', 900_000, (of) =>
    plan(`outcome O${'a'.repeat(of)}: Outcome\n  supports Place\noutcome P: Outcome\n  supports O${'a'.repeat(of)}x`),
  ),
  hard('letters in a title, on many lines', 4_000, (of) =>
    plan(lines(of, (index) => `outcome O${index}: ${`well being ${index} `.repeat(60)}\n  supports Place`)),
  ),
  hard('spaces before a line', 900_000, (of) =>
    plan(`outcome O: Outcome\n${' '.repeat(of)}supports Place\n${'\t'.repeat(of)}supports Place`),
  ),
  hard('spaces before every line', 2_000, (of) =>
    plan(`outcome O: Outcome\n${lines(of, (index) => `${' '.repeat(index)}supports Place`)}`),
  ),
  hard('spaces within a line', 900_000, (of) => plan(`outcome O:${' '.repeat(of)}x\n  supports${' '.repeat(of)}Place`)),
  hard('empty lines', 5_000_000, (of) => plan('\n'.repeat(of))),
  hard('lines of words for people', 200_000, (of) =>
    plan(`outcome O: Outcome\n  supports Place\n${lines(of, (index) => `  > word ${index} tbc`)}`),
  ),
  hard('comments', 200_000, (of) => plan(lines(of, (index) => `# comment ${index}`))),
  hard('words that are abbreviations', 300_000, (of) =>
    plan(`outcome O: ${Array.from({ length: of }, (_, index) => `ABC${index}`).join(' ')}`),
  ),
  hard('brackets in a title', 1_000_000, (of) =>
    plan(`outcome O: ${'('.repeat(of)}\n  supports Place\noutcome P: ${'[a]('.repeat(of / 4)}`),
  ),
  hard('figures in a title', 300_000, (of) =>
    plan(`outcome O: ${Array.from({ length: of }, (_, index) => `£${index}m by ${2000 + (index % 100)}`).join(' ')}`),
  ),
];
