import { JSDOM } from "jsdom";

export interface Project {
  /** Of package.json: "0.1.0". */
  readonly version: string;
  /** Released versions in the order of CHANGELOG.md, the newest first. */
  readonly changelog: readonly string[];
  /** Views that the pane opens by ?view=…. */
  readonly views: readonly string[];
  /** Width and height in pixels of a picture of the project, null where there is no such PNG. */
  readonly pictureSize: (path: string) => { readonly width: number; readonly height: number } | null;
}

export interface LintOptions {
  /** A manifest for users: no address of a developer's machine. */
  readonly production: boolean;
}

const limits = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250, resid: 32 };
const neededIcons = [16, 32, 80];
const otherLanguage = "en-US";

type Problems = string[];

/** Everything wrong in a manifest that its XML Schema cannot see, a sentence each; empty when it is in order. */
export function lintManifest(xml: string, project: Project, options: LintOptions): readonly string[] {
  const manifest = parse(xml);
  if (typeof manifest === "string") return [manifest];
  const checks = [version, ids, references, addresses, icons, languages, lengths, paneAndRuntime];
  return checks.flatMap((check) => check(manifest, project, options));
}

function parse(xml: string): Document | string {
  try {
    return new JSDOM(xml, { contentType: "application/xml" }).window.document;
  } catch (error) {
    return `not well-formed XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function version(manifest: Document, project: Project): Problems {
  const stated = textOf(manifest, "Version");
  const expected = `${project.version}.0`;
  const [newest, ...earlier] = project.changelog;
  return [
    ...(stated === expected
      ? []
      : [`Version is ${stated}; package.json says ${project.version}, so it must be ${expected}`]),
    ...(newest === project.version
      ? []
      : [`CHANGELOG.md tells of ${newest ?? "no version"} first; package.json says ${project.version}`]),
    ...(newest === undefined || earlier[0] === undefined || isHigher(newest, earlier[0])
      ? []
      : [`version ${newest} is not above ${earlier[0]}, the one before it in CHANGELOG.md`]),
  ];
}

function isHigher(version: string, than: string): boolean {
  const [a, b] = [version.split(".").map(Number), than.split(".").map(Number)];
  const at = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

function ids(manifest: Document): Problems {
  const guid = textOf(manifest, "Id");
  const wellFormed = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid) && !/^0{8}/.test(guid);
  const all = elements(manifest, "*").flatMap((element) => element.getAttribute("id") ?? []);
  const builtIn = new Set(elements(manifest, "OfficeTab").map((tab) => tab.getAttribute("id")));
  const repeated = all.filter((id, index) => all.indexOf(id) !== index && !builtIn.has(id));
  return [
    ...(wellFormed ? [] : [`Id ${guid} is not a GUID of this add-in`]),
    ...[...new Set(repeated)].map((id) => `id ${id} is given twice`),
  ];
}

function references(manifest: Document): Problems {
  const resources = elements(manifest, "Resources").flatMap((element) => elements(element, "*"));
  const defined = new Set(resources.flatMap((element) => element.getAttribute("id") ?? []));
  const used = new Set(elements(manifest, "*").flatMap((element) => element.getAttribute("resid") ?? []));
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id) => `resid ${id} names no resource`),
    ...[...defined].filter((id) => !used.has(id)).map((id) => `resource ${id} is used nowhere`),
    ...[...defined]
      .filter((id) => id.length > limits.resid)
      .map((id) => `resource id ${id} is longer than ${limits.resid} characters`),
  ];
}

function addresses(manifest: Document, project: Project, options: LintOptions): Problems {
  const all = valuesOf(manifest).filter((value) => /^[a-z]+:\/\//i.test(value));
  const home = originOf(elements(manifest, "DefaultSettings").flatMap((settings) => valuesOf(settings))[0]);
  return all.flatMap((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null) return [`${address} is not an address`];
    const view = url.searchParams.get("view");
    if (url.protocol !== "https:") return [`${address} is not https`];
    return [
      ...(url.origin === home ? [] : [`${address} is not at ${home}, where the pane is`]),
      ...(options.production && url.hostname === "localhost" ? [`${address} is a developer's own address`] : []),
      ...(view === null || project.views.includes(view) ? [] : [`${address} opens a view that the pane does not have`]),
    ];
  });
}

