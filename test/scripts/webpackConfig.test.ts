import { createRequire } from "node:module";

type Configure = (env: object, options: { readonly mode: string }) => { readonly entry: Record<string, string> };
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
