import { CONTRACT_LABELS, NIVEAU_LABELS, type Richting, SOORT_WERK_LABELS, VERVOERMIDDEL_LABELS } from "@/lib/rangschikking/keuzes";
import { joinAnd, joinOr } from "@/lib/rangschikking/woordkeus";
import { TAALNAMEN } from "@/lib/standaard/taalnamen";
import type { Concept, Wens } from "./concept";
import { gekozenSectoren } from "./sectoren";
import { WENS_LABELS } from "./wens-teksten";
import { splitWoorden } from "./zoekinput";

const between = (min: string, max: string, unit: string) => (min && max ? `${min} tot en met ${max}${unit}` : min ? `${min}${unit} of meer` : `hoogstens ${max}${unit}`);
const niveau = (code: string) => NIVEAU_LABELS[Number(code)] ?? "";
const dag = (datum: string) => datum.split("-").toReversed().map(Number).join("-");
const janee = (waarde: string, wat: string) => (waarde === "ja" ? wat : `geen ${wat}`);

/** A wish that is filled in, in a few words: "16 tot en met 24 uur", "fiets of ov". */
export function wensTekst(richting: Richting, concept: Concept, wens: Wens): string {
  switch (wens) {
    case "uren":
      return `${between(concept.urenMin, concept.urenMax, " uur")} per week`;
    case "vervoermiddelen":
      return joinOr(concept.vervoermiddelen.map((code) => VERVOERMIDDEL_LABELS[code]));
    case "soortWerk":
      return joinOr(concept.soortWerk.map((soort) => SOORT_WERK_LABELS[soort]));
    case "aanvang":
      return `${richting === "vacatures" ? "begint vanaf" : "beschikbaar op"} ${dag(concept.aanvang)}`;
    case "contract":
      return joinOr(concept.contract.map((code) => CONTRACT_LABELS[code]));
    case "onregelmatigWerk":
      return janee(concept.onregelmatigWerk, "onregelmatig werk");
    case "kantoortijden":
      return janee(concept.kantoortijden, "kantoortijden");
    case "werkEnDenkniveau":
      return `niveau ${between(niveau(concept.niveauMin), niveau(concept.niveauMax), "")}`;
    case "rijbewijzen":
      return concept.rijbewijzen.length === 0 ? "geen rijbewijs" : `rijbewijs ${joinAnd(concept.rijbewijzen)}`;
    case "talen":
      return joinAnd(concept.talen.map(({ taal }) => TAALNAMEN[taal] ?? taal));
    case "reistijd":
      return `hoogstens ${concept.reistijd} minuten reizen`;
    case "sector":
      return joinOr(gekozenSectoren(concept.sector)) || WENS_LABELS.sector;
    case "woorden":
    case "interesses":
    case "competenties":
      return splitWoorden(concept[wens]).join(", ");
    case "zonderDiploma":
    case "zonderErvaring":
      return WENS_LABELS[wens];
  }
}
