-- Which gaps do plans have most often?
-- Errors and warnings that no plan accepts, and whether they become fewer.
SELECT rule, severity,
  count(DISTINCT council) FILTER (edition = (SELECT max(edition) FROM plans)) AS councils_now,
  count(DISTINCT council) FILTER (edition = (SELECT min(edition) FROM plans)) AS councils_first
FROM findings
WHERE severity <> 'hint' AND NOT is_accepted
GROUP BY rule, severity
ORDER BY councils_now DESC, rule
LIMIT 10;
