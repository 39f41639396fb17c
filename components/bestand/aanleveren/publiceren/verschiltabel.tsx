import type { Soort } from "@/lib/standaard/soort";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { getal, SOORT } from "../woorden";
import type { Verschil } from "./verschil";

const Regel = ({ term, aantal, children }: { term: string; aantal: number; children: string }) => (
  <Description term={<span className="flex justify-between gap-4 text-ink"><span className="font-semibold">{term}</span><strong className="tabular-nums">{getal(aantal)}</strong></span>}>
    <span className={aantal === 0 ? "text-ink-soft" : undefined}>{children}</span>
  </Description>
);

/** What changes in VUM, a line per kind. */
export const Verschiltabel = ({ verschil, soort }: { verschil: Verschil; soort: Soort }) => (
  <DescriptionList className="max-w-[52rem]">
    <Regel term="Nieuw" aantal={verschil.nieuw}>Komen erbij in VUM.</Regel>
    <Regel term="Gewijzigd" aantal={verschil.gewijzigd}>Staan al in VUM en worden vervangen.</Regel>
    <Regel term="Ongewijzigd" aantal={verschil.ongewijzigd}>Staan al precies zo in VUM.</Regel>
    <Regel term="Niet meer in je bestand" aantal={verschil.weg}>{verschil.weg === 0 ? "Alles wat een eerder bestand in VUM zette, staat ook in dit bestand." : "Staan in VUM door een eerder bestand. Hieronder kies je wat ermee gebeurt."}</Regel>
    {verschil.bezwaar > 0 && <Regel term="Mag niet meer" aantal={verschil.bezwaar}>Staan in VUM, maar hier staat nu dat er niet gedeeld mag worden. Die halen we weg.</Regel>}
    {verschil.gesloten > 0 && <Regel term="Sluitingsdatum voorbij" aantal={verschil.gesloten}>{`Gaan niet mee.${verschil.geslotenWeg > 0 ? ` ${verschil.geslotenWeg === verschil.gesloten ? "Ze staan" : `${getal(verschil.geslotenWeg)} daarvan ${verschil.geslotenWeg === 1 ? "staat" : "staan"}`} nu nog in VUM; die halen we weg.` : ""}`}</Regel>}
    {verschil.fout > 0 && <Regel term="Met een fout" aantal={verschil.fout}>{`Gaan niet mee. Staat er een oudere versie van deze ${SOORT[soort].naam} in VUM, dan blijft die staan.`}</Regel>}
  </DescriptionList>
);
