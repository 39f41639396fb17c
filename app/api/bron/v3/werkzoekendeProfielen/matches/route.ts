import { postMatches } from "@/lib/bron/routes";

/** The bron contract: a selectievraag for werkzoekenden. */
export const POST = (request: Request): Promise<Response> => postMatches("werkzoekenden", request);
