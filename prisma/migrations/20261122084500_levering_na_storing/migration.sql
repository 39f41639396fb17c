-- One piece of work per delivery may wait, whatever is being done ("short" instead of "stately"). What a killed node had in hand stays
-- `active` until it expires, a quarter of an hour; under "stately" the same delivery couldn't be given out again until then, and being
-- the oldest in the queue it held up every other one. That two never work on one delivery is what its lease is for.
UPDATE pgboss.queue SET policy = 'short' WHERE name = 'levering';
UPDATE pgboss.job SET policy = 'short' WHERE name = 'levering' AND state < 'completed';
