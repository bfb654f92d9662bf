// The same money as a synthetic plan's, in the form of a peer: plain-text accounting. The peer checks that every entry
// balances, which is less than a plan's check does; it is here as a well-known measure of quick.

/** A journal with one entry for each budget line and year of a synthetic plan with this many entities. */
export function ledgerJournal(entities) {
  const outcomes = Math.max(1, Math.floor(entities / 5));
  const entries = [];
  for (let index = 0; index < entities - outcomes; index++) {
    for (const [nature, scale] of Object.entries({ revenue: 1, growth: 2, capital: 10, income: -1 })) {
      for (let year = 0; year < 4; year++) {
        const amount = ((index % 90) + 10 + year) * scale * 1000;
        const shares = [Math.round(amount * 0.7), amount - Math.round(amount * 0.7)];
        entries.push(
          `${2024 + year}-04-01 Help for neighbourhood ${index}\n` +
            `    Outcome:${index % outcomes}:Work${index}:${nature}    £${shares[0]}\n` +
            `    Outcome:${(index * 7 + 1) % outcomes}:Work${index}:${nature}    £${shares[1]}\n` +
            '    Fund:General\n',
        );
      }
    }
  }
  return entries.join('\n');
}
