import * as fc from "fast-check";
import type { RawValue } from "../../src/model/cell";
import type { Area } from "../../src/model/address";

/** A table as it is meant, before anybody lays it out in a sheet. Scores are decimals with a point; null is missing. */
export interface MeantTable {
  readonly units: readonly string[];
  readonly criteria: readonly { readonly name: string; readonly max: number | null }[];
  readonly scores: readonly (readonly (string | null)[])[];
}

/** How somebody laid it out. */
export interface Layout {
  readonly title: readonly (readonly string[])[];
  readonly depth: 1 | 2 | 3;
  readonly unitsAt: number;
  readonly numbered: boolean;
  readonly withTotal: boolean;
  readonly withNote: boolean;
  readonly style: "number" | "comma" | "point" | "points";
  readonly maxima: "header" | "row" | "none";
  readonly knowsMerges: boolean;
  readonly left: number;
  readonly footer: readonly (readonly string[])[];
}

const NAMES = [
  "Tân Hưng",
  "Hòa Bình",
  "Bảo Khê",
  "Phú Cường",
  "Đắk Mil",
  "Quảng Châu",
  "Ninh Kiều",
  "B'Lao",
  "Số 1",
  "Ea H'Leo",
];
const CRITERIA = [
  "Nhận thức số",
  "Thể chế số",
  "Hạ tầng và nền tảng số",
  "Nhân lực số",
  "An toàn thông tin mạng",
  "Tỷ lệ hồ sơ trực tuyến",
  "Hoạt động kinh tế số",
];
const PREFIXES = ["UBND xã ", "Xã ", "Phường ", "UBND phường ", "Thị trấn ", "TT. ", "Sở ", "Đặc khu "];

const score = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 99 })).map(([whole, cents]) => {
  const places = String(cents).padStart(2, "0").replace(/0+$/, "");
  return places === "" ? String(whole) : `${whole}.${places}`;
});

export const meantTables: fc.Arbitrary<MeantTable> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
    prefix: fc.constantFrom(...PREFIXES),
    criteria: fc.shuffledSubarray(CRITERIA, { minLength: 2 }),
    maxima: fc.array(fc.constantFrom(100, 150, 200, 1000, 12.5), { minLength: 7, maxLength: 7 }),
  })
  .chain(({ names, prefix, criteria, maxima }) =>
    fc
      .array(fc.array(fc.option(score, { freq: 8 }), { minLength: criteria.length, maxLength: criteria.length }), {
        minLength: names.length,
        maxLength: names.length,
      })
      // The first unit has its scores: a column without any figure is no column of figures.
      .map((scores) => ({
        units: names.map((name) => prefix + name),
        criteria: criteria.map((name, place) => ({ name, max: maxima[place] ?? null })),
        scores: scores.map((row, unit) => (unit === 0 ? row.map((text) => text ?? "50") : row)),
      })),
  );

