/** A colour as `#rrggbb`, small letters. */
export type Kleur = string;

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(kleur: Kleur): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(kleur.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(een: Kleur, ander: Kleur): number {
  const [licht = 0, donker = 0] = [luminance(een), luminance(ander)].sort((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

/** A darker colour: each channel a fifth less. Whatever reads on the colour reads better on this one when it is light. */
export const donkerder = (kleur: Kleur): Kleur => `#${[1, 3, 5].map((at) => Math.round(parseInt(kleur.slice(at, at + 2), 16) * 0.8).toString(16).padStart(2, "0")).join("")}`;
