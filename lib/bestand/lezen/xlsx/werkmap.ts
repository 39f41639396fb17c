import { refuse } from "../weigering";
import { readWholeXml } from "./xml";
import type { Pakket } from "./zip";

/** A visible sheet: its name, and the part that holds it. */
export interface Bladverwijzing {
  readonly naam: string;
  readonly onderdeel: string;
}

/** What the file says of itself. */
export interface Werkmap {
  readonly bladen: readonly Bladverwijzing[];
  /** Names of sheets that are hidden, and so aren't read. */
  readonly verborgen: readonly string[];
  /** Days counted from 1904 (old Macs). */
  readonly sinds1904: boolean;
  readonly teksten: string;
  readonly stijlen: string;
}

const resolve = (folder: string, target: string): string => (target.startsWith("/") ? target.slice(1) : `${folder}/${target.replace(/^\.\//, "")}`);

/** Where a part points to: target by id, and by the last word of its type. */
async function readVerwijzingen(pakket: Pakket, folder: string, file: string): Promise<{ byId: Map<string, string>; byType: Map<string, string> }> {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  await readWholeXml(pakket, `${folder}/_rels/${file}.rels`.replace(/^\//, ""), {
    open: (naam, { Id, Type, Target, TargetMode }) => {
      if (naam !== "Relationship" || TargetMode === "External" || Target === undefined) return;
      const path = folder === "" ? Target.replace(/^\//, "") : resolve(folder, Target);
      if (Id !== undefined) byId.set(Id, path);
      byType.set(Type?.split("/").at(-1) ?? "", path);
    },
  });
  return { byId, byType };
}

/** Reads which sheets a file has and where its parts are. Refuses one without a visible sheet, or whose type allows macros. */
export async function readWerkmap(pakket: Pakket): Promise<Werkmap> {
  await readWholeXml(pakket, "[Content_Types].xml", { open: (_, { ContentType }) => void (ContentType !== undefined && /macroenabled|vbaproject/i.test(ContentType) && refuse("macro's")) });
  const main = (await readVerwijzingen(pakket, "", "")).byType.get("officeDocument") ?? "xl/workbook.xml";
  const folder = main.split("/").slice(0, -1).join("/");
  const { byId, byType } = await readVerwijzingen(pakket, folder, main.split("/").at(-1) ?? "");
  const bladen: Bladverwijzing[] = [];
  const verborgen: string[] = [];
  let sinds1904 = false;
  await readWholeXml(pakket, main, {
    open: (naam, attributen) => {
      if (naam === "workbookPr") sinds1904 = /^(1|true)$/.test(attributen.date1904 ?? "");
      if (naam !== "sheet" || attributen.name === undefined) return;
      const id = Object.entries(attributen).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
      const onderdeel = byId.get(id);
      if (attributen.state === "hidden" || attributen.state === "veryHidden") verborgen.push(attributen.name);
      else if (onderdeel !== undefined) bladen.push({ naam: attributen.name, onderdeel });
    },
  });
  if (bladen.length === 0) refuse("geen werkblad");
  return { bladen, verborgen, sinds1904, teksten: byType.get("sharedStrings") ?? `${folder}/sharedStrings.xml`, stijlen: byType.get("styles") ?? `${folder}/styles.xml` };
}
