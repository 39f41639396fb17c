import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import path from "node:path";

/** A small disk in memory. */
export interface Schijf {
  readonly map: string;
  /** Makes it so large. */
  groei(megabytes: number): void;
  /** How much stands on it, in files. */
  bestanden(): string[];
  weg(): void;
}

const mount = (...args: string[]): void => void execFileSync("mount", args, { stdio: "ignore" });

/** Mounts a disk of some megabytes for the server of the database; null where that may not be done (root on Linux only). */
export function maakSchijf(megabytes: number): Schijf | null {
  const map = mkdtempSync("/var/tmp/storingen-");
  try {
    mount("-t", "tmpfs", "-o", `size=${megabytes}m,mode=0777`, "tmpfs", map);
  } catch {
    rmSync(map, { recursive: true });
    return null;
  }
  return {
    map,
    groei: (nieuw) => mount("-o", `remount,size=${nieuw}m`, map),
    bestanden: () => readdirSync(map, { recursive: true }).map(String),
    weg: () => {
      execFileSync("umount", [map], { stdio: "ignore" });
      rmSync(map, { recursive: true });
    },
  };
}

/** A folder on it that belongs to the server of the database. */
export function mapVoorServer({ map }: Schijf): string {
  const plek = path.join(map, "tabellen");
  mkdirSync(plek);
  const idVan = (flag: string) => Number(execFileSync("id", [flag, "postgres"]));
  chownSync(plek, idVan("-u"), idVan("-g"));
  return plek;
}

const SCHRIJVEN = 0o3;

/** Files on a disk that a process has open to write in. */
export function openOmTeSchrijven(pid: number): string[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      const doel = readlinkSync(`/proc/${pid}/fd/${fd}`);
      const flags = Number.parseInt(/flags:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8"))?.[1] ?? "0", 8);
      return doel.startsWith("/") && !doel.startsWith("/dev/") && (flags & SCHRIJVEN) > 0 ? [doel] : [];
    } catch {
      return []; // closed meanwhile
    }
  });
}
