import { project, projectieOp } from "../projectie";
import type { Vacature, VacatureBasisset } from "../vacature";
import type { Werkzoekende, WerkzoekendeBasisset } from "../werkzoekende";
import { readAdres, writeAdres } from "./adres";
import { ownUrisOnly, readBeroep, writeBeroep, type ToBocCode } from "./beroepsnaam";
import { writeWebadres } from "./entiteiten";
import { readOpleidingsnaam, writeOpleidingsnaam, type Opleidingsnaam } from "./opleidingsnaam";
import { bronVacatureMatchV2Schema, vacatureV2Schema, type BronVacatureMatchV2, type VacatureMatchV2, type VacatureV2 } from "./vacature";
import { bronWerkzoekendeMatchV2Schema, werkzoekendeV2Schema, type BronWerkzoekendeMatchV2, type WerkzoekendeMatchV2, type WerkzoekendeV2 } from "./werkzoekende";

/**
 * Records between contract v2.0 and the internal model (v3). `read…` comes from v2, `write…` goes to it. What cannot be carried
 * across is left out; docs/versies.md has the whole list, and a test compares it with what happens here.
 */

type ZonderId<T> = Omit<T, "idVacature" | "idWerkzoekende" | "vumID">;

const filled = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined)) as T;
const present = <T>(value: T | undefined): value is T => value !== undefined;

function readOpleiding<O extends { opleidingsnaam?: Opleidingsnaam | undefined }>({ opleidingsnaam, ...same }: O) {
  return filled({ ...same, ...(opleidingsnaam ? readOpleidingsnaam(opleidingsnaam) : {}) });
}

/** What v3 knows of a vacature of v2, be it a whole record or a row; without the id, which the caller has. */
export function readVacature(vacature: ZonderId<VacatureV2> | ZonderId<VacatureMatchV2>): Omit<Vacature, "idVacature"> {
  const { beroep, flexibiliteit, gedragscompetentie: _g, indicatieLdrRegistratie: _l, opleiding, vakvaardigheid: _v, werkgever, ...same } = vacature as ZonderId<VacatureV2>;
  const { codeRegiostraal: _r, datumAanvangBeschikbaarVoorWerk: _d, ...flexibel } = flexibiliteit ?? {};
  const { adresHouding, ...werkgeverSame } = werkgever ?? {};
  return filled({
    ...same,
    adres: readAdres(adresHouding),
    beroep: readBeroep(beroep),
    flexibiliteit: flexibiliteit && flexibel,
    opleiding: opleiding?.map(readOpleiding),
    werkgever: werkgever && werkgeverSame,
  });
}

/** What v3 knows of a werkzoekende of v2, as {@link readVacature}. Without its postcode a `mobiliteit` can't be carried. */
export function readWerkzoekende(werkzoekende: ZonderId<WerkzoekendeV2> | ZonderId<WerkzoekendeMatchV2>): Omit<Werkzoekende, "idWerkzoekende"> {
  const { arbeidsmarktkwalificatie, bemiddelingsberoep, flexibiliteit, mobiliteit, voorkeursland: _v, ...same } = werkzoekende as ZonderId<WerkzoekendeV2>;
  const { codeRegiostraal: _r, ...flexibel } = flexibiliteit ?? {};
  const { bemiddelingspostcode, ...reizen } = mobiliteit ?? {};
  return filled({
    ...same,
    arbeidsmarktkwalificatie: arbeidsmarktkwalificatie && readKwalificatie(arbeidsmarktkwalificatie),
    bemiddelingsberoep: bemiddelingsberoep?.map(readBeroep).filter(present),
    flexibiliteit: flexibiliteit && flexibel,
    mobiliteit: bemiddelingspostcode === undefined ? undefined : { ...reizen, bemiddelingspostcode },
  });
}

function readKwalificatie({ gedragscompetentie: _g, opleiding, vakvaardigheid: _v, werkervaring, ...same }: NonNullable<WerkzoekendeV2["arbeidsmarktkwalificatie"]>): NonNullable<Werkzoekende["arbeidsmarktkwalificatie"]> {
  return filled({ ...same, opleiding: opleiding?.map(readOpleiding), werkervaring: werkervaring?.map((ervaring) => filled({ ...ervaring, beroep: readBeroep(ervaring.beroep) })) });
}

const writeOpleiding = <O extends { codeOpleidingsnaam?: string | undefined; toelichtingOpleiding?: string | undefined }>(opleiding: O) => ({ ...opleiding, opleidingsnaam: writeOpleidingsnaam(opleiding) });

/** A vacature with everything that v2 says otherwise said so; the projection then leaves out what v2 doesn't know, and what is empty. */
function restateVacature(record: Vacature | VacatureBasisset, toBocCode: ToBocCode): object {
  const { adres, beroep, opleiding, sollicitatiewijze, werkgever } = record;
  return {
    ...record,
    beroep: writeBeroep(beroep, toBocCode),
    opleiding: opleiding?.map(writeOpleiding),
    sollicitatiewijze: sollicitatiewijze?.map((wijze) => ({ ...wijze, webadres: wijze.webadres && writeWebadres(wijze.webadres) })),
    werkgever: { ...werkgever, webadres: werkgever?.webadres?.map(writeWebadres), adresHouding: writeAdres(adres) },
  };
}

function restateWerkzoekende(record: Werkzoekende | WerkzoekendeBasisset, toBocCode: ToBocCode): object {
  const { arbeidsmarktkwalificatie, bemiddelingsberoep } = record;
  return {
    ...record,
    arbeidsmarktkwalificatie: {
      ...arbeidsmarktkwalificatie,
      opleiding: arbeidsmarktkwalificatie?.opleiding?.map(writeOpleiding),
      werkervaring: arbeidsmarktkwalificatie?.werkervaring?.map((ervaring) => ({ ...ervaring, beroep: writeBeroep(ervaring.beroep, toBocCode) })),
    },
    bemiddelingsberoep: bemiddelingsberoep?.map((beroep) => writeBeroep(beroep, toBocCode)),
    ...("webadres" in record ? { webadres: record.webadres?.map(writeWebadres) } : {}),
  };
}

const projecties = {
  vacature: projectieOp(vacatureV2Schema),
  vacatureMatch: projectieOp(bronVacatureMatchV2Schema),
  werkzoekende: projectieOp(werkzoekendeV2Schema),
  werkzoekendeMatch: projectieOp(bronWerkzoekendeMatchV2Schema),
};

// The projections keep types: they only leave out what the schemas call optional.

/** The whole record in v2. */
export const writeVacature = (record: Vacature, toBocCode = ownUrisOnly) => project(projecties.vacature, restateVacature(record, toBocCode)) as VacatureV2;
export const writeWerkzoekende = (record: Werkzoekende, toBocCode = ownUrisOnly) => project(projecties.werkzoekende, restateWerkzoekende(record, toBocCode)) as WerkzoekendeV2;

/** A row of a bron's answer in v2, made of one in v3. */
export const writeVacatureMatch = (rij: VacatureBasisset & { idVacature: string }, toBocCode = ownUrisOnly) => project(projecties.vacatureMatch, restateVacature(rij, toBocCode)) as BronVacatureMatchV2;
export const writeWerkzoekendeMatch = (rij: WerkzoekendeBasisset & { idWerkzoekende: string }, toBocCode = ownUrisOnly) =>
  project(projecties.werkzoekendeMatch, restateWerkzoekende(rij, toBocCode)) as BronWerkzoekendeMatchV2;
