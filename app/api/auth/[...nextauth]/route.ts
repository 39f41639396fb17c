import NextAuth from "next-auth";
import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/lib/env";
import { authOpties } from "@/lib/toegang/auth-opties";
import { huidigeSessieId } from "@/lib/toegang/huidige-sessie";
import { countPerAdres } from "@/lib/toegang/limiet";
import { PROVIDER } from "@/lib/toegang/makelaar";
import { isVanEigenPagina, vanElders } from "@/lib/toegang/oorsprong";
import { teVaak } from "@/lib/toegang/te-vaak";
import { meegebrachteUitnodiging } from "@/lib/toegang/uitnodigingcookie";
import { padVan, toUitkomst, uitkomstVanMakelaar, type Inloguitkomst } from "@/lib/toegang/uitkomst";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const MAX_BYTES = 16 * 1024;

async function login(request: NextRequest, context: Context): Promise<Response> {
  let isMakelaarWeg = false;
  const antwoord: Response = await NextAuth(request, context, authOpties(huidigeSessieId, meegebrachteUitnodiging, () => void (isMakelaarWeg = true)));
  // On the way back next-auth has one word for every failure; who should wait must not be told to begin anew.
  return isMakelaarWeg && request.method === "GET" ? redirectTo("makelaar-onbereikbaar") : antwoord;
}
const redirectTo = (uitkomst: Inloguitkomst) => NextResponse.redirect(new URL(padVan(uitkomst), env().PORTAAL_URL));
const closed = () => new NextResponse(null, { status: 404 });

/** Of next-auth's routes only the steps of the login are open; reading, refreshing and ending a session are our own. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const stap = (await context.params).nextauth.join("/");
  const error = request.nextUrl.searchParams.get("error");
  switch (stap) {
    case "csrf":
    case "providers":
      return login(request, context);
    case `callback/${PROVIDER}`:
      return error ? redirectTo(uitkomstVanMakelaar(error)) : slowly(request, "terug", () => login(request, context));
    case "signin":
    case "error":
      return error ? redirectTo(toUitkomst(error)) : NextResponse.redirect(new URL("/inloggen", env().PORTAAL_URL));
    default:
      return closed();
  }
}

/** Not more often from one address than the settings allow: each step asks something of the makelaar. */
async function slowly(request: NextRequest, stap: "begin" | "terug", proceed: () => Promise<Response>): Promise<Response> {
  const wacht = await countPerAdres(request.headers, `inloggen-${stap}`, env().INLOGPOGINGEN_PER_MINUUT);
  if (wacht === 0) return proceed();
  return stap === "terug" ? teVaak(wacht) : Response.json({ url: padVan("te-vaak") }, { status: 429, headers: { "Cache-Control": "no-store", "Retry-After": String(wacht) } });
}

/** Starts the login, for one of our own pages. A query is refused: next-auth would pass it on to the makelaar, over our own parameters. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const stap = (await context.params).nextauth.join("/");
  if (stap !== `signin/${PROVIDER}` || request.nextUrl.searchParams.size > 0) return closed();
  if (!isVanEigenPagina(request)) return vanElders();
  // A form of next-auth is small; without a stated length nobody knows how large it will get.
  if (!(Number(request.headers.get("content-length") ?? Infinity) <= MAX_BYTES)) return new NextResponse(null, { status: 413 });
  return slowly(request, "begin", () => login(request, context));
}
