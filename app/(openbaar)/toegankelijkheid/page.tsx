import type { Metadata } from "next";
import { Artikel, Deel, Lijst } from "@/components/kader/artikel";

export const metadata: Metadata = { title: "Toegankelijkheid" };

export default function ToegankelijkheidPage() {
  return (
    <Artikel titel="Toegankelijkheid" inleiding="Iedereen moet met het portaal kunnen werken, ook met alleen een toetsenbord, met een schermlezer of met sterk vergrote letters.">
      <Deel titel="Waar we naartoe werken">
        <p>
          We bouwen het portaal volgens WCAG 2.2, niveau A en AA. Een onafhankelijk onderzoek is er nog niet geweest. Daarom is dit nog geen officiële toegankelijkheidsverklaring; die volgt na
          het onderzoek.
        </p>
      </Deel>
      <Deel titel="Wat we controleren">
        <Lijst>
          <li>Alles werkt met het toetsenbord, en je ziet altijd waar je bent.</li>
          <li>Kleuren hebben genoeg contrast, overdag en in de donkere weergave. Ook de kleuren die een organisatie zelf kiest, worden gemeten. Betekenis hangt nooit alleen van kleur af.</li>
          <li>Pagina’s blijven bruikbaar bij 400 procent vergroting en op een smal scherm. Een brede tabel schuif je dan zijwaarts.</li>
          <li>Een schermlezer hoort nieuwe resultaten, fouten en voortgang, één keer.</li>
          <li>Wie minder beweging heeft ingesteld, krijgt geen beweging.</li>
        </Lijst>
        <p>Een deel hiervan controleren we automatisch bij elke wijziging. Dat vindt niet alles.</p>
      </Deel>
      <Deel titel="Wat we al weten">
        <Lijst>
          <li>Met gebruikers van verschillende schermlezers is nog niet getest.</li>
          <li>Teksten uit vacatures en profielen komen van de bronnen. Of die goed leesbaar zijn, hebben we niet in de hand.</li>
          <li>Inloggen gaat via eHerkenning. Die pagina’s zijn niet van ons.</li>
        </Lijst>
      </Deel>
      <Deel titel="Loop je ergens tegenaan?">
        <p>Meld het bij de helpdesk van je organisatie. Vertel op welke pagina je was, wat je wilde doen en met welk hulpmiddel. Zij geven het door aan de beheerder van het portaal.</p>
      </Deel>
    </Artikel>
  );
}
