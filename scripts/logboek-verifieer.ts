// `npm run logboek:verifieer`: walks the chain of every organisation's processing log and prints what it found. Exit code 1 at a break.
import { closeDb, db } from "../lib/db/client";
import { breukInWoorden } from "../lib/verantwoording/keten/breuk";
import { checkLogboek, organisatiesMetLogboek } from "../lib/verantwoording/keten/controleren";

const namen = new Map((await db().organisatie.findMany({ select: { id: true, naam: true } })).map(({ id, naam }) => [id, naam]));
const bevindingen = [];
for (const id of await organisatiesMetLogboek()) bevindingen.push(await checkLogboek(id));
await closeDb();

const kop = ["Organisatie", "Regels", "Tot en met", "Nog open", "Uitkomst"];
const leeg = bevindingen.filter(({ einde, onverzegeld, breuk }) => einde.positie === 0n && onverzegeld === 0 && !breuk);
const rijen = bevindingen.filter((bevinding) => !leeg.includes(bevinding)).map(({ organisatieId, gecontroleerd, einde, onverzegeld, breuk }) => [
  namen.get(organisatieId) ?? `organisatie ${organisatieId}`, String(gecontroleerd), `plaats ${einde.positie}`, String(onverzegeld), breuk ? `GEBROKEN bij plaats ${breuk.positie}: ${breuk.soort}` : "heel",
]);
const breedtes = kop.map((titel, kolom) => Math.max(titel.length, ...rijen.map((rij) => rij[kolom]?.length ?? 0)));
const regel = (cellen: readonly string[]) => cellen.map((cel, kolom) => (kolom === 1 || kolom === 3 ? cel.padStart(breedtes[kolom] ?? 0) : cel.padEnd(breedtes[kolom] ?? 0))).join("  ").trimEnd();
console.log([regel(kop), regel(breedtes.map((breedte) => "-".repeat(breedte))), ...rijen.map(regel), `${leeg.length} organisaties zonder regels`].join("\n"));

const gebroken = bevindingen.flatMap(({ breuk }) => (breuk ? [breuk] : []));
for (const { soort } of gebroken) console.error(`\n${soort}: ${breukInWoorden(soort)}`);
process.exit(gebroken.length > 0 ? 1 : 0);
