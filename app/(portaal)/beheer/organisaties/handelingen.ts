import "server-only";
import { bevestigdSchema, gewijzigdeOrganisatieSchema, idSchema, nieuweOrganisatieSchema, vertegenwoordigingSchema } from "@/lib/beheer/organisaties/gegevens";
import { voorwaardenSchema, zetVoorwaarden } from "@/lib/beheer/organisaties/voorwaarden";
import { geefVertegenwoordiging, neemVertegenwoordiging, nodigBeheerderUit, sluitAan, sluitAf, voegOrganisatieToe, wijzigOrganisatie } from "@/lib/beheer/organisaties/wijzigen";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magPortaalBeheren } from "@/lib/toegang/rechten";

const regels = { recht: magPortaalBeheren, limiet: perMinuut(60, "organisaties") } as const;

export const toevoegen = handeling({ ...regels, schema: nieuweOrganisatieSchema, run: voegOrganisatieToe });
export const wijzigen = handeling({ ...regels, schema: gewijzigdeOrganisatieSchema, run: wijzigOrganisatie });
export const aansluiten = handeling({ ...regels, schema: idSchema, run: sluitAan });
export const afsluiten = handeling({ ...regels, schema: bevestigdSchema, run: sluitAf });
export const geven = handeling({ ...regels, schema: vertegenwoordigingSchema, run: geefVertegenwoordiging });
export const nemen = handeling({ ...regels, schema: vertegenwoordigingSchema, run: neemVertegenwoordiging });
export const uitnodigen = handeling({ ...regels, schema: idSchema, run: nodigBeheerderUit });
export const stellen = handeling({ ...regels, schema: voorwaardenSchema, run: zetVoorwaarden });
