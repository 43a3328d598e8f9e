import { Inflate, zipSync, type Zippable } from "fflate";
import { damaged } from "./openProblem";

/** One file of a zip container, as its directory lists it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const IN_EXTRA = 0xffffffff;
/** The directory of a zip container; throws OpenFailure where it cannot be read. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged(null, "zip directory");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged(null, "zip directory");
    entries.push(withLargeSizes(view, nameEnd, extraEnd, directoryEntry(bytes, view, at, nameEnd)));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries.filter(({ path }) => !path.endsWith("/"));
}

/** What it unpacks to, a thousand times as much at most, is held at once. */
const SLICE = 16_384;

/**
 * The content of one entry, piece by piece as it is unpacked, its checksum compared at the end; throws OpenFailure where it is
 * not what the directory says. What comes out is never more than the directory says, however the bytes are packed.
 */
export function* readEntry(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  let [size, crc] = [0, -1];
  for (const piece of entry.method === 0 ? [packed] : unpacked(entry, packed)) {
    size += piece.length;
    if (size > entry.size) throw damaged(entry.path, "checksum");
    crc = crcOf(piece, crc);
    yield piece;
  }
  if (size !== entry.size || ~crc >>> 0 !== entry.crc) throw damaged(entry.path, "checksum");
}

/** The same parts give the same bytes, on any machine and at any time. */
export function writeZip(parts: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = content;
  const bytes = parts.reduce((sum, [, content]) => sum + content.length, 0);
  // Above a megabyte a person waits: pack quickly then.
  return zipSync(files, { level: bytes > 1_000_000 ? 1 : 6, mtime: new Date(1980, 0, 1), os: 0 });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  // The end record may be followed by a comment of up to 65 535 bytes.
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged(null, "zip directory is missing");
}

function directoryEntry(bytes: Uint8Array, view: DataView, at: number, nameEnd: number): ZipEntry {
  return {
    path: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Some writers keep the sizes in the 64-bit extra field however small they are. */
function withLargeSizes(view: DataView, from: number, to: number, entry: ZipEntry): ZipEntry {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== IN_EXTRA || next + 8 > to) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return { ...entry, size: take(entry.size), packed: take(entry.packed), offset: take(entry.offset) };
  }
  return entry;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY)
    throw damaged(entry.path, "zip entry");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + entry.packed);
}

function* unpacked(entry: ZipEntry, packed: Uint8Array): Generator<Uint8Array> {
  if (entry.method !== 8) throw damaged(entry.path, `packing method ${entry.method}`);
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += SLICE) {
    try {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch (error) {
      throw damaged(entry.path, error instanceof Error ? error.message : "inflate");
    }
    yield* ready.splice(0);
  }
}

let crcTable: Int32Array | null = null;

function crcOf(bytes: Uint8Array, before: number): number {
  const table = (crcTable ??= makeCrcTable());
  let crc = before;
  // By index: an iterator takes five times as long, and a large sheet has hundreds of megabytes.
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return crc;
}

function makeCrcTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}
