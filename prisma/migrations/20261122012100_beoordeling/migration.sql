-- What a bemiddelaar did with a result, and counts per month without persons (docs/bewaartermijnen.md).
CREATE TYPE "beoordeling_status" AS ENUM ('gezien', 'gekozen', 'voorgelegd', 'gesprek', 'geplaatst', 'afgewezen');

CREATE TABLE "beoordeling" (
    "organisatie_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "zoekvraag_id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "richting" "soort" NOT NULL,
    "kenmerk" TEXT NOT NULL,
    "vingerafdruk" BYTEA NOT NULL,
    "status" "beoordeling_status" NOT NULL,
    "reden" TEXT,
    "notitie" BYTEA,
    "account_id" INTEGER NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "notitie_tot" TIMESTAMPTZ(3) NOT NULL,
    "bewaren_tot" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "beoordeling_pkey" PRIMARY KEY ("organisatie_id","id")
);

CREATE INDEX "beoordeling_organisatie_id_zoekvraag_id_idx" ON "beoordeling"("organisatie_id", "zoekvraag_id");
CREATE INDEX "beoordeling_organisatie_id_vingerafdruk_idx" ON "beoordeling"("organisatie_id", "vingerafdruk");
CREATE INDEX "beoordeling_notitie_tot_idx" ON "beoordeling"("notitie_tot");
CREATE INDEX "beoordeling_bewaren_tot_idx" ON "beoordeling"("bewaren_tot");

CREATE TABLE "maandtelling" (
    "organisatie_id" INTEGER NOT NULL,
    "maand" TEXT NOT NULL,
    "regio" TEXT NOT NULL,
    "richting" "soort" NOT NULL,
    "wat" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "maandtelling_pkey" PRIMARY KEY ("organisatie_id","maand","regio","richting","wat")
);

-- A zoekvraag outlives its results: the question and its counts stay, the rest goes after seven days.
ALTER TABLE "zoekvraag" ADD COLUMN "geruimd_op" TIMESTAMPTZ(3),
ADD COLUMN "gevonden" INTEGER,
ADD COLUMN "details_opgehaald" INTEGER,
ADD COLUMN "bewaren_tot" TIMESTAMPTZ(3);
UPDATE "zoekvraag" SET "bewaren_tot" = "gevraagd_op" + INTERVAL '183 days';
CREATE INDEX "zoekvraag_bewaren_tot_idx" ON "zoekvraag"("bewaren_tot");
