import { createRequire } from "node:module";
import webpack, { type Configuration, type Stats } from "webpack";

export interface BundleOptions {
  readonly mode: "development" | "production";
  readonly folder: string;
  readonly env?: {
    readonly origin?: string;
    readonly officejs?: "self";
    readonly maps?: true;
    readonly page?: "workbench" | "beside";
    readonly workbench?: string;
  };
}

type Configure = (env: object, options: { readonly mode: BundleOptions["mode"] }) => Configuration;
const configure = createRequire(__filename)("../../webpack.config.js") as Configure;

/** Builds once into the folder. Rejects with webpack's own report when anything is wrong, warnings included. */
export function bundle(options: BundleOptions): Promise<void> {
  const compiler = webpack(configurationFor(options));
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const problem = error ?? problemOf(stats);
        if (problem === null) done();
        else fail(problem);
      });
    });
  });
}

/** Builds now and after each change of a source; `onBuilt` gets null or what is wrong. */
export function bundleAndWatch(options: BundleOptions, onBuilt: (problem: Error | null) => void): void {
  webpack(configurationFor(options)).watch({}, (error, stats) => onBuilt(error ?? problemOf(stats)));
}

/** The configuration of a build into a folder. */
export function configurationFor({ mode, folder, env }: BundleOptions): Configuration {
  const made = configure(env ?? {}, { mode });
  return { ...made, output: { ...made.output, path: folder } };
}

function problemOf(stats: Stats | undefined): Error | null {
  if (stats === undefined || !(stats.hasErrors() || stats.hasWarnings())) return null;
  return new Error(stats.toString({ preset: "errors-warnings", colors: false }));
}
