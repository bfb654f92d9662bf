-- Which national outcomes does no council fund?
-- A council answers a national outcome where one of its own outcomes supports it. National outcomes that nobody answers are among them.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
), answered AS (
  SELECT l.council, l.edition, l.from_element AS outcome, l.to_element AS national
  FROM links l JOIN latest USING (council, edition)
  WHERE l.link = 'supports' AND l.to_element LIKE 'Lof.%'
), funded AS (
  SELECT a.national, sum(m.spending) AS spending
  FROM answered a JOIN money m ON (m.council, m.edition, m.outcome) = (a.council, a.edition, a.outcome)
  GROUP BY a.national
)
SELECT n.outcome, n.title, coalesce(f.spending, 0) AS spending
FROM national_outcomes n LEFT JOIN funded f ON f.national = n.outcome
WHERE coalesce(f.spending, 0) <= 0
ORDER BY n.outcome;
