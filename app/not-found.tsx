import type { Metadata } from "next";
import { Foutpagina } from "@/components/kader/foutpagina";
import { GewoneLink } from "@/components/kader/gewone-link";
import { Kader } from "@/components/kader/kader";
import { buttonStyle } from "@/components/ui/button-style";

export const metadata: Metadata = { title: "Pagina niet gevonden" };

export default function NotFound() {
  return (
    <Kader>
      <Foutpagina
        titel="Deze pagina is er niet (meer)"
        acties={
          <GewoneLink href="/" className={buttonStyle("primary", "normal")}>
            Naar de startpagina
          </GewoneLink>
        }
      >
        <p>Het adres klopt niet, of wat hier stond is verwijderd. Een zoekvraag met resultaten bewaren we 7 dagen; daarna is die weg.</p>
        <p>Kijk op de startpagina of in “Mijn zoekvragen” of je er nog bij kunt. Is de zoekvraag weg, stel hem dan opnieuw: je krijgt de gegevens van vandaag.</p>
      </Foutpagina>
    </Kader>
  );
}
