import { putLevering } from "../beantwoorden";

/** Machine delivery of werkzoekenden (docs/bron.md). */
export const PUT = (request: Request): Promise<Response> => putLevering("werkzoekenden", request);
