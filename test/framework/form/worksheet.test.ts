import { loadFramework } from "../../../src/framework/document/loadFramework";
import { formToFramework, isFrameworkForm } from "../../../src/framework/form/formToFramework";
import { frameworkToForm } from "../../../src/framework/form/frameworkToForm";
import { pointRuleCodec } from "../../../src/framework/form/pointRuleCodec";
import { frameworkForm as english } from "../../../src/locales/en/frameworkForm";
import { frameworkForm as vietnamese } from "../../../src/locales/vi/frameworkForm";
import type { Framework } from "../../../src/model/framework";
import type { FormCell, FormWords } from "../../../src/model/frameworkForm";
import { documentTexts } from "../../support/frameworks";
import { swept } from "../../support/sweep";

type Rows = readonly (readonly FormCell[])[];

const frameworks = documentTexts().map(([name, text]): [string, Framework] => {
  const loaded = loadFramework(text);
  if (!loaded.ok) throw new Error(name);
  return [name, loaded.value];
});
const named = (name: string) => frameworks.find(([file]) => file === `${name}.json`)![1];
const LANGUAGES: readonly (readonly [string, FormWords])[] = [
  ["Vietnamese", vietnamese],
  ["English", english],
];

describe.each(LANGUAGES)("in %s", (_, words) => {
  test.each(frameworks)("%s is read back without loss", (_name, framework) => {
    const { rows } = frameworkToForm(framework, words);
    expect(isFrameworkForm(rows, words)).toBe(true);
    expect(formToFramework(rows, words)).toEqual({ ok: true, value: framework });
  });
});

test("steps may say “điểm”, and stand on one line", () => {
  const { read } = pointRuleCodec(vietnamese);
  const steps = [
    { atLeast: "4", points: "20" },
    { atLeast: "3", points: "15.5" },
  ];
  expect(read("≥ 4: 20 điểm; ≥ 3: 15,5 điểm")).toEqual({ ok: true, value: { kind: "steps", steps } });
});

const rich = named("vi-du-cong-tru-diem");
const SECTIONS = Object.values(vietnamese.sections) as readonly FormCell[];
const LABELS = Object.values(vietnamese.general) as readonly FormCell[];
const isMember = (row: readonly FormCell[]) => row[0] === null && LABELS.includes(row[1] ?? null);
const isSection = (row: readonly FormCell[]) => row.length === 2 && SECTIONS.includes(row[1] ?? null);

