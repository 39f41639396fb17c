import type { Bron } from "./bron";
import type { Klok } from "./klok";
import { SCENARIOS, findScenario, type Ingreep, type Scenario } from "./scenarios";

/** Which scenario is on. Choosing one makes its bronnen anew and sets the clock. */
export class Scenariokeuze {
  #current: Scenario = SCENARIOS[0]!;
  #extraBronnen: readonly Bron[] = [];

  constructor(
    private readonly klok: Klok,
    private readonly bronnen: readonly Bron[],
  ) {}

  get naam(): string {
    return this.#current.naam;
  }

  get ingreep(): Ingreep {
    return this.#current.ingreep;
  }

  /** The bronnen that are asked now. */
  get gevraagd(): readonly Bron[] {
    return this.ingreep.zonderBronnen ? this.#extraBronnen : [...this.bronnen, ...this.#extraBronnen];
  }

  /** The bron with this OIN, asked now or not: a detail may follow its question after the scenario ended. */
  findBron(oin: string): Bron | undefined {
    return [...this.#extraBronnen, ...this.bronnen].find((bron) => bron.oin === oin);
  }

  /** Switches to the scenario with this name. False: there is no such scenario, and nothing changed. */
  choose(naam: string): boolean {
    const scenario = findScenario(naam);
    if (!scenario) return false;
    this.#current = scenario;
    this.#extraBronnen = scenario.ingreep.extraBronnen?.() ?? [];
    this.klok.shiftTo(scenario.ingreep.klokVooruitMs ?? 0);
    return true;
  }
}
