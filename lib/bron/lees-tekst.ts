import { err, ok, type Result } from "@/lib/result";

/** Why a body could not be read: more bytes than allowed, or no UTF-8 (RFC 8259 asks JSON to be). */
export type Leesfout = "te groot" | "geen UTF-8";

/** The body of a request as text. Stops reading at `maxBytes`, so that nobody can fill the memory. A byte order mark is dropped. */
export async function readText(request: Request, maxBytes: number): Promise<Result<string, Leesfout>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return err("te groot");
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The types of DOM don't know that a body can be iterated; Node's can.
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return err("te groot");
    }
    chunks.push(part.value);
  }
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return err("geen UTF-8");
  }
}
