// Lets Node load TypeScript as jest does: by the same compiler with the same options.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Module from "node:module";
import { transformSync } from "@swc/core";

const { projects } = createRequire(import.meta.url)("../../jest.config.js");
const [[, [, options]]] = Object.entries(projects.find(({ displayName }) => displayName === "core").transform);

export function requireCompiled() {
  const compiled = new Map();
  const load = (module, filename) => {
    let code = compiled.get(filename);
    if (code === undefined) {
      const source = readFileSync(filename, "utf8");
      ({ code } = transformSync(source, { ...options, filename, module: { type: "commonjs" }, sourceMaps: "inline" }));
      compiled.set(filename, code);
    }
    module._compile(code, filename);
  };
  for (const extension of [".ts", ".tsx"]) Module._extensions[extension] = load;
}
