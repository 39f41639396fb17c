-- Keys: who made one, and when it was last used.
ALTER TABLE "aanlever_sleutel" ADD COLUMN "begin" TEXT,
ADD COLUMN "gemaakt_door" INTEGER,
ADD COLUMN "laatst_gebruikt_op" TIMESTAMPTZ(3);

CREATE INDEX "aanlever_sleutel_organisatie_id_idx" ON "aanlever_sleutel"("organisatie_id");

-- Where a delivery by machine waits until all of it has come in. Nothing in it needs to survive a crash.
CREATE UNLOGGED TABLE "levering_voorraad" (
    "organisatie_id" INTEGER NOT NULL,
    "levering_id" UUID NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "vingerafdruk" BYTEA NOT NULL,
    "rij" JSON NOT NULL,
    "geplaatst_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "levering_voorraad_pkey" PRIMARY KEY ("organisatie_id","levering_id","volgnummer")
);

CREATE INDEX "levering_voorraad_geplaatst_op_idx" ON "levering_voorraad"("geplaatst_op");
