/** A place in the database where values of `encrypt` (./versleuteling.ts) are kept. */
export interface VersleuteldeKolom {
  readonly tabel: string;
  readonly kolom: string;
  /** SQL for the value as bytes; the column itself unless said otherwise. */
  readonly lees: string;
  /** SQL that puts the bytes `v.nieuw` in their place. */
  readonly zet: string;
}

const kolom = (tabel: string, naam: string): VersleuteldeKolom => ({ tabel, kolom: naam, lees: `t.${naam}`, zet: `${naam} = v.nieuw` });

/**
 * Every place with encrypted values. `versleutelde-kolommen.test.ts` compares it with the schema: a new column of bytes is named here or
 * as one that holds no content.
 */
export const VERSLEUTELDE_KOLOMMEN: readonly VersleuteldeKolom[] = [
  kolom("sessie", "id_token"),
  kolom("vacature_inhoud", "origineel"),
  kolom("werkzoekende_inhoud", "origineel"),
  kolom("recordconcept", "inhoud"),
  kolom("ingetrokken_record", "origineel"),
  kolom("contactvoorkeur", "inhoud"),
  kolom("levering", "kennis"),
  kolom("levering", "teksten"),
  kolom("levering", "oordeel"),
  kolom("levering_deel", "inhoud"),
  kolom("levering_vorig", "origineel"),
  {
    tabel: "levering_voorraad",
    kolom: "rij",
    lees: "decode(t.rij ->> 'origineel', 'base64')",
    zet: String.raw`rij = jsonb_set(t.rij::jsonb, '{origineel}', to_jsonb(translate(encode(v.nieuw, 'base64'), E'\n', '')))::json`,
  },
  kolom("kolomkeuze", "indeling"),
  kolom("tekstkeuze", "tekst"),
  kolom("aanleverinstelling", "inhoud"),
  kolom("selectievraag", "antwoord"),
  kolom("detail", "inhoud"),
  kolom("beoordeling", "notitie"),
];

/** Columns of bytes that hold a hash or a signature: nothing to read back, nothing to rotate. */
export const BYTES_ZONDER_INHOUD: ReadonlySet<string> = new Set([
  "vacature.vingerafdruk", "werkzoekende.vingerafdruk", "levering_voorraad.vingerafdruk", "levering_rij.vingerafdruk", "levering_rij.sleutel", "levering_rij.inhoud_hash",
  "tekstkeuze.hash", "beoordeling.vingerafdruk", "logboek_schakel.hash", "logboek_zegel.hash", "logboek_zegel.handtekening", "logboek_opruiming.hash",
  "logboek_opruiming.handtekening", "logboek_controle.hash", "logboek_controle.handtekening",
]);
