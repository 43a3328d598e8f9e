import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { themeCss } from "../../scripts/theme/themeCss";

const folder = join(__dirname, "../../src/taskpane");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

test("theme.css is what Fluent's themes say today (`npm run theme` makes it)", () => {
  expect(read("theme.css")).toBe(themeCss(read("pane.css")));
});

test("a variable that Fluent does not have is refused", () => {
  expect(() => themeCss(".a { color: var(--colorOfNobody); }")).toThrow("Fluent has no --colorOfNobody");
});

test("pane.css names no colour of its own", () => {
  const colours = read("pane.css")
    .replaceAll(/url\("[^"]*"\)/g, "")
    .match(/#[0-9a-f]{3,8}\b|\brgba?\(/gi);
  expect(colours).toBeNull();
});

test("pane.css styles nothing that the pane has not", () => {
  const selectors = read("pane.css")
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/\{[^{}]*\}/g, "");
  const styled = new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const strings = files.flatMap((file) => read(file).match(/"[^"\n]*"|`[^`]*`/g) ?? []);
  const words = new Set(strings.flatMap((string) => string.match(/[\w-]+/g) ?? []));
  expect([...styled].filter((name) => !name.startsWith("fui-") && !words.has(name))).toEqual([]);
});
