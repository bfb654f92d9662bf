/** Those who answer for something in public, as councils of all four nations call them. */
const MEMBER =
  /\b((cabinet|executive|lead) (member|lead)|member for|portfolio|councillor|cllr|leader of the (council|opposition)|deputy leader|mayor|(chair|convener|provost) of)\b|^(the )?leader$/i;
const GROUP = /\b(board|group|committee|panel|partnership|forum)\b/i;

/** What kind of party words are most likely to name: “Cabinet member for housing” is a portfolio, “Director of place” an officer. */
export function partyNamed(words: string): 'portfolio' | 'group' | 'officer' {
  if (MEMBER.test(words)) return 'portfolio';
  return GROUP.test(words) ? 'group' : 'officer';
}
