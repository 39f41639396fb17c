import { IconLogout, IconSwitchHorizontal } from "@tabler/icons-react";
import { menuActionStyle } from "@/components/kader/menu-action-style";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { VergetendFormulier } from "@/components/zoeken/vergetend-formulier";
import { uitloggen } from "./actions";

/** What the user menu offers. */
export const Gebruikersacties = ({ kanWisselen }: { kanWisselen: boolean }) => (
  <>
    {kanWisselen && (
      <Link href="/kies-organisatie" className={menuActionStyle}>
        <Icon of={IconSwitchHorizontal} />
        Voor een andere organisatie werken
      </Link>
    )}
    <VergetendFormulier action={uitloggen}>
      <button type="submit" className={menuActionStyle}>
        <Icon of={IconLogout} />
        Uitloggen
      </button>
    </VergetendFormulier>
  </>
);
