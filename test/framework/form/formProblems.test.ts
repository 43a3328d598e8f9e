import { formToFramework } from "../../../src/framework/form/formToFramework";
import { frameworkToForm } from "../../../src/framework/form/frameworkToForm";
import { loadFramework } from "../../../src/framework/document/loadFramework";
import { formProblemText } from "../../../src/locales/formProblemText";
import { frameworkForm as vietnamese } from "../../../src/locales/vi/frameworkForm";
import type { Framework } from "../../../src/model/framework";
import type { FormCell } from "../../../src/model/frameworkForm";
import { documentTexts } from "../../support/frameworks";

type Rows = readonly (readonly FormCell[])[];

function named(name: string): Framework {
  const loaded = loadFramework(documentTexts().find(([file]) => file === `${name}.json`)?.[1] ?? "");
  if (!loaded.ok) throw new Error(name);
  return loaded.value;
}
const rich = named("vi-du-cong-tru-diem");

/** The form of a framework with cells replaced by what `at` names: "label" or "head of the first item". */
function edited(framework: Framework, edit: (rows: FormCell[][]) => void): Rows {
  const rows = frameworkToForm(framework, vietnamese).rows.map((row) => [...row]);
  edit(rows);
  return rows;
}

function rowOf(rows: Rows, first: string): number {
  const row = rows.findIndex((cells) => cells[1] === first);
  if (row < 0) throw new Error(`no row begins with ${first}`);
  return row;
}

/** Row and column of the cell under a head, `below` rows under it. */
function under(rows: Rows, head: string, below = 1): [row: number, column: number] {
  const row = rows.findIndex((cells) => cells.includes(head) && cells[0] === "STT");
  return [row + below, rows[row]!.indexOf(head)];
}

function set(rows: FormCell[][], [row, column]: readonly [number, number], cell: FormCell): void {
  while (rows[row]!.length <= column) rows[row]!.push(null);
  rows[row]![column] = cell;
}

/** What is told, a line each: the cell, then the sentence. */
function told(rows: Rows): readonly string[] {
  const read = formToFramework(rows, vietnamese);
  if (read.ok) throw new Error("nothing is wrong");
  return read.error.map((problem) => `${problem.row},${problem.column} ${formProblemText(problem, "vi")}`);
}

describe("a head or a label that nobody knows, that is missing or that comes twice is told, and nothing is lost", () => {
  test("a head written differently", () => {
    let at: readonly [number, number] = [0, 0];
    const rows = edited(rich, (cells) => set(cells, (at = under(cells, "Mức trần", 0)), "Mức trần (điểm)"));
    expect(told(rows)).toEqual([
      `${at.join()} không có mục nào tên “Mức trần (điểm)”; các tên dùng được ở đây: “Mức trần”.`,
    ]);
  });

  test("a label written differently", () => {
    let row = 0;
    const rows = edited(rich, (cells) => set(cells, [(row = rowOf(cells, "Ghi chú")), 1], "Ghi chú thêm"));
    expect(told(rows)).toEqual([`${row},1 không có mục nào tên “Ghi chú thêm”; các tên dùng được ở đây: “Ghi chú”.`]);
  });

  test("a deleted column and a deleted row", () => {
    const rows = edited(rich, (cells) => {
      const [head, column] = under(cells, "Mức trần", 0);
      for (let row = head; cells[row]!.length > 2; row += 1) cells[row]!.splice(column, 1);
      cells.splice(rowOf(cells, "Ghi chú"), 1);
    });
    const general = rowOf(rows, "Thông tin chung");
    expect(told(rows)).toEqual([
      expect.stringMatching(`^${general},1 phần “Thông tin chung” thiếu “Ghi chú”\\.`),
      expect.stringMatching(`^${under(rows, "Mã", 0)[0]},0 phần “Các tiêu chí” thiếu “Mức trần”\\.`),
    ]);
  });

  test("a head and a label that come twice", () => {
    const rows = edited(rich, (cells) => {
      set(cells, under(cells, "Mức trần", 0), "Mã");
      set(cells, [rowOf(cells, "Ghi chú"), 1], "Cấp");
    });
    const sentences = told(rows);
    expect(sentences).toContainEqual(expect.stringMatching(/“Cấp” có hai lần/));
    expect(sentences).toContainEqual(expect.stringMatching(/“Mã” có hai lần/));
  });

  test("a column that the officer adds is read", () => {
    const rows = edited(named("hung-yen-xa-2023"), (cells) => {
      const [head] = under(cells, "Mã", 0);
      const column = cells[head]!.length;
      set(cells, [head, column], "Cách tính");
      set(cells, [head + 1, column], "Theo Phụ lục");
    });
    expect(formToFramework(rows, vietnamese)).toMatchObject({
      ok: true,
      value: { criteria: [{ method: "Theo Phụ lục" }, ...Array.from({ length: 7 }, () => ({}))] },
    });
  });
});

