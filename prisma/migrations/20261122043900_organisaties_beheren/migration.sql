-- What was agreed with an organisation, which of it is needed to get in, and the invitation of its first organisatiebeheerder.
ALTER TABLE "organisatie" ADD COLUMN "verwerkersovereenkomst_op" DATE, ADD COLUMN "dpia_op" DATE;

CREATE TABLE "toelatingseis" (
  "eis" TEXT PRIMARY KEY,
  "gesteld_op" TIMESTAMPTZ(3) NOT NULL,
  -- No foreign key: the condition stays when the account goes.
  "gesteld_door" INTEGER NOT NULL
);

CREATE TABLE "uitnodiging" (
  "id" SERIAL PRIMARY KEY,
  "organisatie_id" INTEGER NOT NULL REFERENCES "organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "code_hash" TEXT NOT NULL,
  "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
  "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
  "gebruikt_op" TIMESTAMPTZ(3),
  "ingetrokken_op" TIMESTAMPTZ(3)
);
CREATE UNIQUE INDEX "uitnodiging_code_hash_key" ON "uitnodiging"("code_hash");
CREATE INDEX "uitnodiging_organisatie_id_idx" ON "uitnodiging"("organisatie_id");
