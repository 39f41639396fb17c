import { html } from "hono/html";
import { IDENTITEITEN, type Identiteit, type Loa } from "../identiteiten";
import { renderPage } from "./pagina";

const NIVEAUS: Record<Loa, string> = { loa2: "niveau EH2", loa2plus: "niveau EH2+", loa3: "niveau EH3", loa4: "niveau EH4" };

/** Value of the button that goes back to the portal without logging in. */
export const CANCEL = "annuleren";

/** The page on which a test identity is chosen: one button each, by organisation. */
export function renderKiespagina(uid: string): ReturnType<typeof html> {
  const organisaties = [...new Set(IDENTITEITEN.map((identiteit) => identiteit.organisatie))];
  return renderPage(
    "Kies een testidentiteit",
    html`
      <p>Dit is geen echte eHerkenning. Niemand op deze lijst bestaat. Kies als wie je wilt inloggen bij het Bemiddelaarsportaal.</p>
      <form method="post" action="/kies/${uid}">
        ${organisaties.map(renderGroep)}
        <button class="rustig" name="sleutel" value="${CANCEL}">Annuleren en terug naar het portaal</button>
      </form>
    `,
  );
}

const renderGroep = (organisatie: string) => html`
  <h2>${organisatie}</h2>
  <ul>
    ${IDENTITEITEN.filter((identiteit) => identiteit.organisatie === organisatie).map(renderKnop)}
  </ul>
`;

const renderKnop = ({ sleutel, weergave, loa, uitleg }: Identiteit) => html`
  <li>
    <button name="sleutel" value="${sleutel}"><strong>${weergave}</strong> <span>${uitleg} Logt in met ${NIVEAUS[loa]}.</span></button>
  </li>
`;
