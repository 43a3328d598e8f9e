import { cellText } from "../../src/model/address";
import { Random } from "../generator/random";
import { scanOf } from "../understanding/drawnTable";

/** Every error and warning of a sheet with its cell. */
const told = (rows: readonly string[]) =>
  scanOf(rows.join("\n")).findings.flatMap(({ code, severity, place: { cell } }) =>
    severity === "info" ? [] : [`${code} ${cell === null ? "" : cellText(cell)}`],
  );

const shown = (hundredths: number) => (hundredths / 100).toFixed(2).replace(".", ",");

interface Unit {
  readonly name: string;
  /** In hundredths. */
  readonly scores: readonly number[];
  readonly total: number;
}

function unitsOf(names: string, columns: number, range: number, totalOf: (scores: readonly number[]) => number) {
  const chance = new Random(2025);
  const units = Array.from({ length: 14 }, (_, unit): Unit => {
    const scores = Array.from({ length: columns }, () => {
      const spread = chance.int(0, 88) / 100;
      return Math.round(range * (0.1 + spread));
    });
    return { name: `${names} ${String.fromCharCode(65 + unit)}`, scores, total: totalOf(scores) };
  });
  return [...units].sort((a, b) => b.total - a.total);
}

const sum = (scores: readonly number[]) => scores.reduce((all, score) => all + score, 0);

/** As a city's index of departments: points to 100, bonus and penalty, ranks, classes, and their counts in sentences. */
function citySheet(): string[] {
  const units = unitsOf("Sở", 5, 20_00, (scores) => sum(scores) + 200 - 100);
  const classOf = ({ total }: Unit) => (total >= 65_00 ? "Tốt" : total >= 50_00 ? "Khá" : "Trung bình");
  const count = (name: string) => String(units.filter((unit) => classOf(unit) === name).length).padStart(2, "0");
  return [
    "STT|Đơn vị|Hạ tầng số|Nhân lực số|An toàn thông tin|Chính quyền số|Kinh tế số|Điểm cộng|Điểm trừ|Tổng điểm|Xếp hạng|Xếp loại",
    "|Điểm tối đa|20|20|20|20|20|||100||",
    ...units.map((unit, at) =>
      [at + 1, unit.name, ...unit.scores.map(shown), "2", "1", shown(unit.total), at + 1, classOf(unit)].join("|"),
    ),
    "",
    `a) Xếp loại Tốt: ${count("Tốt")} đơn vị;`,
    `b) Xếp loại Khá: ${count("Khá")} đơn vị;`,
    `c) Xếp loại Trung bình: ${count("Trung bình")} đơn vị.`,
  ];
}

/** As a survey of how departments and districts serve firms: indices of 1 to 10, their mean on a scale of 100, and ranks. */
function surveySheet(): string[] {
  const units = unitsOf("Huyện", 8, 10_00, (scores) => Math.round((sum(scores) * 10) / 8));
  return [
    "TT|Đơn vị|Gia nhập thị trường|Minh bạch|Chi phí thời gian|Chi phí không chính thức|Cạnh tranh bình đẳng|Hỗ trợ doanh nghiệp|Thiết chế pháp lý|Tính năng động|Điểm DDCI|Thứ hạng",
    ...units.map((unit, at) => [at + 1, unit.name, ...unit.scores.map(shown), shown(unit.total), at + 1].join("|")),
  ];
}

/** The sheet with one cell of one line typed otherwise. */
function changed(rows: readonly string[], line: number, column: number, change: (cell: string) => string): string[] {
  return rows.map((row, at) => {
    if (at !== line) return row;
    return row
      .split("|")
      .map((cell, index) => (index === column ? change(cell) : cell))
      .join("|");
  });
}

const withoutComma = (cell: string) => cell.replace(",", "");

describe.each([
  { name: "a city's index", sheet: citySheet(), first: 2, scores: [2, 6] },
  { name: "a survey of firms", sheet: surveySheet(), first: 1, scores: [2, 9] },
])("$name", ({ sheet, first, scores: [from = 0, to = 0] }) => {
  test("is blamed for nothing as it was published", () => {
    expect(told(sheet)).toEqual([]);
  });

  test("with a decimal comma lost: the score is told at its cell", () => {
    const spoilt = changed(sheet, first + 4, from + 1, withoutComma);
    expect(told(spoilt)).toContain(`score.slip ${cellText({ row: first + 4, column: from + 1 } as never)}`);
  });

  test("with the scores of one row copied into another: the row is told", () => {
    const copied = sheet[first + 2]?.split("|").slice(from, to + 1) ?? [];
    const spoilt = copied.reduce((rows, score, at) => changed(rows, first + 7, from + at, () => score), sheet);
    expect(told(spoilt).some((each) => each.startsWith("unit.copied"))).toBe(true);
  });
});

test("a wrong count of a class in a sentence is told at its cell", () => {
  const sheet = citySheet();
  const line = sheet.length - 3;
  const spoilt = sheet.map((row, at) => (at === line ? row.replace(/\d+ đơn vị/, "13 đơn vị") : row));
  expect(told(spoilt)).toEqual([`published.count ${cellText({ row: line, column: 0 } as never)}`]);
});
