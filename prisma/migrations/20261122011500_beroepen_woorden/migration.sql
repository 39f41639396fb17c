-- Words of the beheerder, searches that ended without a choice (words only), and the occupations an account chose last.

-- CreateTable
CREATE TABLE "eigen_woord" (
    "woord" TEXT NOT NULL,
    "beroep_code" TEXT NOT NULL,
    "toegevoegd_door" INTEGER NOT NULL,
    "toegevoegd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "eigen_woord_pkey" PRIMARY KEY ("woord","beroep_code")
);

-- CreateTable
CREATE TABLE "gemiste_zoekterm" (
    "vingerafdruk" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "aantal" INTEGER NOT NULL,
    "term" TEXT,

    CONSTRAINT "gemiste_zoekterm_pkey" PRIMARY KEY ("vingerafdruk","week")
);

-- CreateTable
CREATE TABLE "recent_beroep" (
    "account_id" INTEGER NOT NULL,
    "beroep_code" TEXT NOT NULL,
    "gekozen_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recent_beroep_pkey" PRIMARY KEY ("account_id","beroep_code")
);

-- CreateIndex
CREATE INDEX "gemiste_zoekterm_week_idx" ON "gemiste_zoekterm"("week");

-- CreateIndex
CREATE INDEX "recent_beroep_gekozen_op_idx" ON "recent_beroep"("gekozen_op");

-- AddForeignKey
ALTER TABLE "recent_beroep" ADD CONSTRAINT "recent_beroep_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
