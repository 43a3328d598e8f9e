import type { Random } from "../random";
import { BLANK_CELL, cell, type GeneratedSheet, type SheetCell } from "../sheet";
import type { GeneratedCase, Truth } from "../truth";
import { drawUnits } from "../table/units";
import type { Kind } from "./kind";

/** Sheets that rank nobody. Whoever gives totals here has made them up. */
const NO_TRUTH: Truth = {
  asking: "must",
  rule: null,
  columns: [],
  units: [],
  places: null,
  percent: false,
  outliers: [],
};

function noScoreSheet(rows: readonly (readonly SheetCell[])[]): Pick<GeneratedCase, "sheet" | "truth"> {
  const width = Math.max(...rows.map((row) => row.length));
  const sheet: GeneratedSheet = {
    name: "Sheet1",
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? BLANK_CELL)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheet, truth: NO_TRUTH };
}

function texts(...words: readonly (string | number)[]): SheetCell[] {
  return words.map(cell);
}

const ENTRIES = [
  "Cán bộ quản lý",
  "Giáo viên",
  "Nhân viên",
  "Trong biên chế",
  "Hợp đồng",
  "Trình độ đại học",
  "Trình độ cao đẳng",
  "Đảng viên",
  "Dưới 30 tuổi",
  "Từ 30 đến 45 tuổi",
];

/** A form of statistics: what is counted down the side, by kinds of people across. */
export const statisticsForm: Kind = {
  id: "statistics-form",
  make: (random) => {
    const entries = random.some(ENTRIES, random.int(4, 8));
    const filled = random.chance(70);
    const count = () => (filled ? cell(random.int(0, 60)) : BLANK_CELL);
    return noScoreSheet([
      texts("BIỂU THỐNG KÊ ĐỘI NGŨ NĂM HỌC 2024 - 2025"),
      texts("Đơn vị tính: người"),
      [],
      texts("STT", "Nội dung", "Tổng số", "Trong đó"),
      texts("", "", "", "Nữ", "Dân tộc", "Nữ dân tộc"),
      ...entries.map((entry, at) => [cell(at + 1), cell(entry), count(), count(), count(), count()]),
    ]);
  },
};

const AWARDS = [
  "Bằng khen của Chủ tịch UBND tỉnh",
  "Giấy khen",
  "Cờ thi đua",
  "Chiến sĩ thi đua cơ sở",
  "Lao động tiên tiến",
];
const FAMILY_NAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
const GIVEN_NAMES = ["An", "Bình", "Cường", "Dung", "Hà", "Hùng", "Lan", "Mai", "Nam", "Phương"];

function person(random: Random): string {
  return `${random.pick(FAMILY_NAMES)} ${random.pick(["Văn", "Thị", "Minh", "Thanh"])} ${random.pick(GIVEN_NAMES)}`;
}

/** Who is praised with what, and the money that goes with it. */
export const awardList: Kind = {
  id: "award-list",
  make: (random) => {
    const rows = Array.from({ length: random.int(6, 20) }, (_, at) => [
      cell(at + 1),
      cell(person(random)),
      cell(random.int(1965, 2000)),
      cell(random.pick(["Giáo viên", "Chuyên viên", "Phó Trưởng phòng", "Kế toán"])),
      cell(random.pick(AWARDS)),
      cell(random.pick([340_000, 680_000, 1_020_000, 1_800_000])),
    ]);
    return noScoreSheet([
      texts("DANH SÁCH KHEN THƯỞNG NĂM 2024"),
      [],
      texts("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Hình thức khen thưởng", "Mức tiền thưởng (đồng)"),
      ...rows,
    ]);
  },
};

/** A long table of data: every place again and again, a row a year. */
export const longTable: Kind = {
  id: "long-data-table",
  make: (random) => {
    const places = drawUnits(random, 4, 9).names;
    const years = Array.from({ length: random.int(3, 6) }, (_, at) => 2018 + at);
    const indicator = random.pick(["Dân số trung bình (người)", "Sản lượng lúa (tấn)", "Thu ngân sách (triệu đồng)"]);
    const rows = years.flatMap((year) =>
      places.map((place) => [cell(place), cell(year), cell(random.int(900, 90_000)), cell(random.int(10, 900))]),
    );
    return noScoreSheet([texts("Địa phương", "Năm", indicator, "Số cơ sở"), ...random.shuffled(rows)]);
  },
};

/** A table of money and counts without any word of points. */
export const statisticsByPlace: Kind = {
  id: "statistics-by-place",
  make: (random) => {
    const units = drawUnits(random, 5, 15);
    return noScoreSheet([
      texts(`DÂN SỐ, DIỆN TÍCH ${units.plural}`),
      [],
      texts("STT", units.heading, "Diện tích (km2)", "Dân số (người)", "Mật độ dân số (người/km2)"),
      ...units.names.map((name, at) => {
        const [area, people] = [random.int(8, 200), random.int(2000, 60_000)];
        return [cell(at + 1), cell(name), cell(area), cell(people), cell(Math.round(people / area))];
      }),
    ]);
  },
};
