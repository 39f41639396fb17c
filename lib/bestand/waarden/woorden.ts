/**
 * The words of value lists as they stand in lists of gemeenten. Origin: written by ourselves from the labels of the standard, from what
 * the evaluation of the pilots quotes, and from everyday Dutch; no list of others was copied. One line per value: code = words.
 * Words are compared without capitals, accents, dots and hyphens (`vouw`). A word stands for one value only within its list.
 */

/** Lower case, no accents, every other sign a space: "Eigen-auto (B)" → "eigen auto b". */
export const vouw = (text: string): string =>
  // Nearly all cells are plain ASCII, for which this is much quicker.
  /^[\x00-\x7F]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9+]+/g, " ").trim()
    : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, " ").trim();

/** A list of `code = word, word` as a lookup from folded word to code. */
export function parseWoorden(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [code = "", rest] = line.split(" = ");
    if (rest !== undefined) for (const word of rest.split(",")) words.set(vouw(word), code.trim());
  }
  return words;
}

/** Words that say that nothing is known: the value is left out, as if the cell were empty. */
const LEEG = new Set(
  "nnb,nb,n b,n n b,nog niet bekend,nog onbekend,onbekend,onb,niet bekend,niet ingevuld,nvt,n v t,niet van toepassing,n a,na,null,none,leeg,geen idee,geen opgave,nader te bepalen,ntb,n t b,tbd,volgt,volgt nog,niet geregistreerd,nog invullen,vul in,x,xx,xxx,n n,weet niet,weet ik niet,maak een keuze,kies,selecteer,n b v t,ref,value,verw,waarde,naam,div 0,deel 0,num,getal,name,undefined,nan".split(","),
);

/** Whether a cell says nothing: signs only ("??", "-", "…"), one of the words above, or an error of Excel (#N/B). */
export function zegtNiets(text: string): boolean {
  const folded = vouw(text);
  return folded === "" ? !text.includes("+") : LEEG.has(folded);
}

export const VERVOER = parseWoorden(`
1 = auto, eigen auto, personenauto, wagen, eigen wagen, auto van partner, auto beschikbaar, leaseauto, bestelauto, bestelbus, bus eigen, car, pkw, met de auto, met auto, autobezit, auto eigen
2 = bromfiets, brommer, scooter, snorfiets, snorscooter, brommobiel, bromscooter, moped
3 = fiets, rijwiel, elektrische fiets, e bike, ebike, fats, bakfiets, speed pedelec, eigen fiets, bike, met de fiets, te fiets, per fiets, e fiets
4 = motor, motorfiets, motorrijwiel, eigen motor, motorcycle
5 = openbaar vervoer, ov, o v, bus, trein, tram, metro, bus en trein, trein en bus, ov kaart, ov chipkaart, bus trein, openbaarvervoer, public transport, streekbus
9 = anders, overig, taxi, wmo taxi, regiotaxi, scootmobiel, meerijden, carpool, lopend, te voet, lopen, kan meerijden, deelauto, taxivervoer
0 = geen, geen vervoer, geen eigen vervoer, niet, nee, geen vervoermiddel, zonder vervoer
`);

export const JA_NEE = parseWoorden(`
1 = ja, j, yes, y, waar, true, 1, jazeker, ja hoor, akkoord, v, x, aanwezig, beschikbaar, in bezit, wel, zeker, ok, oke, mogelijk, behaald, gehaald, diploma, geslaagd, ja behaald, afgerond, met diploma, ja afgerond
2 = nee, n, no, onwaar, false, 0, niet, geen, neen, niet mogelijk, niet beschikbaar, niet behaald, niet afgerond, zonder diploma, geen diploma
0 = onbekend, weet niet, misschien, soms, deels, nnb
`);

export const SOORT_WERK = parseWoorden(`
01 = regulier, reguliere vacature, reguliere baan, regulier werk, betaald werk, betaald, betaalde baan, loondienst, baan, dienstverband, vaste baan, vacature, arbeidsovereenkomst, uitzendbaan, uitzendwerk, uitzenden, detachering
02 = leerbaan, leer werkplek, leerwerkplek, leerwerkbaan, leer werkbaan, bbl, bbl plek, bbl plaats, leerplek, leerwerktraject, leer werktraject, praktijkleren, beroepsbegeleidende leerweg, bbl traject, leerbaan bbl, leerwerkplaats
03 = vrijwilligerswerk, vrijwilliger, vrijwillig, vrijwilligersbaan, vrijwilligersplek, onbetaald, vrijwilligersvacature
04 = werkervaringsplaats, werkervaringsplek, wep, werkervaring, wep plek, werkstage, proefplaatsing, proefplek, participatieplaats, participatieplek, participatiebaan, werkervaringsbaan, re integratieplek, ervaringsplaats, ervaringsplek, wsp plek
`);