/** What an officer does to a sheet before it is signed. */
const changes: readonly (readonly [string, (rows: Rows) => Rows])[] = [
  [
    "numbers retyped as text, letters decomposed",
    (rows) =>
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "number" ? ` ${String(cell).replace(".", ",")} ` : cell === null ? "" : cell.normalize("NFD"),
        ),
      ),
  ],
  [
    "signs as a keyboard has them",
    (rows) =>
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" ? cell.replaceAll("≥", ">=").replaceAll("≤", "<=").replaceAll("→", "->") : cell,
        ),
      ),
  ],
  [
    "a letterhead above",
    (rows) => [["ỦY BAN NHÂN DÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["TỈNH HƯNG YÊN"], [], ...rows],
  ],
  [
    "a signature block below",
    (rows) => [
      ...rows,
      [],
      [null, "Nơi nhận:", null, null, "Hưng Yên, ngày 01 tháng 02 năm 2026"],
      ["- Như Điều 3;", null, null, "TM. ỦY BAN NHÂN DÂN"],
      [null, null, null, "CHỦ TỊCH"],
      [null, "Nguyễn Văn A"],
    ],
  ],
  [
    "who issued it, under the title",
    (rows) => [rows[0]!, rows[1]!, [null, "(Kèm theo Quyết định số …/QĐ-UBND)"], ...rows.slice(2)],
  ],
  ["a blank row in front of every row", (rows) => rows.flatMap((row) => [[], row])],
  [
    "a blank row under the heads and headings",
    (rows) => rows.flatMap((row) => (isSection(row) || row[0] === "STT" ? [row, [null, " "]] : [row])),
  ],
  ["a column inserted on the left", (rows) => rows.map((row) => [null, ...row])],
  [
    "a column inserted between label and value",
    (rows) => rows.map((row) => [...row.slice(0, 2), null, ...row.slice(2)]),
  ],
  ["the column of numbers deleted", (rows) => rows.map((row) => row.slice(1))],
  ["the column of numbers emptied", (rows) => rows.map((row) => [null, ...row.slice(1)])],
  ["columns of the tables moved", (rows) => rows.map((row) => (row.length > 3 ? [...row].reverse() : row))],
  [
    "rows of the general section moved",
    (rows) => {
      const members = rows.filter(isMember).reverse();
      return rows.map((row) => (isMember(row) ? members.shift()! : row));
    },
  ],
  ["a colon behind every label", (rows) => rows.map((row) => (isMember(row) ? [null, `${row[1]}:`, row[2]!] : row))],
  [
    "labels and headings in capitals",
    (rows) => {
      const isLabel = (row: readonly FormCell[], column: number) =>
        row[0] === "STT" || (column === 1 && (row.length === 2 || isMember(row)));
      return rows.map((row) => row.map((cell, c) => (isLabel(row, c) ? String(cell).toUpperCase() : cell)));
    },
  ],
];

describe.each(changes)("%s", (_, change) => {
  test.each(swept(frameworks, 5))("%s is read back the same", (_name, framework) => {
    const changed = change(frameworkToForm(framework, vietnamese).rows);
    expect(isFrameworkForm(changed, vietnamese)).toBe(true);
    expect(formToFramework(changed, vietnamese)).toEqual({ ok: true, value: framework });
  });
});

test.each([...Object.values(vietnamese.sections), vietnamese.title, vietnamese.end, vietnamese.none])(
  "a framework named “%s” is read back",
  (name) => {
    const framework = { ...rich, name: { vi: name, en: "Named like a part of its sheet" } };
    expect(formToFramework(frameworkToForm(framework, vietnamese).rows, vietnamese)).toEqual({
      ok: true,
      value: framework,
    });
  },
);

test("it reads as a person would write it", () => {
  const { rows, kinds } = frameworkToForm(rich, vietnamese);
  const told = (wanted: string) => rows.filter((_, index) => kinds[index] === wanted).map((row) => row[1]);
  expect(told("title")).toEqual(["BỘ TIÊU CHÍ"]);
  expect(told("heading")).toEqual(Object.values(vietnamese.sections));
  expect(told("none")).toEqual(["(Không có)"]);
  expect(told("note")[0]).toMatch(/^Cột không dùng: Cách tính; Quy tắc cho điểm; /);
  const heads = rows[kinds.lastIndexOf("columnHeads")]!;
  const best = rows[kinds.lastIndexOf("columnHeads") + 1]!;
  expect(["Mức", "Ngưỡng", "Giới hạn số lượng", "Điều kiện kèm theo"].map((head) => best[heads.indexOf(head)])).toEqual(
    ["Xuất sắc", 95, "Không quá 20% của số được xếp ở mức liền dưới", "% điểm tối đa từng tiêu chí ≥ 80"],
  );
  const steps = (words: FormWords) => {
    const form = frameworkToForm(named("vi-du-60-chi-so-thanh-phan"), words);
    const row = form.kinds.indexOf("columnHeads") + 2;
    return [form.rows[row]![0], form.rows[row]![form.rows[row - 2]!.indexOf(words.criteria.rule)]];
  };
  expect(steps(vietnamese)).toEqual(["1.1", "≥ 4: 10\n≥ 3: 7,5\n≥ 2: 5\n≥ 1: 2,5"]);
  expect(steps(english)).toEqual(["1.1", "≥ 4: 10\n≥ 3: 7.5\n≥ 2: 5\n≥ 1: 2.5"]);
});

test("another sheet is none, and does not throw", () => {
  expect(isFrameworkForm([["STT", "Đơn vị"]], vietnamese)).toBe(false);
  expect(isFrameworkForm([["BỘ TIÊU CHÍ"], ["STT", "Tiêu chí", "Điểm tối đa"]], vietnamese)).toBe(false);
  expect(formToFramework([], vietnamese).ok).toBe(false);
  expect(formToFramework([["BỘ TIÊU CHÍ"], ["Các tiêu chí"], []], vietnamese).ok).toBe(false);
});

test.each(LANGUAGES)("no two words of a kind are the same in %s", (_, words) => {
  const kinds = [
    { ...words.sections, title: words.title, none: words.none, end: words.end },
    { ...words.general, ...words.sections },
    words.criteria,
    words.groups,
    words.units,
    words.levels,
    ...Object.values(words.codes),
  ];
  for (const kind of kinds) {
    const known = Object.values(kind as Record<string, string>).map((word) => word.toLowerCase());
    expect(new Set(known).size).toBe(known.length);
    expect(known.filter((word) => word.includes(";"))).toEqual([]);
  }
});
