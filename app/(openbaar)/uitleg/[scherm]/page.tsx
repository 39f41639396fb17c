import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Artikel, Lijst } from "@/components/kader/artikel";
import { Link } from "@/components/ui/link";
import { SCHERMEN, type Schermuitleg } from "../schermen";

const find = (scherm: string): Schermuitleg | undefined => (Object.hasOwn(SCHERMEN, scherm) ? SCHERMEN[scherm] : undefined);

export async function generateMetadata({ params }: PageProps<"/uitleg/[scherm]">): Promise<Metadata> {
  const uitleg = find((await params).scherm);
  return { title: uitleg ? `Uitleg: ${uitleg.titel}` : "Uitleg" };
}

/** What one screen is for, short. */
export default async function UitlegBijScherm({ params }: PageProps<"/uitleg/[scherm]">) {
  const uitleg = find((await params).scherm);
  if (!uitleg) notFound();
  return (
    <Artikel titel={`Uitleg: ${uitleg.titel}`} inleiding={uitleg.inleiding}>
      <Lijst>
        {uitleg.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </Lijst>
      <p>
        Meer weten? Lees <Link href="/uitleg">hoe het portaal werkt</Link> of <Link href="/uitleg/rangschikking">hoe de volgorde ontstaat</Link>.
      </p>
    </Artikel>
  );
}
