import { beoordeel, readToegestaan, telLicenties } from "./keten/licenties";
import { readSlotbestand } from "./keten/slotbestand";

/** `npm run licenties [-- --alles]`: the licences of every package in the lock file against `scripts/keten/toegestaan.yaml`. Fails on any other. */
const beoordeeld = beoordeel(readSlotbestand(), readToegestaan());

console.log("| licence | production | development |\n|---|---|---|");
for (const { licentie, productie, ontwikkeling } of telLicenties(beoordeeld)) console.log(`| ${licentie} | ${productie} | ${ontwikkeling} |`);

if (process.argv.includes("--alles")) {
  console.log("\n| package | licence | production |\n|---|---|---|");
  for (const { pakket, licentie } of beoordeeld.toSorted((a, b) => a.pakket.naam.localeCompare(b.pakket.naam))) console.log(`| ${pakket.naam} ${pakket.versie} | ${licentie} | ${pakket.productie ? "yes" : ""} |`);
}

const verboden = beoordeeld.filter(({ mag }) => !mag);
for (const { pakket, licentie } of verboden) console.error(`not allowed: ${pakket.naam}@${pakket.versie} (${licentie}, ${pakket.productie ? "production" : "development"})`);
console.log(verboden.length === 0 ? `\n${beoordeeld.length} packages, all allowed.` : `\n${verboden.length} of ${beoordeeld.length} packages are not allowed.`);
process.exitCode = verboden.length === 0 ? 0 : 1;
