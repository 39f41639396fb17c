import { postMatches } from "@/lib/bron/routes";

/** The bron contract, version 2.0: a selectievraag for werkzoekenden. */
export const POST = (request: Request): Promise<Response> => postMatches("werkzoekenden", request, "2.0.0");
