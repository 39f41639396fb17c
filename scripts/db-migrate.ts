// `npm run db:migrate`: applies the migrations to DATABASE_URL.
import { migrate } from "./database/migrate";

const url = process.env.DATABASE_URL;
if (!url) throw new Error("Zet DATABASE_URL op de database die bijgewerkt moet worden.");
const applied = await migrate(url);
console.log(applied.length > 0 ? `Toegepast: ${applied.join(", ")}` : "De database was al bij.");
