import { damaged, OpenFailure, type ForeignKind } from "./openProblem";
import { childrenOf, parseXml, XmlError, type XmlElement } from "./xml";
import { readDirectory, readEntry, type ZipEntry } from "./zip";

export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Path of the part in the container; an address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** What all parts of a file may unpack to; longer texts do not fit into one string of the engine. */
const FILE_LIMIT = 500_000_000;
/** What a part that is held whole may unpack to. */
const WHOLE_LIMIT = 60_000_000;

/** The parts of an opened container, unpacked when they are asked for. */
export class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly whole: number;
  private asked = 0;
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    // Part names do not know case.
    this.whole = entries.reduce((sum, { size }) => sum + size, 0);
    this.entries = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
    // Which of the two is meant is for nobody to guess: other programs take the other one.
    if (this.entries.size < entries.length) throw damaged(null, "a part that is there twice");
  }

  /** How much of the file has been unpacked so far: 0 to 1. */
  get share(): number {
    return Math.min(1, this.unpacked / Math.max(1, this.whole));
  }

  get paths(): string[] {
    return [...this.entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** A whole part. Throws OpenFailure when it is missing, broken or too large to be held. */
  text(path: string): string {
    const { size } = this.entry(path);
    if (size > WHOLE_LIMIT) throw new OpenFailure({ code: "tooLarge", bytes: size, limit: WHOLE_LIMIT });
    return [...this.texts(path)].join("");
  }

  /** A part's text, piece by piece as it is unpacked. */
  *texts(path: string): Generator<string> {
    const entry = this.entry(path);
    this.asked += entry.size;
    if (this.asked > FILE_LIMIT) throw new OpenFailure({ code: "tooLarge", bytes: this.asked, limit: FILE_LIMIT });
    let decoder: TextDecoder | null = null;
    for (const piece of readEntry(this.bytes, entry)) {
      this.unpacked += piece.length;
      decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf-16le" : "utf-8", { fatal: true });
      yield decoded(decoder, path, piece);
    }
    yield decoder === null ? "" : decoded(decoder, path);
  }

  private entry(path: string): ZipEntry {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) throw damaged(path, "missing");
    return entry;
  }

  xml(path: string): XmlElement {
    return parsePart(path, this.text(path));
  }

  relationsOf(path: string): Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const list = `${folder}_rels/${path.slice(slash + 1)}.rels`;
    if (!this.has(list)) return [];
    return childrenOf(this.xml(list), "Relationship").map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const external = TargetMode === "External";
      return {
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: external ? Target : resolvePath(folder, Target),
        external,
      };
    });
  }
}

export function parsePart(path: string, text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof XmlError) throw damaged(path, error.message);
    throw error;
  }
}

/** The next letters of a part; whatever it says of itself, what is no Unicode is read by nobody the same way. */
function decoded(decoder: TextDecoder, path: string, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw damaged(path, "letters that are no UTF-8");
  }
}

/** The container and its main part; throws OpenFailure when the bytes are something else. */
export function openParts(bytes: Uint8Array): { readonly parts: Parts; readonly workbook: string } {
  if (bytes.length === 0) throw new OpenFailure({ code: "empty" });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new OpenFailure(compoundProblem(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new OpenFailure({ code: "notXlsx", kind: kindOfBytes(bytes) });
  const entries = readDirectory(bytes);
  if (entries.length === 0) throw new OpenFailure({ code: "emptyZip" });
  const parts = new Parts(bytes, entries);
  const main = parts.relationsOf("").find(({ type }) => type === "officeDocument")?.target ?? "";
  if (main.endsWith(".bin")) throw new OpenFailure({ code: "binaryXlsb" });
  if (!main.startsWith("xl/")) throw new OpenFailure({ code: "notXlsx", kind: kindOfZip(parts, main) });
  return { parts, workbook: main };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The old container holds .xls, .doc and, around a password-protected .xlsx, its encrypted package. */
function compoundProblem(bytes: Uint8Array): OpenFailure["problem"] {
  if (holdsStream(bytes, "EncryptedPackage")) return { code: "encrypted" };
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) return { code: "legacyXls" };
  return { code: "notXlsx", kind: holdsStream(bytes, "WordDocument") ? "word" : "unknown" };
}

/** Stream names stand in directory entries of 128 bytes, two bytes a letter, ended by a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function kindOfBytes(bytes: Uint8Array): ForeignKind {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  // “Unicode Text” of Excel, and .csv of other programs: two bytes a letter, told by their first.
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return "text";
  const readable = bytes.subarray(0, 512).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return readable ? "text" : "unknown";
}

function kindOfZip(parts: Parts, main: string): ForeignKind {
  if (main.startsWith("word/")) return "word";
  if (main.startsWith("ppt/")) return "presentation";
  return parts.has("mimetype") && parts.text("mimetype").includes("opendocument") ? "openDocument" : "zip";
}

/** `../drawings/drawing1.xml` from `xl/worksheets/` → `xl/drawings/drawing1.xml`. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
