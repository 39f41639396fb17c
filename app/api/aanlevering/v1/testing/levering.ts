import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { hashOf } from "@/lib/toegang/sessie-id";
import { DELETE as deleteVacature } from "../vacatures/[id]/route";
import { DELETE as deleteVacatures, POST as postVacatures, PUT as putVacatures } from "../vacatures/route";

/** A test number that passes the elfproef; given to nobody. */
export const BSN = "999990019";
export const URL_VACATURES = "http://portaal.test/api/aanlevering/v1/vacatures";

export interface Opties {
  /** The key, as text; null for none. */
  readonly sleutel?: string | null;
  readonly versie?: string | null;
  readonly send?: (request: Request) => Promise<Response>;
  readonly koppen?: Record<string, string>;
}

/** A connected organisation, unless said otherwise. */
export const createOrganisatie = (oin: string, rest: object = {}) =>
  db().organisatie.create({ data: { oin, naam: "Leverdorp", soort: "gemeente", suwiPartij: true, aangesloten: true, ...rest } });

export const createSleutel = (organisatieId: number, tekst: string, ingetrokkenOp: Date | null = null) =>
  db().aanleverSleutel.create({ data: { organisatieId, hash: hashOf(tekst), omschrijving: "test", gemaaktOp: now(), ingetrokkenOp } });

export const vacature = (id: string, rest: object = {}) => ({ idVacature: id, adres: { postcode: "5503AB" }, ...rest });

export const counts = (nieuw: number, gewijzigd: number, ongewijzigd: number, ingetrokken: number, geweigerd: number) =>
  ({ ontvangen: nieuw + gewijzigd + ongewijzigd + geweigerd, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd });

/** The API as software with this key sees it. */
export function createLeveraar(standaard: string) {
  const headersOf = ({ sleutel = standaard, versie = "3.0.0", koppen = {} }: Opties): Record<string, string> =>
    ({ "content-type": "application/json", ...(sleutel ? { authorization: `Bearer ${sleutel}` } : {}), ...(versie ? { "API-Version": versie } : {}), ...koppen });
  const deliver = async (body: unknown, { send = putVacatures, ...opties }: Opties = {}) => {
    const response = await send(new Request(URL_VACATURES, { method: "PUT", headers: headersOf(opties), body: typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body) }));
    return { status: response.status, body: await response.json(), headers: response.headers };
  };
  return {
    headersOf,
    deliver,
    post: (body: unknown, opties: Opties = {}) => deliver(body, { ...opties, send: postVacatures }),
    withdraw: (body: unknown, opties: Opties = {}) => deliver(body, { ...opties, send: deleteVacatures }),
    withdrawOne: (id: string) => deliver("", { send: (request) => deleteVacature(new Request(request.url, { method: "DELETE", headers: request.headers }), { params: Promise.resolve({ id }) }) }),
  };
}

export const publishedIds = async (organisatieId: number) => (await db().vacature.findMany({ where: { organisatieId }, orderBy: { id: "asc" } })).map(({ id }) => id);
