-- Which measures does only one council define in its way?
-- Measures of one title that others count in another unit, or read the other way round.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
), defined AS (
  SELECT e.title, e.unit, e.better, count(DISTINCT e.council) AS councils, min(e.council) AS council
  FROM elements e JOIN latest USING (council, edition)
  WHERE e.kind = 'measure' AND NOT e.is_national
  GROUP BY e.title, e.unit, e.better
)
SELECT council, title, unit, better
FROM defined d
WHERE councils = 1 AND EXISTS (SELECT 1 FROM defined o WHERE o.title = d.title AND o.councils > 1)
ORDER BY council, title;
