import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "./filesUnder";
import { nginxConf } from "./nginxConf";
import { billOfMaterials, type Component } from "./billOfMaterials";
import { webConfig } from "./webConfig";

export interface ReleaseParts {
  /** The repository's own folder. */
  readonly project: string;
  /** The built pane with its own Office.js, and the built workbench page. */
  readonly pane: string;
  readonly workbench: string;
}

const developmentOrigin = "https://localhost:3000";

/** Puts together what an office installs without npm, in an empty folder: see release/HUONG-DAN-CAI-DAT.md. */
export function assembleRelease({ project, pane, workbench }: ReleaseParts, folder: string): void {
  const into = (...path: readonly string[]): string => join(folder, ...path);
  mkdirSync(folder, { recursive: true });
  cpSync(pane, into("site"), { recursive: true });
  cpSync(workbench, into("site/workbench"), { recursive: true });
  // The development manifest of the build; the office's own is stamped from the template.
  rmSync(into("site/manifest.xml"));
  write(into("site/web.config"), webConfig());
  write(into("mau/nginx.conf"), nginxConf());
  write(into("mau/manifest.xml"), manifestTemplate(readFileSync(join(project, "manifest.xml"), "utf8")));
  write(into("mau/danh-muc-tin-cay.reg"), windowsLines(read(project, "danh-muc-tin-cay.reg")));
  write(into("cai-dat.sh"), read(project, "cai-dat.sh"));
  chmodSync(into("cai-dat.sh"), 0o755);
  // Windows PowerShell 5 takes a file without this mark for one in the machine's own code page.
  write(into("cai-dat.ps1"), `\uFEFF${windowsLines(read(project, "cai-dat.ps1"))}`);
  write(into("HUONG-DAN-CAI-DAT.md"), read(project, "HUONG-DAN-CAI-DAT.md"));
  cpSync(join(project, "docs/guide"), folder, { recursive: true });
  licences({ project, pane, workbench }, into("GIAY-PHEP"));
  write(into("sbom.cdx.json"), billOfMaterials(versionOf(project), componentsOf(pane, workbench)));
  write(into("SHA256SUMS"), sums(folder));
}

function read(project: string, file: string): string {
  return readFileSync(join(project, "release", file), "utf8");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function windowsLines(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}

/** `@DIA_CHI@` is the pane's address, `@GOC@` its origin alone: an AppDomain has no folder. */
function manifestTemplate(manifest: string): string {
  return manifest
    .replace(/<!-- The development manifest:[^]*?-->\s*/, "")
    .replaceAll(`<AppDomain>${developmentOrigin}<`, "<AppDomain>@GOC@<")
    .replaceAll(developmentOrigin, "@DIA_CHI@");
}

function licences({ project, pane, workbench }: ReleaseParts, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(project, "LICENSE"), join(folder, "XEP-HANG.txt"));
  cpSync(join(pane, "THIRD-PARTY.txt"), join(folder, "THIRD-PARTY.txt"));
  cpSync(join(workbench, "THIRD-PARTY.txt"), join(folder, "THIRD-PARTY-workbench.txt"));
  cpSync(join(project, "node_modules/@microsoft/office-js/LICENSE.md"), join(folder, "OFFICE-JS.md"));
}

function componentsOf(...builds: readonly string[]): readonly Component[] {
  return builds.flatMap((build) => {
    const card = JSON.parse(readFileSync(join(build, "build.json"), "utf8")) as { readonly components: Component[] };
    return card.components;
  });
}

export function versionOf(project: string): string {
  return (JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { readonly version: string }).version;
}

/** As `sha256sum` writes and checks them. */
function sums(folder: string): string {
  const lines = filesUnder(folder).map((file) => {
    const sum = createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
    return `${sum}  ${file}`;
  });
  return `${lines.join("\n")}\n`;
}
