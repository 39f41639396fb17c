import { NextResponse, type NextRequest } from "next/server";
import { readSpoor, SPOOR_HEADER, SPOOR_TIMING } from "@/lib/spoor";
import { contentSecurityPolicy } from "@/lib/toegang/csp";
import { magOorsprong, vanElders } from "@/lib/toegang/oorsprong";
import { PAD_HEADER } from "@/lib/toegang/pad-header";
import { paginalimiet } from "@/lib/toegang/paginalimiet";

/**
 * In front of every page and server action: refuses what another site makes a browser send and who asks far too often, puts a fresh
 * nonce in the content security policy, hands pages the path that was asked for, and gives the request an id for the log.
 */
export function proxy(request: NextRequest): NextResponse | Response {
  if (!magOorsprong(request)) return vanElders();
  const teVaak = paginalimiet(request);
  if (teVaak) return teVaak;
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set(PAD_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const spoor = readSpoor((name) => request.headers.get(name)) ?? crypto.randomUUID();
  headers.set(SPOOR_HEADER, spoor);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set(SPOOR_HEADER, spoor);
  // For the number on an error page: a script can read no header of what React fetched, but it can read this one.
  response.headers.set("server-timing", `${SPOOR_TIMING};desc="${spoor}"`);
  return response;
}

/** Pages only: a proxy cuts request bodies at 10 MB, which deliveries and uploads under `/api` may exceed. */
export const config = { matcher: ["/((?!api/|robots.txt|\\.well-known/|_next/static|_next/image|icon.svg|favicon.ico).*)"] };
