import type { Beroepsbeeld, Familie } from "./familie";
import { ambacht } from "./families/ambacht";
import { beveiliging } from "./families/beveiliging";
import { bouw } from "./families/bouw";
import { groen } from "./families/groen";
import { horeca } from "./families/horeca";
import { ict } from "./families/ict";
import { kantoor } from "./families/kantoor";
import { logistiek } from "./families/logistiek";
import { onderwijs } from "./families/onderwijs";
import { praktijk } from "./families/praktijk";
import { productie } from "./families/productie";
import { schoonmaak } from "./families/schoonmaak";
import { sociaal } from "./families/sociaal";
import { techniek } from "./families/techniek";
import { transport } from "./families/transport";
import { verzorging } from "./families/verzorging";
import { winkel } from "./families/winkel";
import { zorg } from "./families/zorg";

/** A described occupation with the world it belongs to. */
export interface Werk {
  readonly familie: Familie;
  readonly beroep: Beroepsbeeld;
}

export const FAMILIES: readonly Familie[] = [
  logistiek, transport, schoonmaak, zorg, onderwijs, horeca, winkel, bouw,
  techniek, productie, groen, kantoor, sociaal, ict, beveiliging, verzorging, praktijk, ambacht,
];

/** Every described occupation. */
export const WERK: readonly Werk[] = FAMILIES.flatMap((familie) => familie.beroepen.map((beroep) => ({ familie, beroep })));
