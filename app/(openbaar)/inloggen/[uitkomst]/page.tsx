import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Foutpagina } from "@/components/kader/foutpagina";
import { ButtonLink } from "@/components/ui/button-link";
import { env } from "@/lib/env";
import { nameOfNiveau } from "@/lib/toegang/niveau";
import { parseUitkomst } from "@/lib/toegang/uitkomst";
import { withDoel } from "@/lib/toegang/veilig-pad";
import { uitkomsttekst } from "../uitkomstteksten";

type Props = PageProps<"/inloggen/[uitkomst]">;

async function readTekst({ params }: Props) {
  const uitkomst = parseUitkomst((await params).uitkomst) ?? notFound();
  return uitkomsttekst(uitkomst, nameOfNiveau(env().EHERKENNING_MINIMUM_LOA));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readTekst(props)).titel };
}

/** Why the login did not end in the portal, and the way out. */
export default async function UitkomstPage(props: Props) {
  const { titel, uitleg, stappen } = await readTekst(props);
  const { naar } = await props.searchParams;
  const opnieuw = (
    <ButtonLink kind="primary" href={withDoel("/inloggen", naar) as Route}>
      Opnieuw inloggen
    </ButtonLink>
  );
  return (
    <Foutpagina titel={titel} acties={opnieuw}>
      <p>{uitleg}</p>
      <h2>Wat kun je doen?</h2>
      <ul className="grid list-disc gap-1 pl-6">
        {stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ul>
    </Foutpagina>
  );
}
