import { redirect } from "next/navigation";

/** The own bestand opens on its vacatures; the tabs lead to the profielen. */
export default function EigenBestand() {
  redirect("/bestand/vacatures");
}
