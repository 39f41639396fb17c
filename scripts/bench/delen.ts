/** The parts of `npm run bench`, in the order in which they run: each a process of its own, on a database of its own. */
export const DELEN = {
  zaaien: { file: "zaaien.ts", database: "landelijk", leeg: true },
  bron: { file: "bron.ts", database: "landelijk", leeg: false },
  http: { file: "http.ts", database: "landelijk", leeg: false },
  bronnen: { file: "bronnen.ts", database: "landelijk", leeg: false },
  groei10k: { file: "groei.ts", database: "groei_10000", leeg: false },
  groei100k: { file: "groei.ts", database: "groei_100000", leeg: false },
  groei300k: { file: "groei.ts", database: "groei_300000", leeg: false },
  groei1m: { file: "groei.ts", database: "groei_1000000", leeg: false },
} as const;

export type Deel = keyof typeof DELEN;
export const isDeel = (name: string): name is Deel => name in DELEN;
