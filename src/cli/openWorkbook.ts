import { officeWorkbook } from "../excel/officeWorkbook";
import type { CallProblem } from "../model/callProblem";
import type { WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { openHeadless } from "@xep-hang/workbench/bridge/openHeadless";
import type { LostPart } from "@xep-hang/workbench/openedBook";
import type { OpenProblem } from "@xep-hang/workbench/xlsx/openProblem";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { cannotOpen } from "./readFile";
import { releaseBook } from "./releaseBook";
import { shownProgress } from "./shownProgress";

/** A file open in the headless workbench, reached as the pane reaches Excel: through the excel room and Office.js. */
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

export async function openWorkbook(file: string, bytes: Uint8Array): Promise<Result<OpenWorkbook, CallProblem>> {
  const opened = await openXlsx(bytes, shownProgress(process.stderr));
  if (!opened.ok) return err(troubleWith(file, opened.error));
  const { lost } = opened.value;
  const headless = openHeadless(opened.value);
  return ok({
    port: officeWorkbook(),
    lost,
    save: async () => {
      await headless.book.settle();
      return saveXlsx(headless.book.toOpenedBook());
    },
    release: async () => {
      await headless.book.settle();
      return saveXlsx(releaseBook(headless.book.toOpenedBook()));
    },
    close: () => headless.close(),
  });
}

function troubleWith(file: string, problem: OpenProblem): CallProblem {
  switch (problem.code) {
    case "notXlsx":
      return cannotOpen(file, problem.kind);
    case "tooLarge":
      return cannotOpen(file, problem.code, `${problem.bytes} > ${problem.limit} B`);
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
