import { expect, type APIRequestContext } from "@playwright/test";

/** Switches the sandbox exchange to a scenario of its catalogue (sandbox/uv/scenarios.ts). */
export async function zetScenario(request: APIRequestContext, naam: string): Promise<void> {
  const antwoord = await request.post(`${process.env.SANDBOX_UV_URL}/admin/scenario`, { data: { naam } });
  expect(antwoord.status(), `scenario ${naam}`).toBe(200);
}
