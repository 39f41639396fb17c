import { containsBsn } from "@/lib/standaard/bsn";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";
import type { Veldfout } from "./fouten";

const MELDING = "Hier staat een burgerservicenummer (BSN), of een getal dat er een kan zijn. Haal het weg: een BSN mag niet worden bewaard of uitgewisseld.";
const TELEFOON = "Dit kan een burgerservicenummer (BSN) zijn, en dat mag niet worden bewaard. Is het een telefoonnummer? Schrijf het met de 0 ervoor.";

/**
 * Where a BSN was typed. Every text counts, telephone too: a Dutch number has ten digits. What is chosen from a list doesn't:
 * a code may happen to look like one.
 */
export function findBsnFouten(soort: Soort, id: string, { waarden, keuzes, regels }: Invoer): Veldfout[] {
  const gekozen = new Set(velden[soort].flatMap(({ pad, type }) => (type === "code" || type === "beroep" || type === "datum" ? [pad] : [])));
  const look = (pad: string, veld: string, texts: readonly string[]): Veldfout[] =>
    !gekozen.has(veld) && texts.some(containsBsn) ? [{ pad, melding: /telefoon/i.test(veld) ? TELEFOON : MELDING }] : [];
  return [
    ...look("id", "id", [id]),
    ...Object.entries(waarden).flatMap(([pad, text]) => look(pad, pad, [text])),
    ...Object.entries(keuzes).flatMap(([pad, texts]) => look(pad, pad, texts)),
    ...Object.entries(regels).flatMap(([lijst, elementen]) =>
      elementen.flatMap((regel, index) => Object.entries(regel).flatMap(([naam, text]) => look(`${lijst}[${index}].${naam}`, `${lijst}[].${naam}`, [text]))),
    ),
  ];
}
