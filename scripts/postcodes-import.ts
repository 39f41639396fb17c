import { importPostcodes } from "@/lib/geo/postcodes-laden";
import { closeDb } from "@/lib/db/client";

/** `npm run postcodes:import -- <file>`: replaces the table of postcodes by a file, or says per line what is wrong with it. */
async function main(path: string | undefined): Promise<number> {
  if (!path) {
    console.error("Geef het bestand op: npm run postcodes:import -- pad/naar/postcode4.csv");
    return 2;
  }
  const result = await importPostcodes(path);
  if (!result.ok) {
    console.error("Niets ingelezen, de tabel is zoals ze was:");
    for (const { regel, melding } of result.error) console.error(regel ? `  regel ${regel}: ${melding}` : `  ${melding}`);
    return 1;
  }
  const { aantal, ongewijzigd } = result.value;
  console.log(ongewijzigd ? `Dit bestand was al ingelezen (${aantal} postcodes).` : `${aantal} postcodes ingelezen.`);
  return 0;
}

process.exitCode = await main(process.argv[2]);
await closeDb();
