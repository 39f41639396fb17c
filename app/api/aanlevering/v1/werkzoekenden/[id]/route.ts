import { answerIntrekkingVan } from "../../beantwoorden";

/** Withdraws one profile. */
export const DELETE = async (request: Request, { params }: RouteContext<"/api/aanlevering/v1/werkzoekenden/[id]">): Promise<Response> => answerIntrekkingVan("werkzoekenden", (await params).id, request);
