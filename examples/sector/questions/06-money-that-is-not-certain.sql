-- Which councils rely most on money that is not certain?
-- Funds that are bid for or pending, as a share of what is to be spent in the first year.
WITH latest AS (
  SELECT council, max(edition) AS edition, max_by(first_year, edition) AS year FROM plans GROUP BY council
)
SELECT m.council, sum(m.spending) FILTER (m.certainty IN ('bid', 'pending')) AS uncertain, sum(m.spending) AS spending
FROM money m JOIN latest USING (council, edition, year)
GROUP BY m.council
HAVING uncertain > 0
ORDER BY uncertain DESC, m.council
LIMIT 20;
