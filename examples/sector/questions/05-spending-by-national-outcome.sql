-- What is to be spent on each national outcome in each year?
-- Money is shared out as each council’s plan shares it.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
), answered AS (
  SELECT DISTINCT council, edition, from_element AS outcome, to_element AS national
  FROM links JOIN latest USING (council, edition)
  WHERE link = 'supports' AND to_element LIKE 'Lof.%'
)
SELECT a.national, m.year, sum(m.spending) AS spending, count(DISTINCT m.council) AS councils
FROM answered a JOIN money m ON (m.council, m.edition, m.outcome) = (a.council, a.edition, a.outcome)
GROUP BY a.national, m.year
ORDER BY a.national, m.year;
