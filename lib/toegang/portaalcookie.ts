import { env } from "@/lib/env";

const isSecure = (): boolean => env().PORTAAL_URL.startsWith("https:");

/** Name and attributes of a cookie of the portal. `__Host-` binds it to this host and to https; the demo on http must do without. */
export function portaalcookie(naam: string) {
  const secure = isSecure();
  return { name: `${secure ? "__Host-" : ""}portaal-${naam}`, options: { httpOnly: true, sameSite: "lax", path: "/", secure } } as const;
}

/** The cookie of the session. */
export const sessiecookie = () => portaalcookie("sessie");
