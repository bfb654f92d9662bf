-- How much of each year’s money is one-off?
-- By class of council, in the latest edition.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
)
SELECT c.class, m.year, sum(m.amount) FILTER (m.is_once) AS one_off, sum(m.amount) AS whole
FROM money m JOIN latest USING (council, edition) JOIN councils c USING (council)
WHERE m.nature = 'revenue'
GROUP BY c.class, m.year
ORDER BY c.class, m.year;
