import { answerIntrekking, answerLevering } from "../beantwoorden";

/** Machine delivery of vacatures (docs/aanleveren-api.md). Replaces what the organisation of the key published over this channel. */
export const PUT = (request: Request): Promise<Response> => answerLevering("vacatures", "vervangen", request);

/** Adds or changes the vacatures that are sent. */
export const POST = (request: Request): Promise<Response> => answerLevering("vacatures", "bijwerken", request);

/** Withdraws the vacatures whose ids are sent. */
export const DELETE = (request: Request): Promise<Response> => answerIntrekking("vacatures", request);
