import type { Partijen } from "@/lib/standaard/berichtheaders";
import type { Berichtfout } from "@/lib/standaard/fouten";
import type { GelezenDetail, GelezenMatches, MatchVan } from "@/lib/standaard/parse-antwoord";
import type { SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import type { Result } from "@/lib/result";
import type { RecordVan } from "./uitkomst";

/**
 * One version of the contract: how a question of the one internal model is written, and how answers are read into it. Everything
 * else of the client (deadlines, retries, outcomes) is the same in every version.
 */
export interface VumAdapter {
  headers(partijen: Partijen): Record<string, string>;
  /** Path of a question, after the base. */
  matchesPath(soort: Soort): string;
  /** Path of a detail, after the base. */
  detailPath(soort: Soort, vumID: string): string;
  writeVraag<S extends Soort>(soort: S, vraagObject: SelectievraagVan<S>): string;
  /** Asynchronous because it lets others work in between: an answer may hold tens of thousands of rows. */
  readMatches<S extends Soort>(soort: S, text: string): Promise<Result<GelezenMatches<MatchVan<S>>, Berichtfout>>;
  readDetail<S extends Soort>(soort: S, text: string): Result<GelezenDetail<RecordVan<S>>, Berichtfout>;
  /** The code of an Error body, such as `400.02`; null when there is none. */
  readFoutcode(text: string): string | null;
}
