import type { Metadata } from "next";
import { Artikel, Deel, Lijst } from "@/components/kader/artikel";
import { Link } from "@/components/ui/link";
import { Mark, type MarkKind } from "@/components/ui/mark";
import { SCHERMEN } from "./schermen";

export const metadata: Metadata = { title: "Uitleg" };

const TEKENS: readonly { kind: MarkKind; word: string; betekent: string }[] = [
  { kind: "full", word: "Past", betekent: "zoals je vroeg" },
  { kind: "half", word: "Bijna", betekent: "scheelt weinig; misschien te bespreken" },
  { kind: "empty", word: "Past niet", betekent: "anders dan je vroeg" },
  { kind: "hatched", word: "Onbekend", betekent: "de bron heeft dit niet ingevuld; we raden er niet naar" },
];

export default function UitlegPage() {
  return (
    <Artikel
      titel="Hoe het portaal werkt"
      inleiding="Je stelt één vraag. Het portaal legt die via VUM voor aan alle aangesloten bronnen en zet de antwoorden op volgorde. Jij beslist wat je ermee doet."
    >
      <Deel titel="Zoeken">
        <Lijst>
          <li>
            <strong>Kenmerk.</strong> Je eigen verwijzing naar de persoon of de vacature. Gebruik nooit een BSN.
          </li>
          <li>
            <strong>Beroep.</strong> Typ gewone woorden; we zoeken de naam uit het beroepenregister erbij. Je kunt meer beroepen kiezen, of geen.
          </li>
          <li>
            <strong>Plaats en afstand.</strong> De afstand is een rechte lijn tussen postcodes. Staat er “geschat” bij, dan kennen we de plaats alleen grof.
          </li>
        </Lijst>
      </Deel>
      <Deel titel="Moet of graag">
        <p>Beroep, plaats en afstand vragen we altijd aan de bronnen. Bij je wensen kies je zelf hoe zwaar ze tellen:</p>
        <Lijst>
          <li>
            <strong>Uren op moet</strong> gaan mee in de vraag aan de bronnen. Let op: een vacature of profiel zonder uren komt dan niet terug.
          </li>
          <li>
            <strong>Vervoer en soort werk op moet</strong> kunnen we niet aan de bronnen vragen. We kijken ernaar in wat binnenkomt: wat niet past, valt af. Wat onbekend is, blijft staan met een
            teken erbij.
          </li>
          <li>
            <strong>Graag</strong> vragen we niet aan de bronnen. Er valt niets af; het telt mee in de volgorde. Woorden zijn altijd graag.
          </li>
        </Lijst>
      </Deel>
      <Deel titel="De resultaten lezen">
        <p>Elke regel heeft een score van 0 tot 100. De tekens ernaast laten zien waar die vandaan komt:</p>
        <ul className="grid gap-1.5">
          {TEKENS.map(({ kind, word, betekent }) => (
            <li key={kind}>
              <span className="font-semibold">
                <Mark kind={kind} word={word} />
              </span>
              : {betekent}
            </li>
          ))}
        </ul>
        <p>
          <Link href="/uitleg/rangschikking">Hoe de volgorde ontstaat</Link> kun je per onderdeel nalezen.
        </p>
      </Deel>
      <Deel titel="Niet alle antwoorden komen altijd">
        <p>
          Een bron kan te laat zijn of storing hebben. We wachten hooguit 10 seconden en tonen wat er is. Van elke vraag zie je of het antwoord er is, of er meer was dan een bron mag
          sturen, en of het te laat kwam. Welke bron iets miste, vertelt VUM niet; dat kunnen wij dus ook niet laten zien.
        </p>
      </Deel>
      <Deel titel="Details en bewaren">
        <Lijst>
          <li>Per zoekvraag mag je van 10 resultaten het hele detail ophalen. Je ziet vooraf hoeveel je er nog hebt.</li>
          <li>Resultaten, details en notities bewaren we 7 dagen. De vraag zelf blijft een half jaar staan, zodat je hem opnieuw kunt stellen.</li>
          <li>In het verwerkingenlogboek blijft staan wie wanneer een vraag stelde of een detail ophaalde, en met welk kenmerk. De inhoud staat daar niet in.</li>
        </Lijst>
      </Deel>
      <Deel titel="Uitleg per scherm">
        <p>In het portaal staat naast de titel van elk scherm een vraagteken. Dat leidt naar:</p>
        <Lijst>
          {Object.entries(SCHERMEN).map(([scherm, { titel, inleiding }]) => (
            <li key={scherm}>
              <Link href={`/uitleg/${scherm}`}>{titel}</Link>: {inleiding}
            </li>
          ))}
        </Lijst>
      </Deel>
    </Artikel>
  );
}
