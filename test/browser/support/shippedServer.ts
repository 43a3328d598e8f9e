import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { extname, join } from "node:path";
import { JSDOM } from "jsdom";
import type { Certificate } from "../../../scripts/serve/certificate";
import { fileAt } from "../../../scripts/serve/serveFolders";

/** What a web server's configuration file says. */
export interface ShippedRules {
  readonly types: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Cache-Control of everything but the folders named beside it. */
  readonly cache: string;
  readonly uncached: readonly string[];
  readonly firstPages: readonly string[];
}

/** As IIS reads web.config. */
export function rulesOfIis(text: string): ShippedRules {
  const { document } = new JSDOM(text, { contentType: "application/xml" }).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const say = (element: Element, name: string) => element.getAttribute(name) ?? "";
  const controls = all("configuration > system\\.webServer clientCache").map((each) => say(each, "cacheControlMode"));
  const free = all("location").filter((each) => each.innerHTML.includes('"NoControl"'));
  return {
    types: Object.fromEntries(all("mimeMap").map((each) => [say(each, "fileExtension"), say(each, "mimeType")])),
    headers: Object.fromEntries(all("customHeaders > add").map((each) => [say(each, "name"), say(each, "value")])),
    cache: controls[0] === "DisableCache" ? "no-cache" : "",
    uncached: free.map((each) => say(each, "path")),
    firstPages: all("defaultDocument add").map((each) => say(each, "value")),
  };
}

/** As nginx reads its server block. */
export function rulesOfNginx(text: string): ShippedRules {
  const statements = text.replace(/^\s*#.*$/gm, "");
  const block = /types \{([^}]*)\}/.exec(statements)?.[1] ?? "";
  const types = [...block.matchAll(/(?:"([^"]*)"|([^\s;"]+))((?:\s+\w+)+);/g)].flatMap(
    ([, quoted, bare, endings = ""]) =>
      endings
        .trim()
        .split(/\s+/)
        .map((ending) => [`.${ending}`, quoted ?? bare ?? ""] as const),
  );
  const outer = headersOf(statements.replace(/location [^{]*\{[^}]*\}/g, ""));
  const { "Cache-Control": cache = "", ...headers } = outer;
  const blocks = [...statements.matchAll(/location \/([^{]*)\/ \{([^}]*)\}/g)];
  const uncached = blocks.filter(([, , body = ""]) => sameHeaders(headersOf(body), headers));
  const firstPages = /index ([^;]*);/.exec(statements)?.[1]?.split(" ") ?? [];
  return {
    types: Object.fromEntries(types),
    headers,
    cache,
    uncached: uncached.map(([, path = ""]) => path),
    firstPages,
  };
}

function headersOf(block: string): Record<string, string> {
  const lines = [...block.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+)) always;/g)];
  return Object.fromEntries(lines.map(([, name = "", quoted, bare = ""]) => [name, quoted ?? bare]));
}

function sameHeaders(some: Record<string, string>, others: Record<string, string>): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** A plain static server that knows nothing but a folder and such rules. */
export function serveShipped(site: string, rules: ShippedRules, certificate: Certificate): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const path = pathname.endsWith("/") ? `${pathname}${firstPageOf(site, pathname, rules)}` : pathname;
    const body = contentOf(fileAt({ "/": site }, path));
    const type = rules.types[extname(path)];
    const isFree = rules.uncached.some((folder) => path.startsWith(`/${folder}/`));
    // As IIS does with an ending that it does not know.
    response.writeHead(body === null || type === undefined ? 404 : 200, {
      ...rules.headers,
      "content-type": type ?? "text/plain",
      ...(isFree ? {} : { "cache-control": rules.cache }),
    });
    response.end(type === undefined ? "" : body);
  });
  server.keepAliveTimeout = 0;
  return new Promise((done) => server.listen(0, "localhost", () => done(server)));
}

function firstPageOf(site: string, folder: string, { firstPages }: ShippedRules): string {
  return firstPages.find((page) => contentOf(join(site, folder, page)) !== null) ?? "";
}

function contentOf(file: string | null): Buffer | null {
  try {
    return file === null ? null : readFileSync(file);
  } catch {
    return null;
  }
}
