-- How much of what is to be saved is at risk, by class of council?
-- The latest edition of each council counts.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
)
SELECT c.class,
  sum(f.amount) FILTER (f.row = 'amount') AS to_save,
  sum(f.amount) FILTER (f.row = 'atRisk') AS at_risk,
  round(100 * sum(f.amount) FILTER (f.row = 'atRisk') / sum(f.amount) FILTER (f.row = 'amount'), 1) AS per_cent
FROM figures f JOIN latest USING (council, edition) JOIN councils c USING (council)
WHERE f.kind = 'saving'
GROUP BY c.class
ORDER BY c.class;
