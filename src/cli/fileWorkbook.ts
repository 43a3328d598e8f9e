import { parseAddress, WHOLE_SHEET } from "@xep-hang/workbench/book/areas";
import type { Book } from "@xep-hang/workbench/book/book";
import { mergesFrom } from "@xep-hang/workbench/book/mergedAreas";
import type { Area as LikeArea } from "@xep-hang/workbench/address";
import type { Sheet } from "@xep-hang/workbench/book/sheet";
import { usedArea } from "@xep-hang/workbench/book/usedArea";
import { OLD_FILE } from "../excel/read/readFacts";
import { keptAfter, keptIn, SETTINGS_KEY, settingUnder } from "../excel/read/settings";
import type { Area } from "../model/address";
import { areaOf } from "../model/areas";
import type { SheetId, SheetRef } from "../model/grid";
import type { HostProblem, Mark, SheetInfo, WorkbookPort } from "../model/port";
import { MARK_PREFIX } from "../model/plan";
import { err, ok, type Result } from "../model/result";
import { sheetGrid } from "./sheetGrid";

type Reads = Pick<
  WorkbookPort,
  "sheets" | "facts" | "readGrid" | "readMerges" | "marks" | "loadSetting" | "loadSettings" | "saveSetting"
>;

/**
 * A workbook read from the file's own cells: the same answers as through Office.js (test/cli/fileWorkbook.test.ts), without
 * any. Formulas that have no value yet are calculated first. Whatever writes or shows goes to `office`, started for it.
 */
export function fileWorkbook(book: Book, office: () => Promise<WorkbookPort>): WorkbookPort {
  let started: WorkbookPort | null = null;
  const writer = async () => (started ??= await office());
  return {
    ...readsOf(book),
    readLayout: async (cells) => (await writer()).readLayout(cells),
    highlights: async (sheet) => (await writer()).highlights(sheet),
    apply: async (plan, options) => (await writer()).apply(plan, options),
    undo: async (options) => (await writer()).undo(options),
    finish: async (options) => (await writer()).finish(options),
    goTo: async (sheet, cell) => (await writer()).goTo(sheet, cell),
    onChange: async (listener) => (await writer()).onChange(listener),
    wholeFile: async () => (await writer()).wholeFile(),
    openNew: async (file) => (await writer()).openNew(file),
    canUndo: () => started?.canUndo() ?? false,
    broken: () => started?.broken() ?? null,
  };
}

function readsOf(book: Book): Reads {
  const found = <T>(sheet: SheetRef, read: (sheet: Sheet) => Result<T, HostProblem>): Result<T, HostProblem> => {
    const own = book.sheet(sheet.id);
    return own === null ? err({ code: "host.sheetGone", sheet: sheet.name, detail: sheet.id }) : read(own);
  };
  const kept = (key: string): unknown => settingUnder(key, keptBy(book), book.settings.get(key));
  return {
    sheets: () => Promise.resolve(ok(book.sheets().map((sheet) => infoOf(book, sheet)))),
    facts: () =>
      Promise.resolve(
        ok({ calculation: book.isManual ? "manual" : "automatic", compatibility: OLD_FILE.test(book.name) }),
      ),
    readGrid: async (sheet, options) => {
      await book.settle();
      const ref = sheet === "active" ? refOf(book.activeSheet()) : sheet;
      return found(ref, (own) => sheetGrid(own, refOf(own), options?.onProgress));
    },
    readMerges: async (sheet) => {
      await book.settle();
      return found(sheet, (own) => ok(mergesOf(own)));
    },
    marks: () => Promise.resolve(ok(marksOf(book))),
    loadSetting: (key) => Promise.resolve(ok(kept(key))),
    loadSettings: (keys) => Promise.resolve(ok(keys.map(kept))),
    saveSetting: (key, value) => {
      const kept = keptAfter(keptBy(book), [{ key, after: value }]);
      if (Object.keys(kept).length === 0) book.settings.delete(SETTINGS_KEY);
      else book.settings.set(SETTINGS_KEY, kept);
      book.settings.delete(key);
      return Promise.resolve(ok(null));
    },
  };
}

function refOf({ id, name }: Sheet): SheetRef {
  return { id: id as SheetId, name };
}

function infoOf(book: Book, sheet: Sheet): SheetInfo {
  return {
    ...refOf(sheet),
    visible: book.visibility(sheet) === "visible",
    active: sheet === book.activeSheet(),
  };
}

function keptBy({ settings }: Book): ReturnType<typeof keptIn> {
  return keptIn(settings.get(SETTINGS_KEY));
}

/** Null for more than Excel would list: what it cannot tell the pane is not told here. */
function mergesOf(sheet: Sheet): readonly Area[] | null {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  return used === null ? [] : (mergesFrom(sheet, used)?.map(ourArea) ?? null);
}

/** The look-alike has a brand of its own on rows and columns. */
function ourArea({ top, left, bottom, right }: LikeArea): Area {
  return areaOf(top, left, bottom, right);
}

/** Our names of the whole workbook whose cells are still there. */
function marksOf(book: Book): readonly Mark[] {
  return book.names.all().flatMap(({ name, formula, scope }): Mark[] => {
    if (scope !== null || !name.startsWith(MARK_PREFIX)) return [];
    const place = parseAddress(formula);
    const named = place?.sheet ?? null;
    const sheet = named === null ? null : book.sheetByName(named);
    return place === null || sheet === null ? [] : [{ name, sheet: refOf(sheet), area: ourArea(place.area) }];
  });
}
