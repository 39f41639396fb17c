-- The own bestand on a screen: what its list shows and sorts by, drafts, what was withdrawn, and the contact of the last record.

ALTER TABLE "vacature" ADD COLUMN "titel" TEXT, ADD COLUMN "werkgever" TEXT, ADD COLUMN "kwaliteit" SMALLINT, ADD COLUMN "verbeterpunt" TEXT;
ALTER TABLE "werkzoekende" ADD COLUMN "kwaliteit" SMALLINT, ADD COLUMN "verbeterpunt" TEXT;

-- Names and scores of the records that are there are filled in by lib/bestand/hand/kwaliteit-aanvullen.ts, which can decrypt them.

CREATE TABLE "recordconcept" (
    "organisatie_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "soort" "soort" NOT NULL,
    "record_id" TEXT,
    "account_id" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,
    "verwijderen_voor" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recordconcept_pkey" PRIMARY KEY ("organisatie_id","id")
);
CREATE UNIQUE INDEX "recordconcept_organisatie_id_soort_record_id_key" ON "recordconcept"("organisatie_id", "soort", "record_id");
CREATE INDEX "recordconcept_verwijderen_voor_idx" ON "recordconcept"("verwijderen_voor");

CREATE TABLE "ingetrokken_record" (
    "organisatie_id" INTEGER NOT NULL,
    "soort" "soort" NOT NULL,
    "id" TEXT NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "contractversie" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "titel" TEXT,
    "werkgever" TEXT,
    "origineel" BYTEA,
    "ingetrokken_op" TIMESTAMPTZ(3) NOT NULL,
    "verwijderen_voor" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ingetrokken_record_pkey" PRIMARY KEY ("organisatie_id","soort","id")
);
CREATE INDEX "ingetrokken_record_verwijderen_voor_idx" ON "ingetrokken_record"("verwijderen_voor");

CREATE TABLE "contactvoorkeur" (
    "organisatie_id" INTEGER NOT NULL,
    "account_id" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,

    CONSTRAINT "contactvoorkeur_pkey" PRIMARY KEY ("organisatie_id","account_id")
);
ALTER TABLE "contactvoorkeur" ADD CONSTRAINT "contactvoorkeur_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
