import { importCompetentnl, type MappingFout } from "@/lib/beroepen/competentnl-laden";
import { closeDb } from "@/lib/db/client";

const MOST_SHOWN = 20;

function explain(file: string, fout: MappingFout): string[] {
  if (fout.reden === "onleesbaar") return [`${file} is niet te lezen: bestaat het bestand, mag dit programma erbij en is het UTF-8?`];
  const { regels } = fout;
  const more = regels.length > MOST_SHOWN ? [`  en nog ${regels.length - MOST_SHOWN}`] : [];
  return [`${regels.length} ${regels.length === 1 ? "regel klopt" : "regels kloppen"} niet:`, ...regels.slice(0, MOST_SHOWN).map(({ regel, reden }) => `  regel ${regel}: ${reden}`), ...more];
}

/** `npm run register:competentnl -- <file>`: loads the mapping BO&C → CompetentNL, or says in words why not. */
async function main(file: string | undefined): Promise<number> {
  if (!file) {
    console.error("Geef het bestand op (kolommen bocCode;uri;label): npm run register:competentnl -- pad/naar/bestand.csv");
    return 2;
  }
  const result = await importCompetentnl(file);
  if (!result.ok) {
    console.error(["Niets ingelezen, de vertaling is zoals ze was.", ...explain(file, result.error)].join("\n"));
    return 1;
  }
  const { aantal, uris, buitenRegister } = result.value;
  console.log(`Ingelezen: ${aantal} beroepscodes; beroepen van CompetentNL: ${uris}.`);
  if (buitenRegister > 0) console.log(`Niet in het ingelezen beroepenregister: ${buitenRegister} ${buitenRegister === 1 ? "beroepscode" : "beroepscodes"}.`);
  return 0;
}

process.exitCode = await main(process.argv[2]);
await closeDb();
