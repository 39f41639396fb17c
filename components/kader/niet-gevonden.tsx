import { buttonStyle } from "@/components/ui/button-style";
import { Foutpagina } from "./foutpagina";
import { GewoneLink } from "./gewone-link";

/** What a `not-found.tsx` shows: whether something never was, is gone, or is somebody else's, it says the same. */
export const NietGevonden = () => (
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
);
