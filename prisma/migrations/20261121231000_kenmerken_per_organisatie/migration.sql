-- The organisation goes into each word: an index on words alone then reads nothing of other organisations, while an index that
-- begins with the organisation reads the list of all its records at every question (docs/bron.md has the measurements).
DROP INDEX "vacature_organisatie_id_kenmerken_idx";
DROP INDEX "werkzoekende_organisatie_id_kenmerken_idx";

UPDATE "vacature" SET "kenmerken" = ARRAY(SELECT "organisatie_id" || '/' || woord FROM unnest("kenmerken") AS woord);
UPDATE "werkzoekende" SET "kenmerken" = ARRAY(SELECT "organisatie_id" || '/' || woord FROM unnest("kenmerken") AS woord);

-- CreateIndex
CREATE INDEX "vacature_kenmerken_idx" ON "vacature" USING GIN ("kenmerken");

-- CreateIndex
CREATE INDEX "werkzoekende_kenmerken_idx" ON "werkzoekende" USING GIN ("kenmerken");
