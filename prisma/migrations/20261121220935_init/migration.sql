-- CreateEnum
CREATE TYPE "organisatie_soort" AS ENUM ('gemeente', 'samenwerkingsverband', 'bv', 'uwv', 'beheerder');

-- CreateEnum
CREATE TYPE "rol" AS ENUM ('bemiddelaar', 'bronbeheerder', 'organisatiebeheerder', 'privacyfunctionaris', 'functioneel_beheerder');

-- CreateEnum
CREATE TYPE "taak" AS ENUM ('klantmanager', 'accountmanager');

-- CreateEnum
CREATE TYPE "soort" AS ENUM ('vacatures', 'werkzoekenden');

-- CreateEnum
CREATE TYPE "kanaal" AS ENUM ('hand', 'bestand', 'api', 'synthetisch');

-- CreateEnum
CREATE TYPE "zoekvraag_status" AS ENUM ('bezig', 'klaar', 'geannuleerd');

-- CreateEnum
CREATE TYPE "vraag_uitkomst" AS ENUM ('answered', 'limitReached', 'late', 'unavailable', 'refused', 'invalid');

-- CreateEnum
CREATE TYPE "detail_status" AS ENUM ('bezig', 'opgehaald', 'budgetOp', 'verdwenen', 'mislukt');

