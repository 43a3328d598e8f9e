import { loadFramework } from "../../../src/framework/loadFramework";
import { formToFramework, isFrameworkForm } from "../../../src/framework/form/formToFramework";
import { frameworkToForm } from "../../../src/framework/form/frameworkToForm";
import { frameworkForm as english } from "../../../src/locales/en/frameworkForm";
import { frameworkForm as vietnamese } from "../../../src/locales/vi/frameworkForm";
import type { Framework } from "../../../src/model/framework";
import type { FormCell, FormWords } from "../../../src/model/frameworkForm";
import { documentTexts } from "../../support/frameworks";

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

/** As an officer's sheet gives it back: other rows and columns around, text where numbers were, decimal commas. */
function retyped(rows: readonly (readonly FormCell[])[]): readonly (readonly FormCell[])[] {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === "number" ? ` ${String(cell).replace(".", ",")} ` : cell === null ? "" : cell.normalize("NFD"),
    ),
  );
}

test.each(frameworks)("%s is read back after retyping its numbers as text", (_, framework) => {
  const { rows } = frameworkToForm(framework, vietnamese);
  expect(formToFramework(retyped(rows), vietnamese)).toEqual({ ok: true, value: framework });
});

test("blank rows, moved columns and moved rows change nothing", () => {
  const framework = named("vi-du-cong-tru-diem");
  const { rows } = frameworkToForm(framework, vietnamese);
  const general = rows.findIndex((row) => row[0] === "Thông tin chung");
  const criteria = rows.findIndex((row) => row[0] === "Các tiêu chí");
  const mirrored = rows.map((row, index) => {
    const isTable = index > criteria && row.length > 2;
    return isTable ? [...Array.from({ length: 20 - row.length }, () => null), ...[...row].reverse()] : row;
  });
  const shuffled = [
    ...mirrored.slice(0, general + 1),
    ...mirrored.slice(general + 1, criteria).reverse(),
    ...mirrored.slice(criteria),
  ].flatMap((row) => (row.length > 4 ? [row, []] : [row]));
  expect(formToFramework(shuffled, vietnamese)).toEqual({ ok: true, value: framework });
});

test("it reads as a person would write it", () => {
  const { rows, headings, columnHeads } = frameworkToForm(named("vi-du-cong-tru-diem"), vietnamese);
  expect(headings.map((row) => rows[row]?.[0])).toEqual([
    "BỘ TIÊU CHÍ",
    "Thông tin chung",
    "Các tiêu chí",
    "Quyết định về từng đơn vị",
    "Xếp loại",
  ]);
  const levels = rows.slice(columnHeads.at(-1)! + 1);
  const quota = rows[columnHeads.at(-1)!]!.indexOf("Giới hạn số lượng");
  const conditions = rows[columnHeads.at(-1)!]!.indexOf("Điều kiện kèm theo");
  expect([levels[0]?.[1], levels[0]?.[3], levels[0]?.[quota], levels[0]?.[conditions]]).toEqual([
    "Xuất sắc",
    95,
    "Không quá 20% của số đạt từ mức liền dưới trở lên",
    "% điểm tối đa từng tiêu chí ≥ 80",
  ]);
  const components = frameworkToForm(named("vi-du-60-chi-so-thanh-phan"), vietnamese);
  const first = components.rows[components.columnHeads[0]! + 2]!;
  expect([first[0], first[1], first[2], first[4]]).toEqual([
    "1.1",
    "Cuộc họp Ban Chỉ đạo do người đứng đầu chủ trì",
    10,
    "≥ 4: 10\n≥ 3: 7,5\n≥ 2: 5\n≥ 1: 2,5",
  ]);
});

test("what is wrong is told with its path and its cell", () => {
  const { rows, columnHeads } = frameworkToForm(named("hung-yen-xa-2023"), vietnamese);
  const [head = 0] = columnHeads;
  const max = rows[head]!.indexOf("Điểm tối đa");
  const spoiled = rows.map((row, index) =>
    index === head + 1 ? row.map((cell, column) => (column === max ? "một trăm" : cell)) : row,
  );
  const read = formToFramework(spoiled, vietnamese);
  expect(read).toEqual({
    ok: false,
    error: [
      {
        problem: { code: "badForm", path: "criteria[0].max", found: "một trăm", form: "decimal" },
        row: head + 1,
        column: max,
      },
    ],
  });
  const years = rows.map((row) => (row[1] === "Tình trạng" ? [null, "Tình trạng", "Cũ"] : row));
  expect(formToFramework(years, vietnamese)).toMatchObject({
    ok: false,
    error: [{ problem: { code: "notOneOf", path: "status", found: "Cũ" }, column: 2 }],
  });
});

test("another sheet is none, and does not throw", () => {
  expect(isFrameworkForm([["STT", "Đơn vị"]], vietnamese)).toBe(false);
  expect(formToFramework([], vietnamese).ok).toBe(false);
  expect(formToFramework([["BỘ TIÊU CHÍ"], ["Các tiêu chí"], []], vietnamese).ok).toBe(false);
});

test.each(LANGUAGES)("no two words of a kind are the same in %s", (_, words) => {
  const kinds = [
    words.sections,
    words.general,
    words.criteria,
    words.groups,
    words.units,
    words.levels,
    ...Object.values(words.codes),
  ];
  for (const kind of kinds) {
    const known = Object.values(kind as Record<string, string>).map((word) => word.toLowerCase());
    expect(new Set(known).size).toBe(known.length);
  }
});
