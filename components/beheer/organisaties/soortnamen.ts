/** Kinds of organisations in words. */
export const SOORTNAMEN: Readonly<Record<string, string>> = { gemeente: "Gemeente", samenwerkingsverband: "Samenwerkingsverband", bv: "B.V.", uwv: "UWV", beheerder: "Beheerder van het portaal" };
