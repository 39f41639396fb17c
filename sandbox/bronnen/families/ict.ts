import type { Familie } from "../familie";

export const ict: Familie = {
  naam: "ict",
  werkgevers: { Softwarehuis: 6201, Automatisering: 6202, "Digitaal Bureau": 6201, Datacentrum: 6311, "ICT-dienst": 6209 },
  inleidingen: [
    "{werkgever} uit {plaats} bouwt en beheert systemen voor zorg en overheid.",
    "{werkgever} in {plaats} groeit en zoekt iemand die ict begrijpelijk maakt.",
    "Bij {werkgever} in {plaats} werken zestig specialisten in kleine teams.",
  ],
  sfeer: [
    "Je werkt in sprints van twee weken met een vast team.",
    "Thuiswerken kan drie dagen per week.",
    "We delen kennis op vrijdagmiddag.",
    "Je kiest zelf je laptop en besturingssysteem.",
  ],
  voorwaarden: [
    "een opleidingsbudget en tijd om te leren",
    "een mobiliteitskaart voor trein en deelauto",
    "flexibele werktijden",
    "zevenentwintig vakantiedagen",
  ],
  onregelmatig: 0.08,
  kantoortijden: 0.8,
  profiel: [
    "Ik los graag puzzels op en leg uit hoe ik het gedaan heb.",
    "Ik heb me thuis omgeschoold met online cursussen en eigen projecten.",
    "Ik werk gestructureerd en documenteer wat ik doe.",
    "In een rustige omgeving lever ik het beste werk.",
  ],
  interesses: ["Programmeren", "Gamen", "Elektronica", "Schaken"],
  beroepen: [
    {
      code: "1000401828", naam: "Servicedeskmedewerker ict", gewicht: 10, niveau: 4, ook: [["1000401836", "helpdeskmedewerker ict"]],
      titels: ["Servicedeskmedewerker", "Helpdeskmedewerker ICT", "Medewerker werkplekbeheer"],
      taken: ["meldingen aannemen en oplossen", "laptops en telefoons inrichten", "accounts beheren", "gebruikers uitleg geven"],
      bijzonder: ["Je blijft geduldig bij de tiende vraag over wachtwoorden."],
      salaris: [2650, 3400], werkweek: ["vol", "ruim"], diploma: "ICT-beheerder (mbo 3/4)", leerbaan: true,
    },
    {
      code: "12647", naam: "Systeembeheerder (middelbaar)", gewicht: 6, niveau: 4,
      titels: ["Systeembeheerder", "Systeem- en netwerkbeheerder"],
      taken: ["servers en werkplekken beheren", "back-ups bewaken", "storingen analyseren", "beveiligingsupdates uitrollen"],
      bijzonder: ["Eens in de vijf weken heb je een bereikbaarheidsdienst."],
      salaris: [3000, 4100], werkweek: ["vol", "ruim"], diploma: "Expert IT systems and devices (mbo 4)",
    },
    {
      code: "1000414036", naam: "Software ontwikkelaar", gewicht: 10, niveau: 5,
      titels: ["Softwareontwikkelaar", "Java-ontwikkelaar", "Backend-ontwikkelaar"],
      taken: ["nieuwe functies bouwen en testen", "code van collega's beoordelen", "ontwerpen bespreken met gebruikers", "fouten opsporen", "automatisch testen uitbreiden"],
      bijzonder: ["Je schrijft code die een ander ook begrijpt."],
      salaris: [3500, 5500], werkweek: ["vol", "ruim"], diploma: "HBO-ICT of gelijkwaardig",
    },
    {
      code: "1000402096", naam: "Webdeveloper (hoger)", gewicht: 5, niveau: 5, ook: [["1000402100", "webontwikkelaar (hoger)"]],
      titels: ["Front-end ontwikkelaar", "Webontwikkelaar"],
      taken: ["toegankelijke websites bouwen", "samenwerken met ontwerpers", "prestaties verbeteren", "componenten documenteren"],
      bijzonder: ["Toegankelijkheid is voor jou vanzelfsprekend."],
      salaris: [3300, 5000], werkweek: ["vol", "ruim"], diploma: "HBO-ICT of communicatie en multimedia design",
    },
    {
      code: "1000417530", naam: "Data analist", gewicht: 4, niveau: 5,
      titels: ["Data-analist", "Analist bedrijfsgegevens"],
      taken: ["gegevens verzamelen en opschonen", "dashboards bouwen", "vragen van de organisatie vertalen", "uitkomsten uitleggen"],
      bijzonder: ["Je vertelt het verhaal achter de cijfers."],
      salaris: [3300, 4900], werkweek: ["vol", "ruim"], diploma: "Bedrijfskunde, econometrie of data science (hbo/wo)",
    },
    {
      code: "1000401354", naam: "Tester ict", gewicht: 4, niveau: 4,
      titels: ["Softwaretester", "Testmedewerker"],
      taken: ["testgevallen schrijven", "nieuwe versies testen", "bevindingen vastleggen", "acceptatietests begeleiden"],
      bijzonder: ["Je ziet details die anderen missen; ook passend voor mensen met autisme."],
      salaris: [2900, 4100], werkweek: ["ruim", "vol", "deel"], cursussen: ["TMap of ISTQB Foundation"],
    },
    {
      code: "577", naam: "Applicatiebeheerder (middelbaar)", gewicht: 5, niveau: 4,
      titels: ["Functioneel applicatiebeheerder", "Applicatiebeheerder"],
      taken: ["gebruikers ondersteunen", "wijzigingen testen en invoeren", "handleidingen schrijven", "rechten en rollen beheren"],
      bijzonder: ["Je bent de brug tussen gebruikers en ontwikkelaars."],
      salaris: [3000, 4300], werkweek: ["ruim", "vol"], diploma: "Applicatiebeheer (mbo 4)",
    },
  ],
};
