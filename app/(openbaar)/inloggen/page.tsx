import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Mededelingen } from "@/components/kader/mededelingen";
import { Alert } from "@/components/ui/alert";
import { readMededelingen } from "@/lib/beheer/mededelingen/mededelingen";
import { env } from "@/lib/env";
import { sessiestand } from "@/lib/toegang/huidige-sessie";
import { UITGELOGD } from "@/lib/toegang/makelaar";
import { nameOfNiveau } from "@/lib/toegang/niveau";
import { toVeiligPad } from "@/lib/toegang/veilig-pad";
import { Inlogknop } from "./inlogknop";

export const metadata: Metadata = { title: "Inloggen" };

export default async function InloggenPage({ searchParams }: PageProps<"/inloggen">) {
  const { naar, state } = await searchParams;
  const doel = toVeiligPad(naar);
  if ((await sessiestand(false)).stand === "open") redirect(doel as Route);
  const niveau = nameOfNiveau(env().EHERKENNING_MINIMUM_LOA);
  return (
    <div className="grid gap-6 py-8">
      {state === UITGELOGD && <Alert kind="success" title="Je bent uitgelogd." />}
      <h1>Inloggen bij het Bemiddelaarsportaal</h1>
      <p>Zoek vacatures voor een werkzoekende, of kandidaten voor een vacature, bij alle bronnen van VUM tegelijk.</p>
      <Mededelingen mededelingen={await readMededelingen()} />
      <Inlogknop doel={doel} />
      <section className="grid gap-2" aria-labelledby="nodig">
        <h2 id="nodig">Wat heb je nodig?</h2>
        <ul className="list-disc pl-6">
          <li>Een eHerkenningsmiddel met niveau {niveau} of hoger, van de organisatie waarvoor je werkt.</li>
          <li>Een organisatie die is aangesloten op het portaal.</li>
          <li>Een rol in het portaal. Die krijg je van de organisatiebeheerder van je organisatie.</li>
        </ul>
      </section>
      <section className="grid gap-2" aria-labelledby="niet">
        <h2 id="niet">Heb je dit niet?</h2>
        <ul className="list-disc pl-6">
          <li>Geen eHerkenning, of een lager niveau dan {niveau}? Vraag de beheerder van eHerkenning in je organisatie om een middel of een hoger niveau.</li>
          <li>Nog geen rol? Log toch één keer in. Je organisatiebeheerder ziet je dan in de lijst en geeft je een rol.</li>
          <li>Is je organisatie niet aangesloten? Vraag je leidinggevende om contact op te nemen met de beheerder van het portaal.</li>
        </ul>
      </section>
    </div>
  );
}