const TITLES = [
  [],
  [["PHỤ LỤC"], ["KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG NĂM 2024"], ["(Kèm theo Quyết định số 12/QĐ-UBND)"], []],
  [
    ["UBND TỈNH HƯNG YÊN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["SỞ NỘI VỤ", "", "Độc lập - Tự do - Hạnh phúc"],
    [],
  ],
  [["Bảng điểm 17 đơn vị"], ["Đơn vị tính: điểm"]],
  [["Số đơn vị", "17"], ["Năm", "2024"], [], ["Biểu số 2"]],
];
const FOOTERS = [
  [],
  [[], ["Nơi nhận:", "", "CHỦ TỊCH"], ["- Như trên;"]],
  [["Ghi chú: điểm đã thẩm định, gồm 8 tiêu chí."]],
  [[], ["", "Hưng Yên, ngày 5 tháng 3 năm 2025"], ["", "Người lập biểu"]],
];

export const layouts: fc.Arbitrary<Layout> = fc.record({
  title: fc.constantFrom(...TITLES),
  depth: fc.constantFrom(1, 2, 3),
  unitsAt: fc.constantFrom(0, 1),
  numbered: fc.boolean(),
  withTotal: fc.boolean(),
  withNote: fc.boolean(),
  style: fc.constantFrom("number", "comma", "point", "points"),
  maxima: fc.constantFrom("header", "row", "none"),
  knowsMerges: fc.boolean(),
  left: fc.integer({ min: 0, max: 3 }),
  footer: fc.constantFrom(...FOOTERS),
});

export interface LaidOut {
  readonly rows: readonly (readonly RawValue[])[];
  readonly merges: readonly Area[] | null;
}

/** The table in a sheet, the way `layout` says. Units stand before or behind all criteria. */
export function layOut(table: MeantTable, layout: Layout): LaidOut {
  const columns = columnsOf(table, layout);
  const header = headerRows(columns, layout);
  const maximum = layout.maxima === "row" ? [columns.map(({ maximum: text }) => text)] : [];
  const body = table.units.map((_, unit) => columns.map(({ cell }) => cell(unit)));
  const shifted = [...header.rows, ...maximum, ...body].map((row) => [
    ...Array<RawValue>(layout.left).fill(""),
    ...row,
  ]);
  const top = layout.title.length;
  return {
    rows: [...layout.title, ...shifted, ...layout.footer],
    merges: layout.knowsMerges ? header.merges.map((area) => shiftedArea(area, top, layout.left)) : null,
  };
}

interface Column {
  /** Outermost first; as many as the header is deep, blank below a heading merged down. */
  readonly headings: readonly string[];
  readonly maximum: RawValue;
  readonly cell: (unit: number) => RawValue;
}

function columnsOf(table: MeantTable, layout: Layout): readonly Column[] {
  const down = (text: string) => [text, ...Array<string>(layout.depth - 1).fill("")];
  const units: Column = { headings: down("Đơn vị"), maximum: "Điểm tối đa", cell: (unit) => table.units[unit] ?? "" };
  const criteria = table.criteria.map(({ name, max }, place): Column => {
    const text = layout.maxima === "header" && max !== null ? `${name} (${String(max).replace(".", ",")} điểm)` : name;
    const outer = ["Điểm đánh giá", "Các chỉ số"].slice(0, layout.depth - 1);
    return {
      headings: [...(place === 0 ? outer : outer.map(() => "")), text],
      maximum: max ?? "",
      cell: (unit) => styled(table.scores[unit]?.[place] ?? null, layout.style),
    };
  });
  const number: Column = { headings: down("STT"), maximum: "", cell: (unit) => unit + 1 };
  const total: Column = { headings: down("Tổng điểm"), maximum: "", cell: (unit) => 500 + unit };
  const note: Column = { headings: down("Ghi chú"), maximum: "", cell: (unit) => (unit % 2 === 0 ? "đã duyệt" : "") };
  return [
    ...(layout.numbered ? [number] : []),
    ...(layout.unitsAt === 0 ? [units] : []),
    ...criteria,
    ...(layout.unitsAt === 0 ? [] : [units]),
    ...(layout.withTotal ? [total] : []),
    ...(layout.withNote ? [note] : []),
  ];
}

function headerRows(
  columns: readonly Column[],
  { depth }: Layout,
): { rows: readonly (readonly string[])[]; merges: readonly Area[] } {
  const rows = Array.from({ length: depth }, (_, row) => columns.map(({ headings }) => headings[row] ?? ""));
  if (depth === 1) return { rows, merges: [] };
  const isCriterion = ({ headings }: Column) => headings[depth - 1] !== "";
  const [first, last] = [
    columns.findIndex(isCriterion),
    columns.length - 1 - [...columns].reverse().findIndex(isCriterion),
  ];
  const across = Array.from({ length: depth - 1 }, (_, row) => ({ top: row, left: first, bottom: row, right: last }));
  const down = columns.flatMap((column, place) =>
    isCriterion(column) ? [] : [{ top: 0, left: place, bottom: depth - 1, right: place }],
  );
  return { rows, merges: [...across, ...down].map((area) => area as Area) };
}

function shiftedArea(area: Area, down: number, right: number): Area {
  const { top, left } = area;
  return {
    top: (top + down) as Area["top"],
    bottom: (area.bottom + down) as Area["bottom"],
    left: (left + right) as Area["left"],
    right: (area.right + right) as Area["right"],
  };
}

function styled(text: string | null, style: Layout["style"]): RawValue {
  if (text === null) return "";
  switch (style) {
    case "number":
      return Number(text);
    case "comma":
      return text.replace(".", ",");
    case "point":
      return text;
    case "points":
      return `${text.replace(".", ",")} điểm`;
  }
}
