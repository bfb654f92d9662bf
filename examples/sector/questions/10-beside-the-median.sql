-- How does each council stand beside the others on a national measure?
-- The latest actual figure and the median of all.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
), actual AS (
  SELECT l.to_element AS measure, f.council, last(f.value ORDER BY f.to_day) AS value
  FROM figures f JOIN latest USING (council, edition)
  JOIN links l ON (l.council, l.edition, l.from_element, l.link) = (f.council, f.edition, f.element, 'takenFrom')
  WHERE f.row = 'actual' AND f.part IS NULL
  GROUP BY l.to_element, f.council
)
SELECT measure, count(*) AS councils, median(value) AS median, min(value) AS lowest, max(value) AS highest
FROM actual
GROUP BY measure
ORDER BY measure;
