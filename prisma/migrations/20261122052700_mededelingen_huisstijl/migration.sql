-- What the functioneel beheerder tells everybody, and the colours of an organisation.
CREATE TABLE "mededeling" (
    "id" SERIAL NOT NULL,
    "ernst" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "van" DATE NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "gewijzigd_door" INTEGER NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mededeling_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "mededeling_tot_en_met_idx" ON "mededeling"("tot_en_met");

CREATE TABLE "huisstijl" (
    "organisatie_id" INTEGER NOT NULL,
    "kop" TEXT NOT NULL,
    "actie" TEXT NOT NULL,
    "gewijzigd_door" INTEGER NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "huisstijl_pkey" PRIMARY KEY ("organisatie_id")
);
