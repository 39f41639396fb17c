import { z } from "zod";

const AFSTAND = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"]);
const foutSchema = z.object({ code: z.string().optional().catch(undefined), message: z.string() });

/** Whether what next-auth reports of a failed login says that the makelaar gave no answer at all, rather than a wrong one. */
export function isMakelaarWeg(gemeld: unknown): boolean {
  const fout = foutSchema.safeParse(gemeld instanceof Error ? gemeld : z.object({ error: z.unknown() }).safeParse(gemeld).data?.error);
  // openid-client says that it waited too long, without a code.
  return fout.success && (AFSTAND.has(fout.data.code ?? "") || fout.data.message.includes("timed out"));
}
