import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { SubmitButton } from "@/components/ui/submit-button";
import { VergetendFormulier } from "@/components/zoeken/vergetend-formulier";
import { sessiestand } from "@/lib/toegang/huidige-sessie";
import { padVan } from "@/lib/toegang/uitkomst";
import { toVeiligPad, withDoel } from "@/lib/toegang/veilig-pad";
import { kiesOrganisatie } from "./actions";

export const metadata: Metadata = { title: "Voor wie werk je?" };

/** After login, and later from the header: for which organisation one works. All that is done is accounted for there. */
export default async function KiesOrganisatiePage({ searchParams }: PageProps<"/kies-organisatie">) {
  const { naar } = await searchParams;
  const stand = await sessiestand(true);
  if (stand.stand === "geen") redirect(withDoel("/inloggen", naar) as Route);
  if (stand.stand === "verlopen") redirect(withDoel(padVan("sessie-verlopen"), naar) as Route);
  const { organisatie, keuzes, namens } = stand.inlog;
  return (
    <div className="grid gap-6 py-8">
      <h1>Voor wie werk je?</h1>
      <p>
        Je bent ingelogd voor {organisatie.naam}. Kies voor welke organisatie je nu werkt. Die organisatie is verantwoordelijk voor de gegevens en vindt je
        zoekvragen terug in haar logboek.
      </p>
      <VergetendFormulier action={kiesOrganisatie} vergeet={namens !== null} className="grid gap-3">
        <input type="hidden" name="naar" value={toVeiligPad(naar)} />
        <ul className="grid gap-3">
          {keuzes.map((keuze) => (
            <li key={keuze.id}>
              <SubmitButton kind="secondary" name="organisatie" value={keuze.id} className="w-full">
                {keuze.naam}
                {keuze.id === namens?.id && <span className="font-normal">(hier werk je nu voor)</span>}
              </SubmitButton>
            </li>
          ))}
        </ul>
      </VergetendFormulier>
      <p className="text-ink-soft">Je keuze staat steeds bovenaan de pagina. Daar kun je ook wisselen.</p>
    </div>
  );
}
