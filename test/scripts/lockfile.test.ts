import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly link?: true;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: true;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, "../..", name), "utf8"));
const { packages } = json("package-lock.json") as { packages: Readonly<Record<string, Locked>> };
const { allowScripts } = json("package.json") as { allowScripts: Readonly<Record<string, boolean>> };

/** What comes from elsewhere: not the project itself, nor its workspaces. */
const fetched = (of: Readonly<Record<string, Locked>>) =>
  Object.entries(of).filter(([path, { link }]) => path.includes("node_modules/") && link === undefined);

const withoutHash = (of: Readonly<Record<string, Locked>>) =>
  fetched(of).flatMap(([path, { integrity = "" }]) => (/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [path]));

/** Where packages are said to come from, by protocol and host; whatever is no address of a registry stands as it is. */
const origins = (of: Readonly<Record<string, Locked>>) =>
  new Set(
    fetched(of).flatMap(([, { resolved }]) =>
      resolved === undefined ? [] : URL.canParse(resolved) ? new URL(resolved).origin : resolved,
    ),
  );

test("every package of the lockfile has its hash, and all come from one place", () => {
  expect(fetched(packages).length).toBeGreaterThan(500);
  expect(withoutHash(packages)).toEqual([]);
  expect(origins(packages).size).toBeLessThanOrEqual(1);
  for (const origin of origins(packages)) expect(origin).toMatch(/^https:/);
});

test("a package without a hash, with a weak one, or from another place is seen", () => {
  const hash = `sha512-${"a".repeat(86)}==`;
  const at = (resolved: string, integrity?: string): Locked => ({ resolved, ...(integrity && { integrity }) });
  const planted = {
    "node_modules/a": at("https://one.example/a.tgz", hash),
    "node_modules/b": at("https://two.example/b.tgz"),
    "node_modules/c": at("git+ssh://one.example/c.git", "sha1-aaaa"),
  };
  expect(withoutHash(planted)).toEqual(["node_modules/b", "node_modules/c"]);
  expect(origins(planted).size).toBe(3);
});

const scripted = fetched(packages)
  .filter(([, { hasInstallScript }]) => hasInstallScript === true)
  .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));

test("whose scripts run on installing is said by name, and of nobody else", () => {
  expect(scripted.length).toBeGreaterThan(0);
  expect(Object.keys(allowScripts).sort()).toEqual(scripted.sort());
  expect(readFileSync(join(__dirname, "../../.npmrc"), "utf8")).toMatch(/^strict-allow-scripts=true$/m);
});
