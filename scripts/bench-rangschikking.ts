import { availableParallelism, loadavg } from "node:os";
import { compactRijen } from "@/lib/rangschikking/compact";
import { explain } from "@/lib/rangschikking/explain";
import { ADMINISTRATIE, CHAUFFEUR, gekozen, HEFTRUCK, HOVENIER, KASSA, MAGAZIJN, ORDERPICKER, PRODUCTIE, SCHOONMAAK, verwant } from "@/lib/rangschikking/oordelen/beroepen";
import { vacatureVraag } from "@/lib/rangschikking/oordelen/ketens";
import { vacaturesVraag, VANDAAG } from "@/lib/rangschikking/oordelen/voorbeeld";
import { rankResultaten } from "@/lib/rangschikking/rangschikken";
import type { VacatureRij } from "@/lib/rangschikking/rij";
import type { FindBeroep } from "@/lib/rangschikking/rij-context";
import { toRij } from "@/lib/rangschikking/to-rij";
import type { VacatureZoekvraag } from "@/lib/rangschikking/zoekvraag";
import { toBeroepsUri } from "@/lib/standaard/beroepscode";
import type { VacatureBasisset } from "@/lib/standaard/vacature";

/**
 * How long ranking takes: `npx tsx scripts/bench-rangschikking.ts`. Medians of many runs over rows with mixed content and a
 * description of about 600 characters, for a usual question (six criteria) and for one that asks everything (twenty).
 */
const RUNS = 51;
const SIZES = [2_000, 10_000];
const GOAL_MS = 20;

/** The same rows at every run: a small linear congruential generator, not Math.random. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = "werk dozen klanten team ervaring sorteren pakketten machine zorg rooster orders tuin school balie techniek lopen tillen nauwkeurig zelfstandig collega".split(" ");
const BEROEPEN = [MAGAZIJN, ORDERPICKER, HEFTRUCK, PRODUCTIE, SCHOONMAAK, KASSA, CHAUFFEUR, HOVENIER, ADMINISTRATIE];
const findBeroep: FindBeroep = (code) => ({ naam: code, referentieCode: code, referentieNaam: code });

/** Rows as they come from the exchange: through `toRij`, a third of the fields empty. */
function createRows(count: number): VacatureRij[] {
  const random = createRandom(42);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const maybe = <T>(value: T): T | undefined => (random(3) === 0 ? undefined : value);
  return Array.from({ length: count }, (_, index) => {
    const min = 4 * random(8);
    const basisset: VacatureBasisset = {
      adres: { postcode: "5501AB" },
      naamVacature: `${pick(WORDS)} ${pick(WORDS)}`,
      omschrijvingVacature: maybe(Array.from({ length: 80 }, () => pick(WORDS)).join(" ")),
      beroep: maybe({ codeBeroepsnaam: toBeroepsUri(pick(BEROEPEN).code) }),
      werktijden: maybe({ aantalWerkurenPerWeekMinimaal: min, aantalWerkurenPerWeekMaximaal: min + 4 * random(4), indicatieKantoortijden: maybe(1) }),
      codeWerkEnDenkniveauMinimaal: maybe(pick(["1", "2", "3", "4", "5"])),
      rijbewijs: maybe([{ codeSoortRijbewijs: pick(["B", "C", "AM"]) }]),
      vervoermiddel: maybe([{ codeVervoermiddel: pick([1, 3, 5]), indicatieBeschikbaarVoorWoonWerkverkeer: 1 }]),
      taalbeheersing: maybe([{ codeTaal: pick(["nld", "eng"]), codeNiveauTaalbeheersingMondeling: pick([2, 3, 4]) }]),
      contractvorm: maybe([{ codeTypeArbeidscontract: pick(["B", "O"]), codeTypeOvereenkomst: pick(["01", "02", "03"]) }]),
      flexibiliteit: maybe({ indicatieOnregelmatigWerkOfPloegendienst: pick([1, 2]) }),
      arbeidsVoorwaarden: maybe({ datumAanvangWerkzaamheden: pick(["2026-12-01", "2027-01-15"]) }),
      sluitingsdatumVacature: maybe(pick(["2026-11-10", "2026-12-31"])),
      opleiding: maybe([{ indicatieDiploma: pick([1, 2]) }]),
      werkervaring: maybe([{ aantalJarenWerkzaamInBeroep: random(6) }]),
      sector: maybe({ codeSbi: pick([46, 4690, 86]) }),
    };
    return toRij("vacatures", basisset, { key: `rij-${index}`, vumIDs: [`vum-${index}`], km: random(400) / 10, kmGeschat: false, plaats: "Veldhoven", findBeroep });
  });
}

const usual = vacaturesVraag({
  beroepen: [...gekozen(MAGAZIJN), ...verwant(ORDERPICKER, HEFTRUCK)],
  uren: { min: 16, max: 24 },
  vervoermiddelen: { codes: [3, 5] },
  onregelmatigWerk: { waarde: "nee" },
});

interface Timing {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of processor time, garbage collection included: the better measure on a machine that does other things too. */
  readonly cpu: number;
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function measure(run: () => unknown): Timing {
  for (let warmup = 0; warmup < 5; warmup += 1) run();
  const timings = Array.from({ length: RUNS }, (): Timing => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  return { wall: middle(timings.map(({ wall }) => wall)), cpu: middle(timings.map(({ cpu }) => cpu)) };
}

const line = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const ms = (value: number) => value.toFixed(2);
const opties = { vandaag: VANDAAG };

line("rows", "question", "clock ms", "processor ms", "µs per row");
line("---:", "---", "---:", "---:", "---:");
for (const size of SIZES) {
  const rijen = createRows(size);
  const everything: VacatureZoekvraag = { ...vacatureVraag, reistijd: { max: 60, belang: "graag" }, interesses: { woorden: ["techniek"], belang: "graag" } };
  const questions: [string, VacatureZoekvraag, VacatureRij[]][] = [
    ["usual", usual, rijen],
    ["everything", everything, rijen],
    ["everything, compact rows", everything, compactRijen(everything, rijen)],
  ];
  for (const [naam, zoekvraag, rows] of questions) {
    const { wall, cpu } = measure(() => rankResultaten(zoekvraag, rows, opties));
    line(size, naam, ms(wall), ms(cpu), ms((1000 * cpu) / size));
  }
}
const [first] = createRows(1);
const { wall, cpu } = measure(() => explain(vacatureVraag, first!, opties));
line(1, "explain, everything", ms(wall), ms(cpu), ms(1000 * cpu));
console.log(`goal: ${GOAL_MS} ms for 10,000 rows; load of this machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
