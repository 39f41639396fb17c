import "server-only";
import { beeindigSessies, blokkeerGebruiker, blokkeerSchema, deblokkeerGebruiker, gebruikerIdSchema, gebruikerSchema, wijzigGebruiker } from "@/lib/beheer/gebruikers/wijzigen";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magBeheren } from "@/lib/toegang/rechten";

const regels = { recht: magBeheren, limiet: perMinuut(60, "gebruikers") } as const;

export const wijzigen = handeling({ ...regels, schema: gebruikerSchema, run: wijzigGebruiker });
export const beeindigen = handeling({ ...regels, schema: gebruikerIdSchema, run: beeindigSessies });
export const blokkeren = handeling({ ...regels, schema: blokkeerSchema, run: blokkeerGebruiker });
export const deblokkeren = handeling({ ...regels, schema: gebruikerIdSchema, run: deblokkeerGebruiker });
