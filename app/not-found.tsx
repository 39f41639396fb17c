import type { Metadata } from "next";
import { Foutpagina } from "@/components/kader/foutpagina";
import { Kader } from "@/components/kader/kader";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Pagina niet gevonden" };

export default function NotFound() {
  return (
    <Kader>
      <Foutpagina
        titel="Deze pagina is er niet (meer)"
        acties={
          <ButtonLink kind="primary" href="/">
            Naar de startpagina
          </ButtonLink>
        }
      >
        <p>Het adres klopt niet, of wat hier stond is verwijderd. Resultaten van een zoekvraag bewaren we 7 dagen; daarna zijn ze weg.</p>
        <p>De zoekvraag zelf staat nog in “Mijn zoekvragen”. Van daaruit stel je de vraag opnieuw, met de gegevens van vandaag.</p>
      </Foutpagina>
    </Kader>
  );
}
