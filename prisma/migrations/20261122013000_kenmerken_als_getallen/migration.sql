-- Words become numbers: the first 64 bits of their SHA-256, as lib/bron/kenmerken.ts computes them. Languages get a word for "any" too.
DROP INDEX "vacature_kenmerken_idx";
ALTER TABLE "vacature" ADD COLUMN "getallen" BIGINT[];
UPDATE "vacature" SET "getallen" = ARRAY(
  SELECT DISTINCT ('x' || left(encode(sha256(convert_to(woord, 'UTF8')), 'hex'), 16))::bit(64)::bigint
  FROM unnest("kenmerken" || ARRAY(SELECT regexp_replace(taal, '^(\d+)/taal:[^:]*', '\1/taal:*') FROM unnest("kenmerken") AS taal WHERE taal ~ '^\d+/taal:')) AS woord
);
ALTER TABLE "vacature" DROP COLUMN "kenmerken";
ALTER TABLE "vacature" RENAME COLUMN "getallen" TO "kenmerken";
CREATE INDEX "vacature_kenmerken_idx" ON "vacature" USING GIN ("kenmerken");

DROP INDEX "werkzoekende_kenmerken_idx";
ALTER TABLE "werkzoekende" ADD COLUMN "getallen" BIGINT[];
UPDATE "werkzoekende" SET "getallen" = ARRAY(
  SELECT DISTINCT ('x' || left(encode(sha256(convert_to(woord, 'UTF8')), 'hex'), 16))::bit(64)::bigint
  FROM unnest("kenmerken" || ARRAY(SELECT regexp_replace(taal, '^(\d+)/taal:[^:]*', '\1/taal:*') FROM unnest("kenmerken") AS taal WHERE taal ~ '^\d+/taal:')) AS woord
);
ALTER TABLE "werkzoekende" DROP COLUMN "kenmerken";
ALTER TABLE "werkzoekende" RENAME COLUMN "getallen" TO "kenmerken";
CREATE INDEX "werkzoekende_kenmerken_idx" ON "werkzoekende" USING GIN ("kenmerken");
