-- How many of the ten a detail has cost, or may have: an attempt without an answer can be counted at the exchange.
ALTER TABLE "detail" ADD COLUMN "geteld" SMALLINT NOT NULL DEFAULT 1;
UPDATE "detail" SET "geteld" = 0 WHERE "status" NOT IN ('bezig', 'opgehaald');
