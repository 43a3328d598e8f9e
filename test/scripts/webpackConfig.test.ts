import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Configure {
  (env: object, options: { readonly mode: string }): { readonly entry: Record<string, string> };
  readonly contentSecurityPolicy: (officeJs: string) => string;
  readonly officeJsFiles: () => readonly { readonly from: string; readonly to: string }[];
  readonly addresses: Readonly<Record<"microsoftOfficeJs" | "nextOfficeJs" | "ownOfficeJs", string>>;
}
const configure = createRequire(__filename)("../../webpack.config.js") as Configure;

it("builds the workbench in development, and alone for a release", () => {
  expect(Object.keys(configure({}, { mode: "production" }).entry)).toEqual(["taskpane", "diagnose"]);
  expect(Object.keys(configure({}, { mode: "development" }).entry)).toEqual(["taskpane", "diagnose", "workbench"]);
  expect(Object.keys(configure({ page: "workbench" }, { mode: "production" }).entry)).toEqual(["workbench"]);
});

it.each([
  "http://office.example.gov.vn",
  "office.example.gov.vn",
  "https://office.example.gov.vn/?a=1",
  "https://x/#y",
])("refuses %s as the office's address", (origin) => {
  expect(() => configure({ origin }, { mode: "production" })).toThrow(/an address such as https:\/\//);
});

it("takes an https address, in a folder too", () => {
  expect(() => configure({ origin: "https://office.example.gov.vn/xep-hang/" }, { mode: "production" })).not.toThrow();
});

describe("the pane's Content-Security-Policy", () => {
  const { addresses, contentSecurityPolicy } = configure;
  const rule = (officeJs: string, name: string) =>
    contentSecurityPolicy(officeJs)
      .split("; ")
      .find((each) => each.startsWith(`${name} `));

  it.each(["script-src", "frame-src"])(
    "allows both origins of Office.js in %s, for its scripts and its hidden frame",
    (name) => {
      const origins = [addresses.microsoftOfficeJs, addresses.nextOfficeJs].map((address) => new URL(address).origin);
      expect(rule(addresses.microsoftOfficeJs, name)).toBe(`${name} 'self' ${origins.join(" ")}`);
    },
  );

  it.each(["script-src", "frame-src"])(
    "allows only the office's own server in %s where Office.js lies there",
    (name) => {
      expect(rule(addresses.ownOfficeJs, name)).toBe(`${name} 'self'`);
    },
  );
});

it("copies every file that the client of Office.js asks for, under the name that it asks by", () => {
  const files = new Map(configure.officeJsFiles().map(({ from, to }) => [to.replace(/^office\//, ""), from]));
  const text = (name: string) => readFileSync(files.get(name) ?? `no ${name}`, "utf8");
  const asked = text("excel-web-16.00.js").match(/AgaveErrorUX\/index\.html/g) ?? [];
  expect(asked.length).toBeGreaterThan(0);
  const frame = text("AgaveErrorUX/index.html");
  const parts = [...frame.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path = ""]) => path.replaceAll("\\", "/"));
  const pictures = text("AgaveErrorUX/AgaveErrorUX.js").match(/images\/\w+\.png/g) ?? [];
  const missing = [...parts, ...pictures].filter((path) => !files.has(`AgaveErrorUX/${path}`));
  expect([parts.length, pictures.length > 0, missing]).toEqual([2, true, []]);
});
