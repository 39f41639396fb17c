import fc from "fast-check";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema, type VacatureAanlevering, type WerkzoekendeAanlevering } from "@/lib/standaard/aanlevering";

/**
 * Random records and questions that meet often: few values, many absent attributes, several places at one point, and questions
 * with fields and operators that nobody knows.
 */

const POSTCODES = ["5503AB", "5503XY", "5504AA", "5611AA", "5688BC", "7001ZZ", "1012AB", "9999AA", "0123AB"] as const;
const postcode = fc.constantFrom(...POSTCODES);
const beroep = fc.constantFrom("urn:nl:uwv:boc:1", "urn:nl:uwv:boc:2", "1", "https://data.competentnl.nl/a%'\"\\", "", "urn:é😀\u0000");
const codeTaal = fc.constantFrom("nld", "eng", "pol");
const niveauTaal = fc.constantFrom(0, 1, 2, 3, 4, 8);
const rijbewijs = fc.constantFrom("B", "BE", "B+", "C", "AM");
const dag = fc.constantFrom("2026-01-01", "2026-12-01", "2026-12-02", "2027-03-15", "0001-01-01");
const uren = fc.constantFrom(1, 8, 16, 24, 32, 36, 40, 99);
const indicatie = fc.constantFrom(0, 1, 2);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
/** Without the attributes that are undefined, as JSON has it. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const taal = fc.record({ codeTaal: maybe(codeTaal), codeNiveauTaalbeheersingMondeling: maybe(niveauTaal), codeNiveauTaalbeheersingSchriftelijk: maybe(niveauTaal) });
const werktijden = fc.record({ aantalWerkurenPerWeekMaximaal: maybe(uren), aantalWerkurenPerWeekMinimaal: maybe(uren), indicatieKantoortijden: maybe(indicatie) });

export const vacatureArbitrary = (id: string): fc.Arbitrary<VacatureAanlevering> =>
  fc
    .record({
      idVacature: fc.constant(id),
      adres: maybe(fc.record({ postcode, straatnaam: maybe(fc.constant("Dorpsstraat")) })),
      arbeidsVoorwaarden: maybe(fc.record({ datumAanvangWerkzaamheden: maybe(dag) })),
      beroep: maybe(fc.record({ codeBeroepsnaam: maybe(beroep) })),
      codeWerkEnDenkniveauMinimaal: maybe(fc.constantFrom("0", "1", "2", "3", "4", "5", "6", "7")),
      flexibiliteit: maybe(fc.record({ indicatieOnregelmatigWerkOfPloegendienst: maybe(indicatie) })),
      naamVacature: maybe(fc.constantFrom("", "Kok")),
      rijbewijs: maybe(some(fc.record({ codeSoortRijbewijs: maybe(rijbewijs) }))),
      taalbeheersing: maybe(some(taal)),
      werktijden: maybe(werktijden),
    })
    .map((record) => vacatureAanleveringSchema.parse(json(record)));

export const werkzoekendeArbitrary = (id: string): fc.Arbitrary<WerkzoekendeAanlevering> =>
  fc
    .record({
      idWerkzoekende: fc.constant(id),
      arbeidsmarktkwalificatie: maybe(fc.record({ rijbewijs: maybe(some(fc.record({ codeSoortRijbewijs: maybe(rijbewijs) }))), taalbeheersing: maybe(some(taal)) })),
      bemiddelingsberoep: maybe(some(fc.record({ codeBeroepsnaam: maybe(beroep) }))),
      contractvorm: maybe(some(fc.record({ codeTypeArbeidscontract: maybe(fc.constantFrom("O", "B")), codeTypeOvereenkomst: maybe(fc.constant("01")) }))),
      flexibiliteit: maybe(fc.record({ datumAanvangBeschikbaarVoorWerk: maybe(dag), indicatieOnregelmatigWerkOfPloegendienst: maybe(indicatie) })),
      mobiliteit: maybe(fc.record({ bemiddelingspostcode: postcode, maximaleReisafstand: maybe(fc.constantFrom(0, 5, 20, 999)) })),
      werktijden: maybe(werktijden),
    })
    .map((record) => werkzoekendeAanleveringSchema.parse(json(record)));

/** An object with an operator, or with one that nobody knows, or with both. */
const operator = <T>(naam: string, waarde: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 6, arbitrary: waarde.map((value) => ({ [naam]: value })) },
    { weight: 1, arbitrary: fc.constant({ $regex: "x" }) },
    { weight: 1, arbitrary: waarde.map((value) => ({ [naam]: value, $onbekend: [value] })) },
  );