test("rows that are numbered and not filled in yet are no data", () => {
  const rows = edited(rich, (cells) => cells.splice(rowOf(cells, "Các khối") - 1, 0, ["6"], ["7."]));
  expect(formToFramework(rows, vietnamese)).toEqual({ ok: true, value: rich });
});

describe("what is lost or left over on the sheet is told", () => {
  test("a cell beside the tables", () => {
    const rows = edited(rich, (cells) => {
      set(cells, [rowOf(cells, "Mã"), 4], "xem lại");
      set(cells, under(cells, "Mức", 1).map((n, i) => (i === 1 ? n + 30 : n)) as [number, number], "hỏi Sở");
    });
    expect(told(rows)).toEqual([
      expect.stringMatching(/^\d+,4 “xem lại” nằm ngoài/),
      expect.stringMatching(/^\d+,\d+ “hỏi Sở” nằm ngoài/),
    ]);
  });

  test("a remark under a table", () => {
    const rows = edited(rich, (cells) => cells.splice(rowOf(cells, "Các khối") - 1, 0, ["Ghi chú: điểm làm tròn"]));
    expect(told(rows)).toEqual([expect.stringMatching(/^\d+,0 “Ghi chú: điểm làm tròn” nằm ngoài/)]);
  });

  test("a section that is gone, is there twice or has lost its table", () => {
    const gone = edited(rich, (cells) => cells.splice(rowOf(cells, "Các khối"), 1));
    expect(told(gone)).toContainEqual(expect.stringMatching(/^0,1 không thấy phần “Các khối”/));
    const twice = edited(rich, (cells) => cells.splice(-2, 0, [null, "Các khối"], [null, "(Không có)"]));
    expect(told(twice)).toEqual([expect.stringMatching(/^\d+,1 phần “Các khối” có hai lần/)]);
    const empty = edited(rich, (cells) => cells.splice(rowOf(cells, "Các khối") + 1, 1));
    expect(told(empty)).toEqual([`${rowOf(empty, "Các khối")},1 ${NO_TABLE}`]);
  });
  const NO_TABLE =
    "dưới “Các khối” không có bảng nào đọc được; nếu không có nội dung thì ghi “(Không có)”, nếu có thì ghi lại dòng tên cột.";

  test("the last row, without which signatures would be read as units", () => {
    const rows = edited(rich, (cells) => cells.splice(rowOf(cells, "(Hết bộ tiêu chí)"), 1));
    expect(told(rows)).toEqual([expect.stringMatching(/không thấy dòng “\(Hết bộ tiêu chí\)”/)]);
  });

  test("a name under the title that is not the one that is read", () => {
    const rows = edited(rich, (cells) => set(cells, [1, 1], "Bộ tiêu chí năm 2027"));
    expect(told(rows)).toEqual([expect.stringMatching(/^1,1 “Bộ tiêu chí năm 2027” khác với mục “Tên”/)]);
  });
});

