-- Delivering a file in steps (lib/bestand/levering), what an organisation decided about its files, and the list of who refuses.
-- CreateEnum
CREATE TYPE "levering_stand" AS ENUM ('lezen', 'kolommen', 'coderen', 'beroepen', 'controleren', 'controle', 'publiceren', 'gepubliceerd', 'terugdraaien', 'ongedaan', 'gestopt', 'geweigerd', 'mislukt', 'verlopen');

-- AlterTable
ALTER TABLE "aanlevering" ADD COLUMN     "account_id" INTEGER,
ADD COLUMN     "ongedaan_op" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "levering" (
    "organisatie_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "soort" "soort" NOT NULL,
    "account_id" INTEGER NOT NULL,
    "gepubliceerd_door" INTEGER,
    "stand" "levering_stand" NOT NULL,
    "vervangt" UUID,
    "kennis" BYTEA NOT NULL,
    "teksten" BYTEA,
    "oordeel" BYTEA,
    "melding" TEXT,
    "gedaan" INTEGER NOT NULL DEFAULT 0,
    "totaal" INTEGER,
    "rijen" INTEGER NOT NULL DEFAULT 0,
    "poging" UUID,
    "lease_tot" TIMESTAMPTZ(3),
    "intrekken" BOOLEAN,
    "verwacht" JSONB,
    "gestart_op" TIMESTAMPTZ(3) NOT NULL,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "gepubliceerd_op" TIMESTAMPTZ(3),
    "verwijderen_voor" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "levering_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "levering_deel" (
    "organisatie_id" INTEGER NOT NULL,
    "levering_id" UUID NOT NULL,
    "reeks" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,

    CONSTRAINT "levering_deel_pkey" PRIMARY KEY ("organisatie_id","levering_id","reeks","volgnummer")
);

-- CreateTable
CREATE TABLE "levering_rij" (
    "organisatie_id" INTEGER NOT NULL,
    "levering_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "deel" INTEGER NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "let_op" BOOLEAN NOT NULL,
    "kwaliteit" SMALLINT,
    "record_id" TEXT,
    "vingerafdruk" BYTEA,
    "sleutel" BYTEA NOT NULL,
    "inhoud_hash" BYTEA NOT NULL,
    "sinds_vorige" TEXT,
    "was_fout" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "levering_rij_pkey" PRIMARY KEY ("organisatie_id","levering_id","nummer")
);

-- CreateTable
CREATE TABLE "levering_vorig" (
    "organisatie_id" INTEGER NOT NULL,
    "levering_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "contractversie" TEXT NOT NULL,
    "origineel" BYTEA NOT NULL,
    "geleverd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "levering_vorig_pkey" PRIMARY KEY ("organisatie_id","levering_id","id")
);

-- CreateTable
CREATE TABLE "kolomkeuze" (
    "organisatie_id" INTEGER NOT NULL,
    "soort" "soort" NOT NULL,
    "vingerafdruk" TEXT NOT NULL,
    "indeling" BYTEA NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kolomkeuze_pkey" PRIMARY KEY ("organisatie_id","soort","vingerafdruk")
);

-- CreateTable
CREATE TABLE "tekstkeuze" (
    "organisatie_id" INTEGER NOT NULL,
    "wat" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "tekst" BYTEA NOT NULL,
    "codes" TEXT[],
    "account_id" INTEGER NOT NULL,
    "gekozen_op" TIMESTAMPTZ(3) NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tekstkeuze_pkey" PRIMARY KEY ("organisatie_id","wat","hash")
);

-- CreateTable
CREATE TABLE "aanleverinstelling" (
    "organisatie_id" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "account_id" INTEGER NOT NULL,

    CONSTRAINT "aanleverinstelling_pkey" PRIMARY KEY ("organisatie_id")
);

-- CreateTable
CREATE TABLE "bezwaar" (
    "organisatie_id" INTEGER NOT NULL,
    "soort" "soort" NOT NULL,
    "hash" TEXT NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "account_id" INTEGER,
    "toegevoegd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bezwaar_pkey" PRIMARY KEY ("organisatie_id","soort","hash")
);

-- CreateIndex
CREATE INDEX "levering_organisatie_id_soort_gestart_op_idx" ON "levering"("organisatie_id", "soort", "gestart_op");

-- CreateIndex
CREATE INDEX "levering_stand_lease_tot_idx" ON "levering"("stand", "lease_tot");

-- CreateIndex
CREATE INDEX "levering_verloopt_op_idx" ON "levering"("verloopt_op");

-- CreateIndex
CREATE INDEX "levering_verwijderen_voor_idx" ON "levering"("verwijderen_voor");

-- CreateIndex
CREATE INDEX "levering_rij_organisatie_id_levering_id_sleutel_idx" ON "levering_rij"("organisatie_id", "levering_id", "sleutel");

-- CreateIndex
CREATE INDEX "levering_rij_organisatie_id_levering_id_record_id_idx" ON "levering_rij"("organisatie_id", "levering_id", "record_id");

-- CreateIndex
CREATE INDEX "kolomkeuze_gebruikt_op_idx" ON "kolomkeuze"("gebruikt_op");

-- CreateIndex
CREATE INDEX "tekstkeuze_gebruikt_op_idx" ON "tekstkeuze"("gebruikt_op");

-- AddForeignKey
ALTER TABLE "levering_deel" ADD CONSTRAINT "levering_deel_organisatie_id_levering_id_fkey" FOREIGN KEY ("organisatie_id", "levering_id") REFERENCES "levering"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "levering_rij" ADD CONSTRAINT "levering_rij_organisatie_id_levering_id_fkey" FOREIGN KEY ("organisatie_id", "levering_id") REFERENCES "levering"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "levering_vorig" ADD CONSTRAINT "levering_vorig_organisatie_id_levering_id_fkey" FOREIGN KEY ("organisatie_id", "levering_id") REFERENCES "levering"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Work for the job queue: one delivery at a time per node, and a look every minute for those whose node is gone.
SELECT pgboss.create_queue('levering', '{"policy":"stately","retryLimit":2,"retryDelay":5,"expireInSeconds":900}'::json);
SELECT pgboss.create_queue('leveringen-hervatten', '{"policy":"stately","retryLimit":0,"expireInSeconds":120}'::json);
