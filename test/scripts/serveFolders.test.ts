import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type RequestOptions, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { localCertificate } from "../../scripts/serve/certificate";
import { fileAt, serveFolders } from "../../scripts/serve/serveFolders";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "served-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("the certificate", () => {
  it("is for localhost alone, and kept for the next start", async () => {
    const made = await localCertificate(folder);
    const certificate = new X509Certificate(made.cert);
    expect(certificate.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
    expect(certificate.ca).toBe(false);
    expect(await localCertificate(folder)).toEqual(made);
  });

  it("is made anew before it expires", async () => {
    const made = await localCertificate(folder);
    const inAYear = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000);
    expect((await localCertificate(folder, inAYear)).cert).not.toBe(made.cert);
  });
});

describe("an address", () => {
  const folders = { "/": "/site", "/samples/": "/elsewhere/samples" };

  it.each([
    ["/taskpane.html?view=rank", "/site/taskpane.html"],
    ["/samples/b%E1%BA%A3ng.xlsx", "/elsewhere/samples/bảng.xlsx"],
    ["/samplesX", "/site/samplesX"],
  ])("%s means a file", (url, file) => {
    expect(fileAt(folders, url)).toBe(file);
  });

  it.each(["/", "/../etc/passwd", "/..%2f..%2fetc/passwd", "/samples/%2e%2e/%2e%2e/secret", "/a%00b", "/%E0%A4%A"])(
    "%s does not lead out of its folder",
    (url) => {
      const file = fileAt(folders, url);
      expect(file === null || file.startsWith("/site/")).toBe(true);
    },
  );
});

it("serves over https, waits until the build is ready, and refuses what is not there", async () => {
  writeFileSync(join(folder, "page.html"), "<p>bảng</p>");
  let build = (): void => undefined;
  const ready = new Promise<void>((resolve) => (build = resolve));
  const certificate = await localCertificate(folder);
  const server = await serveFolders({ folders: { "/": folder }, port: 0, certificate, ready });
  const { port } = server.address() as AddressInfo;
  try {
    let built = false;
    const early = answerOf(port, "/page.html", certificate.cert).then((answer) => ({ ...answer, built }));
    built = true;
    build();
    expect(await early).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "<p>bảng</p>", built: true });
    expect((await answerOf(port, "/nothing.html", certificate.cert)).status).toBe(404);
    // Node would close a connection after five idle seconds, one that has not asked yet after a minute, and the browser's
    // next load with it.
    expect([server.keepAliveTimeout, server.headersTimeout, server.requestTimeout]).toEqual([0, 0, 0]);
    const again = serveFolders({ folders: {}, port, certificate });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
  } finally {
    server.close();
  }
});

describe("a request that is not for the page", () => {
  let server: Server;
  let ask: (path: string, options?: RequestOptions) => ReturnType<typeof answerOf>;
  beforeEach(async () => {
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/page.html"), "<p>bảng</p>");
    writeFileSync(join(folder, "secret.txt"), "secret");
    symlinkSync(join(folder, "secret.txt"), join(folder, "site/link.txt"));
    symlinkSync(join(folder, "site/page.html"), join(folder, "site/again.html"));
    const certificate = await localCertificate(folder);
    server = await serveFolders({ folders: { "/": join(folder, "site") }, port: 0, certificate });
    const { port } = server.address() as AddressInfo;
    ask = (path, options = {}) => answerOf(port, path, certificate.cert, options);
  });
  afterEach(() => server.close());

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])("%s is refused", async (method) => {
    expect((await ask("/page.html", { method })).status).toBe(405);
  });

  it("under another host's name is refused", async () => {
    expect((await ask("/page.html", { headers: { host: "evil.example" } })).status).toBe(421);
  });

  it("does not follow a link out of the folder, and does within it", async () => {
    expect((await ask("/link.txt")).status).toBe(404);
    expect((await ask("/again.html")).body).toBe("<p>bảng</p>");
    expect((await ask("/page.html", { method: "HEAD" })).body).toBe("");
  });
});

function answerOf(
  port: number,
  path: string,
  ca: string,
  options: RequestOptions = {},
): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path, ca, agent: false, servername: "localhost", ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece: string) => (body += piece));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body });
      });
    })
      .on("error", reject)
      .end();
  });
}