function icons(manifest: Document, project: Project): Problems {
  const images = new Map(
    elements(manifest, "Images")
      .flatMap((set) => elements(set, "Image"))
      .map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
  );
  const fixed = [
    { owner: "IconUrl", size: 32 },
    { owner: "HighResolutionIconUrl", size: 64 },
  ].flatMap(({ owner, size }) =>
    elements(manifest, owner).flatMap((icon) => picture(owner, icon.getAttribute("DefaultValue") ?? "", size, project)),
  );
  return [...fixed, ...elements(manifest, "Icon").flatMap((icon) => iconSet(icon, images, project))];
}

function iconSet(icon: Element, images: ReadonlyMap<string | null, string>, project: Project): Problems {
  const parent = icon.parentElement;
  const owner = parent?.getAttribute("id") ?? parent?.localName ?? "Icon";
  const given = elements(icon, "Image");
  const missing = neededIcons.filter((size) => !given.some((image) => Number(image.getAttribute("size")) === size));
  return [
    ...missing.map((size) => `${owner} has no icon of ${size} px`),
    ...given.flatMap((image) => {
      const address = images.get(image.getAttribute("resid"));
      // A dangling reference is reported by its own check.
      return address === undefined ? [] : picture(owner, address, Number(image.getAttribute("size")), project);
    }),
  ];
}

function picture(owner: string, address: string, size: number, project: Project): Problems {
  const path = URL.canParse(address) ? address.slice(address.indexOf("/assets/") + 1) : address;
  const found = project.pictureSize(path);
  if (found === null) return [`${owner}: ${path} is not a PNG of the project`];
  if (found.width === size && found.height === size) return [];
  return [`${owner}: ${path} is ${found.width} × ${found.height} px, not ${size}`];
}

function languages(manifest: Document): Problems {
  const locale = textOf(manifest, "DefaultLocale");
  const texts = [
    ...elements(manifest, "DisplayName"),
    ...elements(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...elements(manifest, "String"),
  ];
  return [
    ...(locale === "vi-VN" ? [] : [`DefaultLocale is ${locale}, not vi-VN`]),
    ...texts.flatMap((text) => {
      const name = text.getAttribute("id") ?? text.localName;
      const other = elements(text, "Override").find((override) => override.getAttribute("Locale") === otherLanguage);
      return [
        ...(isBlank(text.getAttribute("DefaultValue")) ? [`${name} has no Vietnamese text`] : []),
        ...(isBlank(other?.getAttribute("Value")) ? [`${name} has no ${otherLanguage} text`] : []),
      ];
    }),
  ];
}

function lengths(manifest: Document): Problems {
  const sets = [
    { limit: limits.DisplayName, owners: elements(manifest, "DisplayName") },
    { limit: limits.Description, owners: elements(manifest, "Description") },
    {
      limit: limits.ShortStrings,
      owners: elements(manifest, "ShortStrings").flatMap((set) => elements(set, "String")),
    },
    { limit: limits.LongStrings, owners: elements(manifest, "LongStrings").flatMap((set) => elements(set, "String")) },
  ];
  return sets.flatMap(({ limit, owners }) =>
    owners.flatMap((owner) =>
      valuesOf(owner)
        .filter((value) => value.length > limit)
        .map(
          (value) =>
            `${owner.getAttribute("id") ?? owner.localName} has ${value.length} characters; ${limit} are allowed`,
        ),
    ),
  );
}

function paneAndRuntime(manifest: Document): Problems {
  const shared = elements(manifest, "Runtimes").length > 0;
  return shared && elements(manifest, "TaskpaneId").length > 0 ? ["TaskpaneId does not go with a shared runtime"] : [];
}

function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function textOf(manifest: Document, name: string): string {
  return elements(manifest, name)[0]?.textContent.trim() ?? "";
}

/** DefaultValue and Value of an element and of everything in it. */
function valuesOf(within: Document | Element): readonly string[] {
  const all = "documentElement" in within ? elements(within, "*") : [within, ...elements(within, "*")];
  return all.flatMap((element) => ["DefaultValue", "Value"].flatMap((name) => element.getAttribute(name) ?? []));
}

function originOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : "";
}

function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === "";
}
