// What plans that are slow by design are made of.

/** How each of these plans begins. */
export const HEAD = `plan Hard: A plan that is slow by design
  organisation: Nowhere Borough Council
  years 2024/25 to 2027/28
  as at 2024-12-31
body Cabinet: Cabinet
vision Place: A borough where people do well
portfolio Leader: Leader of the council
officer Director: Director of services
fund GeneralFund: General fund
  holds revenue
`;

export const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
export const plan = (text, file = 'plan.plan') => [{ file, text: `${HEAD}${text}\n` }];
export const number = (index) => String(index).padStart(6, '0');

/** A case: what it has far too much of, and its files, of `size` such things. */
export const hard = (name, size, files) => ({ name, size, files: (of = size) => files(of) });
