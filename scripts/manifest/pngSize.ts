import { existsSync, readFileSync } from "node:fs";

const signature = "89504e470d0a1a0a";

/** Width and height of a PNG file in pixels; null when there is no such file, or it is not a PNG. */
export function pngSize(path: string): { readonly width: number; readonly height: number } | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.length < 24 || bytes.subarray(0, 8).toString("hex") !== signature) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
