-- Which services have no lead of their own?
-- Work that only a director of resources leads with a member.
WITH latest AS (
  SELECT council, max(edition) AS edition FROM plans GROUP BY council
)
SELECT l.council, l.from_element AS service
FROM links l JOIN latest USING (council, edition)
WHERE l.link = 'ledBy' AND l.from_kind = 'service' AND l.to_title = 'Director of resources'
ORDER BY l.council, service;
