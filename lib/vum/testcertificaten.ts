import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tls } from "./verbinding";

export interface Testautoriteit {
  /** A certificate in PEM for this OIN (subject serialNumber, as PKIoverheid does), valid for localhost. */
  issue(oin: string): Tls;
  /** Removes the keys. */
  remove(): void;
}

/** Whether this machine can make certificates at all. */
export const hasOpenssl = (): boolean => spawnSync("openssl", ["version"]).status === 0;

/** A certificate authority that lives as long as a test. Needs openssl; throws when it isn't there. */
export function createTestautoriteit(): Testautoriteit {
  const folder = mkdtempSync(join(tmpdir(), "vum-ca-"));
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test CA");
  writeFileSync(path("ext"), "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n");
  return {
    issue(oin) {
      openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", `${oin}.key`, "-out", `${oin}.csr`, "-subj", `/CN=localhost/serialNumber=${oin}`);
      openssl("x509", "-req", "-in", `${oin}.csr`, "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", "ext", "-out", `${oin}.pem`);
      const read = (name: string) => readFileSync(path(name), "utf8");
      return { cert: read(`${oin}.pem`), key: read(`${oin}.key`), ca: read("ca.pem") };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
