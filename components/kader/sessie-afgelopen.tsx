import { buttonStyle } from "@/components/ui/button-style";

interface SessieAfgelopenProps {
  ids: { titel: string; uitleg: string };
  /** Of the page that is covered. */
  pad: string;
}

const inlogadres = (naar: string): string => `/inloggen?naar=${encodeURIComponent(naar)}`;

/** The session is over: the way back in, without losing what stands on the page. */
export const SessieAfgelopen = ({ ids, pad }: SessieAfgelopenProps) => (
  <div className="grid gap-4">
    <h2 id={ids.titel}>Je sessie is afgelopen</h2>
    <div id={ids.uitleg} className="grid gap-2">
      <p>Je bent uitgelogd om gegevens van werkzoekenden te beschermen. Daarom is deze pagina afgedekt.</p>
      <p>Wat je had ingevuld, staat er nog. Log in een nieuw tabblad in en kom dan hier terug: je gaat verder waar je was.</p>
    </div>
    <div className="flex flex-wrap gap-3">
      <a href={inlogadres("/verder")} target="_blank" rel="noopener" className={buttonStyle("primary", "normal")}>Inloggen in een nieuw tabblad</a>
      <a href={inlogadres(pad)} className={buttonStyle("quiet", "normal")}>Inloggen in dit tabblad</a>
    </div>
  </div>
);
