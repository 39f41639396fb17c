import { z } from "zod";

/** Which delivery: what a job is given. */
export const leveringsleutelSchema = z.object({ organisatieId: z.int(), id: z.uuid() });
export type Leveringsleutel = Readonly<z.infer<typeof leveringsleutelSchema>>;
