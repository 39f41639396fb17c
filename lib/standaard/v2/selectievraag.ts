import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { toBeroepsUri } from "../beroepscode";
import { toBerichtfout, type Berichtfout } from "../fouten";
import { bemiddelingsberoepenIn, type SelectievraagVan } from "../parse-selectievraag";
import { lenient, strict, type Objecten } from "../selectiecriteria";
import { selectievraagVacatureSchema, selectievraagWerkzoekendeSchema, strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema, type SelectievraagVacature, type SelectievraagWerkzoekende } from "../selectievraag";
import type { Soort } from "../soort";
import { bocCode, ownUrisOnly, type ToBocCode } from "./beroepsnaam";

/** The selectievraag of contract v2.0: that of v3 with the digits of the BO&C register, and without the criteria that v3 added. */

const BEROEP_V3 = "beroep.codeBeroepsnaam";
const BEROEP_V2 = "beroep.beroepsnaamGecodeerd.codeBeroepsnaam";
const ONREGELMATIG = "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst";

/** Criteria of v3 that v2 can't ask; a bron of v2 would ignore them, the ranking filters on them afterwards. */
const nieuwVoorVacatures = { [BEROEP_V3]: true, datumAanvangWerkzaamheden: true, [ONREGELMATIG]: true } as const;
const nieuwVoorWerkzoekenden = { bemiddelingsberoep: true, datumAanvangBeschikbaarVoorWerk: true } as const;

const codes = (object: Objecten) => object({ $eq: bocCode.optional() });
const beroepInVacature = (object: Objecten) => ({ [BEROEP_V2]: codes(object).optional() });
const bemiddelingsberoep = (object: Objecten) => {
  const keuze = object({ "beroepsnaamGecodeerd.codeBeroepsnaam": codes(object).optional() });
  return { bemiddelingsberoep: object({ $elemMatch: object({ $or: z.array(keuze).optional() }).optional() }).optional() };
};

/** What a bron reads; unknown fields and operators disappear. */
export const selectievraagV2Schemas = {
  vacatures: selectievraagVacatureSchema.omit(nieuwVoorVacatures).extend(beroepInVacature(lenient)),
  werkzoekenden: selectievraagWerkzoekendeSchema.omit(nieuwVoorWerkzoekenden).extend(bemiddelingsberoep(lenient)),
} as const;

/** What we ask. */
export const strictSelectievraagV2Schemas = {
  vacatures: strictSelectievraagVacatureSchema.omit(nieuwVoorVacatures).extend(beroepInVacature(strict)),
  werkzoekenden: strictSelectievraagWerkzoekendeSchema.omit(nieuwVoorWerkzoekenden).extend(bemiddelingsberoep(strict)),
} as const;

type VacatureVraagV2 = z.infer<(typeof selectievraagV2Schemas)["vacatures"]>;
type WerkzoekendeVraagV2 = z.infer<(typeof selectievraagV2Schemas)["werkzoekenden"]>;

function readVacatureVraag({ [BEROEP_V2]: beroep, ...same }: VacatureVraagV2): SelectievraagVacature {
  return beroep?.$eq === undefined ? same : { ...same, [BEROEP_V3]: { $eq: toBeroepsUri(beroep.$eq) } };
}

function readWerkzoekendeVraag({ bemiddelingsberoep, ...same }: WerkzoekendeVraagV2): SelectievraagWerkzoekende {
  const $or = (bemiddelingsberoep?.$elemMatch?.$or ?? []).flatMap((keuze) => keuze["beroepsnaamGecodeerd.codeBeroepsnaam"]?.$eq ?? []).map((code) => ({ [BEROEP_V3]: { $eq: toBeroepsUri(code) } }));
  return $or.length === 0 ? same : { ...same, bemiddelingsberoep: { $elemMatch: { $or } } };
}

const vacatureVraag = z.object({ vraagObject: selectievraagV2Schemas.vacatures.transform(readVacatureVraag) });
const werkzoekendeVraag = z.object({ vraagObject: selectievraagV2Schemas.werkzoekenden.transform(readWerkzoekendeVraag) });
const vraagSchemas: { [S in Soort]: z.ZodType<{ vraagObject: SelectievraagVan<S> }> } = { vacatures: vacatureVraag, werkzoekenden: werkzoekendeVraag };

/** Reads the body of a question in v2 as a bron must, into the question of v3 that asks the same; errors as `parseSelectievraag`. */
export function parseSelectievraagV2<S extends Soort>(soort: S, body: unknown): Result<SelectievraagVan<S>, Berichtfout> {
  const parsed = vraagSchemas[soort].safeParse(body);
  return parsed.success ? ok(parsed.data.vraagObject) : err(toBerichtfout(parsed.error, body));
}

/** Throws for a URI without a BO&C code: on a connection of v2 nothing else is asked, so that would be a bug. */
function toCode(uri: string, toBocCode: ToBocCode): string {
  const code = toBocCode(uri);
  if (code === null) throw new Error("contract v2 asks occupations by BO&C code only");
  return code;
}

function writeVacatureVraag(vraag: SelectievraagVacature, toBocCode: ToBocCode): object {
  const { [BEROEP_V3]: beroep, datumAanvangWerkzaamheden: _d, [ONREGELMATIG]: _o, ...same } = vraag;
  return beroep?.$eq === undefined ? same : { ...same, [BEROEP_V2]: { $eq: toCode(beroep.$eq, toBocCode) } };
}

function writeWerkzoekendeVraag(vraag: SelectievraagWerkzoekende, toBocCode: ToBocCode): object {
  const { bemiddelingsberoep: _b, datumAanvangBeschikbaarVoorWerk: _d, ...same } = vraag;
  const $or = bemiddelingsberoepenIn(vraag).map((uri) => ({ "beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: toCode(uri, toBocCode) } }));
  return $or.length === 0 ? same : { ...same, bemiddelingsberoep: { $elemMatch: { $or } } };
}

const writers: { [S in Soort]: (vraag: SelectievraagVan<S>, toBocCode: ToBocCode) => object } = { vacatures: writeVacatureVraag, werkzoekenden: writeWerkzoekendeVraag };

/** The vraagObject of v2 for a question of v3, without the criteria that v2 doesn't know. */
export const writeSelectievraagV2 = <S extends Soort>(soort: S, vraag: SelectievraagVan<S>, toBocCode = ownUrisOnly): object => writers[soort](vraag, toBocCode);
