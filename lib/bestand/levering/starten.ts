import "server-only";
import type { Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { UploadFout } from "./fouten";

/** A file that somebody uploads. */
export interface Upload {
  readonly soort: Soort;
  /** Chosen by the browser (a UUID), so that it can poll for progress while it sends. Unique within the organisation. */
  readonly id: string;
  readonly bestandsnaam: string;
  readonly stroom: AsyncIterable<Uint8Array>;
  /** Size in bytes, when known. */
  readonly totaal?: number;
  /** The delivery that this file corrects; dropped when this one has been judged. */
  readonly vervangt?: string;
}

/**
 * Reads an upload to its end, row by row, and returns when all of it is in. What is kept is the cleaned rows, encrypted: no BSN ever
 * reaches the database, and neither does the file. What comes then is work of the queue, whether the browser stays or not: with columns
 * that are known from before it goes on to `controle` by itself. A refused or broken upload leaves nothing but its line.
 */
export function startLevering(sessie: Sessie, upload: Upload): Promise<Result<{ readonly id: string }, UploadFout>> {
  throw new Error(`not yet: ${sessie.id} ${upload.id}`);
}
