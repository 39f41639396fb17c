import type { Soort } from "@/lib/standaard/soort";
import { binnenLijst } from "@/lib/standaard/invoer/invoer";
import { veldAt, type Veld, velden } from "@/lib/standaard/velden";
import type { Blok, Formulierveld } from "./definitie";

type Extra = Partial<Pick<Formulierveld, "label" | "hint" | "eenheid" | "verplicht" | "smal">>;

/** From here on a text gets a box of several lines. */
const LANG = 1000;

function typeVan({ type, maxLengte }: Veld): Formulierveld["type"] {
  if (type === "code") return "keuze";
  if (type === "getal" || type === "datum" || type === "beroep") return type;
  return type === "tekst" && (maxLengte ?? 0) >= LANG ? "lang" : "tekst";
}

/** Code 0 says that it isn't known; leaving it empty says the same. */
const optiesVan = ({ codelijst }: Veld) => (codelijst?.waarden ?? []).filter(({ label }) => label !== "Onbekend" && label !== "Nog niet bekend").map(({ code, label }) => ({ value: String(code), label }));

/** Makes parts of a form of one soort; a path that the standard doesn't have is a bug and throws. */
export function bouwer(soort: Soort) {
  const veld = (pad: string, extra: Extra = {}): Formulierveld => {
    const gevonden = veldAt(soort, pad);
    return { naam: binnenLijst(gevonden), label: gevonden.label, type: typeVan(gevonden), opties: optiesVan(gevonden), maxLengte: gevonden.maxLengte, ...extra };
  };
  return {
    veld: (pad: string, extra?: Extra): Blok => ({ soort: "veld", veld: veld(pad, extra) }),
    samen: (id: string, label: string, delen: readonly (readonly [pad: string, extra: Extra])[], hint?: string): Blok => ({ soort: "samen", id, label, velden: delen.map(([pad, extra]) => veld(pad, extra)), ...(hint && { hint }) }),
    keuzes: (pad: string, label: string, gewoon: readonly string[] = []): Blok => ({ soort: "keuzes", pad, label, opties: optiesVan(veldAt(soort, pad)), gewoon }),
    woorden: (pad: string, label: string, hint: string): Blok => ({ soort: "woorden", pad, label, hint, maxLengte: veldAt(soort, pad).maxLengte }),
    /** All attributes of a list, in the order of the standard, or those given. */
    lijst: (lijst: string, label: string, enkelvoud: string, extras: Readonly<Record<string, Extra>> = {}): Blok => ({
      soort: "lijst", lijst, label, enkelvoud,
      velden: velden[soort].filter((kandidaat) => kandidaat.lijst === lijst).map((kandidaat) => veld(kandidaat.pad, extras[binnenLijst(kandidaat)])),
    }),
  };
}