/** Most criteria are absent, or nothing would ever match. */
const atWeight = (weight: number) => <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
const criterium = atWeight(5);
const zelden = atWeight(1);

const all = <T>(element: fc.Arbitrary<T>) => fc.array(element.map(($elemMatch) => ({ $elemMatch })), { minLength: 1, maxLength: 2 }).map(($all) => ({ $all }));
const minstens = operator("$gte", fc.constantFrom(2, 3, 4));
const taalvraag = fc.record({
  codeTaal: operator("$eq", codeTaal),
  codeNiveauTaalbeheersingMondeling: maybe(minstens),
  codeNiveauTaalbeheersingSchriftelijk: maybe(minstens),
});

const selectiegebied = fc.record({ postcode, afstand: fc.constantFrom(0, 1, 10, 25, 150, 999) });
const onregelmatig = operator("$eq", fc.constantFrom(1, 2));
const urenMaximaal = operator("$gte", uren);
const urenMinimaal = operator("$lte", uren);

export const vacatureVraagArbitrary: fc.Arbitrary<unknown> = fc
  .record({
    selectiegebied,
    "beroep.codeBeroepsnaam": criterium(operator("$eq", beroep)),
    codeWerkEnDenkniveauMinimaal: zelden(fc.oneof(fc.record({ $gte: maybe(fc.constantFrom("1", "3", "6")), $lt: fc.constant("7") }), fc.constant({ $eq: "7" }), fc.constant({}))),
    datumAanvangWerkzaamheden: zelden(operator("$gte", dag)),
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": zelden(onregelmatig),
    rijbewijs: zelden(all(fc.record({ codeSoortRijbewijs: operator("$eq", rijbewijs) }))),
    taalbeheersing: criterium(all(taalvraag)),
    "werktijden.aantalWerkurenPerWeekMaximaal": zelden(urenMaximaal),
    "werktijden.aantalWerkurenPerWeekMinimaal": zelden(urenMinimaal),
    onbekendVeld: zelden(fc.constant({ $eq: 1 })),
  })
  .map((vraagObject) => json({ vraagObject }));

export const werkzoekendeVraagArbitrary: fc.Arbitrary<unknown> = fc
  .record({
    selectiegebied,
    "arbeidsmarktkwalificatie.rijbewijs": zelden(all(fc.record({ codeSoortRijbewijs: operator("$eq", rijbewijs) }))),
    "arbeidsmarktkwalificatie.taalbeheersing": criterium(all(taalvraag)),
    bemiddelingsberoep: criterium(
      fc.array(fc.tuple(fc.constantFrom("beroep.codeBeroepsnaam", "codeBeroepsnaam", "onbekend"), operator("$eq", beroep)), { maxLength: 3 })
        .map((beroepen) => ({ $elemMatch: { $or: beroepen.map(([naam, waarde]) => ({ [naam]: waarde })) } })),
    ),
    contractvorm: zelden(
      fc.array(operator("$eq", fc.constantFrom("O", "B")), { minLength: 1, maxLength: 2 })
        .map((contracten) => ({ $elemMatch: { $or: contracten.map((codeTypeArbeidscontract) => ({ codeTypeArbeidscontract })) } })),
    ),
    datumAanvangBeschikbaarVoorWerk: zelden(operator("$lte", dag)),
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": zelden(onregelmatig),
    "werktijden.aantalWerkurenPerWeekMaximaal": zelden(urenMaximaal),
    "werktijden.aantalWerkurenPerWeekMinimaal": zelden(urenMinimaal),
    "werktijden.indicatieKantoortijden": zelden(operator("$eq", fc.constantFrom(1, 2))),
  })
  .map((vraagObject) => json({ vraagObject }));
