import { postMatches } from "@/lib/bron/routes";

/** The bron contract, version 2.0: a selectievraag for vacatures. */
export const POST = (request: Request): Promise<Response> => postMatches("vacatures", request, "2.0.0");
