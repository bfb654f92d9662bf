-- Which targets were weakened in three editions or more?
-- Each edition is compared with the one before it.
SELECT council, element, count(DISTINCT edition) AS times, first(before ORDER BY edition) AS first_target,
  last(after ORDER BY edition) AS last_target
FROM changes
WHERE change = 'target-weakened'
GROUP BY council, element
HAVING count(DISTINCT edition) >= 3
ORDER BY council, element;
