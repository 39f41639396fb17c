import type { HandelingFout } from "@/lib/toegang/handeling";

/** Why the log doesn't answer, in words. */
export function toMelding(fout: HandelingFout<unknown>): string {
  switch (fout.soort) {
    case "geen-sessie":
      return "Je sessie is verlopen. Log opnieuw in.";
    case "te-vaak":
      return `Je vraagt veel achter elkaar. Probeer het over ${fout.wachtSeconden} seconden opnieuw.`;
    case "invoer":
      return fout.velden[0]?.melding ?? "Kijk na wat je invulde.";
    case "geen-recht":
    case "uitkomst":
      return "Alleen een privacyfunctionaris leest het verwerkingenlogboek.";
  }
}
