import { fromBeroepsUri, toBeroepsUri } from "@/lib/standaard/beroepscode";

/** What CompetentNL calls an occupation of the BO&C register. One URI may stand for several codes. */
export interface MappingRij {
  readonly bocCode: string;
  readonly uri: string;
  readonly label: string;
}

/** The mapping BO&C → CompetentNL, ready for questions. Without rows it knows our own URNs only. */
export interface BeroepMapping {
  /** The URI to ask an occupation by in v3: that of the mapping, else our URN. */
  toUri(bocCode: string): string;
  /** The BO&C code of a URI: of our URN, or of the mapping (of several the lowest number); null when there is none. */
  toBocCode(uri: string): string | null;
  /** The label of a URI of the mapping. */
  labelOf(uri: string): string | null;
  /** Every URI that means the same occupation as this one, itself first. */
  gelijken(uri: string): readonly string[];
}

const byNumber = (a: MappingRij, b: MappingRij): number => a.bocCode.length - b.bocCode.length || (a.bocCode < b.bocCode ? -1 : 1);

/** Makes the lookups once; each question then costs nothing. */
export function createMapping(rijen: readonly MappingRij[]): BeroepMapping {
  const byCode = new Map<string, MappingRij>();
  const byUri = new Map<string, MappingRij[]>();
  for (const rij of [...rijen].sort(byNumber)) {
    byCode.set(rij.bocCode, rij);
    const samen = byUri.get(rij.uri);
    if (samen) samen.push(rij);
    else byUri.set(rij.uri, [rij]);
  }
  /** The URI of CompetentNL that a URI means, as far as the mapping knows. */
  const mapped = (uri: string): string | undefined => (byUri.has(uri) ? uri : byCode.get(fromBeroepsUri(uri) ?? "")?.uri);

  return {
    toUri: (bocCode) => byCode.get(bocCode)?.uri ?? toBeroepsUri(bocCode),
    toBocCode: (uri) => fromBeroepsUri(uri) ?? byUri.get(uri)?.[0]?.bocCode ?? null,
    labelOf: (uri) => byUri.get(uri)?.[0]?.label ?? null,
    gelijken: (uri) => {
      const competent = mapped(uri);
      if (competent === undefined) return [uri];
      return [...new Set([uri, competent, ...(byUri.get(competent) ?? []).map(({ bocCode }) => toBeroepsUri(bocCode))])];
    },
  };
}
