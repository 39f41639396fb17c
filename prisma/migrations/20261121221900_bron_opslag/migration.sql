-- A record is split in two: what a selectievraag asks (narrow, read in bulk) and what is sent (wide, read a hundred at a time).
-- Nothing was published under the first layout, so nothing is carried over.
CREATE EXTENSION IF NOT EXISTS btree_gin;
DELETE FROM "vacature";
DELETE FROM "werkzoekende";

-- DropIndex
DROP INDEX "vacature_organisatie_id_beroep_idx";

-- DropIndex
DROP INDEX "werkzoekende_beroepen_idx";

-- AlterTable
ALTER TABLE "vacature" DROP COLUMN "basisset",
DROP COLUMN "beroep",
DROP COLUMN "lat",
DROP COLUMN "lon",
DROP COLUMN "onregelmatig",
DROP COLUMN "origineel",
DROP COLUMN "rijbewijzen",
DROP COLUMN "talen",
DROP COLUMN "werk_en_denkniveau",
ADD COLUMN     "kenmerken" TEXT[],
ADD COLUMN     "vingerafdruk" BYTEA NOT NULL,
ALTER COLUMN "aanvang" SET DATA TYPE TEXT,
ALTER COLUMN "sluitingsdatum" SET DATA TYPE TEXT;

-- AlterTable
ALTER TABLE "werkzoekende" DROP COLUMN "arbeidscontracten",
DROP COLUMN "basisset",
DROP COLUMN "beroepen",
DROP COLUMN "kantoortijden",
DROP COLUMN "lat",
DROP COLUMN "lon",
DROP COLUMN "onregelmatig",
DROP COLUMN "origineel",
DROP COLUMN "rijbewijzen",
DROP COLUMN "talen",
ADD COLUMN     "kenmerken" TEXT[],
ADD COLUMN     "vingerafdruk" BYTEA NOT NULL,
ALTER COLUMN "beschikbaar_vanaf" SET DATA TYPE TEXT;

-- CreateTable
CREATE TABLE "vacature_inhoud" (
    "organisatie_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "basisset" TEXT,
    "origineel" BYTEA NOT NULL,

    CONSTRAINT "vacature_inhoud_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "werkzoekende_inhoud" (
    "organisatie_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "basisset" TEXT,
    "origineel" BYTEA NOT NULL,

    CONSTRAINT "werkzoekende_inhoud_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateIndex
CREATE INDEX "vacature_organisatie_id_kenmerken_idx" ON "vacature" USING GIN ("organisatie_id" int4_ops, "kenmerken" array_ops);

-- CreateIndex
CREATE INDEX "werkzoekende_organisatie_id_kenmerken_idx" ON "werkzoekende" USING GIN ("organisatie_id" int4_ops, "kenmerken" array_ops);

-- AddForeignKey
ALTER TABLE "vacature_inhoud" ADD CONSTRAINT "vacature_inhoud_organisatie_id_id_fkey" FOREIGN KEY ("organisatie_id", "id") REFERENCES "vacature"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkzoekende_inhoud" ADD CONSTRAINT "werkzoekende_inhoud_organisatie_id_id_fkey" FOREIGN KEY ("organisatie_id", "id") REFERENCES "werkzoekende"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


