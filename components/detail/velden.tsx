import { Description, DescriptionList } from "@/components/ui/description-list";
import type { Veldgroepbeschrijving, Veldrij } from "@/lib/standaard/describe-velden";
import { shortDate } from "@/lib/rangschikking/woordkeus";

/** Elements of a list with several attributes (one course, one language) stand together, the first row naming them. */
const isFirstOfElement = (rij: Veldrij, previous: Veldrij | undefined) => rij.element !== null && rij.element !== previous?.element;

function Waarde({ rij, vandaag }: { rij: Veldrij; vandaag: string }) {
  if (rij.type === "datum") return rij.waarden.map((waarde) => shortDate(waarde, vandaag)).join(", ");
  if (rij.type === "url") return rij.waarden.map((waarde) => <Weblink key={waarde} url={waarde} />);
  return <span className="whitespace-pre-line">{rij.waarde}</span>;
}

/** A link only for what really is a web address; a source may put anything there. */
function Weblink({ url }: { url: string }) {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return isWeb ? <a href={url} rel="noreferrer noopener" target="_blank" className="break-all">{url}<span className="sr-only"> (opent in een nieuw tabblad)</span></a> : <span className="break-all">{url}</span>;
}

/** One group of attributes with the labels of the standard. */
export const Veldgroep = ({ groep, rijen, vandaag, stacked }: Veldgroepbeschrijving & { vandaag: string; stacked?: boolean }) => (
  <section aria-labelledby={`groep-${groep}`} className="grid gap-2">
    <h2 id={`groep-${groep}`}>{groep}</h2>
    <DescriptionList stacked={stacked}>
      {rijen.map((rij, index) => (
        <Description key={`${rij.pad}-${rij.element ?? index}`} term={rij.label} separated={index > 0 && isFirstOfElement(rij, rijen[index - 1])}>
          <Waarde rij={rij} vandaag={vandaag} />
        </Description>
      ))}
    </DescriptionList>
  </section>
);
