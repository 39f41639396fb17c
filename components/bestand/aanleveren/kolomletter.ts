/** Column number to letters as in Excel: 0 is A, 26 is AA. */
export function kolomletter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : kolomletter(Math.floor(index / 26) - 1) + letter;
}
