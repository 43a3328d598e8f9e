import { createHash, X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { Certificate } from "../../../scripts/serve/certificate";

export interface Browser {
  readonly path: string;
  /** What its process needs beside the environment of the tests. */
  readonly env: Readonly<Record<string, string>>;
}

export const browserArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** CHROME_PATH, else a Chrome, Edge or Chromium of this machine, else the one that came with npm. */
export async function findBrowser(cache: string): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
    return { path: named, env: {} };
  }
  const installed = installedBrowsers().find((path) => existsSync(path));
  return installed === undefined ? unpackedChromium(cache) : { path: installed, env: {} };
}

function installedBrowsers(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case "win32":
      return ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((root) =>
        ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((program) =>
          join(process.env[root] ?? "C:\\", program),
        ),
      );
    default:
      return (process.env["PATH"] ?? "")
        .split(delimiter)
        .flatMap((folder) =>
          ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"].map((name) =>
            join(folder, name),
          ),
        );
  }
}

/**
 * @sparticuz/chromium unpacks into the system's temporary folder and takes whatever is called "chromium" there, finished
 * or not. So it unpacks into a folder of its own, which is given its name only when complete.
 */
async function unpackedChromium(cache: string): Promise<Browser> {
  const folder = join(cache, "chromium");
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: fontList(folder) },
  };
}

function fontList(folder: string): string {
  return join(folder, "fonts.conf");
}

/** The package's own list names folders of another place; a browser that finds no font at all dies on the first text. */
function writeFontList(unfinished: string, folder: string): Promise<void> {
  const own = `<dir>${join(folder, "fonts/fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir>`;
  const system = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>`;
  return writeFile(fontList(unfinished), `<?xml version="1.0"?><fontconfig>${system}${own}</fontconfig>\n`);
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  await unpackedBy(unfinished);
  await writeFontList(unfinished, folder);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    // Another run may have finished first; anything else is a failure.
    if (!existsSync(join(folder, "chromium"))) throw error;
  });
}

/** The package reads both names while it is imported and while it unpacks; the second makes it unpack system libraries too. */
async function unpackedBy(folder: string): Promise<void> {
  const outside = { TMPDIR: process.env["TMPDIR"], AWS_EXECUTION_ENV: process.env["AWS_EXECUTION_ENV"] };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(outside)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/**
 * The browser trusts this one key, and no other that nobody vouches for. Where it is told to overlook a bad certificate
 * instead, it begins each request again once it has, and gives up under load (net::ERR_TOO_MANY_RETRIES).
 */
export function trustIn({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return `--ignore-certificate-errors-spki-list=${createHash("sha256").update(key).digest("base64")}`;
}
