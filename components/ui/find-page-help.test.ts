import { expect, it } from "vitest";
import { findPageHelp } from "./find-page-help";

const help = [{ path: "/", href: "start" }, { path: "/a", href: "a" }, { path: "/a/*", href: "een" }, { path: "/a/b", href: "b" }, { path: "/a/*/*", href: "diep" }];

it.each([["/", "start"], ["/a", "a"], ["/a/x", "een"], ["/a/x/y/z", "diep"], ["/ab", undefined], ["/c", undefined]])("explains %s by %s", (path, href) => expect(findPageHelp(help, path)?.href).toBe(href));
