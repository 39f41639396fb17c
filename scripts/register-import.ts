import { closeDb } from "@/lib/db/client";
import { importRegister } from "@/lib/beroepen/register-laden";
import { fetchRegister } from "./register-fetch";

const MOST_SHOWN = 20;

/** `npm run register:import -- <file or https address>`: loads the official BO&C register, or says in words why not. */
async function main(source: string | undefined): Promise<number> {
  if (!source) {
    console.error("Geef het bestand of het https-adres op: npm run register:import -- pad/naar/BOC_lijst.csv");
    return 2;
  }
  const result = await importRegister(source, fetchRegister);
  if (!result.ok) {
    console.error(`Niets ingelezen, het register is zoals het was. ${result.error}`);
    return 1;
  }
  const { referentieberoepen, andereNamen, weigeringen, ongewijzigd } = result.value;
  console.log(`${ongewijzigd ? "Dit register was al ingelezen" : "Ingelezen"}: ${referentieberoepen} referentieberoepen en ${andereNamen} andere namen.`);
  if (weigeringen.length > 0) console.log(`${weigeringen.length} regels overgeslagen:`);
  for (const { regel, reden } of weigeringen.slice(0, MOST_SHOWN)) console.log(`  regel ${regel}: ${reden}`);
  if (weigeringen.length > MOST_SHOWN) console.log(`  en nog ${weigeringen.length - MOST_SHOWN}`);
  return 0;
}

process.exitCode = await main(process.argv[2]);
await closeDb();
