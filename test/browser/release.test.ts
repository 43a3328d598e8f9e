import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { bundle } from "../../scripts/bundle/bundle";
import { lintManifest } from "../../scripts/manifest/lintManifest";
import { readProject } from "../../scripts/manifest/readProject";
import { assembleRelease, versionOf } from "../../scripts/release/assembleRelease";
import { filesUnder } from "../../scripts/release/filesUnder";
import { packRelease } from "../../scripts/release/packRelease";
import { localCertificate } from "../../scripts/serve/certificate";
import { rulesOfIis, rulesOfNginx, serveShipped } from "./support/shippedServer";
import { cache, project, publishedOrigin, stage } from "./support/stage";
import { Visitor } from "./support/visitor";
import { WorkbenchVisit } from "./support/workbenchVisit";

const share = String.raw`\\may-chu\phan bo tro$`;
const name = `xep-hang-${versionOf(project)}`;
let work: string;
/** What an officer of the office's IT has after unpacking the .zip. */
let unpacked: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "xep-hang-release-"));
  const workbench = join(work, "workbench");
  await bundle({ mode: "production", folder: workbench, env: { page: "workbench" } });
  assembleRelease({ project, pane: stage().builds.selfHosted, workbench }, join(work, name));
  packRelease(join(work, name), join(work, `${name}.zip`));
  unpack(join(work, `${name}.zip`), join(work, "unpacked"));
  unpacked = join(work, "unpacked", name);
});
afterAll(() => rmSync(work, { recursive: true }));

function unpack(zip: string, folder: string): void {
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

const shipped = (file: string) => readFileSync(join(unpacked, file), "utf8");
const stamp = (...words: readonly string[]) =>
  spawnSync("sh", ["cai-dat.sh", ...words], { cwd: unpacked, encoding: "utf8" });

test("the package has every part that its guide names, and all that the client of Office.js asks for", () => {
  const files = filesUnder(unpacked);
  const named = [...shipped("HUONG-DAN-CAI-DAT.md").matchAll(/`(\w[\w./-]*)`/g)].map(([, path = ""]) => path);
  const parts = named.filter((path) => /^(site|mau|GIAY-PHEP|hinh)\/|\.(sh|ps1|md|json)$|^SHA/.test(path));
  const made = /^manifest\.xml$/;
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((path) => !made.test(path) && !files.some((file) => file.startsWith(path)))).toEqual([]);
  const client = ["office.js", ...["win32-16.01", "mac-16.00", "web-16.00", "ios-16.00"].map((of) => `excel-${of}.js`)];
  const words = ["vi-vn/office_strings.js", "en-us/office_strings.js"];
  expect(files).toEqual(expect.arrayContaining([...client, ...words].map((file) => `site/office/${file}`)));
  expect(files.filter((file) => file.startsWith("hinh/")).length).toBeGreaterThan(3);
});

test("the sums are right, and every shipped package is in the list of components with its licence's text", () => {
  expect(spawnSync("sha256sum", ["--quiet", "-c", "SHA256SUMS"], { cwd: unpacked, encoding: "utf8" })).toMatchObject({
    status: 0,
    stdout: "",
  });
  const { components } = JSON.parse(shipped("sbom.cdx.json")) as {
    components: readonly { name: string; version: string; licenses: readonly unknown[] }[];
  };
  const notices = shipped("GIAY-PHEP/THIRD-PARTY.txt") + shipped("GIAY-PHEP/THIRD-PARTY-workbench.txt");
  const names = components.map((component) => component.name);
  expect(names).toEqual(expect.arrayContaining(["react", "@univerjs/core", "@microsoft/office-js", "webpack"]));
  const untold = components.filter((component) => !notices.includes(`${component.name} ${component.version} (`));
  expect(untold.map((component) => component.name)).toEqual(["@microsoft/office-js"]);
  expect(shipped("GIAY-PHEP/OFFICE-JS.md")).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
});

