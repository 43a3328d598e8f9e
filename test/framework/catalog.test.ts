import { catalog } from "../../src/framework/catalog/catalog";
import type { Framework } from "../../src/model/framework";
import { scored } from "../support/scored";

function shipped(id: string): Framework {
  const found = catalog.find((framework) => framework.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const people = (count: number) => Array.from({ length: count }, (_, index) => `Người ${index + 1}`);

test("NĐ 335/2025: of ten who reach Tốt or better, one of eleven is Xuất sắc, by group", () => {
  const framework = shipped("cong-chuc-nd-335-2025");
  const general = ["30", "29", "28", "27", "26", "25", "25", "24", "24", "22", "20"];
  const work = ["66", "65", "64", "60", "58", "55", "54", "52", "50", "49", "40"];
  const table = { units: people(11), scores: { "tieu-chi-chung": general, "ket-qua-thuc-hien-nhiem-vu": work } };
  const names = scored(table, framework).classes;
  expect(names.filter((name) => name === "Hoàn thành xuất sắc nhiệm vụ")).toHaveLength(1);
  expect(names.filter((name) => name === "Hoàn thành tốt nhiệm vụ")).toHaveLength(9);
  const twice = {
    ...table,
    units: people(22),
    groups: people(22).map((_, index) => (index < 11 ? "Phòng A" : "Phòng B")),
  };
  const both = {
    ...twice,
    scores: { "tieu-chi-chung": [...general, ...general], "ket-qua-thuc-hien-nhiem-vu": [...work, ...work] },
  };
  const inGroups = scored(both, framework).classes.flatMap((name, index) => (name === names[0] ? [index] : []));
  expect(inGroups).toEqual([0, 11]);
});

test("NĐ 307/2025: a ward is of the special class from 90 without priority points", () => {
  const wards = {
    units: ["Phường A", "Phường B", "Phường C", "Phường D"],
    scores: {
      "quy-mo-dan-so": ["30", "30", "20", "20"],
      "dien-tich-tu-nhien": ["20", "20", "15", "14.99"],
      "dieu-kien-phat-trien-kinh-te-xa-hoi": ["30", "25", "20", "20"],
      "dac-thu": ["10", "10", "5", "5"],
      "diem-uu-tien": ["5.5", "8", null, null],
    },
  };
  expect(scored(wards, shipped("phan-loai-dvhc-xa-nd-307-2025"))).toMatchObject({
    totals: ["95.5", "93", "60", "59.99"],
    classes: ["Loại đặc biệt", "Loại I", "Loại II", "Loại III"],
  });
});

test("NĐ 307/2025: people of a province become points, mountain provinces by 75 % of the measure", () => {
  const provinces = {
    units: ["Tỉnh A", "Tỉnh B", "Tỉnh C"],
    groups: ["Tỉnh khác", "Tỉnh miền núi", "Tỉnh khác"],
    figures: ["quy-mo-dan-so"],
    scores: {
      "quy-mo-dan-so": ["2060000", "1545000", "4000000"],
      "dien-tich-tu-nhien": ["20", "20", "20"],
      "dieu-kien-phat-trien-kinh-te-xa-hoi": ["20", "20", "20"],
      "dac-thu": ["10", "10", "10"],
    },
  };
  expect(scored(provinces, shipped("phan-loai-dvhc-tinh-nd-307-2025")).totals).toEqual(["60.5", "60.5", "75"]);
});

test("QĐ 766: Thái Nguyên's five groups make its published 86,97", () => {
  const scores = {
    "nhom-1": ["15.67"],
    "nhom-2": ["19.31"],
    "nhom-3": ["17.49"],
    "nhom-4": ["17.86"],
    "nhom-5": ["16.64"],
  };
  expect(scored({ units: ["Thái Nguyên"], scores }, shipped("phuc-vu-nguoi-dan-766")).totals).toEqual(["86.97"]);
});

test("QĐ 51/2025: 3 321 communes in three groups, in one run", () => {
  const framework = shipped("nong-thon-moi-qd-51-2025");
  const units = Array.from({ length: 3321 }, (_, index) => `Xã ${index + 1}`);
  const ids = framework.criteria.map(({ id }) => id);
  const answers = (place: number) => units.map((_, unit) => (unit % 7 === 0 && place === unit % 10 ? "0" : "1"));
  const made = scored(
    {
      units,
      groups: units.map((_, unit) => `Nhóm ${(unit % 3) + 1}`),
      figures: ids,
      scores: Object.fromEntries(ids.map((id, place) => [id, answers(place)])),
    },
    framework,
  );
  const short = units.filter((_, unit) => unit % 7 === 0).length;
  expect(made.classes.filter((name) => name === "Chưa đạt")).toHaveLength(short);
  expect(made.totals.slice(0, 3)).toEqual(["9", "10", "10"]);
  expect(made.ranks.filter((rank) => rank === 1)).toHaveLength(3321 - short);
});

test("the pattern for communes says that it is nobody's rules, and fewer penalty points break its ties", () => {
  const pattern = shipped("mau-xa-phuong");
  expect([pattern.status, pattern.name.vi]).toEqual(["example", expect.stringContaining("mẫu, chưa phải quy định")]);
  const scores = {
    "phat-trien-kinh-te": ["25", "25"],
    "van-hoa-xa-hoi": ["20", "20"],
    "quoc-phong-an-ninh": ["15", "15"],
    "xay-dung-chinh-quyen": ["20", "20"],
    "cai-cach-chuyen-doi-so": ["20", "19"],
    "diem-thuong": ["5", null],
    "diem-tru": ["5", null],
  };
  const made = scored({ units: ["A", "B"], scores }, pattern);
  expect([made.totals, made.ranks]).toEqual([
    ["100", "99"],
    [1, 2],
  ]);
});
