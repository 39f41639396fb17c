import { checkKleuren, kleurenSchema, toStylesheet } from "@/lib/beheer/huisstijl/kleuren";

/**
 * The style sheet of two colours, `?kop=0b3d47&actie=00627a`. A file of our own, so that the content security policy needs no exception. Public:
 * it says nothing about anybody, and gives nothing but tokens of colours that can be read.
 */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const kleuren = kleurenSchema.safeParse({ kop: `#${searchParams.get("kop")}`, actie: `#${searchParams.get("actie")}` });
  if (!kleuren.success || checkKleuren(kleuren.data).length > 0) return new Response(null, { status: 404 });
  return new Response(toStylesheet(kleuren.data), { headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable", "x-content-type-options": "nosniff" } });
}
