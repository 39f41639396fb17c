import NextAuth from "next-auth";
import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/lib/env";
import { authOpties } from "@/lib/toegang/auth-opties";
import { huidigeSessieId } from "@/lib/toegang/huidige-sessie";
import { PROVIDER } from "@/lib/toegang/makelaar";
import { padVan, toUitkomst, uitkomstVanMakelaar, type Inloguitkomst } from "@/lib/toegang/uitkomst";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const login = (request: NextRequest, context: Context): Promise<Response> => NextAuth(request, context, authOpties(huidigeSessieId));
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
      return error ? redirectTo(uitkomstVanMakelaar(error)) : login(request, context);
    case "signin":
    case "error":
      return error ? redirectTo(toUitkomst(error)) : NextResponse.redirect(new URL("/inloggen", env().PORTAAL_URL));
    default:
      return closed();
  }
}

/** Starts the login. A query is refused: next-auth would pass it on to the makelaar, over our own parameters. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const stap = (await context.params).nextauth.join("/");
  if (stap !== `signin/${PROVIDER}` || request.nextUrl.searchParams.size > 0) return closed();
  return login(request, context);
}
