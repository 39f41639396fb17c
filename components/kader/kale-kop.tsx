import { GewoneLink } from "./gewone-link";
import { KopBalk, NAAM } from "./kop-balk";

/** Top of a page without a user: only the name. */
export const KaleKop = () => (
  <KopBalk>
    <GewoneLink href="/" className={NAAM}>
      Bemiddelaarsportaal
    </GewoneLink>
  </KopBalk>
);