-- CreateTable
CREATE TABLE "organisatie" (
    "id" SERIAL NOT NULL,
    "oin" TEXT NOT NULL,
    "kvk" TEXT,
    "rsin" TEXT,
    "naam" TEXT NOT NULL,
    "soort" "organisatie_soort" NOT NULL,
    "plaats" TEXT,
    "postcode" TEXT,
    "inwoners" INTEGER,
    "suwi_partij" BOOLEAN NOT NULL,
    "aangesloten" BOOLEAN NOT NULL DEFAULT false,
    "aangesloten_sinds" DATE,
    "levert_zelf" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vertegenwoordiging" (
    "vertegenwoordiger_id" INTEGER NOT NULL,
    "vertegenwoordigde_id" INTEGER NOT NULL,

    CONSTRAINT "vertegenwoordiging_pkey" PRIMARY KEY ("vertegenwoordiger_id","vertegenwoordigde_id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" SERIAL NOT NULL,
    "organisatie_id" INTEGER NOT NULL,
    "acting_subject_id" TEXT NOT NULL,
    "weergavenaam" TEXT,
    "taak" "taak",
    "rollen" "rol"[],
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id_hash" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL,
    "namens_organisatie_id" INTEGER,
    "loa" TEXT NOT NULL,
    "id_token" BYTEA,
    "gestart_op" TIMESTAMPTZ(3) NOT NULL,
    "laatst_gebruikt_op" TIMESTAMPTZ(3) NOT NULL,
    "eindigt_uiterlijk_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "aanlever_sleutel" (
    "id" SERIAL NOT NULL,
    "organisatie_id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "aanlever_sleutel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacature" (
    "organisatie_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "contractversie" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "pc4" INTEGER,
    "beroep" TEXT,
    "werk_en_denkniveau" TEXT,
    "uren_minimaal" SMALLINT,
    "uren_maximaal" SMALLINT,
    "onregelmatig" SMALLINT,
    "rijbewijzen" TEXT[],
    "talen" JSONB,
    "aanvang" DATE,
    "sluitingsdatum" DATE,
    "volledigheid" SMALLINT NOT NULL,
    "basisset" TEXT NOT NULL,
    "origineel" BYTEA NOT NULL,
    "geleverd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vacature_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "werkzoekende" (
    "organisatie_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "contractversie" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "pc4" INTEGER,
    "beroepen" TEXT[],
    "maximale_reisafstand" SMALLINT,
    "uren_minimaal" SMALLINT,
    "uren_maximaal" SMALLINT,
    "onregelmatig" SMALLINT,
    "kantoortijden" SMALLINT,
    "arbeidscontracten" TEXT[],
    "rijbewijzen" TEXT[],
    "talen" JSONB,
    "beschikbaar_vanaf" DATE,
    "volledigheid" SMALLINT NOT NULL,
    "basisset" TEXT NOT NULL,
    "origineel" BYTEA NOT NULL,
    "geleverd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "werkzoekende_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "aanlevering" (
    "organisatie_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "soort" "soort" NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "contractversie" TEXT NOT NULL,
    "ontvangen" INTEGER NOT NULL,
    "nieuw" INTEGER NOT NULL,
    "gewijzigd" INTEGER NOT NULL,
    "ongewijzigd" INTEGER NOT NULL,
    "ingetrokken" INTEGER NOT NULL,
    "geweigerd" INTEGER NOT NULL,
    "geleverd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "aanlevering_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "zoekvraag" (
    "organisatie_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "account_id" INTEGER NOT NULL,
    "richting" "soort" NOT NULL,
    "kenmerk" TEXT NOT NULL,
    "vraag" JSONB NOT NULL,
    "status" "zoekvraag_status" NOT NULL DEFAULT 'bezig',
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,
    "klaar_op" TIMESTAMPTZ(3),
    "lease_tot" TIMESTAMPTZ(3),
    "verwijderen_voor" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "zoekvraag_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "selectievraag" (
    "organisatie_id" INTEGER NOT NULL,
    "zoekvraag_id" UUID NOT NULL,
    "volgnummer" SMALLINT NOT NULL,
    "beroep_naam" TEXT,
    "vraag_object" JSONB NOT NULL,
    "uitkomst" "vraag_uitkomst",
    "toelichting" TEXT,
    "vraag_id" TEXT,
    "aantal" INTEGER NOT NULL DEFAULT 0,
    "geweigerd" INTEGER NOT NULL DEFAULT 0,
    "duur_ms" INTEGER,
    "antwoord" BYTEA,

    CONSTRAINT "selectievraag_pkey" PRIMARY KEY ("organisatie_id","zoekvraag_id","volgnummer")
);

-- CreateTable
CREATE TABLE "detail" (
    "organisatie_id" INTEGER NOT NULL,
    "zoekvraag_id" UUID NOT NULL,
    "vum_id" TEXT NOT NULL,
    "status" "detail_status" NOT NULL,
    "account_id" INTEGER NOT NULL,
    "bron_id" TEXT,
    "inhoud" BYTEA,
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "detail_pkey" PRIMARY KEY ("organisatie_id","zoekvraag_id","vum_id")
);

-- CreateTable
CREATE TABLE "verwerking" (
    "organisatie_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "tijdstip" TIMESTAMPTZ(3) NOT NULL,
    "account_id" INTEGER,
    "handeling" TEXT NOT NULL,
    "doelbinding" TEXT NOT NULL,
    "kenmerk" TEXT,
    "gegevens" JSONB NOT NULL,

    CONSTRAINT "verwerking_pkey" PRIMARY KEY ("organisatie_id","id")
);

-- CreateTable
CREATE TABLE "referentiebestand" (
    "soort" TEXT NOT NULL,
    "versie" TEXT NOT NULL,
    "herkomst" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,
    "geladen_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referentiebestand_pkey" PRIMARY KEY ("soort")
);

-- CreateTable
CREATE TABLE "beroep" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "referentie_code" TEXT NOT NULL,

    CONSTRAINT "beroep_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "postcode" (
    "pc4" INTEGER NOT NULL,
    "plaats" TEXT NOT NULL,
    "gemeente" TEXT NOT NULL,
    "provincie" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "postcode_pkey" PRIMARY KEY ("pc4")
);

-- CreateTable
CREATE TABLE "postcode_cache" (
    "postcode" TEXT NOT NULL,
    "plaats" TEXT,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "opgehaald_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "postcode_cache_pkey" PRIMARY KEY ("postcode")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisatie_oin_key" ON "organisatie"("oin");

-- CreateIndex
CREATE UNIQUE INDEX "organisatie_kvk_key" ON "organisatie"("kvk");

-- CreateIndex
CREATE UNIQUE INDEX "organisatie_rsin_key" ON "organisatie"("rsin");

-- CreateIndex
CREATE UNIQUE INDEX "account_organisatie_id_acting_subject_id_key" ON "account"("organisatie_id", "acting_subject_id");

-- CreateIndex
CREATE INDEX "sessie_account_id_idx" ON "sessie"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "aanlever_sleutel_hash_key" ON "aanlever_sleutel"("hash");

-- CreateIndex
CREATE INDEX "vacature_organisatie_id_beroep_idx" ON "vacature"("organisatie_id", "beroep");

-- CreateIndex
CREATE INDEX "vacature_organisatie_id_pc4_idx" ON "vacature"("organisatie_id", "pc4");

-- CreateIndex
CREATE INDEX "vacature_organisatie_id_kanaal_idx" ON "vacature"("organisatie_id", "kanaal");

-- CreateIndex
CREATE INDEX "werkzoekende_organisatie_id_pc4_idx" ON "werkzoekende"("organisatie_id", "pc4");

-- CreateIndex
CREATE INDEX "werkzoekende_organisatie_id_kanaal_idx" ON "werkzoekende"("organisatie_id", "kanaal");

-- CreateIndex
CREATE INDEX "werkzoekende_beroepen_idx" ON "werkzoekende" USING GIN ("beroepen");

-- CreateIndex
CREATE INDEX "zoekvraag_organisatie_id_gevraagd_op_idx" ON "zoekvraag"("organisatie_id", "gevraagd_op");

-- CreateIndex
CREATE INDEX "zoekvraag_verwijderen_voor_idx" ON "zoekvraag"("verwijderen_voor");

-- CreateIndex
CREATE INDEX "verwerking_organisatie_id_tijdstip_idx" ON "verwerking"("organisatie_id", "tijdstip");

-- CreateIndex
CREATE INDEX "beroep_referentie_code_idx" ON "beroep"("referentie_code");

-- AddForeignKey
ALTER TABLE "vertegenwoordiging" ADD CONSTRAINT "vertegenwoordiging_vertegenwoordiger_id_fkey" FOREIGN KEY ("vertegenwoordiger_id") REFERENCES "organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vertegenwoordiging" ADD CONSTRAINT "vertegenwoordiging_vertegenwoordigde_id_fkey" FOREIGN KEY ("vertegenwoordigde_id") REFERENCES "organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_organisatie_id_fkey" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanlever_sleutel" ADD CONSTRAINT "aanlever_sleutel_organisatie_id_fkey" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selectievraag" ADD CONSTRAINT "selectievraag_organisatie_id_zoekvraag_id_fkey" FOREIGN KEY ("organisatie_id", "zoekvraag_id") REFERENCES "zoekvraag"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detail" ADD CONSTRAINT "detail_organisatie_id_zoekvraag_id_fkey" FOREIGN KEY ("organisatie_id", "zoekvraag_id") REFERENCES "zoekvraag"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
