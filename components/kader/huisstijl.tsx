/** The colours of an organisation, `#rrggbb`; made by lib/beheer/huisstijl. */
export interface Kleuren {
  readonly kop: string;
  readonly actie: string;
}

/** Lays the colours of an organisation over the portal's own: a style sheet from our own address, which React waits for before it paints. */
export const Huisstijl = ({ kleuren }: { kleuren: Kleuren | null }) =>
  kleuren && <link rel="stylesheet" precedence="huisstijl" href={`/api/huisstijl?kop=${kleuren.kop.slice(1)}&actie=${kleuren.actie.slice(1)}`} />;
