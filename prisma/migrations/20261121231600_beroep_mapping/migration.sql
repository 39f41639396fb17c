-- CreateTable
CREATE TABLE "beroep_mapping" (
    "boc_code" TEXT NOT NULL,
    "uri" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "beroep_mapping_pkey" PRIMARY KEY ("boc_code")
);

-- CreateIndex
CREATE INDEX "beroep_mapping_uri_idx" ON "beroep_mapping"("uri");
