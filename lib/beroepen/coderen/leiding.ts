import { tokenize } from "../taal/normalize";
import type { Functieniveaus } from "../verwant/functieniveau";
import type { BeroepKandidaat } from "./kandidaten";

/** What is needed to see that a text can't mean somebody who leads. */
export interface Leidingkennis {
  /** Words by which a text says that somebody does the work (`data/taal/uitvoerend.txt`). */
  readonly uitvoerend: ReadonlySet<string>;
  readonly read: Functieniveaus["read"];
}

const LEIDING = "leiding";

/**
 * Leaves out who leads where a text speaks of who does the work: of "medewerker algemeen" only the second word is in the register, in the
 * name of a directeur. A text that speaks of both ("assistent bedrijfsleider") keeps all. `text`: abbreviations written out.
 */
export function withoutLeiding(text: string, kandidaten: readonly BeroepKandidaat[], { uitvoerend, read }: Leidingkennis): readonly BeroepKandidaat[] {
  if (read(text).soort === LEIDING || !tokenize(text).some((word) => uitvoerend.has(word))) return kandidaten;
  return kandidaten.filter(({ naam, referentieberoep }) => read(naam).soort !== LEIDING && read(referentieberoep.naam).soort !== LEIDING);
}
