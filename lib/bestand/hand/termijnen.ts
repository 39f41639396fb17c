/** What is kept beside the published records (docs/bewaartermijnen.md). In days. */
export const CONCEPT_DAGEN = 30;
/** Long enough to notice a mistake, or to publish a vacature once more. */
export const INGETROKKEN_DAGEN = 30;

const DAG = 86_400_000;

export const naDagen = (moment: Date, dagen: number): Date => new Date(moment.getTime() + dagen * DAG);
