/** What one target came to (e2e/fuzz/bestook.ts). */
export interface Uitslag {
  readonly doel: string;
  readonly aantal: number;
  readonly traagsteMs: number;
  readonly groeiMB: number;
}

/** Groups of the table: the first pattern that fits; what fits none is a line by itself. */
const GROEPEN: readonly (readonly [patroon: RegExp, groep: string])[] = [
  [/^action beheer/, "actions (beheer)"], [/^action bestand/, "actions (bestand)"], [/^action zoekvragen/, "actions (zoekvragen)"], [/^action /, "actions (others)"],
  [/ \/api\/aanlevering/, "routes: aanlevering"], [/ \/api\/auth/, "routes: auth"], [/ \/api\/beroepen/, "routes: beroepen"], [/ \/api\/bron/, "routes: bron"], [/ \/api\/leveringen/, "routes: leveringen"],
  [/ \/(api\/)?zoekvragen/, "routes: zoekvragen"], [/^[A-Z]+ \//, "routes: others"], [/^cell/, "cells of a file, each of its readers"],
];
const groepVan = (doel: string): string => GROEPEN.find(([patroon]) => patroon.test(doel))?.[1] ?? doel;

const getal = (waarde: number): string => waarde.toLocaleString("en-US");

/** The table for docs/beveiliging.md. */
export function toTabel(uitslagen: readonly Uitslag[]): string {
  const groepen = [...new Set(uitslagen.map(({ doel }) => groepVan(doel)))].sort();
  const regels = groepen.map((groep) => {
    const van = uitslagen.filter(({ doel }) => groepVan(doel) === groep);
    const hoogste = (meting: (uitslag: Uitslag) => number) => Math.max(...van.map(meting));
    return `| ${groep} | ${van.length} | ${getal(telOp(van))} | ${hoogste(({ traagsteMs }) => traagsteMs)} | ${hoogste(({ groeiMB }) => groeiMB)} |`;
  });
  return ["| targets | | inputs | slowest (ms) | most memory kept (MB) |", "|---|---|---|---|---|", ...regels, `| **together** | ${uitslagen.length} | **${getal(telOp(uitslagen))}** | | |`].join("\n");
}

export const telOp = (uitslagen: readonly Uitslag[]): number => uitslagen.reduce((som, { aantal }) => som + aantal, 0);
