import type { Metadata } from "next";
import { Artikel, Deel, Lijst } from "@/components/kader/artikel";
import { ALGORITMEREGISTER, SPEELT_NOOIT_MEE } from "@/lib/rangschikking/uitleg";
import { Criteriumtabel } from "./criteriumtabel";

export const metadata: Metadata = { title: "Hoe de volgorde ontstaat" };

export default function RangschikkingPage() {
  return (
    <Artikel
      titel="Hoe de volgorde ontstaat"
      inleiding="Het portaal vergelijkt elk resultaat met wat je vroeg. Hoe meer er past, hoe hoger. Het rekent met vaste regels, niet met een model dat leert. Een mens beslist."
    >
      <Deel titel="Zo tellen we">
        <Lijst>
          <li>Alleen wat je vraagt telt mee, plus een paar onderdelen die altijd tellen. Die staan hieronder.</li>
          <li>Elk onderdeel krijgt een oordeel: past, bijna, past niet of onbekend. Onbekend telt voor de helft: een lege plek is geen bewijs dat het niet past.</li>
          <li>Elk onderdeel heeft een gewicht. De score is het deel van de punten dat een resultaat haalt, van 0 tot 100.</li>
          <li>Wat op moet staat en past niet, valt af. Wat op moet staat en onbekend is, blijft staan met een teken erbij. Alleen bij uren op moet niet: wat geen uren heeft, stuurt VUM dan niet.</li>
          <li>Je kunt zelf verschuiven hoe zwaar een onderdeel telt: van telt niet tot zeer veel. Je ziet de lijst meteen veranderen. Dat geldt alleen voor jou, en je kunt altijd terug.</li>
          <li>Wat meer dan eens is gevonden, staat op één regel die je kunt uitvouwen. Er wordt niets verborgen.</li>
          <li>Bij een gelijke score staat het dichtstbijzijnde bovenaan, daarna wat het volledigst is ingevuld.</li>
        </Lijst>
      </Deel>
      <Deel titel="Vacatures voor een werkzoekende">
        <Criteriumtabel richting="vacatures" bijschrift="Onderdelen en gewichten bij vacatures" />
      </Deel>
      <Deel titel="Kandidaten voor een vacature">
        <Criteriumtabel richting="werkzoekenden" bijschrift="Onderdelen en gewichten bij kandidaten" />
      </Deel>
      <Deel titel="Wat nooit meespeelt">
        <Lijst>
          {SPEELT_NOOIT_MEE.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </Lijst>
      </Deel>
      <Deel titel="Voor het Algoritmeregister">
        <Lijst>
          {ALGORITMEREGISTER.map(([onderwerp, tekst]) => (
            <li key={onderwerp}>
              <strong>{onderwerp}.</strong> {tekst}
            </li>
          ))}
        </Lijst>
      </Deel>
    </Artikel>
  );
}
