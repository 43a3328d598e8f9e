import { type LiteralBook, type LiteralCell, sheetBook } from "@xep-hang/workbench/sheetBook";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";

/** The criteria of `hung-yen-xa-2023` with their maxima: a table that the catalog knows, as long as one likes. */
const CRITERIA = [
  ["Chuyển đổi Nhận thức số", 100],
  ["Kiến tạo thể chế số", 100],
  ["Phát triển hạ tầng và nền tảng số", 100],
  ["Nhân lực số", 100],
  ["An toàn thông tin mạng", 100],
  ["Hoạt động Chính quyền số", 200],
  ["Hoạt động kinh tế số", 150],
  ["Hoạt động xã hội số", 150],
] as const;

/** Communes with scores to two places under two lines of title: 3 321 is every commune of the country. */
export function benchBook(units: number): LiteralBook {
  let seed = 7;
  const next = (most: number) => (seed = (seed * 48271) % 2147483647) % (most + 1);
  const head: LiteralCell[] = [
    "STT",
    "UBND các phường, xã",
    ...CRITERIA.map(([name, most]) => `${name} (${most} điểm)`),
  ];
  const rows = Array.from({ length: units }, (_, unit): LiteralCell[] => {
    return [unit + 1, `UBND xã Số ${unit + 1}`, ...CRITERIA.map(([, most]) => next(most * 100) / 100)];
  });
  return {
    sheets: [{ name: "DTI 2023", rows: [["Phụ lục"], ["BẢNG ĐIỂM DTI CẤP XÃ NĂM 2023"], [], head, ...rows] }],
  };
}

export function benchFile(units: number): Promise<Uint8Array> {
  return saveXlsx(sheetBook(benchBook(units)));
}
