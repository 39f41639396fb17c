import { env } from "@/lib/env";

/**
 * The content security policy of a page. Scripts need the nonce; styles come from our own files, and only the style attribute
 * may be inline (widths of bars and columns). Forms may end at the makelaar: that is where logging out leads.
 */
export function contentSecurityPolicy(nonce: string): string {
  const { NODE_ENV, EHERKENNING_ISSUER } = env();
  // React and the reloading of `next dev` need eval and inline styles.
  const dev = NODE_ENV === "development";
  const directives = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src": dev ? "'self' 'unsafe-inline'" : "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": `'self' ${new URL(EHERKENNING_ISSUER).origin}`,
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join("; ");
}
