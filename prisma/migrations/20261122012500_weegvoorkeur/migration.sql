-- What an account lets count more or less in the ranking, per direction.
CREATE TABLE "weegvoorkeur" (
    "account_id" INTEGER NOT NULL,
    "richting" "soort" NOT NULL,
    "keuze" JSONB NOT NULL,

    CONSTRAINT "weegvoorkeur_pkey" PRIMARY KEY ("account_id","richting")
);

ALTER TABLE "weegvoorkeur" ADD CONSTRAINT "weegvoorkeur_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
