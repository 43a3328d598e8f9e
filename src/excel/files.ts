import type { HostProblem } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { translateError } from "./translateError";

/** Bytes of a piece: what Excel gives at most. */
const SLICE = 4 * 1024 * 1024;

/** The open workbook as a file; not saved before. Pieces come one after the other: a host keeps two files at most. */
export async function wholeFile(): Promise<Result<Uint8Array, HostProblem>> {
  const document = documentOf(Office.context);
  if (document === null) return err(unsupported("getFileAsync"));
  const opened = await answered<Office.File>((tell) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, tell);
  });
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const pieces: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const piece = await answered<Office.Slice>((tell) => file.getSliceAsync(index, tell));
      if (!piece.ok) return piece;
      pieces.push(Uint8Array.from(piece.value.data as ArrayLike<number>));
    }
    return ok(joined(pieces));
  } finally {
    file.closeAsync();
  }
}

/** Older clients have no such member; the types know only the newest. */
function documentOf({ document }: { readonly document?: Partial<Office.Document> }): Office.Document | null {
  return document !== undefined && "getFileAsync" in document ? (document as Office.Document) : null;
}

/** A new workbook in a window of its own; Excel on the web opens a tab. */
export async function openNew(file: Uint8Array): Promise<Result<null, HostProblem>> {
  try {
    await Excel.createWorkbook(base64(file));
    return ok(null);
  } catch (error) {
    return err(translateError(error));
  }
}

function answered<T>(ask: (tell: (answer: Office.AsyncResult<T>) => void) => void): Promise<Result<T, HostProblem>> {
  return new Promise((resolve) => {
    ask(({ status, value, error }) => {
      const isThere = status === Office.AsyncResultStatus.Succeeded;
      resolve(isThere ? ok(value) : err({ code: "host.unknown", sheet: null, detail: `${error.code} ${error.name}` }));
    });
  });
}

function unsupported(detail: string): HostProblem {
  return { code: "host.unsupported", sheet: null, detail };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
