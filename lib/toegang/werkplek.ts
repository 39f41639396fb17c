import { hashOf } from "./sessie-id";
import type { Sessie } from "./sessie";

/** Who works for whom, in a word that says neither: what the browser keeps for one is not shown to another. The same at every login. */
export const werkplekVan = ({ account, namens }: Sessie): string => hashOf(`werkplek/${account.id}/${namens.id}`).slice(0, 16);
