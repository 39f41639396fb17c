-- A selectievraag that was withdrawn before it was answered.
ALTER TYPE "vraag_uitkomst" ADD VALUE 'withdrawn';

-- Asked once more with what is *graag* as criteria, because the plain one reached its maximum; and rows beyond what is kept.
ALTER TABLE "selectievraag" ADD COLUMN "aangescherpt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "niet_bewaard" INTEGER NOT NULL DEFAULT 0;

-- A wider question of which only the number of results is kept.
CREATE TABLE "verruiming" (
    "organisatie_id" INTEGER NOT NULL,
    "zoekvraag_id" UUID NOT NULL,
    "criterium" TEXT NOT NULL,
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,
    "uitkomst" "vraag_uitkomst",
    "aantal" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "verruiming_pkey" PRIMARY KEY ("organisatie_id","zoekvraag_id","criterium")
);
ALTER TABLE "verruiming" ADD CONSTRAINT "verruiming_organisatie_id_zoekvraag_id_fkey" FOREIGN KEY ("organisatie_id", "zoekvraag_id") REFERENCES "zoekvraag"("organisatie_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
