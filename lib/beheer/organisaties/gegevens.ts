import { z } from "zod";

const leeg = (value: unknown) => (value === "" ? null : value);
const cijfers = (aantal: number, wat: string) => z.preprocess(leeg, z.string().trim().regex(new RegExp(`^\\d{${aantal}}$`), `Een ${wat} heeft ${aantal} cijfers.`).nullable());
const dag = z.preprocess(leeg, z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "Vul een datum in.").refine((text) => !Number.isNaN(Date.parse(text)), "Deze datum bestaat niet.").transform((text) => new Date(`${text}T00:00:00Z`)).nullable());
const vinkje = z.preprocess((value) => value === "ja" || value === true, z.boolean());

export const ORGANISATIESOORTEN = ["gemeente", "samenwerkingsverband", "bv", "uwv", "beheerder"] as const;

/** What the functioneel beheerder keeps of an organisation. One of KvK number and RSIN is what eHerkenning knows it by. */
export const organisatieSchema = z
  .object({
    naam: z.string().trim().min(2, "Vul de naam in.").max(120, "Gebruik niet meer dan 120 tekens."),
    soort: z.enum(ORGANISATIESOORTEN, { error: "Kies wat voor organisatie dit is." }),
    kvk: cijfers(8, "KvK-nummer"),
    rsin: cijfers(9, "RSIN"),
    plaats: z.preprocess(leeg, z.string().trim().max(80).nullable()),
    postcode: z.preprocess(leeg, z.string().trim().regex(/^\d{4}$/, "Vul de vier cijfers van de postcode in.").nullable()),
    inwoners: z.preprocess(leeg, z.coerce.number({ error: "Vul een aantal in." }).int("Vul een heel getal in.").min(1).max(20_000_000).nullable()),
    suwiPartij: vinkje,
    levertZelf: vinkje,
    verwerkersovereenkomstOp: dag,
    dpiaOp: dag,
  })
  .refine(({ kvk, rsin }) => kvk !== null || rsin !== null, { error: "Vul een KvK-nummer of een RSIN in: daaraan herkent eHerkenning de organisatie.", path: ["kvk"] })
  .refine(({ soort, suwiPartij }) => !suwiPartij || soort !== "bv", { error: "Een B.V. is zelf geen SUWI-partij; leg vast voor welke gemeenten ze werkt.", path: ["suwiPartij"] });
export type Organisatiegegevens = z.output<typeof organisatieSchema>;

export const idSchema = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const oin = z.string().trim().regex(/^\d{20}$/, "Een OIN heeft 20 cijfers.");

export const nieuweOrganisatieSchema = z.intersection(organisatieSchema, z.object({ oin }));
export const gewijzigdeOrganisatieSchema = z.intersection(organisatieSchema, idSchema);
export const bevestigdSchema = idSchema.extend({ bevestiging: z.string().trim() });
export const vertegenwoordigingSchema = z.object({ vertegenwoordigerId: z.coerce.number().int().positive().max(2_147_483_647), vertegenwoordigdeId: z.coerce.number({ error: "Kies een organisatie." }).int("Kies een organisatie.").positive("Kies een organisatie.") });
