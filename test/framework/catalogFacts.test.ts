import { catalog } from "../../src/framework/catalog/catalog";
import { COMPARISON_SIGNS } from "../../src/model/comparison";
import type { ClassLevel, Criterion, Framework } from "../../src/model/framework";
import { frameworkById } from "../support/frameworkById";
import { type Facts, FACTS } from "./catalogFacts";

const criterionLine = ({ name, max, kind, weight, parent, decimals, optional, cap, rule }: Criterion) =>
  [
    `${name.vi} ${max ?? "?"}`,
    kind === "scored" ? "" : kind,
    weight === null ? "" : `×${weight}`,
    parent === null ? "" : `in ${parent}`,
    decimals === undefined ? "" : `.${decimals}`,
    optional === true ? "optional" : "",
    cap === undefined ? "" : `≤ ${cap}`,
    rule === undefined ? "" : rule.kind,
  ]
    .filter((each) => each !== "")
    .join(" ");

function levelLine({ name, threshold, conditions = [], quota, places }: ClassLevel): string {
  const { provenance } = threshold ?? {};
  const bound =
    provenance?.kind === "inferred" ? ` in (${provenance.greaterThan ?? "-∞"}; ${provenance.atMost ?? "∞"}]` : "";
  return [
    name.vi,
    threshold === null ? "" : `${COMPARISON_SIGNS[threshold.comparison]} ${threshold.value ?? "?"}${bound}`,
    ...conditions.map(
      ({ of, criteria, comparison, value }) =>
        `${of}${criteria === undefined ? "" : ` ${criteria.join("+")}`} ${COMPARISON_SIGNS[comparison]} ${value}`,
    ),
    quota?.kind === "share" ? `at most ${quota.percent} % of ${quota.among} ${quota.rounding ?? "down"}` : "",
    places === undefined ? "" : `${places.kind} ${places.upTo}`,
  ]
    .filter((each) => each !== "")
    .join(" ");
}

function factsOf(framework: Framework): Facts {
  const { status, year, criteria, total, scale, decimals, classes, ranking, groups } = framework;
  return {
    status,
    year,
    criteria: criteria.map(criterionLine),
    total: `${total.kind} ${scale ?? "?"}${total.cap === undefined ? "" : ` ≤ ${total.cap}`}`,
    decimals,
    classes: classes?.levels.map(levelLine) ?? null,
    ...(classes === null ? {} : { classesOf: classes.of }),
    lists: ranking.lists,
    ...(groups === undefined ? {} : { groups: groups.map(({ name }) => name.vi) }),
    ...(ranking.tieBreakers.length === 0
      ? {}
      : {
          tieBreakers: ranking.tieBreakers.map(({ of, criteria: ids, prefer }) =>
            [of, ...ids, prefer ?? ""].join(" ").trim(),
          ),
        }),
  };
}

test("every set of the catalog is held to its source", () => {
  expect(catalog.map(({ id }) => id).sort()).toEqual(Object.keys(FACTS).sort());
});

test.each(Object.keys(FACTS))("%s says what its source says, and no more", (id) => {
  expect(factsOf(frameworkById(id))).toEqual(FACTS[id]);
});

test("no set has ties, directions, stages or bars that no source gives", () => {
  for (const { id, ranking, stages, classes, parts } of catalog) {
    expect([id, ranking.ties, ranking.on, ranking.direction, ranking.alsoBy, ranking.sheets, stages]).toEqual([
      id,
      "standard",
      "printed",
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect([id, classes?.bars]).toEqual([id, undefined]);
    if (id !== "dti-tinh-2024") expect([id, parts]).toEqual([id, undefined]);
  }
});

test("QĐ 766 serves provinces and communes", () => {
  expect(frameworkById("phuc-vu-nguoi-dan-766").unitWords).toEqual(["tỉnh", "thành phố", "TP", "xã", "phường"]);
});

test("NĐ 307/2025: people of a province, and 75 % of the measure in the mountains", () => {
  const [, people] = frameworkById("phan-loai-dvhc-tinh-nd-307-2025").criteria;
  expect(people?.rule).toEqual({
    kind: "increment",
    from: "2000000",
    base: "10",
    per: "60000",
    points: "0.5",
    most: "25",
  });
  expect(people?.byGroup).toEqual([
    {
      groups: ["mien-nui"],
      rule: { kind: "increment", from: "1500000", base: "10", per: "45000", points: "0.5", most: "25" },
    },
  ]);
});

/** Resolution 202/2025/QH15: 52 former provinces become 23; the other 11 stay. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  "Tuyên Quang": ["Hà Giang", "Tuyên Quang"],
  "Lào Cai": ["Yên Bái", "Lào Cai"],
  "Thái Nguyên": ["Bắc Kạn", "Thái Nguyên"],
  "Phú Thọ": ["Hòa Bình", "Vĩnh Phúc", "Phú Thọ"],
  "Bắc Ninh": ["Bắc Giang", "Bắc Ninh"],
  "Hưng Yên": ["Thái Bình", "Hưng Yên"],
  "Hải Phòng": ["Hải Dương", "Hải Phòng"],
  "Ninh Bình": ["Hà Nam", "Nam Định", "Ninh Bình"],
  "Quảng Trị": ["Quảng Bình", "Quảng Trị"],
  "Đà Nẵng": ["Quảng Nam", "Đà Nẵng"],
  "Quảng Ngãi": ["Kon Tum", "Quảng Ngãi"],
  "Gia Lai": ["Bình Định", "Gia Lai"],
  "Khánh Hòa": ["Ninh Thuận", "Khánh Hòa"],
  "Lâm Đồng": ["Đắk Nông", "Bình Thuận", "Lâm Đồng"],
  "Đắk Lắk": ["Phú Yên", "Đắk Lắk"],
  "Thành phố Hồ Chí Minh": ["Bà Rịa - Vũng Tàu", "Bình Dương", "Thành phố Hồ Chí Minh"],
  "Đồng Nai": ["Bình Phước", "Đồng Nai"],
  "Tây Ninh": ["Long An", "Tây Ninh"],
  "Cần Thơ": ["Sóc Trăng", "Hậu Giang", "Cần Thơ"],
  "Vĩnh Long": ["Bến Tre", "Trà Vinh", "Vĩnh Long"],
  "Đồng Tháp": ["Tiền Giang", "Đồng Tháp"],
  "Cà Mau": ["Bạc Liêu", "Cà Mau"],
  "An Giang": ["Kiên Giang", "An Giang"],
};

test("DTI 2024: 23 provinces are each the mean of the former ones, 52 together", () => {
  const { units = [], parts } = frameworkById("dti-tinh-2024");
  expect(parts).toEqual({ of: "declared", by: "mean" });
  const made = Object.fromEntries(units.map(({ unit, madeOf = [] }) => [unit, [...madeOf].sort()]));
  expect(made).toEqual(Object.fromEntries(Object.entries(MERGED).map(([unit, former]) => [unit, [...former].sort()])));
  expect(units.flatMap(({ madeOf = [] }) => madeOf)).toHaveLength(52);
});
