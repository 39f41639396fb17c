const URN = "urn:nl:uwv:boc:";
const BOC_CODE = /^\d{1,10}$/;

/**
 * The URI under which contract v3 carries a BO&C code between own parties, as long as no mapping to CompetentNL is known.
 * Throws on anything but 1 to 10 digits: codes come from the register, so that would be a bug.
 */
export function toBeroepsUri(bocCode: string): string {
  if (!BOC_CODE.test(bocCode)) throw new Error(`not a BO&C code: ${bocCode}`);
  return URN + bocCode;
}

/** The BO&C code in a URI of {@link toBeroepsUri}; null for every other URI. */
export function fromBeroepsUri(uri: string): string | null {
  const code = uri.startsWith(URN) ? uri.slice(URN.length) : "";
  return BOC_CODE.test(code) ? code : null;
}
