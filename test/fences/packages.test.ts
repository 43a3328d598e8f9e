import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");
const records = join(project, "docs/decisions");

/** Which of the packages no record of decisions names; `@univerjs/*` in a record names all of its kind. */
function unrecorded(packages: readonly string[], text: string): readonly string[] {
  const named = new Set(text.match(/@?[\w.-]+(\/[\w.*-]+)?/g));
  return packages.filter((name) => !named.has(name) && !named.has(`${name.split("/")[0] ?? ""}/*`));
}

test("every package has its record of why", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const text = readdirSync(records).map((file) => readFileSync(join(records, file), "utf8"));
  expect(packages.length).toBeGreaterThan(40);
  expect(
    unrecorded(
      packages.filter((name) => !name.startsWith("@types/")),
      text.join("\n"),
    ),
  ).toEqual([]);
});

test("a package that none names is seen, also one whose name another's begins with", () => {
  const text = "| react, @univerjs/* | why |";
  expect(unrecorded(["react", "react-dom", "@univerjs/core", "left-pad"], text)).toEqual(["react-dom", "left-pad"]);
});
