import type { Rol } from "@/lib/toegang/rol";

type Soort = "gemeente" | "samenwerkingsverband" | "bv" | "uwv" | "beheerder";

const VAN_ORGANISATIES: readonly Rol[] = ["bemiddelaar", "bronbeheerder", "organisatiebeheerder", "privacyfunctionaris"];
const VAN_DE_OPERATOR: readonly Rol[] = ["functioneel_beheerder", "organisatiebeheerder", "privacyfunctionaris"];

/** Roles that can be given in an organisation: only at the operator one operates the portal, and there nobody works with records. */
export const rollenBij = (soort: Soort): readonly Rol[] => (soort === "beheerder" ? VAN_DE_OPERATOR : VAN_ORGANISATIES);

/** Roles that an organisation can't do without once somebody has them: without an organisatiebeheerder nobody gives roles any more. */
export const ONMISBAAR: readonly Rol[] = ["organisatiebeheerder", "functioneel_beheerder"];
