import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { appendixSheet, BODY, type Appendix, type AppendixColumn, type ColumnKind } from "./appendixSheet";
import { beforeRanking, publishedTable } from "./publishedTable";

export interface SampleBook {
  readonly file: string;
  readonly book: OpenedBook;
}

/** Every sample workbook: what an officer has before ranking, and the same as the Decision published it. */
export function sampleBooks(): SampleBook[] {
  return [
    sample("hung-yen-xa-2023.xlsx", [hungYenScores("number")]),
    sample("hung-yen-xa-2023-dan-tu-word.xlsx", [hungYenScores("pastedText")]),
    sample("hung-yen-xa-2023-cong-bo.xlsx", [hungYenPublished()]),
    sample("can-tho-2023.xlsx", [canThoRatios(SO), canThoRatios(HUYEN)]),
    sample("can-tho-2023-cong-bo.xlsx", [canThoPublished(SO), canThoPublished(HUYEN)]),
  ];
}

function sample(file: string, appendices: readonly Appendix[]): SampleBook {
  return { file, book: sheetBook({ defaultStyle: BODY, sheets: appendices.map(appendixSheet) }) };
}

function column(width: number, kind: ColumnKind, align: AppendixColumn["align"] = "center"): AppendixColumn {
  return { width, kind, align };
}

const HUNG_YEN = {
  sheet: "DTI 2023",
  number: "Phụ lục",
  orientation: "landscape",
  headerHeight: 87,
  rowHeight: 18.5,
  decisionHeight: 22,
} as const;
const HUNG_YEN_TITLE = "CHUYỂN ĐỔI SỐ (DTI) CẤP XÃ NĂM 2023";

/** `kind` is how the scores stand in their cells. Pasted from Word, the running numbers are text as well. */
function hungYenScores(kind: "number" | "pastedText"): Appendix {
  const published = publishedTable("hung-yen-xa-2023");
  const table = beforeRanking(published, published.header.slice(1, -2));
  const scores = table.header.slice(2).map(() => column(82, kind));
  return {
    ...HUNG_YEN,
    title: [`BẢNG ĐIỂM ĐÁNH GIÁ MỨC ĐỘ ${HUNG_YEN_TITLE}`],
    decision: "(Kèm theo Quyết định số ……/QĐ-UBND ngày … tháng … năm 2023 của UBND thành phố Hưng Yên)",
    table,
    columns: [column(45, kind), column(246, kind === "number" ? "text" : kind, "left"), ...scores],
  };
}

function hungYenPublished(): Appendix {
  const table = publishedTable("hung-yen-xa-2023");
  const scores = table.header.slice(2, -2).map(() => column(82, "number"));
  return {
    ...HUNG_YEN,
    title: [`KẾT QUẢ ĐÁNH GIÁ XẾP HẠNG ${HUNG_YEN_TITLE}`],
    decision: "(Kèm theo Quyết định số 2947/QĐ-UBND ngày 02/11/2023 của UBND thành phố Hưng Yên)",
    table,
    columns: [column(64, "number"), column(246, "text", "left"), ...scores, column(78, "number"), column(96, "text")],
  };
}

interface CanThoLevel {
  readonly data: string;
  readonly sheet: string;
  readonly number: string;
  readonly level: string;
}

const SO: CanThoLevel = { data: "can-tho-so-2023", sheet: "Cấp sở", number: "Phụ lục I", level: "CẤP SỞ" };
const HUYEN: CanThoLevel = { data: "can-tho-huyen-2023", sheet: "Cấp huyện", number: "Phụ lục II", level: "CẤP HUYỆN" };

/** The ratios are true percentages here (0.9973 shown as 99,73%). */
function canThoRatios({ data, sheet, number, level }: CanThoLevel): Appendix {
  return {
    sheet,
    number,
    orientation: "portrait",
    headerHeight: 27,
    rowHeight: 21,
    decisionHeight: 40,
    title: ["KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ", `${level} NĂM 2023`],
    decision:
      "(Kèm theo Quyết định số ……/QĐ-UBND ngày … tháng … năm 2024\ncủa Ủy ban nhân dân thành phố Cần Thơ)",
    table: beforeRanking(publishedTable(data), ["Đơn vị", "Tỷ lệ"]),
    columns: [column(60, "number"), column(430, "text", "left"), column(125, "percent")],
  };
}

/** As the Decision prints them, the ratios are texts here (`99,73%`). */
function canThoPublished({ data, sheet, number, level }: CanThoLevel): Appendix {
  return {
    sheet,
    number,
    orientation: "portrait",
    headerHeight: 27,
    rowHeight: 21,
    decisionHeight: 40,
    title: ["KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ", `${level} NĂM 2023`],
    decision:
      "(Kèm theo Quyết định số 1568/QĐ-UBND ngày 12 tháng 7 năm 2024\ncủa Ủy ban nhân dân thành phố Cần Thơ)",
    table: publishedTable(data),
    columns: [column(82, "number"), column(398, "text", "left"), column(84, "text"), column(104, "text")],
  };
}
