import { z } from "zod";
import { codeBeroepsnaam, codeUit, datum, geheel, postcode } from "./bouwstenen";
import { codeSoortRijbewijs, codeTaal, codeTypeArbeidscontract } from "./entiteiten";
import { jaNee, taalniveaus, werkEnDenkniveaus } from "./waardelijsten";

/**
 * How the objects of a selectievraag are made. Reading for a bron drops what it doesn't know (contract: unknown fields and
 * operators are accepted and ignored); asking allows nothing but what is written here.
 */
export type Objecten = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.ZodObject<z.core.util.Writeable<Shape>, z.core.$strip>;
export const lenient: Objecten = (shape) => z.object(shape);
export const strict: Objecten = (shape) => z.strictObject(shape);

const niveauTaal = codeUit(taalniveaus, z.literal([2, 3, 4]));
const jaOfNee = codeUit(jaNee, z.literal([1, 2]));
const urenPerWeek = geheel(99, 1);
export const niveauVanaf = codeUit(werkEnDenkniveaus, z.literal(["1", "2", "3", "4", "5", "6"]));
export const niveauNietBekend = codeUit(werkEnDenkniveaus, z.literal("7"));

/** Distance in km around the point of a postcode: the only required criterion, and the only one that isn't MongoDB-like. */
export const selectiegebied = (object: Objecten) => object({ afstand: geheel(999), postcode });

/** The criteria that both soorten know, with objects made by `object`. */
export function criteria(object: Objecten) {
  const eq = <S extends z.ZodType>(waarde: S) => object({ $eq: waarde.optional() });
  const gte = <S extends z.ZodType>(waarde: S) => object({ $gte: waarde.optional() });
  const lte = <S extends z.ZodType>(waarde: S) => object({ $lte: waarde.optional() });

  const taal = object({
    codeNiveauTaalbeheersingMondeling: gte(niveauTaal).optional(),
    codeNiveauTaalbeheersingSchriftelijk: gte(niveauTaal).optional(),
    codeTaal: eq(codeTaal),
  });
  const rijbewijs = object({ codeSoortRijbewijs: eq(codeSoortRijbewijs).optional() });
  const alle = <S extends z.ZodType>(element: S) => object({ $all: z.array(object({ $elemMatch: element.optional() })).min(1).optional() });

  return {
    beroepsnaam: eq(codeBeroepsnaam),
    datumVanaf: gte(datum),
    datumTot: lte(datum),
    jaOfNee: eq(jaOfNee),
    rijbewijzen: alle(rijbewijs),
    talen: alle(taal),
    typeArbeidscontract: eq(codeTypeArbeidscontract),
    /** Overlap of ranges: the offered maximum is at least the wanted minimum … */
    urenMaximaal: gte(urenPerWeek),
    /** … and the offered minimum at most the wanted maximum. */
    urenMinimaal: lte(urenPerWeek),
  };
}
