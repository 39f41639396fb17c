import { postMatches } from "@/lib/bron/routes";

/** The bron contract: a selectievraag for vacatures. */
export const POST = (request: Request): Promise<Response> => postMatches("vacatures", request);
