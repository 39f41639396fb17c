import { z } from "zod";

const onderdeelSchema = z.looseObject({ name: z.string(), version: z.string(), purl: z.string(), "bom-ref": z.string() });
const npmSbomSchema = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.enum(["1.5", "1.6"]),
  metadata: z.looseObject({ component: onderdeelSchema, tools: z.unknown() }),
  components: z.array(onderdeelSchema),
  dependencies: z.array(z.looseObject({ ref: z.string() })),
});

/** A software bill of materials as CycloneDX 1.6 writes it. */
export interface Sbom {
  readonly specVersion: "1.6";
  readonly components: readonly z.infer<typeof onderdeelSchema>[];
  readonly [veld: string]: unknown;
}

/**
 * What `npm sbom` says, in CycloneDX 1.6: 1.6 only adds to 1.5, and only the list of tools is written in its newer way. npm calls the project after its
 * folder and a library; it is an application with a name. Throws on what is no SBOM of npm.
 */
export function toCycloneDx16(tekst: string, naam: string): Sbom {
  const sbom = npmSbomSchema.parse(JSON.parse(tekst));
  const tools = z.array(z.object({ vendor: z.string(), name: z.string(), version: z.string() })).parse(sbom.metadata.tools);
  return {
    ...sbom,
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    specVersion: "1.6",
    metadata: {
      ...sbom.metadata,
      tools: { components: tools.map(({ vendor, name, version }) => ({ type: "application", group: vendor, name, version })) },
      component: { ...sbom.metadata.component, type: "application", name: naam },
    },
  };
}
