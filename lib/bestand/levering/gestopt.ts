/** Thrown in work on a delivery that isn't its anymore: somebody stopped it, or another worker took it over. Nothing more may be stored. */
export class Gestopt extends Error {
  constructor() {
    super("the delivery was stopped or taken over");
    this.name = "Gestopt";
  }
}
