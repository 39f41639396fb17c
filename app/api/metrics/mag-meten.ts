import { createHash, timingSafeEqual } from "node:crypto";

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether the request brings the token. Compares hashes, so that neither time nor length tells how much was right. */
export const magMeten = (headers: Headers, token: string): boolean => timingSafeEqual(sha256(headers.get("authorization") ?? ""), sha256(`Bearer ${token}`));
