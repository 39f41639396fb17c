import { ButtonLink } from "@/components/ui/button-link";

/** From the beginning of delivering to what belongs to it. */
export const Kopacties = () => (
  <>
    <ButtonLink kind="quiet" size="small" href="/bestand/aanleveren/geschiedenis">Geschiedenis</ButtonLink>
    <ButtonLink kind="quiet" size="small" href="/bestand/aanleveren/instellingen">Instellingen</ButtonLink>
  </>
);
