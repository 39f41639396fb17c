import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const NONCE = 12;
const TAG = 16;

interface Sleutels {
  readonly current: { id: string; key: Buffer };
  readonly byId: ReadonlyMap<string, Buffer>;
}

/** Parses `id:base64,id:base64`; the first key encrypts. Throws on a key that is not 32 bytes. */
export function parseSleutels(text: string): Sleutels {
  const pairs = text.split(",").map((part) => {
    const [id = "", base64 = ""] = part.trim().split(":");
    const key = Buffer.from(base64, "base64");
    if (!/^[a-z0-9]{1,8}$/.test(id) || key.length !== 32) throw new Error("VERSLEUTELING_SLEUTELS: verwacht id:base64 van 32 bytes");
    return { id, key };
  });
  const [current] = pairs;
  if (!current) throw new Error("VERSLEUTELING_SLEUTELS is leeg");
  return { current, byId: new Map(pairs.map(({ id, key }) => [id, key])) };
}

let cached: Sleutels | undefined;
const sleutels = () => (cached ??= parseSleutels(env().VERSLEUTELING_SLEUTELS));

/** Id of the key that encrypts now. */
export const currentSleutelId = (): string => sleutels().current.id;

/**
 * Encrypts with AES-256-GCM for storage. Layout: length of the key id (1 byte), key id, nonce (12), tag (16), ciphertext; the
 * key id goes with the value so that keys can be replaced one record at a time.
 */
export function encrypt(plain: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const { id, key } = sleutels().current;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(plain as string), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([id.length]), Buffer.from(id, "ascii"), nonce, cipher.getAuthTag(), body]));
}

/** Reverses {@link encrypt}. Throws when the key is unknown or the value was changed: both are faults, not expected outcomes. */
export function decrypt(stored: Uint8Array): Buffer {
  const value = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  const start = 1 + (value[0] ?? 0);
  const key = sleutels().byId.get(value.toString("ascii", 1, start));
  if (!key) throw new Error("Versleuteld met een onbekende sleutel");
  const decipher = createDecipheriv("aes-256-gcm", key, value.subarray(start, start + NONCE));
  decipher.setAuthTag(value.subarray(start + NONCE, start + NONCE + TAG));
  return Buffer.concat([decipher.update(value.subarray(start + NONCE + TAG)), decipher.final()]);
}

/** {@link decrypt} to text. */
export const decryptText = (stored: Uint8Array): string => decrypt(stored).toString("utf8");
