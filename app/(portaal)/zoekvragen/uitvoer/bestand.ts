import "server-only";
import { z } from "zod";
import { vraagDelen } from "@/components/resultaten/vraag-delen";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import type { Uitvoer } from "@/lib/uitvoer/werkblad";
import { exportZoekvraag, type UitTeVoeren } from "@/lib/zoeken/uitvoeren";
import { toDetailblad } from "./detailblad";
import { toResultaatblad } from "./resultaatblad";

const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
/** In words, since a browser shows it; which of the reasons it is, is nobody's business. */
const nee = (status: 401 | 403 | 404, tekst: string) => new Response(tekst, { status, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } });

interface Bestandsvorm {
  readonly vorm: "xlsx" | "csv";
  readonly mediatype: string;
  readonly schrijf: (uitvoer: Uitvoer) => BodyInit | Promise<BodyInit>;
}

/** Answers a download: session, right, the own organisation, and only then the file. Its name says nothing of anybody. */
export async function geefBestand(params: Promise<{ id: string }>, { vorm, mediatype, schrijf }: Bestandsvorm): Promise<Response> {
  const sessie = await currentSessie();
  if (!sessie) return nee(401, "Je sessie is verlopen. Log opnieuw in en probeer het nog eens.");
  const id = z.uuid().safeParse((await params).id);
  const uitgevoerd = id.success ? await exportZoekvraag(sessie, id.data, vorm) : null;
  if (uitgevoerd && !uitgevoerd.ok && uitgevoerd.error.soort === "geen-recht") return nee(403, "Je rol geeft geen recht om resultaten uit te voeren.");
  if (!uitgevoerd?.ok) return nee(404, "Deze zoekvraag is er niet (meer).");
  const naam = `${uitgevoerd.value.vraag.richting}-${uitgevoerd.value.herkomst.uitgevoerdOp}.${vorm}`;
  return new Response(await schrijf(await toUitvoer(uitgevoerd.value)), {
    headers: { ...HEADERS, "Content-Type": mediatype, "Content-Disposition": `attachment; filename="${naam}"` },
  });
}

const toUitvoer = async (bron: UitTeVoeren): Promise<Uitvoer> => ({
  herkomst: bron.herkomst,
  vraag: [
    ["Gezocht naar", bron.vraag.richting === "vacatures" ? "Vacatures" : "Kandidaten"],
    ...vraagDelen(bron.vraag).map((deel): [string, string] => ["Gevraagd", deel]),
    ["Resultaten", `${bron.rijen.length}, waarvan ${bron.details.size} met detail`],
    ["Rangschikking", "De beste staan bovenaan; waarom, staat per resultaat. Wat een bron niet vertelt, is leeg."],
  ],
  resultaten: toResultaatblad(bron),
  details: await toDetailblad(bron),
});
