import { answerIntrekking, answerLevering } from "../beantwoorden";

/** Machine delivery of werkzoekenden (docs/aanleveren-api.md). Replaces what the organisation of the key published over this channel. */
export const PUT = (request: Request): Promise<Response> => answerLevering("werkzoekenden", "vervangen", request);

/** Adds or changes the profiles that are sent. */
export const POST = (request: Request): Promise<Response> => answerLevering("werkzoekenden", "bijwerken", request);

/** Withdraws the profiles whose ids are sent. */
export const DELETE = (request: Request): Promise<Response> => answerIntrekking("werkzoekenden", request);
