import type { VacatureZoekvraag, WerkzoekendeZoekvraag } from "./zoekvraag";

/** What is known of a zoekvraag before anybody filled it in: from an earlier one, or from an own record. */
export type Vooringevuld<Z extends VacatureZoekvraag | WerkzoekendeZoekvraag = VacatureZoekvraag | WerkzoekendeZoekvraag> = Z extends unknown
  ? Partial<Omit<Z, "richting" | "gebied">> & { readonly richting: Z["richting"]; readonly gebied?: Partial<Z["gebied"]> }
  : never;
