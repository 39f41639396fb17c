import { GRENZEN } from "../grenzen";
import type { Recordrij } from "../rij";
import { refuse } from "../weigering";
import { readElementen } from "./elementen";

/** The records of a JSON file, each an object with its exact source text. Refuses what is no JSON, or holds anything but objects. */
export async function* readJson(tekst: AsyncIterable<string>): AsyncGenerator<Recordrij> {
  let nummer = 0;
  for await (const origineel of readElementen(tekst)) {
    nummer += 1;
    if (nummer > GRENZEN.rijen) refuse("te veel rijen");
    if (!origineel.startsWith("{")) refuse("geen records", `element ${nummer} is geen object`);
    checkJson(origineel, nummer);
    yield { vorm: "record", nummer, origineel };
  }
  if (nummer === 0) refuse("geen records");
}

function checkJson(origineel: string, nummer: number): void {
  try {
    JSON.parse(origineel);
  } catch {
    refuse("geen JSON", `record ${nummer}`);
  }
}