describe("a figure that has two readings is never read as one of them", () => {
  test.each(["1.000", "1,000", "-1.250"])("a maximum typed as the text %s", (typed) => {
    let at: readonly [number, number] = [0, 0];
    const rows = edited(rich, (cells) => set(cells, (at = under(cells, "Điểm tối đa")), typed));
    expect(told(rows)).toEqual([
      `${at.join()} mục “Điểm tối đa”: “${typed}” đọc được thành hai số khác nhau; ghi lại ở dạng số, không tách hàng nghìn.`,
    ]);
  });

  test.each([
    ["0,125", "0.125"],
    ["40,5", "40.5"],
    ["40.5", "40.5"],
  ])("while %s has one", (typed, max) => {
    const rows = edited(rich, (cells) => set(cells, under(cells, "Điểm tối đa"), typed));
    expect(formToFramework(rows, vietnamese)).toMatchObject({ ok: true });
    const read = formToFramework(rows, vietnamese);
    expect(read.ok && read.value.criteria[0]?.max).toBe(max);
  });

  test("nor within a rule, where the sheet's own sign parts the fraction", () => {
    const counted = named("vi-du-60-chi-so-thanh-phan");
    const withRule = (rule: string) =>
      edited(counted, (cells) => set(cells, under(cells, "Quy tắc cho điểm", 2), rule));
    expect(told(withRule("≥ 1.000: 10"))).toEqual([expect.stringMatching(/“1\.000” đọc được thành hai số/)]);
    const read = formToFramework(withRule("≥ 1,125: 10"), vietnamese);
    expect(read.ok && read.value.criteria[1]?.rule).toEqual({
      kind: "steps",
      steps: [{ atLeast: "1.125", points: "10" }],
    });
  });
});

describe("what is wrong is told in the words of the sheet", () => {
  const at = (place: (rows: Rows) => readonly [number, number], cell: FormCell, framework = rich) =>
    told(edited(framework, (rows) => set(rows, place(rows), cell))).map((line) => line.replace(/^\d+,\d+ /, ""));
  const general =
    (label: string) =>
    (rows: Rows): [number, number] => [rowOf(rows, label), 2];
  const item = (head: string) => (rows: Rows) => under(rows, head);

  test.each([
    [general("Đồng hạng"), "1-2-3", "mục “Đồng hạng”: đang ghi “1-2-3”, phải là một trong: “1-1-3”, “1-1-2”."],
    [general("Đồng hạng"), null, "mục “Đồng hạng”: còn để trống; ghi một trong: “1-1-3”, “1-1-2”."],
    [
      general("Tình trạng"),
      "Cũ",
      "mục “Tình trạng”: đang ghi “Cũ”, phải là một trong: “Đang áp dụng”, “Lưu trữ”, “Ví dụ minh họa”.",
    ],
    [
      general("Số chữ số thập phân"),
      "nhiều",
      "mục “Số chữ số thập phân”: đang ghi “nhiều”, phải là một số nguyên, không âm.",
    ],
    [
      general("Mã"),
      "Sai Mã",
      "mục “Mã”: đang ghi “Sai Mã”, phải là mã gồm chữ thường không dấu và chữ số, nối bằng gạch ngang, như “nhan-thuc-so”.",
    ],
    [
      general("Danh sách xếp hạng"),
      "Theo khai báo ở các khối",
      "mục “Danh sách xếp hạng”: xếp hạng theo khai báo ở các khối thì phải có bảng các khối, nếu không thì dùng “Một danh sách chung”, “Mỗi khối một danh sách”.",
    ],
    [item("Điểm tối đa"), "một trăm", "mục “Điểm tối đa”: đang ghi “một trăm”, phải là một số."],
    [
      item("Loại"),
      "Tính điểm",
      "mục “Loại”: đang ghi “Tính điểm”, phải là một trong: “Chấm điểm”, “Không tính điểm”, “Điểm cộng”, “Điểm trừ”.",
    ],
    [item("Ngưỡng"), 84.5, /^mục “Ngưỡng”: ngưỡng \d+(,\d+)? phải nhỏ hơn ngưỡng của mức phía trên \(“84,5”\)/],
    [
      item("Giới hạn số lượng"),
      "20%",
      /^mục “Giới hạn số lượng”: không đọc được “20%”; ghi theo một trong các mẫu: “Không quá 3”, “Không quá 20% của số được xếp ở mức liền dưới”, “/,
    ],
    [
      item("Giới hạn số lượng"),
      "Không quá 120,5% của số đạt mức này",
      "mục “Giới hạn số lượng”: đang ghi “120,5”, phải là tỷ lệ phần trăm trên 0 và không quá 100, như “12,5”.",
    ],
  ] as const)("%#: %s", (place, cell, sentence) => {
    expect(at(place, cell)[0]).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
  });
});