export const CONTRACT = parseWoorden(`
O = onbepaalde tijd, onbepaald, vast, vast contract, vast dienstverband, vaste aanstelling, vaste baan, contract onbepaalde tijd, voor onbepaalde tijd, onbep tijd, onbep, contract voor onbepaalde tijd, ot
B = bepaalde tijd, bepaald, tijdelijk, tijdelijk contract, tijdelijk dienstverband, jaarcontract, contract bepaalde tijd, voor bepaalde tijd, uitzicht op vast, tijdelijk met uitzicht op vast, tijdelijk met optie vast, halfjaarcontract, 7 maanden, een jaar, 1 jaar, 6 maanden, half jaar, bep tijd, uitzendkracht, uitzendcontract, seizoenswerk, contract voor bepaalde tijd, project, projectbasis, oproep, oproepcontract, oproepkracht, nulurencontract, 0 uren contract, invalkracht, bt, detachering, flexibel, flex, tijdelijk contract met uitzicht op vast, jaarcontract met uitzicht op vast
`);

/** Level of language: words, and the levels of the European framework. */
export const TAALNIVEAU = parseWoorden(`
1 = geen, niet, nauwelijks, geen beheersing, analfabeet, nul, spreekt niet, geen nederlands
2 = redelijk, matig, basis, beginner, basisniveau, beperkt, zwak, onvoldoende, slecht, a0, a1, a2, a1 a2, a2 b1, pre a1, laag, alfa, in ontwikkeling, lerende, eenvoudig, een beetje, beetje, voldoende, elementair, inburgering, basiskennis
3 = goed, b1, b2, b1 b2, gevorderd, ruim voldoende, conversatie, vlot, werkbaar, b1+, gemiddeld, intermediate, staatsexamen i, nt2 1, nt2
4 = uitstekend, zeer goed, vloeiend, moedertaal, moedertaalspreker, c1, c2, c1 c2, native, perfect, heel goed, uitmuntend, fluent, foutloos, staatsexamen ii, nt2 2, prima, moedertaalniveau
`);

export const STATUS_OPLEIDING = parseWoorden(`
1 = afgerond, behaald, gehaald, diploma, diploma behaald, voltooid, geslaagd, succesvol afgerond, ja
2 = afgebroken, gestopt, niet afgerond, gestaakt, vroegtijdig gestopt, niet behaald, voortijdig gestopt, onderbroken, nee
3 = bezig, nog bezig, lopend, loopt, volgt, in opleiding, huidig, loopt nog, studerend
`);

export const SOLLICITATIE = parseWoorden(`
1 = per post, post, brief, per brief, schriftelijk
2 = telefonisch, per telefoon, telefoon, bellen, tel
3 = e mail, email, per e mail, mail, per mail, per email, mailen
4 = online, website, formulier, via de website, online formulier, sollicitatieformulier, via website, internet, online sollicitatieformulier, webformulier
`);

/** Names of languages beside those of the standard, and codes of two letters. */
export const TALEN_EXTRA = parseWoorden(`
nld = nl, ned, nederlands, hollands, dutch, nederlandse taal, nederlandse, nederlandstalig, nt2, vlaams, dut
eng = en, engels, english, engelse
deu = de, duits, german, duitse, ger
fra = fr, frans, french, franse, fre
spa = es, spaans, spanish
ara = ar, arabisch, arabic, syrisch arabisch, marokkaans arabisch, syrisch, iraaks
tur = tr, turks, turkish
pol = pl, pools, polish
ukr = ua, uk, oekraiens, ukrainian
fas = perzisch, farsi, perzisch farsi, iraans
rif = berbers riffijns, riffijns, tarifit, riffijns berbers
ber = berbers, tamazight
pap = papiaments, papiamento, papiamentu
srn = sranan, sranantongo, surinaams
kmr = koerdisch kurmanci, kurmanci, kurmanji
ckb = koerdisch sorani, sorani
kur = koerdisch
zho = chinees
cmn = mandarijn
tir = tigrinya, tigrigna, eritrees, tigrinia
som = somalisch, somali
amh = amhaars, ethiopisch
ron = roemeens
bul = bulgaars
por = portugees
ita = italiaans
rus = russisch
prs = dari, afghaans
pus = pasjtoe, pashto
urd = urdu, oerdoe
hin = hindi
hns = sarnami, hindoestaans
dse = gebarentaal, nederlandse gebarentaal, ngt
fry = fries
`);

/** Level of an opleiding (1 to 9) by the first words found in a text; the order decides. */
export const OPLEIDINGSNIVEAUS: readonly (readonly [code: number, werkEnDenkniveau: number, patroon: RegExp])[] = [
  [6, 6, /\b(wo|universitair|universiteit|master|msc|ma|drs|mr|ir|doctoraal|phd|gepromoveerd|wetenschappelijk)\b/],
  [5, 5, /\b(hbo|h b o|bachelor|bsc|hoger beroeps\w*|hts|heao|pabo|associate degree|ad|hogeschool|post hbo)\b/],
  [4, 4, /\b(mbo\w*|m b o|middelbaar beroeps\w*|mts|meao|roc|niveau [1-4]|bol|bbl|kmbo|leerlingwezen|entree\w*)\b/],
  [3, 4, /\b(havo|vwo|gymnasium|atheneum|hbs|mms|lyceum)\b/],
  [2, 3, /\b(vmbo\w*|v m b o|mavo|lbo|lts|leao|huishoudschool|vbo|ivbo|ulo|mulo|praktijkonderwijs|pro|vso|tl|kader\w*|onderbouw|middelbare school)\b/],
  [1, 2, /\b(basisonderwijs|basisschool|lagere school|lager onderwijs|lo|bo|speciaal onderwijs|geen startkwalificatie)\b/],
];
