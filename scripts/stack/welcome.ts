import { IDENTITEITEN } from "../../sandbox/identiteiten";
import { ORGANISATIES } from "../../sandbox/organisaties";

/** Prints where the portal is and who can log in. */
export function printWelcome(env: Record<string, string>): void {
  const naam = new Map(ORGANISATIES.map(({ oin, naam }) => [oin, naam]));
  const width = Math.max(...IDENTITEITEN.map(({ weergave }) => weergave.length)) + 2;
  console.log(`
  Portaal    ${env.PORTAAL_URL}
  UV         ${env.VUM_URL}  (scenario's: ${env.SANDBOX_UV_URL}/admin/scenario)
  Makelaar   ${env.EHERKENNING_ISSUER}

  Log in met eHerkenning en kies een testidentiteit:
${IDENTITEITEN.map(({ weergave, organisatieOin, uitleg }) => `    ${weergave.padEnd(width)}${(organisatieOin && naam.get(organisatieOin)) ?? "–"} · ${uitleg}`).join("\n")}

  Ctrl-C stopt alles.
`);
}
