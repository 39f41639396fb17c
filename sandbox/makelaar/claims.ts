import type { Identiteit, Loa } from "../identiteiten";

/** The names under which eHerkenning hands over what it knows; `domain.md`, all configurable in the portal. */
export const CLAIM = {
  legalSubject: "urn:etoegang:core:LegalSubjectID",
  legalSubjectType: "namequalifier",
  actingSubject: "urn:etoegang:core:ActingSubjectID",
  vestiging: "urn:etoegang:1.9:ServiceRestriction:Vestigingsnr",
  service: "urn:etoegang:core:ServiceID",
} as const;

const SERVICE_ID = "urn:etoegang:DV:00000009990000000001:services:0001";
const LOAS: readonly Loa[] = ["loa2", "loa2plus", "loa3", "loa4"];

/** The level of assurance as an acr. */
export const acrOf = (loa: Loa): string => `urn:etoegang:core:assurance-class:${loa}`;
export const ACR_VALUES: readonly string[] = LOAS.map(acrOf);

/** The claims of an identity, as they stand in the id token and at userinfo. Exactly one of KvK and RSIN is the legal subject. */
export function claimsOf(identiteit: Identiteit): { sub: string; [claim: string]: string } {
  const byKvk = identiteit.kvk !== undefined;
  return {
    sub: identiteit.sleutel,
    [CLAIM.legalSubject]: identiteit.kvk ?? identiteit.rsin ?? "",
    [CLAIM.legalSubjectType]: `urn:etoegang:1.9:EntityConcernedID:${byKvk ? "KvKnr" : "RSIN"}`,
    [CLAIM.actingSubject]: identiteit.actingSubjectId,
    [CLAIM.service]: SERVICE_ID,
    ...(identiteit.vestigingsnummer ? { [CLAIM.vestiging]: identiteit.vestigingsnummer } : {}),
  };
}
