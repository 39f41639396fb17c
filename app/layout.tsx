import "@fontsource-variable/source-sans-3/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { LiveRegions } from "@/components/ui/live-region";

export const metadata: Metadata = {
  title: { default: "Bemiddelaarsportaal", template: "%s – Bemiddelaarsportaal" },
  description: "Zoek vacatures en kandidaten bij alle bronnen van VUM, voor gemeenten en hun partners.",
  robots: { index: false, follow: false },
  // Numbers in this portal are references, hours and postcodes, not telephones.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#0b3d47" },
    { media: "(prefers-color-scheme: dark)", color: "#0a2f37" },
  ],
};

/** Every page is rendered per request: the content security policy puts a fresh nonce in each. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="nl">
      <body>
        <LiveRegions>{children}</LiveRegions>
      </body>
    </html>
  );
}
