import "server-only";
import { encrypt } from "@/lib/db/versleuteling";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import { parsePc4 } from "@/lib/geo/postcode";
import type { VacatureAanlevering, WerkzoekendeAanlevering } from "@/lib/standaard/aanlevering";
import { toVacatureBasisset, toWerkzoekendeBasisset } from "@/lib/standaard/basisset";
import type { Soort } from "@/lib/standaard/soort";
import { vacatureKenmerken, werkzoekendeKenmerken } from "./kenmerken";
import { toKolomtekst, toLijstkolommen, type Lijstkolommen } from "./lijstkolommen";
import { countVelden } from "./volledigheid";

/** How a record came in: the way, and the version of the contract it was written in. */
export interface Herkomst {
  readonly kanaal: "hand" | "bestand" | "api" | "synthetisch";
  readonly contractversie: string;
}

/** What is stored of every record; see the models in prisma/schema.prisma for what each column is for. */
export interface Rij extends Herkomst, Lijstkolommen {
  readonly id: string;
  readonly pc4: number | null;
  readonly kenmerken: readonly string[];
  readonly urenMinimaal: number | null;
  readonly urenMaximaal: number | null;
  readonly volledigheid: number;
  readonly vingerafdruk: Uint8Array;
  readonly basisset: string | null;
  readonly origineel: Uint8Array;
}

export interface VacatureRij extends Rij {
  readonly aanvang: string | null;
  readonly sluitingsdatum: string | null;
  readonly titel: string | null;
  readonly werkgever: string | null;
}

export interface WerkzoekendeRij extends Rij {
  readonly maximaleReisafstand: number | null;
  readonly beschikbaarVanaf: string | null;
}

export interface Rijen {
  vacatures: VacatureRij;
  werkzoekenden: WerkzoekendeRij;
}

export interface Aanleveringen {
  vacatures: VacatureAanlevering;
  werkzoekenden: WerkzoekendeAanlevering;
}

/** Goes into every fingerprint: raise it when this file derives other columns, and the next delivery renews every row. */
const AFLEIDING = "1";

/** The fingerprint of a record as delivered: another text or another derivation gives another one. */
export const recordVingerafdruk = (origineel: string, contractversie: string): Buffer => vingerafdruk(`${AFLEIDING}|${contractversie}|${origineel}`);

/** Makes of a text what is stored of it. */
type Verzegel = (text: string) => Uint8Array;

function sharedColumns(origineel: string, herkomst: Herkomst, basisset: object | null, eigenId: Record<string, string>, verzegel: Verzegel) {
  return {
    kanaal: herkomst.kanaal,
    contractversie: herkomst.contractversie,
    volledigheid: basisset ? countVelden(basisset) : 0,
    vingerafdruk: recordVingerafdruk(origineel, herkomst.contractversie),
    basisset: basisset && JSON.stringify({ ...eigenId, ...basisset }),
    origineel: verzegel(origineel),
  };
}

/** The row of a vacature. `origineel` is its text as delivered, kept byte for byte. */
export function toVacatureRij(vacature: VacatureAanlevering, origineel: string, herkomst: Herkomst, verzegel: Verzegel = encrypt): VacatureRij {
  const { idVacature, adres, arbeidsVoorwaarden, werktijden } = vacature;
  return {
    ...sharedColumns(origineel, herkomst, toVacatureBasisset(vacature), { idVacature }, verzegel),
    ...toLijstkolommen("vacatures", vacature),
    id: idVacature,
    pc4: (adres && parsePc4(adres.postcode)) ?? null,
    kenmerken: vacatureKenmerken(vacature),
    urenMinimaal: werktijden?.aantalWerkurenPerWeekMinimaal ?? null,
    urenMaximaal: werktijden?.aantalWerkurenPerWeekMaximaal ?? null,
    aanvang: arbeidsVoorwaarden?.datumAanvangWerkzaamheden ?? null,
    sluitingsdatum: vacature.sluitingsdatumVacature ?? null,
    titel: toKolomtekst(vacature.naamVacature),
    werkgever: toKolomtekst(vacature.werkgever?.handelsnaamOrganisatie),
  };
}

/** The row of a werkzoekende. `origineel` is its text as delivered, kept byte for byte. */
export function toWerkzoekendeRij(werkzoekende: WerkzoekendeAanlevering, origineel: string, herkomst: Herkomst, verzegel: Verzegel = encrypt): WerkzoekendeRij {
  const { idWerkzoekende, mobiliteit, flexibiliteit, werktijden } = werkzoekende;
  return {
    ...sharedColumns(origineel, herkomst, toWerkzoekendeBasisset(werkzoekende), { idWerkzoekende }, verzegel),
    ...toLijstkolommen("werkzoekenden", werkzoekende),
    id: idWerkzoekende,
    pc4: (mobiliteit && parsePc4(mobiliteit.bemiddelingspostcode)) ?? null,
    kenmerken: werkzoekendeKenmerken(werkzoekende),
    urenMinimaal: werktijden?.aantalWerkurenPerWeekMinimaal ?? null,
    urenMaximaal: werktijden?.aantalWerkurenPerWeekMaximaal ?? null,
    maximaleReisafstand: mobiliteit?.maximaleReisafstand ?? null,
    beschikbaarVanaf: flexibiliteit?.datumAanvangBeschikbaarVoorWerk ?? null,
  };
}

const makers: { [S in Soort]: (record: Aanleveringen[S], origineel: string, herkomst: Herkomst, verzegel?: Verzegel) => Rijen[S] } = {
  vacatures: toVacatureRij,
  werkzoekenden: toWerkzoekendeRij,
};

/** The row of a record of either soort. `verzegel`: for who stores the original apart, and encrypts it later. */
export const toRij = <S extends Soort>(soort: S, record: Aanleveringen[S], origineel: string, herkomst: Herkomst, verzegel?: Verzegel): Rijen[S] => makers[soort](record, origineel, herkomst, verzegel);
