const MARKS = /\p{M}+/gu;
const NOT_ALPHANUMERIC = /[^a-z0-9+#]+/g;

/** Lower case without diacritics or punctuation, one space between words: "Conciërge (m/v)" → "concierge m v". */
export function normalizeText(text: string): string {
  const plain = text.toLowerCase().normalize("NFKD").replace(MARKS, "").replace(/ß/g, "ss").replace(/['’`]s\b/g, "s").replace(/['’`]/g, "");
  return plain.replace(NOT_ALPHANUMERIC, " ").trim();
}

/** The words of a text, normalised. */
export const tokenize = (text: string): string[] => {
  const normalized = normalizeText(text);
  return normalized === "" ? [] : normalized.split(" ");
};
