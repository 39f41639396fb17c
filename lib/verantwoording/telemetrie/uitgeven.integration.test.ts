import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { closeDb } from "@/lib/db/client";
import { sealLogboek } from "../keten/verzegelen";
import { newOrganisatieId, writeRegels } from "../keten/proef/logboek";
import { emitVerwerkingen } from "./uitgeven";

const berichten: string[] = [];
let status = 200;
let server: Server;
let url = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const delen: Buffer[] = [];
    request.on("data", (deel: Buffer) => delen.push(deel));
    request.on("end", () => {
      if (status === 200) berichten.push(Buffer.concat(delen).toString());
      response.writeHead(status, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  url = `http://127.0.0.1:${port}/v1/traces`;
});
afterAll(async () => {
  server.close();
  await closeDb();
});

it("hands over every sealed line once, with no more than the standard asks, and again what was refused", async () => {
  const organisatieId = newOrganisatieId();
  await writeRegels(organisatieId, 3);
  await sealLogboek();
  status = 400;
  await expect(emitVerwerkingen(url)).rejects.toThrow();
  status = 200;
  expect(await emitVerwerkingen(url)).toBeGreaterThanOrEqual(3);
  const tekst = berichten.join("\n");
  const spans = [...tekst.matchAll(/"name":"detail opgehaald"/g)];
  expect(spans.length).toBeGreaterThanOrEqual(3);
  expect(tekst).toContain('"dpl.core.processing_activity_id"');
  expect(tekst).toContain("#verwerking-detail-opgehaald");
  expect(tekst).toContain('"dpl.core.data_subject_id"');
  expect(tekst).not.toMatch(/K-\d|v-\d"|kenmerk|accountId/);
  berichten.length = 0;
  expect(await emitVerwerkingen(url)).toBe(0);
  await writeRegels(organisatieId, 1);
  await sealLogboek();
  expect(await emitVerwerkingen(url)).toBe(1);
});
