import { z } from "zod";
import { datum, geheel, postcode, tekst } from "../bouwstenen";
import type { Vacature } from "../vacature";

/** The addresses of contract v2.0: in a list below the werkgever, Dutch or foreign, each in one of several kinds. */

const straatadres = z.strictObject({
  straatadres: z.strictObject({
    aanduidingBijHuisnummer: tekst(2).optional(),
    huisletter: tekst(1).optional(),
    huisnummer: geheel(99_999).optional(),
    huisnummertoevoeging: tekst(6).optional(),
    naamOpenbareRuimte: tekst(80).optional(),
    straatnaam: tekst(24).optional(),
    woonbootverwijzing: z.literal(["AB"]).optional(),
    woonwagenverwijzing: z.literal(["WW"]).optional(),
  }),
});
const postbusadres = z.strictObject({ postbusadres: z.strictObject({ postbusnummer: geheel(99_999).optional() }) });
const antwoordnummeradres = z.strictObject({ antwoordnummeradres: z.strictObject({ antwoordnummer: geheel(99_999).optional() }) });

const adresNederland = z.strictObject({
  adresNederland: z.strictObject({
    adresDetails: z.union([straatadres, postbusadres, antwoordnummeradres]).optional(),
    codeGemeente: tekst(4).optional(),
    district: tekst(24).optional(),
    gemeentedeel: tekst(24).optional(),
    gemeentenaam: tekst(40).optional(),
    identificatiecodeNummeraanduiding: tekst(16).optional(),
    identificatiecodeVerblijfplaats: tekst(16).optional(),
    locatieomschrijving: tekst(70).optional(),
    postcode: postcode.optional(),
    woonplaatsnaam: tekst(80).optional(),
  }),
});

const straatadresBuitenland = z.strictObject({ straatadresbuitenland: z.strictObject({ huisnummerBuitenland: tekst(9).optional(), straatnaamBuitenland: tekst(24).optional() }) });
const postbusadresBuitenland = z.strictObject({ postbusadresbuitenland: z.strictObject({ postbusnummerBuitenland: tekst(9).optional() }) });

const landBuitenland = { landencodeIso: tekst(2).optional() };
const adresBuitenland = z.strictObject({
  adresBuitenland: z.strictObject({
    ...landBuitenland,
    adresDetailsBuitenland: z.union([straatadresBuitenland, postbusadresBuitenland]).optional(),
    landsnaam: tekst(40).optional(),
    locatieomschrijvingBuitenland: tekst(70).optional(),
    postcodeBuitenland: tekst(9).optional(),
    regionaamBuitenland: tekst(24).optional(),
    woonplaatsnaamBuitenland: tekst(40).optional(),
  }),
});

const codeFunctieAdres = z.literal(["B", "W", "C", "L", "A", "V", "E"]).optional();

export const adresHouding = z.strictObject({
  adres: z.union([adresNederland, adresBuitenland]).optional(),
  codeFunctieAdres,
  datumAanvangAdres: datum.optional(),
  datumEindeAdres: datum.optional(),
});
/** A first answer tells of an address only in which foreign country it lies: where in the Netherlands a vacature is, stays for the detail. */
export const adresHoudingBasisset = z.strictObject({ adres: z.strictObject({ adresBuitenland: z.strictObject(landBuitenland).optional() }).optional(), codeFunctieAdres });

type AdresHouding = z.infer<typeof adresHouding>;
type Adres = NonNullable<Vacature["adres"]>;

/** An address of any depth of v2, as far as v3 looks at it. */
type Adresvorm = Pick<AdresHouding, "codeFunctieAdres"> & { adres?: AdresHouding["adres"] | z.infer<typeof adresHoudingBasisset>["adres"] };
type Straat = z.infer<typeof straatadres>["straatadres"];

const LONGEST_TOEVOEGING = 6;

/** A house letter stands before the toevoeging, as people write it, when the two fit together; else it is lost. */
function readToevoeging({ huisletter = "", huisnummertoevoeging = "" }: Straat): string | undefined {
  const samen = huisletter + huisnummertoevoeging;
  return (Array.from(samen).length <= LONGEST_TOEVOEGING ? samen : huisnummertoevoeging) || undefined;
}

/** The one address of v3: the first Dutch one with a postcode, preferably with a street. */
export function readAdres(houdingen: readonly Adresvorm[] = []): Adres | undefined {
  const adressen = houdingen.flatMap(({ adres }): Adres[] => {
    const nederland = adres && "adresNederland" in adres ? adres.adresNederland : undefined;
    if (nederland?.postcode === undefined) return [];
    const details = nederland.adresDetails;
    if (!details || !("straatadres" in details)) return [{ postcode: nederland.postcode }];
    const { straatnaam, huisnummer } = details.straatadres;
    return [{ postcode: nederland.postcode, straatnaam, huisnummer, huisnummertoevoeging: readToevoeging(details.straatadres) }];
  });
  return adressen.find(({ straatnaam }) => straatnaam !== undefined) ?? adressen[0];
}

/** The address of v3 as the only one of v2. */
export function writeAdres(adres: Adres | undefined): AdresHouding[] | undefined {
  if (!adres) return undefined;
  const { postcode: code, ...straat } = adres;
  const adresDetails = Object.values(straat).some((value) => value !== undefined && value !== "") ? { straatadres: straat } : undefined;
  return [{ adres: { adresNederland: { postcode: code, adresDetails } } }];
}
