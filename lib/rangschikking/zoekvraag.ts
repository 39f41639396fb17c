import { z } from "zod";
import { OVEREENKOMSTEN, SOORTEN_WERK } from "./keuzes";
import * as velden from "./zoekvraag-velden";

/** What both directions share. `uren`, `werkEnDenkniveau`, `talen` and so on each carry their own `belang`. */
const gemeenschappelijk = {
  kenmerk: velden.freeText("kenmerk", 1, 50, "Vul een kenmerk in, bijvoorbeeld je eigen dossiernummer. Daarmee vind je de zoekvraag terug."),
  beroepen: z.array(velden.beroep, { error: "Kies beroepen uit de lijst." }).max(10, { error: "Kies niet meer dan 10 beroepen. Haal er een weg." }).default([]),
  gebied: velden.gebied,
  uren: velden.uren.optional(),
  werkEnDenkniveau: velden.werkEnDenkniveau.optional(),
  talen: velden.talen.optional(),
  onregelmatigWerk: velden.jaNee.optional(),
  kantoortijden: velden.jaNee.optional(),
  contract: velden.contract.optional(),
  sector: velden.sector.optional(),
  woorden: velden.woorden("zoekwoord", 10).optional(),
  competenties: velden.competenties.optional(),
  interesses: velden.woorden("interesse", 10).optional(),
  /** Longest travel time one way, in minutes; the portal estimates it from distance and transport. */
  reistijd: velden.reistijd.optional(),
};

/**
 * A klantmanager looks for vacatures for a werkzoekende: `rijbewijzen`, `talen` and `vervoermiddelen` are what the person
 * has, the others what the person wants.
 */
export const vacatureZoekvraagSchema = z.object({
  richting: z.literal("vacatures"),
  ...gemeenschappelijk,
  /** An empty list says: has no licence. */
  rijbewijzen: velden.rijbewijzen(0).optional(),
  /** Work starts on this day or later. */
  aanvang: velden.aanvang.optional(),
  vervoermiddelen: velden.vervoermiddelen.optional(),
  soortWerk: velden.soortWerk(SOORTEN_WERK).optional(),
  /** No diploma, no experience needed (Jessica in `product.md`). Kantoortijden, like these, cannot be searched on at VUM. */
  zonderDiploma: velden.alleenBelang.optional(),
  zonderErvaring: velden.alleenBelang.optional(),
});

/** An accountmanager looks for werkzoekenden for a vacature: the fields say what the job asks and offers. */
export const werkzoekendeZoekvraagSchema = z.object({
  richting: z.literal("werkzoekenden"),
  ...gemeenschappelijk,
  rijbewijzen: velden.rijbewijzen(1).optional(),
  /** Available on this day at the latest. */
  aanvang: velden.aanvang.optional(),
  vervoermiddelen: velden.vervoermiddelenMetGebruik.optional(),
  /** Stage and beschut werk are never derived for a person, so they can't be asked here. */
  soortWerk: velden.soortWerk(OVEREENKOMSTEN).optional(),
});

/** Parses what a user asks; the issues carry Dutch messages with the path of the field. */
export const zoekvraagSchema = z.discriminatedUnion("richting", [vacatureZoekvraagSchema, werkzoekendeZoekvraagSchema], {
  error: "Kies of je vacatures of werkzoekenden zoekt.",
});

export type VacatureZoekvraag = z.infer<typeof vacatureZoekvraagSchema>;
export type WerkzoekendeZoekvraag = z.infer<typeof werkzoekendeZoekvraagSchema>;
/** What a user asks, parsed. */
export type Zoekvraag = VacatureZoekvraag | WerkzoekendeZoekvraag;
/** What a form may send: defaults may be left out. */
export type ZoekvraagInput = z.input<typeof zoekvraagSchema>;
export type GevraagdBeroep = Zoekvraag["beroepen"][number];
