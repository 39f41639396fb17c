import type { z } from "zod";
import { formatPath } from "@/lib/standaard/fouten";
import { binnenLijst, plekVan } from "@/lib/standaard/invoer/invoer";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { velden, type Veld } from "@/lib/standaard/velden";
import type { Veldfout } from "./fouten";

/** The words for an issue of the standard, at the place in the form that it is about. */
export function toVeldfout(soort: Soort, issue: z.core.$ZodIssue): Veldfout {
  const path = formatPath(issue.path);
  if (path === idVeld[soort]) return { pad: "id", melding: "Gebruik in het nummer alleen letters, cijfers, punt, streepje en liggend streepje. Hoogstens 200 tekens." };
  const veld = velden[soort].find(({ pad }) => pad === path.replace(/\[\d+\]/g, "[]"));
  if (!veld) return { pad: path, melding: `Iets klopt niet met de standaard (${path}). Verbeter het of haal het weg.` };
  return { pad: toInvoerpad(veld, path), melding: explain(veld, issue) };
}

/** Elements of a list of one attribute share a place; in a list of several attributes each element has its own. */
const toInvoerpad = (veld: Veld, path: string): string => {
  const plek = plekVan(veld);
  if (plek === "waarden") return path;
  if (plek === "keuzes") return veld.pad;
  const [index = "0"] = /\d+/.exec(path.slice(veld.lijst?.length ?? 0)) ?? [];
  return `${veld.lijst}[${index}].${binnenLijst(veld)}`;
};

function explain({ label, type, maxLengte, pad }: Veld, issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big" && issue.origin === "string") return `${label}: deze tekst is te lang. Er passen ${issue.maximum} tekens in.`;
  if (issue.code === "too_big") return `${label}: dit getal is te groot. Het hoogste is ${issue.maximum}.`;
  if (/postcode$/i.test(pad)) return "Schrijf de postcode met vier cijfers en twee letters, bijvoorbeeld 5501 AB.";
  if (type === "getal") return `${label}: vul een heel getal in, zonder komma of woorden.`;
  if (type === "datum") return `${label}: kies een dag die bestaat.`;
  if (type === "code") return `${label}: kies een van de mogelijkheden.`;
  if (maxLengte === 10) return `${label}: hier horen alleen cijfers, hoogstens 10.`;
  return `${label}: dit klopt niet met de standaard. Verbeter het of haal het weg.`;
}
