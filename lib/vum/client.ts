import "server-only";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import type { Termijn } from "./deadline";
import type { Detailuitkomst, Vraaguitkomst } from "./uitkomst";
import { v2 } from "./v2";
import { v3 } from "./v3";
import { readTls } from "./verbinding";
import { vumVersie } from "./versie";
import { createVumClient, type Detailverzoek, type Vraag, type VumClient } from "./vumclient";

const adapters = { v2, v3 } as const;

let shared: VumClient | undefined;

/** The client of this process, made from the environment at its first question. */
function client(): VumClient {
  shared ??= createFromEnv();
  return shared;
}

function createFromEnv(): VumClient {
  const { VUM_URL, VUM_OIN, PORTAAL_OIN, VUM_TLS_CERT, VUM_TLS_KEY, VUM_TLS_CA } = env();
  const tls = readTls({ cert: VUM_TLS_CERT, key: VUM_TLS_KEY, ca: VUM_TLS_CA });
  return createVumClient({ url: VUM_URL, tls, adapter: adapters[vumVersie()], uvOin: VUM_OIN, viaOin: PORTAAL_OIN, now });
}

/**
 * Asks one selectievraag. Ask several at once under one deadline by passing the same `deadline`. Never throws for what the
 * exchange does; throws `signal.reason` when the caller withdraws.
 */
export function askSelectievraag<S extends Soort>(vraag: Vraag<S>, termijn?: Termijn): Promise<Vraaguitkomst<S>> {
  return client().askSelectievraag(vraag, termijn);
}

/** Fetches one detail, which the exchange counts. Throws as {@link askSelectievraag} does. */
export function fetchDetail<S extends Soort>(verzoek: Detailverzoek<S>, termijn?: Termijn): Promise<Detailuitkomst<S>> {
  return client().fetchDetail(verzoek, termijn);
}
