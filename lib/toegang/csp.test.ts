import { describe, expect, it, vi } from "vitest";
import { contentSecurityPolicy } from "./csp";

const omgeving = vi.hoisted(() => ({ NODE_ENV: "production", EHERKENNING_ISSUER: "https://makelaar.example/oidc" }));
vi.mock("@/lib/env", () => ({ env: () => omgeving }));

describe("contentSecurityPolicy", () => {
  it("lets only scripts with the nonce run, and nothing frame us", () => {
    const policy = contentSecurityPolicy("abc");
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("lets logging out end at the makelaar", () => {
    expect(contentSecurityPolicy("abc")).toContain("form-action 'self' https://makelaar.example;");
  });
});
