import { err, ok, type Result } from "../../../model/result";

/** Why a chosen file has no text for us. */
export type FileTrouble = "tooLarge" | "notReadable";

/** More than any workbook keeps of settings, in bytes. */
const LARGEST = 2_000_000;

/** A file can be moved or locked between the choice and the reading. */
export async function textOfFile(file: File): Promise<Result<string, FileTrouble>> {
  if (file.size > LARGEST) return err("tooLarge");
  try {
    return ok(await file.text());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return err("notReadable");
  }
}
