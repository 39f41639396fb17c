-- How often two referentieberoepen were asked together in a month: no person, no organisation.
CREATE TABLE "samen_gezocht" (
    "code_a" TEXT NOT NULL,
    "code_b" TEXT NOT NULL,
    "maand" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "samen_gezocht_pkey" PRIMARY KEY ("code_a","code_b","maand")
);
CREATE INDEX "samen_gezocht_code_b_idx" ON "samen_gezocht"("code_b");
CREATE INDEX "samen_gezocht_maand_idx" ON "samen_gezocht"("maand");
