import type { Metadata } from "next";
import { Artikel, Deel, Lijst } from "@/components/kader/artikel";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <Artikel
      titel="Privacy"
      inleiding="In het portaal gaat het over mensen die werk zoeken. We verwerken daarom niet meer dan nodig is, en niet langer dan nodig is."
    >
      <Deel titel="Wie is verantwoordelijk?">
        <p>
          De organisatie waarvoor je werkt, bijvoorbeeld de gemeente, is verwerkingsverantwoordelijke. Het portaal is verwerker: het doet dit werk in opdracht van die organisatie. De
          uitwisseling via VUM rust op de wet, niet op toestemming. Alleen SUWI-partijen mogen meedoen.
        </p>
      </Deel>
      <Deel titel="Welke gegevens?">
        <Lijst>
          <li>
            <strong>Van werkzoekenden en vacatures:</strong> wat de bronnen op jouw vraag antwoorden. Eerst een beperkte set, en alleen van wat je zelf kiest het hele detail. Soms staat daar
            de contactpersoon bij.
          </li>
          <li>
            <strong>Van jou als gebruiker:</strong> een pseudoniem dat eHerkenning per organisatie afgeeft, de naam die je zelf kiest, je rol, en voor welke organisatie je werkt.
          </li>
          <li>
            <strong>Nooit een BSN.</strong> Een kenmerk waarin een BSN staat, weigeren we.
          </li>
        </Lijst>
      </Deel>
      <Deel titel="Hoe lang bewaren we dat?">
        <Lijst>
          <li>Resultaten, opgehaalde details en notities: 7 dagen. Daarna verwijderen we die.</li>
          <li>De vraag zelf met het kenmerk, en wat je met een resultaat deed (onherkenbaar gemaakt, zonder inhoud): een half jaar.</li>
          <li>Een bestand dat een organisatie aanlevert: het bestand zelf hooguit een dag, de rijen eruit 14 dagen, versleuteld. Daarin staat nooit een BSN.</li>
          <li>Wie niet gedeeld wil worden: een onherkenbaar gemaakte verwijzing, zolang die keuze geldt.</li>
          <li>Het verwerkingenlogboek: wie vroeg wanneer wat, met welk kenmerk. Daar staan geen resultaten in. Het is er om verantwoording te kunnen afleggen.</li>
          <li>Eigen profielen en vacatures die een organisatie aanlevert: zolang die organisatie ze aanbiedt.</li>
        </Lijst>
      </Deel>
      <Deel titel="Hoe beschermen we het?">
        <Lijst>
          <li>Inloggen kan alleen met eHerkenning.</li>
          <li>Antwoorden, details, notities en aangeleverde records staan versleuteld in de database.</li>
          <li>Software die aanlevert, doet dat met een eigen sleutel, die de organisatie kan intrekken.</li>
          <li>Een organisatie ziet alleen haar eigen zoekvragen en haar eigen bestand.</li>
          <li>Er staan geen persoonsgegevens in webadressen en niet in technische logbestanden.</li>
        </Lijst>
      </Deel>
      <Deel titel="Cookies">
        <p>We gebruiken alleen cookies die nodig zijn om je in te loggen en ingelogd te houden. We volgen je niet en gebruiken geen diensten van anderen in de pagina.</p>
      </Deel>
      <Deel titel="Je rechten">
        <p>
          Wil iemand weten welke gegevens er zijn, of die laten verbeteren of verwijderen? Dat verzoek gaat naar de gemeente of het UWV waar die persoon bekend is. Als gebruiker vraag je dit aan de
          privacyfunctionaris van je organisatie.
        </p>
      </Deel>
    </Artikel>
  );
}
