import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "@/lib/toegang/csp";
import { PAD_HEADER } from "@/lib/toegang/pad-header";

/** Puts a fresh nonce in the content security policy of every page, and hands pages the path that was asked for. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set(PAD_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages only: a proxy cuts request bodies at 10 MB, which deliveries and uploads under `/api` may exceed. */
export const config = { matcher: ["/((?!api/|robots.txt|_next/static|_next/image|icon.svg|favicon.ico).*)"] };
