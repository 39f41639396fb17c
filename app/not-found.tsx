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
        <p>Het adres klopt niet, of wat hier stond is verwijderd. Een zoekvraag met resultaten bewaren we 7 dagen; daarna is die weg.</p>
        <p>Kijk op de startpagina of in “Mijn zoekvragen” of je er nog bij kunt. Is de zoekvraag weg, stel hem dan opnieuw: je krijgt de gegevens van vandaag.</p>
      </Foutpagina>
    </Kader>
  );
}
