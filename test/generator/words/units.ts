import type { Random } from "../random";

const FIRST = ["Tân", "Bình", "An", "Phú", "Long", "Hòa", "Vĩnh", "Đông", "Tây", "Nam", "Thanh", "Mỹ", "Xuân", "Hưng"];
const SECOND = [
  "Lập",
  "Minh",
  "Hòa",
  "Thành",
  "Lộc",
  "Sơn",
  "Giang",
  "Phong",
  "Khánh",
  "Thịnh",
  "Hải",
  "Xuân",
  "Dương",
];

export interface UnitFamily {
  readonly headings: readonly string[];
  /** In capitals, for titles. */
  readonly plural: string;
  readonly names: (random: Random, count: number) => string[];
}

function places(random: Random, count: number): string[] {
  return random.some(
    FIRST.flatMap((first) => SECOND.filter((second) => second !== first).map((second) => `${first} ${second}`)),
    count,
  );
}

function placed(prefixes: readonly string[], headings: readonly string[], plural: string): UnitFamily {
  return {
    headings,
    plural,
    names: (random, count) => {
      const prefix = random.pick(prefixes);
      return places(random, count).map((place) => `${prefix}${place}`);
    },
  };
}

function listed(names: readonly string[], headings: readonly string[], plural: string): UnitFamily {
  return { headings, plural, names: (random, count) => random.some(names, count) };
}

const GRADES = ["6", "7", "8", "9", "10", "11", "12"].flatMap((grade) =>
  ["A", "B", "C", "D", "E"].map((letter) => `${grade}${letter}`),
);

const DEPARTMENTS = [
  "Sở Nội vụ",
  "Sở Tài chính",
  "Sở Y tế",
  "Sở Xây dựng",
  "Sở Công Thương",
  "Sở Tư pháp",
  "Sở Giáo dục và Đào tạo",
  "Sở Khoa học và Công nghệ",
  "Sở Nông nghiệp và Môi trường",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Dân tộc và Tôn giáo",
  "Thanh tra tỉnh",
  "Văn phòng UBND tỉnh",
  "Ban Quản lý khu kinh tế",
  "Sở Ngoại vụ",
  "Chi cục Thuế",
  "Kho bạc Nhà nước",
  "Công an tỉnh",
  "Bộ Chỉ huy quân sự tỉnh",
  "Bảo hiểm xã hội tỉnh",
  "Ngân hàng Nhà nước chi nhánh",
  "Đài Phát thanh và Truyền hình",
  "Trường Chính trị",
  "Liên đoàn Lao động tỉnh",
  "Tỉnh đoàn",
  "Hội Nông dân tỉnh",
];

/** Names whose words elsewhere mean an average, a sum, a heading. */
export const NAMES_LIKE_WORDS = [
  "Trung Bình",
  "Cộng Hòa",
  "Tổng Cọt",
  "Tân Hạng",
  "Đại Cường",
  "Điểm Thụy",
  "Xếp Giang",
  "Cao Nhất",
  "Ghi Lộc",
  "Bình Quân",
  "Số Một",
  "Tiêu Sơn",
];

export const UNIT_FAMILIES: readonly UnitFamily[] = [
  placed(["Xã ", "UBND xã ", ""], ["Đơn vị", "Tên đơn vị", "Xã", "Tên xã", "UBND xã"], "CÁC XÃ"),
  placed(["Phường ", "UBND phường "], ["Đơn vị", "Phường", "Địa phương"], "CÁC PHƯỜNG"),
  placed(["Thôn ", "Tổ dân phố "], ["Thôn, tổ dân phố", "Tên thôn", "Khu dân cư"], "CÁC THÔN, TỔ DÂN PHỐ"),
  placed(["Trường THCS ", "Trường Tiểu học ", "THPT "], ["Trường", "Tên trường", "Đơn vị"], "CÁC TRƯỜNG"),
  placed(["Đoàn xã ", "Chi đoàn ", "Đội "], ["Đội", "Đội thi", "Đơn vị dự thi", "Đoàn"], "CÁC ĐỘI"),
  placed(["HTX ", "Công ty ", "Doanh nghiệp "], ["Tên doanh nghiệp", "Đơn vị", "Tên đơn vị"], "CÁC DOANH NGHIỆP"),
  listed(GRADES, ["Lớp", "Tên lớp", "Chi đội"], "CÁC LỚP"),
  listed(DEPARTMENTS, ["Đơn vị", "Tên cơ quan", "Sở, ban, ngành", "Cơ quan, đơn vị"], "CÁC SỞ, BAN, NGÀNH"),
];

export const GROUP_NAMES: readonly (readonly string[])[] = [
  ["Khối xã", "Khối phường"],
  ["Khối Đảng, đoàn thể", "Khối chính quyền", "Khối sự nghiệp"],
  ["Cụm số 1", "Cụm số 2", "Cụm số 3"],
  ["Khối 6", "Khối 7"],
  ["Bảng A", "Bảng B"],
  ["Vùng đồng bằng", "Vùng miền núi"],
];
