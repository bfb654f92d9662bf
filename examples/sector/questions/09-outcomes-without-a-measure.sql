-- Which councils have outcomes that nothing measures?
-- By the links of the latest edition, not by what the rules find.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
)
SELECT e.council, count(*) AS outcomes
FROM elements e JOIN latest USING (council, edition)
WHERE e.kind = 'outcome' AND NOT EXISTS (
  SELECT 1 FROM links l
  WHERE (l.council, l.edition, l.from_element, l.link) = (e.council, e.edition, e.element, 'measuredBy')
)
GROUP BY e.council
ORDER BY outcomes DESC, e.council;
