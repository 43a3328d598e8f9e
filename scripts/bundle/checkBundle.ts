import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** dist/build.json, as webpack.config.js writes it. */
export interface BuildCard {
  readonly version: string;
  readonly officeJs: string;
  readonly firstLoad: readonly string[];
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

export interface BundleReport {
  /** Size after gzip in bytes, by file of the first load, styles included. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Of its scripts. */
  readonly total: number;
  /** A sentence each; empty when the bundle may ship. */
  readonly problems: readonly string[];
}

/** Our scripts of the pane's first load, Office.js aside: 110 KB after gzip. */
export const firstLoadLimit = 110_000;

const rooms = ["taskpane", "session", "excel", "locales", "model"];
const innerRooms = [
  "reader",
  "evidence",
  "understanding",
  "framework",
  "scoring",
  "ranking",
  "match",
  "checks",
  "fixes",
  "outputs",
  "draft",
  "paper",
];
const neverShipped = /^(@univerjs\/|rxjs$|numfmt$|exceljs$|jsdom$)/;

/** Where Microsoft is moving Office.js to: the pane asks there when its first address does not answer. */
const NEXT_OFFICE_JS = "officeapis.public.onecdn.static.microsoft";

/** Addresses that stand in the code as words and are never called; the browser tests see that nothing calls them. */
const words: Readonly<Record<string, string>> = {
  "www.w3.org": "names of XML namespaces",
  "schemas.openxmlformats.org": "names of the parts of a .docx",
  "schemas.microsoft.com": "names of the parts of a .docx",
  "purl.org": "names of the properties of a .docx",
  "purl.oclc.org": "names of the parts of a strict .docx",
  "answers.microsoft.com": "an error of the docx library tells of it",
  "reactjs.org": "React's error messages",
};

/** Looks at a production build: how much the pane loads first, what it is made of, and which addresses it names. */
export function checkBundle(folder: string): BundleReport {
  const card = JSON.parse(readFileSync(join(folder, "build.json"), "utf8")) as BuildCard;
  const sizes = Object.fromEntries(
    card.firstLoad.map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]),
  );
  const scripts = Object.entries(sizes).filter(([file]) => file.endsWith(".js"));
  const total = scripts.reduce((sum, [, size]) => sum + size, 0);
  return {
    sizes,
    total,
    problems: [...tooLarge(card, total), ...foreignCode(card, folder), ...foreignAddresses(card, folder)],
  };
}

function tooLarge(card: BuildCard, total: number): readonly string[] {
  if (card.firstLoad.filter((file) => file.endsWith(".js")).length < 3)
    return ["build.json names no first load: the pane's chunk has lost its name"];
  return total <= firstLoadLimit
    ? []
    : [`the first load's scripts have ${total} bytes after gzip; ${firstLoadLimit} are allowed`];
}

function foreignCode(card: BuildCard, folder: string): readonly string[] {
  const known = new Set([...rooms, ...innerRooms]);
  const traces = shippedFiles(folder).filter((file) => /univer(?!sal)/i.test(readFileSync(join(folder, file), "utf8")));
  return [
    ...card.rooms.filter((room) => !known.has(room)).map((room) => `src/${room} is in the bundle`),
    ...card.packages.filter((name) => neverShipped.test(name)).map((name) => `${name} is in the bundle`),
    ...traces.map((file) => `${file} speaks of Univer`),
  ];
}

function foreignAddresses(card: BuildCard, folder: string): readonly string[] {
  const officeJs = URL.canParse(card.officeJs) ? [new URL(card.officeJs).host, NEXT_OFFICE_JS] : [];
  const allowed = new Set([...officeJs, ...Object.keys(words)]);
  return shippedFiles(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const hosts = [...text.matchAll(/\b(?:https?|wss?):\/\/([^/;,&"'`\s?#)\\<>]+)/g)].flatMap(
      (match) => match[1] ?? [],
    );
    return [...new Set(hosts)].filter((host) => !allowed.has(host)).map((host) => `${file} names ${host}`);
  });
}

/** Ours: what lies in office/ is Microsoft's, unmodified; manifest.xml has its own lint. */
function shippedFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => /\.(js|css|html)$/.test(file));
}
