import type { Fact } from "../../excel/diagnose/report";
import { hasHostObject } from "../insideOffice";

/** Of the build that is served, as taskpane.html says it. */
export function builtVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "unknown";
}

/** What the page knows without Office: the engine, how its files came, what it may keep and save. No address but hosts. */
export async function pageFacts(blocked: readonly string[]): Promise<readonly Fact[]> {
  return [
    { id: "asked-at", found: new Date().toISOString() },
    { id: "served-from", found: location.host },
    { id: "engine", found: navigator.userAgent },
    { id: "languages", found: navigator.languages.join(" ") },
    { id: "screen", found: `${innerWidth}x${innerHeight} at ${devicePixelRatio}` },
    { id: "modules-ran", found: String(window.xepHangStart?.stage !== "page") },
    { id: "host-traces", found: hostTraces() },
    ...fileFacts(),
    ...(await Promise.all(askedFiles().map(typeFact))),
    { id: "blocked-by-policy", found: blocked.length === 0 ? "none" : blocked.join(" ") },
    { id: "local-storage", found: canKeep(() => localStorage) },
    { id: "session-storage", found: canKeep(() => sessionStorage) },
    { id: "clipboard", found: "clipboard" in navigator ? "offered" : "not offered" },
    { id: "downloads", found: "download" in document.createElement("a") ? "offered" : "not offered" },
  ];
}

/** Whether Office has left its traces in the address, the window's name or the storage; not what they say. */
function hostTraces(): string {
  const places = {
    address: `${location.search}${location.hash}`.includes("_host_Info"),
    name: window.name.includes("ost_Info") || window.name.includes("hostInfo"),
    storage: kept("hostInfoValue"),
    object: hasHostObject(window),
  };
  const found = Object.entries(places).flatMap(([place, isThere]) => (isThere ? [place] : []));
  return found.length === 0 ? "none" : found.join(" ");
}

function kept(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Every script and style that the page has loaded, with milliseconds and bytes. */
function fileFacts(): readonly Fact[] {
  return performance.getEntriesByType("resource").flatMap((entry) => {
    if (!(entry instanceof PerformanceResourceTiming) || !/\.(js|css|json)$/.test(pathOf(entry.name))) return [];
    const { host } = new URL(entry.name);
    const from = host === location.host ? "" : ` from ${host}`;
    const file = pathOf(entry.name).split("/").slice(-2).join("/");
    return [{ id: `loaded ${file}`, found: `${Math.round(entry.duration)} ms ${entry.decodedBodySize} bytes${from}` }];
  });
}

function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}

/** One file of each kind that a server may send under a wrong type. */
function askedFiles(): readonly string[] {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
  return [...(script === undefined ? [] : [script]), "guard.js", "catalog.json", "assets/icon-32.png"];
}

async function typeFact(address: string): Promise<Fact> {
  const id = `type of ${pathOf(address).split("/").at(-1) ?? ""}`;
  try {
    const { status, headers } = await fetch(address, { cache: "no-store" });
    const caching = headers.get("cache-control");
    return { id, found: `${status} ${headers.get("content-type") ?? "none"} ${caching ?? "no caching told"}` };
  } catch (error) {
    return { id, found: error instanceof Error ? error.name : "not fetched" };
  }
}

function canKeep(storage: () => Storage): string {
  try {
    storage().setItem("xepHang.diagnose", "x".repeat(100_000));
    storage().removeItem("xepHang.diagnose");
    return "keeps 100 kB";
  } catch (error) {
    return error instanceof Error ? error.name : "refused";
  }
}