describe("the stamper", () => {
  test("writes the office's address into the manifest, its host into nginx.conf, the share into the registry file", () => {
    expect(stamp(`${publishedOrigin}/`, share)).toMatchObject({ status: 0, stderr: "" });
    const manifest = shipped("manifest.xml");
    expect(lintManifest(manifest, readProject(project), { production: true })).toEqual([]);
    expect(manifest).toContain(`${publishedOrigin}/taskpane.html?view=rank`);
    expect(manifest + shipped("nginx.conf") + shipped("danh-muc-tin-cay.reg")).not.toContain("@");
    expect(shipped("nginx.conf")).toContain(`server_name ${new URL(publishedOrigin).host};`);
    expect(shipped("danh-muc-tin-cay.reg")).toContain(String.raw`"Url"="\\\\may-chu\\phan bo tro$"`);
  });

  test("an address in a folder keeps its folder, but for the domain", () => {
    expect(stamp("https://noibo.example.gov.vn:8443/xep-hang").status).toBe(0);
    expect(shipped("manifest.xml")).toContain("<AppDomain>https://noibo.example.gov.vn:8443</AppDomain>");
    expect(shipped("manifest.xml")).toContain('"https://noibo.example.gov.vn:8443/xep-hang/taskpane.html"');
    expect(shipped("nginx.conf")).toContain("server_name noibo.example.gov.vn;");
  });

  test.each([
    [[], "Thiếu địa chỉ"],
    [["http://noibo.example.gov.vn"], "Không hiểu"],
    [["https://noibo.example.gov.vn/?a=1"], "Địa chỉ chưa đúng"],
    [['https://x"><b'], "Địa chỉ chưa đúng"],
    [["https://x|y"], "Địa chỉ chưa đúng"],
    [[publishedOrigin, String.raw`\\may-chu\a"b`], "Thư mục chia sẻ chưa đúng"],
  ])("refuses %j and says why", (words, why) => {
    const { status, stderr } = stamp(...words);
    expect([status, stderr.includes(why)]).toEqual([2, true]);
  });

  test("names a file that is not as it was released, and stops", () => {
    const file = join(unpacked, "site/taskpane.html");
    const before = readFileSync(file);
    writeFileSync(file, `${before.toString()} `);
    const { status, stdout } = stamp(publishedOrigin);
    expect([status, stdout.includes("site/taskpane.html")]).toEqual([1, true]);
    expect(stamp(publishedOrigin, "--bo-qua-kiem-tra").status).toBe(0);
    writeFileSync(file, before);
  });

  test("can be run as it is unpacked by a program that keeps modes", () => {
    chmodSync(join(unpacked, "cai-dat.sh"), 0o755);
    expect(spawnSync(join(unpacked, "cai-dat.sh"), [publishedOrigin], { cwd: unpacked }).status).toBe(0);
  });
});

test("IIS and nginx are told the same", () => {
  const [iis, nginx] = [rulesOfIis(shipped("site/web.config")), rulesOfNginx(shipped("mau/nginx.conf"))];
  expect(iis).toEqual(nginx);
  expect(iis).toMatchObject({ types: { ".js": "text/javascript; charset=utf-8" }, cache: "no-cache" });
  expect(iis.uncached).toEqual(["assets", "workbench/assets"]);
  const endings = new Set(filesUnder(join(unpacked, "site")).map((file) => /\.\w+$/.exec(file)?.[0] ?? ""));
  expect([...endings].filter((ending) => ending !== ".config" && iis.types[ending] === undefined)).toEqual([]);
});

describe("served by a plain server with the shipped headers", () => {
  let server: Server;
  let origin: string;
  let visitor: Visitor;
  beforeAll(async () => {
    const rules = rulesOfIis(shipped("site/web.config"));
    server = await serveShipped(join(unpacked, "site"), rules, await localCertificate(join(cache, "certificate")));
    const address = server.address();
    origin = `https://localhost:${typeof address === "object" ? address?.port : ""}`;
  });
  afterEach(() => visitor.leave());
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  function nothingElseWasAsked(): void {
    expect(visitor.errors).toEqual([]);
    expect(visitor.requests.filter((address) => !address.startsWith(origin) && !/^(data|blob):/.test(address))).toEqual(
      [],
    );
  }

  test("the pane's page opens, and leads to the workbench and the guide", async () => {
    visitor = await Visitor.arrive();
    await visitor.page.goto(`${origin}/`);
    await visitor.page.getByRole("heading", { name: "Xếp Hạng là phần bổ trợ của Excel" }).waitFor();
    await visitor.page.getByRole("link", { name: "Hướng dẫn sử dụng" }).click();
    await visitor.page.getByRole("heading", { name: "Hướng dẫn sử dụng Xếp Hạng" }).waitFor();
    const sizes = await visitor.page
      .locator("img")
      .evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).naturalWidth));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((width) => width === 0)).toEqual([]);
    nothingElseWasAsked();
  });

  test("the workbench ranks, undoes and saves under its Content-Security-Policy", async () => {
    const visit = await WorkbenchVisit.openAt(`${origin}/workbench/`, "hung-yen-xa-2023");
    visitor = visit.visitor;
    await visit.rank();
    await visitor.keepPicture("released-workbench");
    await visit.undo();
    const { bytes } = await visit.download();
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    nothingElseWasAsked();
  });

  test("a policy that is broken would be seen", async () => {
    visitor = await Visitor.arrive();
    await visitor.page.goto(`${origin}/workbench/`);
    await visitor.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.head.append(script);
    });
    expect(await visitor.page.evaluate(() => "ran" in globalThis)).toBe(false);
    expect(visitor.errors.some((error) => error.includes("Content Security Policy"))).toBe(true);
  });
});
