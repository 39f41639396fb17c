import { answerIntrekkingVan } from "../../beantwoorden";

/** Withdraws one vacature. */
export const DELETE = async (request: Request, { params }: RouteContext<"/api/aanlevering/v1/vacatures/[id]">): Promise<Response> => answerIntrekkingVan("vacatures", (await params).id, request);
