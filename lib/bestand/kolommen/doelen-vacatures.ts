/** What a column of a list of vacatures can be, and the headings by which it is known. Origin: as in doelen-werkzoekenden.ts. */
export const DOELEN_VACATURES = `
id | Kenmerk bij ons (id) | idvacature, id, kenmerk, vacature id, vacatureid, vacaturenummer intern, referentie, referentienummer, uniek nummer, nummer, nr, volgnummer, extern id, externe id, record id, vacaturenr, vacaturenummer, vacature nr, vacature nummer, wbs nummer, wbs vacaturenummer, sonar vacaturenummer, opdrachtnummer, ordernummer, vac nr, vacnr, vac nummer, vacancy id, vacaturecode
bsn | Burgerservicenummer (wordt nooit bewaard) | bsn, burgerservicenummer, sofinummer, sofi nummer, bsn nummer
toestemming | Mag gedeeld worden | toestemming, toestemming delen, mag gedeeld worden, delen, publiceren, publicatie, mag gepubliceerd worden, akkoord, akkoord werkgever, toestemming werkgever, delen met vum, online, publiceren ja nee
bezwaar | Bezwaar tegen delen | bezwaar, bezwaar gemaakt, niet delen, niet publiceren, bezwaar werkgever
naam | Naam van de vacature | naamvacature, vacature, titel, vacaturetitel, functietitel, naam vacature, vacaturenaam, titel vacature, job title, functie titel, vacature titel, omschrijving functie kort
beroep | Beroep | beroep, functie, functienaam, beroepsnaam, naam functie, functieomschrijving kort, gevraagd beroep, gevraagde functie, codeberoepsnaam, beroepen, functies, soort functie, functiegroep, naamberoepongecodeerd, referentieberoep
omschrijving | Omschrijving | omschrijving, omschrijvingvacature, vacaturetekst, functieomschrijving, toelichting, beschrijving, werkzaamheden, taken, omschrijving vacature, taakomschrijving, tekst, vacature omschrijving, vacatureomschrijving, functie inhoud, functie eisen, eisen, profiel, opmerkingen, wat ga je doen, omschrijving werkzaamheden
werkgever | Naam van de werkgever | werkgever, bedrijf, bedrijfsnaam, naam werkgever, organisatie, handelsnaam, naam bedrijf, opdrachtgever, handelsnaamorganisatie, naam organisatie, bedrijf organisatie, klant, relatie, werkgever naam, company
sector | Sector (SBI) | sector, branche, sbi, sbi code, codesbi, sbicode, sector werkgever
postcode | Postcode | postcode, pc, pc6, postcode werkadres, postcode werklocatie, zip, postcode standplaats, postcode werkgever, werkpostcode, postcode bedrijf, postcode locatie, pc4
plaats | Plaats | plaats, standplaats, werkplaats, locatie, werklocatie, plaatsnaam, vestigingsplaats, stad, gemeente, werkplek, plaats werk, regio, city, plaats standplaats
straat | Straat | straat, straatnaam, adres, werkadres, straat en huisnummer, vestigingsadres, bezoekadres, adres werklocatie
huisnummer | Huisnummer | huisnummer, huisnr, nr huis, huis nr
toevoeging | Toevoeging | toevoeging, huisnummertoevoeging, huisletter, huisnummer toevoeging
uren | Uren per week | uren, uren per week, aantal uren, aantal uren per week, werkuren, urental, omvang, dienstverband uren, uren p w, uur per week, contracturen, fte, uren pw, omvang dienstverband, werkweek, omvang in uren, hours per week, hours
urenMin | Uren per week (minimaal) | uren minimaal, minimum uren, min uren, uren min, minimaal aantal uren, aantal uren min, aantalwerkurenperweekminimaal, uren van, uren vanaf, minimum aantal uren
urenMax | Uren per week (maximaal) | uren maximaal, maximum uren, max uren, uren max, maximaal aantal uren, aantal uren max, aantalwerkurenperweekmaximaal, uren tot, maximum aantal uren
kantoortijden | Tijdens kantoortijden | kantoortijden, kantooruren, alleen kantoortijden, overdag, indicatiekantoortijden
onregelmatig | Onregelmatig werk of ploegendienst | onregelmatig, ploegendienst, onregelmatige diensten, ploegen, onregelmatige werktijden, indicatieonregelmatigwerkofploegendienst, weekend, avond en weekend, wisseldiensten, nachtdienst, werktijden onregelmatig
aanvang | Werk begint op | startdatum, ingangsdatum, begindatum, datum aanvang, aanvang, per, start, datumaanvangwerkzaamheden, gewenste startdatum, beschikbaar per, startdatum werk, datum start, per wanneer
einde | Werk eindigt op | einddatum, datum einde, datumeindewerkzaamheden, einddatum werk, einde contract
soortWerk | Soort werk | soort werk, type werk, soort vacature, type vacature, vacaturetype, type overeenkomst, codetypeovereenkomst, soort plek, werkvorm, soort dienstverband, vacaturesoort, type plek, overeenkomst
contract | Contract | contract, contractvorm, soort contract, dienstverband, type contract, codetypearbeidscontract, type dienstverband, contracttype, arbeidscontract
salaris | Salaris | salaris, salarisindicatie, loon, uurloon, brutoloon, beloning, salarisschaal, salaris indicatie, schaal, bruto salaris, salary
voorwaarden | Arbeidsvoorwaarden | arbeidsvoorwaarden, wij bieden, aanbod, omschrijvingarbeidsvoorwaarden, voorwaarden, cao, overige voorwaarden, wat bieden wij
vervoer | Vervoer | vervoer, vervoermiddel, vervoersmiddel, bereikbaarheid, codevervoermiddel, eigen vervoer, vervoer nodig, bereikbaar met, bereikbaar met ov
rijbewijs | Rijbewijs | rijbewijs, rijbewijzen, rijbewijs nodig, soort rijbewijs, codesoortrijbewijs, rijbewijs vereist, rijbewijs categorie, rijbewijs type, rijbewijs b
opleiding | Opleiding | opleiding, gevraagde opleiding, opleidingseis, opleidingen, diplomas, gewenste opleiding, opleidingsnaam, vereiste opleiding, opleidingsrichting
opleidingsniveau | Niveau van de opleiding | opleidingsniveau, niveau opleiding, opl niveau, codeniveauopleiding, gevraagd opleidingsniveau, opleiding niveau
diploma | Diploma nodig | diploma, diploma nodig, diploma vereist, indicatiediploma, startkwalificatie
werkEnDenkniveau | Werk- en denkniveau (minimaal) | werk en denkniveau, denkniveau, werkniveau, werk denkniveau, functieniveau, niveau, minimaal niveau, codewerkendenkniveauminimaal, gevraagd niveau, niveau functie
cursus | Cursus of certificaat | cursus, cursussen, certificaten, certificaat, trainingen, vca, vereiste certificaten
ervaring | Jaren ervaring | jaren ervaring, ervaring, werkervaring, aantal jaren ervaring, ervaring in jaren, aantaljarenwerkzaaminberoep, gevraagde ervaring, ervaring jaren
taal | Talen | taal, talen, gevraagde talen, taaleis, talenkennis, codetaal, taalbeheersing, vereiste talen
taalNederlands | Nederlands (niveau) | nederlands, niveau nederlands, taalniveau, taalniveau nederlands, beheersing nederlands, taalniveau nl, nederlandse taal, taal niveau
taalEngels | Engels (niveau) | engels, niveau engels, taalniveau engels, beheersing engels
spreken | Nederlands spreken | spreken, mondeling, nederlands spreken, spreekvaardigheid, nederlands mondeling
schrijven | Nederlands schrijven | schrijven, schriftelijk, nederlands schrijven, schrijfvaardigheid, nederlands schriftelijk
lezen | Nederlands lezen | lezen, nederlands lezen, leesvaardigheid
luisteren | Nederlands verstaan | luisteren, nederlands luisteren, verstaan
competentie | Competenties | competenties, competentie, vaardigheden, gevraagde competenties, vakvaardigheden, skills, gedragscompetenties, gevraagde vaardigheden, kwaliteiten
sluitingsdatum | Sluitingsdatum | sluitingsdatum, sluitingsdatumvacature, sluit op, einddatum vacature, deadline, reageren voor, uiterste datum, geldig tot, vervaldatum, vacature tot, solliciteren voor, publiceren tot, closing date, sluiting
sollicitatie | Manier van solliciteren | sollicitatiewijze, solliciteren, manier van solliciteren, solliciteren via, codesollicitatiewijze, wijze van solliciteren, reageren via
sollicitatieUrl | Sollicitatieformulier (webadres) | sollicitatielink, link solliciteren, sollicitatieformulier, url sollicitatie, reageer link, vacature url, vacaturelink, link vacature, link
webadres | Website van de werkgever | website, webadres, url, website werkgever, site, website bedrijf
nummer | Nummer van de vacature | nummervacature, vacaturenummer extern, publicatienummer
contactNaam | Contactpersoon | contactpersoon, contact, naam contactpersoon, accountmanager, adviseur, naamcontactpersoonafdeling, contactpersoon werkgever, wervingscoach, contactpersoon wsp, vacaturehouder, adviseur werkgevers, naam accountmanager, bedrijfsadviseur, eigenaar
contactTelefoon | Telefoon | telefoon, telefoonnummer, tel, telefoon contactpersoon, tel nr, telefoonnummer contactpersoon, mobiel, telefoon accountmanager, telefoon werkgever
contactEmail | E-mail | email, e mail, emailadres, e mailadres, mail, email contactpersoon, mailadres, e mail contactpersoon, email accountmanager, e mail accountmanager, email werkgever
`;
