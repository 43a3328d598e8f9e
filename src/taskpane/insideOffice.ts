/** The places where an Office host says that it is there, before any Office.js is loaded. */
export interface HostTraces {
  readonly location: { readonly search: string; readonly hash: string };
  readonly name: string;
  readonly external?: unknown;
  /** What Office.js itself falls back to where a redirect has lost the address's traces. */
  readonly sessionStorage?: Pick<Storage, "getItem">;
}

/**
 * Whether the page was opened by Office. Outside of it the unmodified Office.js would call a telemetry address and
 * throw, so it is not loaded there at all.
 */
export function insideOffice(page: HostTraces): boolean {
  const addressed = `${page.location.search}${page.location.hash}`.includes("_host_Info=");
  const named = page.name.includes("hostInfo") || page.name.includes("_host_Info");
  return addressed || named || hasHostObject(page) || isRemembered(page);
}

/** A redirect (http to https, a sign-in page) drops `_host_Info` (office-js #716, #1824). */
function isRemembered(page: HostTraces): boolean {
  try {
    return (page.sessionStorage?.getItem("hostInfoValue") ?? "") !== "";
  } catch {
    return false;
  }
}

/** Desktop Office puts these into the page before its first script. */
export function hasHostObject(page: HostTraces): boolean {
  const external = page.external;
  if (typeof external === "object" && external !== null && "GetHostInfo" in external) return true;
  return "agaveHost" in page;
}
