import { IconDownload } from "@tabler/icons-react";
import type { Route } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { BsnMelding } from "../bsn-melding";
import { isOpen } from "../levering";
import { Stapbalk } from "../stapbalk";
import { getal, telRijen, telSoort } from "../woorden";
import { Bladeren, Filterlijst, GekozenSoort } from "./filterlijst";
import { Kwaliteit } from "./kwaliteit";
import { PerVeld } from "./per-veld";
import type { Rapport } from "./rapport";
import { Rijenkop } from "./rijenkop";
import { Rijentabel } from "./rijentabel";
import { Uitkomst } from "./uitkomst";

/** The fourth step: what the file comes to, what to mend, and every row with its words. */
export function Rapportscherm({ rapport }: { rapport: Rapport }) {
  const { levering, uitslag, rijen, koppen, gekozen, filter, pagina, paginas, aantal } = rapport;
  const { samenvatting } = uitslag;
  return (
    <div className="grid gap-8">
      <Uitkomst {...uitslag} id={levering.id} />
      <BsnMelding levering={levering} />
      {samenvatting.goed === 0 && <Alert kind="error" title="Geen enkele rij kan mee">Kijk hieronder wat er mist. Vaak is een kolom niet herkend: ga dan terug naar Kolommen.</Alert>}
      <Kwaliteit soort={levering.soort} kwaliteit={uitslag.kwaliteit} />
      {isOpen(levering) && samenvatting.meldingen.length > 0 && <Verbeteren rapport={rapport} />}
      <PerVeld {...rapport} />
      <section aria-labelledby="rijen" className="grid gap-4">
        <Rijenkop vraag={`${filter}/${gekozen?.nummer ?? ""}/${pagina}`} zeg={`${telRijen(aantal)}${gekozen ? ` met: ${gekozen.veld}` : ""}${paginas > 1 ? `, pagina ${pagina} van ${paginas}` : ""}`} />
        <Filterlijst {...rapport} />
        <GekozenSoort {...rapport} />
        {rijen.length > 0 ? <Rijentabel rijen={rijen} koppen={koppen} /> : <p className="rounded-lg border border-line bg-surface px-4 py-3">Er zijn geen rijen om hier te tonen.</p>}
        <Bladeren {...rapport} />
      </section>
      {isOpen(levering) && (
        <Stapbalk
          acties={
            <>
              <ButtonLink href={`/bestand/aanleveren/${levering.id}/beroepen` as Route}>Terug</ButtonLink>
              {samenvatting.goed > 0 && <ButtonLink kind="primary" href={`/bestand/aanleveren/${levering.id}/publiceren` as Route}>Verder naar publiceren</ButtonLink>}
            </>
          }
        >
          <strong>{telSoort(samenvatting.goed, levering.soort)} {samenvatting.goed === 1 ? "kan" : "kunnen"} mee</strong>
          <span className="block text-small text-ink-soft">{samenvatting.fout > 0 ? `${getal(samenvatting.fout)} met een fout ${samenvatting.fout === 1 ? "blijft" : "blijven"} achter, tot je een verbeterd bestand aanlevert.` : "Er gaat pas iets naar VUM als je publiceert."}</span>
        </Stapbalk>
      )}
    </div>
  );
}

/** Two ways to mend: take the errors along in Excel, or offer the mended file. */
const Verbeteren = ({ rapport: { levering } }: { rapport: Rapport }) => (
  <section aria-labelledby="verbeteren" className="grid gap-3">
    <h3 id="verbeteren">Verbeteren in Excel</h3>
    <p className="max-w-text">
      {levering.soortBestand === "json"
        ? "Geef de meldingen door aan de maker van je software. Lever daarna het verbeterde bestand aan."
        : "Je krijgt je eigen bestand terug: fouten zijn rood, waarschuwingen geel, en achteraan staat wat je kunt doen. Verbeter het en lever dat bestand zo weer aan; je ziet dan alleen wat er anders is."}
    </p>
    <div className="flex flex-wrap gap-3">
      {levering.soortBestand !== "json" && (
        <a href={`/api/leveringen/${levering.id}/fouten.xlsx`} download className={buttonStyle("secondary", "normal")}>
          <Icon of={IconDownload} /> Excel met de fouten erin
        </a>
      )}
      <ButtonLink href={`/bestand/aanleveren?vervangt=${levering.id}` as Route}>Verbeterd bestand aanleveren</ButtonLink>
    </div>
  </section>
);
