import { putLevering } from "../beantwoorden";

/** Machine delivery of vacatures (docs/bron.md). */
export const PUT = (request: Request): Promise<Response> => putLevering("vacatures", request);
