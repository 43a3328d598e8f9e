/** @jest-environment jsdom */
import { ok } from "../../src/model/result";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session } from "../../src/session/session";
import { HEADINGS } from "./support/dtiSheet";
import { memoryWorkbook, type Rows } from "./support/memoryWorkbook";
import { choose, openPane, type OpenedPane } from "./support/openedPane";

// What opens on demand is compiled before the clock of a test runs.
beforeAll(async () => {
  await import("../../src/taskpane/check/CheckView");
  await import("../../src/taskpane/frameworks/FrameworksView");
  await import("../../src/taskpane/rank/Unchosen");
});

const AS_TEXT: Rows = [
  HEADINGS,
  [1, "UBND xã An Bình", "60,5", "80", "60,29", "88,5", "91,66", "162,61", "35", "58,35"],
  [2, "UBND xã Bình Minh", "61", "100", "91,27", "89,5", "100", "161,17", "80", "26,45"],
  [3, "UBND phường Cẩm Sơn", "20", "60", "30", "40", "50", "165,24", "15", "chưa chấm"],
];

async function checking(sheets: Readonly<Record<string, Rows>>) {
  const workbook = memoryWorkbook(sheets);
  const session = createSession(workbook.port, catalogFrameworks);
  const pane = await openPane(session, { view: "check" });
  for (let waited = 0; waited < 4; waited++) await pane.settle();
  return { workbook, pane };
}

function interpreted(pane: OpenedPane): readonly string[] {
  return pane.root.querySelector(".understood")?.textContent.match(/[A-Z]\d+: “/g) ?? [];
}

test("the area is told by its address, and a click shows it in the sheet", async () => {
  const { workbook, pane } = await checking({ DTI: AS_TEXT });
  await pane.click("Trang tính “DTI”, vùng A1:J4");
  expect(workbook.shown).toEqual([{ top: 0, left: 0, bottom: 3, right: 9 }]);
});

test("cells that were no plain numbers are listed with what they were taken for; a long list is cut", async () => {
  const { workbook, pane } = await checking({ DTI: AS_TEXT });
  expect(interpreted(pane)).toHaveLength(20);
  expect(pane.text()).toContain("C2: “60,5” (dạng chữ) được hiểu là 60,5");
  await pane.click("Xem tất cả 23 ô");
  expect(interpreted(pane)).toHaveLength(23);
  await pane.click("C2: “60,5”");
  expect(workbook.shown).toEqual([{ row: 1, column: 2 }]);
});

test("a column's role is told with the reason, and another one changes the assessment at once", async () => {
  const { pane } = await checking({ DTI: AS_TEXT });
  const line = pane.root.querySelector("#role-2")?.closest("li");
  expect(line?.textContent).toContain("Cột C “Nhận thức số");
  expect(line?.textContent).toContain("Căn cứ: tiêu đề trùng tên tiêu chí.");
  expect(pane.text()).not.toContain("Thiếu tiêu chí");
  const before = findings(pane);
  await choose(pane, "#role-2", "điểm để đối chiếu của tiêu chí Nhận thức số");
  expect(findings(pane)).not.toEqual(before);
  expect(pane.root.querySelector("#role-2")?.closest("li")?.textContent).toContain("anh/chị đã chọn");
  await pane.click("Tự chọn lại");
  expect(findings(pane)).toEqual(before);
});

test("a column that an earlier run wrote is called that, and is offered no other role", async () => {
  const { pane } = await checking({ DTI: AS_TEXT });
  await pane.click("Ghi kết quả xếp hạng");
  await pane.click("Vẫn ghi");
  for (let waited = 0; waited < 4; waited++) await pane.settle();
  expect(pane.text()).toContain("Cột K “Tổng điểm (1000 điểm)”Kết quả do Xếp Hạng ghi ra, không được tính.");
  expect(pane.root.querySelector("#role-10")).toBeNull();
});

test("findings stand under their severity, with how many there are", async () => {
  const { pane } = await checking({ DTI: AS_TEXT });
  const headings = [...pane.root.querySelectorAll("[role=group] > h3")].map((heading) => heading.textContent);
  expect(headings[0]).toMatch(/^Lỗi \(\d+\)$/);
  expect(new Set(headings).size).toBe(headings.length);
  const single = pane.root.querySelectorAll("button.finding:not(.heading)").length;
  const grouped = [...pane.root.querySelectorAll("button.heading")].map(({ textContent }) =>
    /(\d+) ô/.exec(textContent),
  );
  const listed = grouped.reduce((sum, found) => sum + Number(found?.[1]), single);
  expect(headings.reduce((sum, heading) => sum + Number(/\d+/.exec(heading)?.[0]), 0)).toBe(listed);
});

test("without a framework the area is still told, and one can be made of the table", async () => {
  const unknown: Rows = [
    ["STT", "Đơn vị", "Điểm chuyên cần", "Điểm thi đua"],
    [1, "Xã An Bình", 5, 6],
    [2, "Xã Bình Minh", 7, 8],
  ];
  const { workbook, pane } = await checking({ A: unknown });
  await pane.click("Trang tính “A”, vùng A1:D3");
  expect(workbook.shown).toHaveLength(1);
  expect(pane.root.querySelector("#role-3")?.closest("li")?.textContent).toContain("Cột D “Điểm thi đua”");

  const ranking = await openPane(createSession(memoryWorkbook({ A: unknown }).port, catalogFrameworks));
  await ranking.settle();
  await ranking.click("Lập bộ tiêu chí từ bảng này");
  await ranking.settle();
  expect(ranking.root.querySelector("[role=tabpanel]")?.id).toBe("panel-frameworks");
});

test("a sheet of ours says so", async () => {
  const session = createSession(memoryWorkbook({ "Tổng hợp": AS_TEXT }).port, catalogFrameworks);
  const scan: Session["scan"] = async (...asked) => {
    const scanned = await session.scan(...asked);
    return scanned.ok ? ok({ ...scanned.value, ours: true, tables: [], choices: [], findings: [] }) : scanned;
  };
  const ours = Object.create(session, { scan: { value: scan } }) as Session;
  const pane = await openPane(ours, { view: "check" });
  for (let waited = 0; waited < 4; waited++) await pane.settle();
  expect(pane.text()).toContain("Trang tính “Tổng hợp” do Xếp Hạng ghi ra");
});

function findings(pane: OpenedPane): readonly string[] {
  return [...pane.root.querySelectorAll("button.finding")].map((finding) => finding.textContent);
}
