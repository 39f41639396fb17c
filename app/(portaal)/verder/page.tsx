import type { Metadata } from "next";
import { Foutpagina } from "@/components/kader/foutpagina";
import { ButtonLink } from "@/components/ui/button-link";
import { requireSessie } from "@/lib/toegang/huidige-sessie";

export const metadata: Metadata = { title: "Je bent weer ingelogd" };

/** Where logging in again ends when the page one was working on waits in another tab. */
export default async function VerderPage() {
  await requireSessie();
  return (
    <Foutpagina titel="Je bent weer ingelogd" acties={<ButtonLink href="/">Naar de startpagina</ButtonLink>}>
      <p>Sluit dit tabblad en ga terug naar de pagina waar je bezig was. Wat je daar had ingevuld, staat er nog.</p>
    </Foutpagina>
  );
}
