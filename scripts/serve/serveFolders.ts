import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import { type Certificate } from "./certificate";

export interface Serving {
  /** Path in the address → folder on disk; the longest matching path wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** 0: any free port. */
  readonly port: number;
  readonly certificate: Certificate;
  /** Answers wait for this, so that a page asked for too early arrives late instead of missing. */
  readonly ready?: Promise<unknown>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves files over https on localhost only. Rejects with the system's own error (EADDRINUSE, EACCES) when it cannot listen. */
export function serveFolders(serving: Serving): Promise<Server> {
  const server = createServer(serving.certificate, (request, response) => {
    answer(serving, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // A page rests while its user thinks, and a browser connects before it asks. Connections closed meanwhile fail its next
  // load: it tries only a few of them.
  server.keepAliveTimeout = 0;
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(serving.port, "localhost", () => {
      server.off("error", fail);
      done(server);
    });
  });
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await serving.ready;
  const status = refusalOf(request);
  const asked = status === null ? fileAt(serving.folders, request.url ?? "/") : null;
  const file = asked === null ? null : await fileWithin(serving.folders, asked);
  const found = file === null ? null : await stat(file);
  if (file === null || !found?.isFile()) {
    refuse(response, status ?? 404);
    return;
  }
  response.writeHead(200, headers(file, found.size));
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

const REFUSALS = {
  404: "không có tệp này / no such file",
  405: "chỉ đọc / read only",
  421: "không phải máy này / not this machine",
} as const;

type Refusal = keyof typeof REFUSALS;

function refuse(response: ServerResponse, status: Refusal): void {
  const allow: Record<string, string> = status === 405 ? { allow: "GET, HEAD" } : {};
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...allow });
  response.end(`${status}: ${REFUSALS[status]}\n`);
}

/** Why a request is not answered, whatever it asks for. */
function refusalOf(request: IncomingMessage): Refusal | null {
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  return isOwnHost(request) ? null : 421;
}

/** A page of another site whose name was pointed at this machine asks under its own name. */
function isOwnHost({ headers: { host }, socket }: IncomingMessage): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].some((name) => host === `${name}:${socket.localPort}`);
}

/** The file with every link on its way followed; null where that leads out of the folders, or to nothing. */
async function fileWithin(folders: Serving["folders"], file: string): Promise<string | null> {
  const real = await realpath(file).catch(() => null);
  const roots = await Promise.all(Object.values(folders).map((folder) => realpath(folder).catch(() => null)));
  return real !== null && roots.some((root) => root !== null && real.startsWith(root + sep)) ? real : null;
}

function headers(file: string, size: number): Record<string, string | number> {
  const type = types[extname(file)] ?? "application/octet-stream";
  // Office shows a generic icon where the server sends cache directives with an icon.
  const cache: Record<string, string> = extname(file) === ".png" ? {} : { "cache-control": "no-cache" };
  return { "content-type": type, "content-length": size, ...cache };
}

/** The file an address means, or null when it leaves its folder or is not an address at all. */
export function fileAt(folders: Serving["folders"], url: string): string | null {
  const path = pathOf(url);
  const mount = Object.keys(folders)
    .filter((prefix) => path?.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  const folder = mount === undefined ? undefined : folders[mount];
  if (path === null || mount === undefined || folder === undefined) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path.slice(mount.length)));
  return file.startsWith(root + sep) ? file : null;
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "https://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}
