import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { shortDate } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import { KANAALWOORDEN, type Kanaal } from "../lijst/kanaal";
import { bestandpad, SOORTTEKSTEN } from "../lijst/soortteksten";

interface HerkomstProps {
  soort: Soort;
  kanaal: Kanaal;
  /** ISO. */
  geleverdOp: string;
  vandaag: string;
  magWijzigen: boolean;
}

/** How the record came in, and where it can be changed because of that. */
export const Herkomst = ({ soort, kanaal, geleverdOp, vandaag, magWijzigen }: HerkomstProps) => (
  <section aria-labelledby="herkomst-kop" className="grid gap-2 text-table">
    <h2 id="herkomst-kop" className="text-h3">Herkomst</h2>
    <p>
      {kanaal === "hand" ? "Met de hand ingevoerd" : `Aangeleverd: ${KANAALWOORDEN[kanaal]}`}, {shortDate(geleverdOp.slice(0, 10), vandaag)}.
    </p>
    {kanaal !== "hand" && magWijzigen && (
      <p className="text-ink-soft">
        Wijzigen doe je waar {SOORTTEKSTEN[soort].een === "profiel" ? "het profiel" : "de vacature"} vandaan komt: een wijziging hier zou bij de volgende levering verdwijnen. Intrekken kan wel. Staat het dan nog in de volgende levering, dan komt het terug.
      </p>
    )}
  </section>
);

const WOORDEN: Readonly<Record<string, string>> = { gepubliceerd: "Gepubliceerd", gewijzigd: "De wijziging is gepubliceerd" };

/** What just happened, and what one may want next. */
export const Gedaan = ({ wat, soort }: { wat: unknown; soort: Soort }) => {
  const woord = typeof wat === "string" ? WOORDEN[wat] : undefined;
  if (woord === undefined) return null;
  return (
    <Alert kind="success" title={woord} actions={<ButtonLink size="small" href={`${bestandpad(soort)}/nieuw`}>Nog een {SOORTTEKSTEN[soort].een} invoeren</ButtonLink>}>
      Alle aangesloten organisaties kunnen {SOORTTEKSTEN[soort].een === "profiel" ? "dit profiel" : "deze vacature"} nu vinden.
    </Alert>
  );
};
