const TOETSEN = [
  ["↓ ↑", "naar de volgende of vorige regel"],
  ["Page Down, Page Up", "tien regels verder of terug"],
  ["→ ←", "regel openen of sluiten"],
  ["Enter", "op de naam: het resultaat openen"],
  ["Spatie", "de regel kiezen"],
  ["Shift + Enter", "op een kop: sorteren op nog een kolom"],
] as const;

/** What the keys do in the table, beside Tab. */
export const Toetsenhulp = () => (
  <div className="grid gap-2 text-table">
    <p>Ga met Tab naar een regel. Daarna:</p>
    <dl className="grid gap-2">
      {TOETSEN.map(([toets, doet]) => (
        <div key={toets} className="grid grid-cols-[7rem_1fr] gap-2">
          <dt className="font-semibold">{toets}</dt>
          <dd>{doet}</dd>
        </div>
      ))}
    </dl>
  </div>
);
