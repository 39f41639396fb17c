import type { CriteriumId } from "./criteria/criterium";
import type { Belang, Richting } from "./keuzes";

/** How heavily each criterion counts, 0 (not at all) to 100. Criteria that aren't asked never count. */
export type Gewichten = Readonly<Record<CriteriumId, number>>;

/** What is *moet* is known to matter more than what is *graag*, also among the rows that pass. Whole numbers keep sums exact. */
export const BELANG_FACTOR: Readonly<Record<Belang, number>> = { graag: 2, moet: 3 };

/** Vacatures for a werkzoekende: what makes that someone can and will take the job counts first. */
const VACATURES: Gewichten = {
  beroep: 40, // what was looked for: with nothing else known it goes before other work that fits; verwant work may pass it
  afstand: 20, // the pilots' first sorting; nearness stays visible within the area
  reistijd: 15, // only when asked; an estimate, so less than the distance itself
  uren: 20, // Henk: at most three days. The wrong hours are the commonest reason that nothing comes of it
  vervoer: 22, // a job one can't get to is no job; the pilots asked for it first. Just above the hours: those can be talked about
  rijbewijs: 18, // a demand of the employer, but sometimes negotiable
  niveau: 12, // the level is often filled roughly
  zonderDiploma: 16, // Jessica: where it is asked, it decides
  zonderErvaring: 12, // employers bend more easily on experience than on a diploma
  taal: 12, // decides in work with customers, less elsewhere
  soortWerk: 14, // paid, learning or voluntary are different things; pilots want them told apart
  contract: 6, // a preference more than a condition
  onregelmatigWerk: 10, // care for children, or health
  kantoortijden: 8, // same, a little softer
  aanvang: 6, // dates move
  sluiting: 12, // always looked at: a closed vacature helps nobody, whatever else fits
  woorden: 12, // the user typed them for a reason
  competenties: 8, // rarely filled, and coded in more than one way
  interesses: 5, // nice to have
  sector: 6, // a preference
};

/** Werkzoekenden for a vacature: can do it and wants it counts first; own limits of a person are respected by default. */
const WERKZOEKENDEN: Gewichten = {
  beroep: 40, // someone who looks for this work, or has done it
  afstand: 20, // against the own maximaleReisafstand too
  reistijd: 8, // always looked at against the own maximaleReistijd, hence light
  uren: 18, // the job's hours are given, people's wishes less sharp
  vervoer: 15, // asked by the job
  rijbewijs: 20, // without the licence the work can't be done
  niveau: 14,
  zonderDiploma: 0, // not asked in this direction
  zonderErvaring: 0,
  taal: 15, // work with customers or safety rules
  soortWerk: 12, // who wants a werkervaringsplaats isn't served with a regular job by force
  contract: 6,
  onregelmatigWerk: 12, // the roster is given
  kantoortijden: 10,
  aanvang: 10, // a vacature wants to be filled in time
  sluiting: 0, // a profiel doesn't close
  woorden: 12,
  competenties: 12, // what someone can do
  interesses: 5,
  sector: 6,
};

/** The weights that hold unless a user shifts them. */
export const standaardGewichten = (richting: Richting): Gewichten => (richting === "vacatures" ? VACATURES : WERKZOEKENDEN);
