/** The four digits of a Dutch postcode such as "5503 AB", "5503ab" or "5503"; undefined for anything else. */
export function parsePc4(postcode: string): number | undefined {
  const match = /^([1-9]\d{3})(?:\s*[a-z]{2})?$/i.exec(postcode.trim());
  return match ? Number(match[1]) : undefined;
}

/** The postcode as the standard writes it ("5503AB"); undefined unless it is complete. */
export function normalizePostcode(postcode: string): string | undefined {
  const compact = postcode.replace(/\s+/g, "").toUpperCase();
  return /^[1-9]\d{3}[A-Z]{2}$/.test(compact) ? compact : undefined;
}
