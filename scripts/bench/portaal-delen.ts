/** The parts of `npm run bench:portaal`, in the order in which they run. `react`: imports server code, in a process of its own kind. */
export const PORTAALDELEN = {
  javascript: { file: "portaal-javascript.ts", react: false },
  server: { file: "portaal-server.ts", react: true },
  zoeken: { file: "portaal-zoeken.ts", react: false },
  pagina: { file: "portaal-pagina.ts", react: false },
  lijst: { file: "portaal-lijst.ts", react: false },
} as const;

export type Portaaldeel = keyof typeof PORTAALDELEN;
export const isPortaaldeel = (name: string): name is Portaaldeel => name in PORTAALDELEN;
/** Name of a part's marks in docs/performance.md. */
export const markOf = (deel: Portaaldeel): string => `portaal-${deel}`;
