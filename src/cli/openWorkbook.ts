import type { CallProblem } from "../model/callProblem";
import type { WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { headlessBook } from "@xep-hang/workbench/bridge/headlessBook";
import type { LostPart } from "@xep-hang/workbench/openedBook";
import type { OpenProblem } from "@xep-hang/workbench/xlsx/openProblem";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import type { OfficeOver } from "./officeOver";
import { cannotOpen } from "./readFile";
import { fileWorkbook } from "./fileWorkbook";

/** A file open in memory: read straight, written as the pane writes into Excel, through the excel room and Office.js. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  /** What a saved copy does not keep. */
  readonly lost: readonly LostPart[];
  /** The workbook as it is now, as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** The same as it may leave the office: values and formats only. */
  release(): Promise<Uint8Array>;
  close(): void;
}

export async function openWorkbook(
  file: string,
  bytes: Uint8Array,
  progress: (share: number) => void,
): Promise<Result<OpenWorkbook, CallProblem>> {
  const opened = await openXlsx(bytes, { progress });
  if (!opened.ok) return err(troubleWith(file, opened.error));
  const { lost } = opened.value;
  const book = headlessBook(opened.value);
  let office: OfficeOver | null = null;
  const write = async () => {
    // Excel's look-alike and Office.js come with the first write.
    const { officeOver } = await import("./officeOver");
    office = officeOver(book);
    return office.port;
  };
  const settled = async () => {
    await book.settle();
    return book.toOpenedBook();
  };
  const save = async () => (await import("@xep-hang/workbench/xlsx/saveXlsx")).saveXlsx(await settled());
  return ok({
    port: fileWorkbook(book, write),
    lost,
    save,
    release: async () => released(await save()),
    close: () => {
      office?.close();
      book.dispose();
    },
  });
}

async function released(bytes: Uint8Array): Promise<Uint8Array> {
  const { releaseCopy } = await import("../paper/release/releaseCopy");
  const copy = releaseCopy(bytes);
  if (copy === null) throw new Error("what was saved is no workbook");
  return copy;
}

function troubleWith(file: string, problem: OpenProblem): CallProblem {
  switch (problem.code) {
    case "notXlsx":
      return cannotOpen(file, problem.kind);
    case "tooLarge":
      return cannotOpen(file, problem.code, `${problem.bytes} > ${problem.limit} B`);
    case "tooWordy":
      return cannotOpen(file, problem.code, `${problem.letters} > ${problem.limit}`);
    case "tooManySheets":
      return cannotOpen(file, problem.code, `${problem.sheets} > ${problem.limit}`);
    case "tooManyRows":
      return cannotOpen(file, problem.code, `> ${problem.limit}`);
    case "damaged":
      return cannotOpen(file, problem.code, [problem.part, problem.detail].filter((part) => part !== null).join(": "));
    case "cancelled":
      throw new Error("nobody stops an opening here");
    case "empty":
    case "encrypted":
    case "legacyXls":
    case "binaryXlsb":
    case "emptyZip":
      return cannotOpen(file, problem.code);
  }
}
