-- Requests counted over all nodes, per account, organisation or address, in windows of a minute. UNLOGGED: costs no write-ahead
-- log, and a crash may forget it. Holds no address, only a keyed hash of one.
CREATE UNLOGGED TABLE "verzoektelling" (
    "sleutel" TEXT NOT NULL,
    "venster" BIGINT NOT NULL,
    "aantal" INTEGER NOT NULL,
    "vorige" INTEGER NOT NULL,

    CONSTRAINT "verzoektelling_pkey" PRIMARY KEY ("sleutel")
) WITH (fillfactor = 50);
