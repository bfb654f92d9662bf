-- Which gaps are accepted edition after edition?
-- Accepted in three editions or more, with the last reason given.
SELECT rule, element, count(DISTINCT council) AS councils, any_value(reason) AS reason
FROM (
  SELECT council, rule, element, count(DISTINCT edition) AS editions, last(reason ORDER BY edition) AS reason
  FROM findings
  WHERE is_accepted
  GROUP BY council, rule, element
)
WHERE editions >= 3
GROUP BY rule, element
ORDER BY councils DESC, rule;
