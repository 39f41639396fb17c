import { createHash, createHmac, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";

type Claims = Record<string, unknown>;
type Tekening = "goed" | "andere sleutel" | "geen" | "met het clientgeheim";

/** What a makelaar, or somebody between it and the portal, may do wrong on purpose. */
export interface Streken {
  /** Changes the claims of the id_token; undefined leaves one out. */
  readonly claims?: Claims;
  readonly tekening?: Tekening;
  /** Changes what stands in the address by which the browser comes back. */
  readonly terug?: Record<string, string>;
  /** Changes the discovery document. */
  readonly configuratie?: Claims;
  /** Changes the answer of the token endpoint. */
  readonly tokens?: Claims;
}

interface Uitgegeven {
  readonly nonce: string;
  readonly challenge: string;
}

const base64url = (value: unknown): string => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const withoutUndefined = (claims: Claims): Claims => Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** An OIDC provider over real HTTP, for tests only: it says who somebody is without asking, and does wrong what `streken` tells it to. */
export class VijandigeMakelaar {
  streken: Streken = {};
  /** Codes that may still be exchanged, each once, as a good makelaar keeps them. */
  readonly #codes = new Map<string, Uitgegeven>();
  readonly #key = newKey();
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  #vreemd?: ReturnType<typeof newKey>;

  constructor(private readonly client: { readonly id: string; readonly geheim: string }) {}

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get issuer(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.issuer);
    const json = (value: unknown, status = 200) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return void json(withoutUndefined({ ...this.#configuratie(), ...this.streken.configuratie }));
      case "/jwks":
        return void json({ keys: [{ ...this.#key.publicKey.export({ format: "jwk" }), kid: "goed", use: "sig", alg: "RS256" }] });
      case "/auth":
        return void response.writeHead(302, { location: this.#sendBack(url.searchParams) }).end();
      case "/token":
        return void json(...this.#exchange(new URLSearchParams(await readText(request))));
      default:
        return void json({ error: "not_found" }, 404);
    }
  }

  #configuratie(): Claims {
    return {
      issuer: this.issuer, authorization_endpoint: `${this.issuer}/auth`, token_endpoint: `${this.issuer}/token`, jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ["code"], id_token_signing_alg_values_supported: ["RS256"], authorization_response_iss_parameter_supported: true,
    };
  }

  #sendBack(asked: URLSearchParams): string {
    const code = randomUUID();
    this.#codes.set(code, { nonce: asked.get("nonce") ?? "", challenge: asked.get("code_challenge") ?? "" });
    const back = new URL(asked.get("redirect_uri") ?? "");
    const params = { code, state: asked.get("state") ?? "", iss: this.issuer, ...this.streken.terug };
    for (const [name, value] of Object.entries(params)) back.searchParams.set(name, value);
    return back.href;
  }

  #exchange(form: URLSearchParams): [unknown, number] {
    const code = form.get("code") ?? "";
    const uitgegeven = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
    if (!uitgegeven || challenge !== uitgegeven.challenge) return [{ error: "invalid_grant" }, 400];
    return [withoutUndefined({ access_token: "toegang", token_type: "Bearer", id_token: this.#idToken(uitgegeven.nonce), ...this.streken.tokens }), 200];
  }

  #idToken(nonce: string): string {
    const seconds = Math.floor(Date.now() / 1000);
    const goed = {
      iss: this.issuer, aud: this.client.id, sub: "iemand", iat: seconds, exp: seconds + 300, nonce, acr: "urn:etoegang:core:assurance-class:loa3",
      "urn:etoegang:core:LegalSubjectID": "90000001", namequalifier: "urn:etoegang:1.9:EntityConcernedID:KvKnr", "urn:etoegang:core:ActingSubjectID": "iemand",
    };
    return this.#tekenen(base64url(withoutUndefined({ ...goed, ...this.streken.claims })));
  }

  #tekenen(payload: string): string {
    const rs256 = (key: ReturnType<typeof newKey>, kid: string) => {
      const input = `${base64url({ alg: "RS256", kid })}.${payload}`;
      return `${input}.${sign("RSA-SHA256", Buffer.from(input), key.privateKey).toString("base64url")}`;
    };
    switch (this.streken.tekening ?? "goed") {
      case "goed":
        return rs256(this.#key, "goed");
      case "andere sleutel":
        return rs256((this.#vreemd ??= newKey()), "goed");
      case "geen":
        return `${base64url({ alg: "none" })}.${payload}.`;
      case "met het clientgeheim": {
        const input = `${base64url({ alg: "HS256" })}.${payload}`;
        return `${input}.${createHmac("sha256", this.client.geheim).update(input).digest("base64url")}`;
      }
    }
  }
}
