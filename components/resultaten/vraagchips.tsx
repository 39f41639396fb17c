import { Chip } from "@/components/ui/chip";
import { CONTRACT_LABELS, SOORT_WERK_LABELS, VERVOERMIDDEL_LABELS } from "@/lib/rangschikking/keuzes";
import { capitalise, joinOr, range } from "@/lib/rangschikking/woordkeus";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";

const withBelang = (belang: "moet" | "graag", tekst: string) => `${belang === "moet" ? "Moet" : "Graag"}: ${tekst}`;

/** The question in a few words each. */
export function vraagDelen(vraag: Zoekvraag): string[] {
  const { beroepen, gebied, uren, vervoermiddelen, soortWerk, contract, woorden } = vraag;
  return [
    ...beroepen.map(({ naam }) => capitalise(naam)),
    `${gebied.plaats ?? gebied.postcode} · ${gebied.afstand} km`,
    ...(uren ? [withBelang(uren.belang, `${range(uren.min, uren.max)} uur`)] : []),
    ...(vervoermiddelen ? [withBelang(vervoermiddelen.belang, joinOr(vervoermiddelen.codes.map((code) => VERVOERMIDDEL_LABELS[code])))] : []),
    ...(soortWerk ? [withBelang(soortWerk.belang, joinOr(soortWerk.soorten.map((soort) => SOORT_WERK_LABELS[soort])))] : []),
    ...(contract ? [withBelang(contract.belang, joinOr(contract.codes.map((code) => CONTRACT_LABELS[code])))] : []),
    ...(woorden ? [withBelang(woorden.belang, woorden.woorden.join(", "))] : []),
  ];
}

export const Vraagchips = ({ vraag }: { vraag: Zoekvraag }) => (
  <ul aria-label="De vraag" className="flex flex-wrap gap-2">
    {vraagDelen(vraag).map((deel) => (
      <li key={deel}><Chip>{deel}</Chip></li>
    ))}
  </ul>
);
