import { organisatieNamed } from "../../sandbox/organisaties";

/**
 * Asks the exchange one question, so that every bron has its code and connections ready before a person waits for them: a
 * bron gets four seconds, which a cold start on a busy machine can take. What comes back is of no interest.
 */
export async function warmUp(env: Record<string, string>): Promise<void> {
  const { oin } = organisatieNamed("Gemeente Veldhoven");
  await fetch(`${env.VUM_URL}/vacatures/matches`, {
    method: "POST",
    headers: {
      "content-type": "application/json", "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0",
      "X-VUM-fromParty": oin, "X-VUM-toParty": env.VUM_OIN ?? "", "X-VUM-viaParty": env.PORTAAL_OIN ?? "",
    },
    body: JSON.stringify({ vraagObject: { selectiegebied: { postcode: "5501AA", afstand: 1 } } }),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined);
}
