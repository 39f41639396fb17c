import { err, ok, type Result } from "@/lib/result";

/** The official file is 2 MB; ten times as much can't be it. */
const MOST_BYTES = 20_000_000;
const TIMEOUT = 30_000;

async function readLimited(response: Response): Promise<Result<string, string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return err(`Het bestand is groter dan ${MOST_BYTES / 1_000_000} MB; dat is niet het register.`);
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString("utf8"));
}

/** Fetches a register: https only, at most 20 MB, within 30 seconds. The error is Dutch. */
export async function fetchRegister(url: string): Promise<Result<string, string>> {
  if (!url.toLowerCase().startsWith("https://")) return err("Alleen een adres dat met https:// begint wordt opgehaald.");
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.url.startsWith("https://")) return err("Het adres verwijst door naar een adres zonder https.");
    return response.ok ? await readLimited(response) : err(`De server antwoordt met ${response.status}.`);
  } catch {
    return err(`Ophalen lukt niet binnen ${TIMEOUT / 1000} seconden. Klopt het adres?`);
  }
}
