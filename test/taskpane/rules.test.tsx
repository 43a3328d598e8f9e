/** @jest-environment jsdom */
import type { Session } from "../../src/session/session";
import type { RawValue } from "../../src/model/cell";
import { DTI } from "./support/dtiSheet";
import { clickIn, labelled, opened, openFrameworks, settled } from "./support/frameworksPane";
import type { Rows } from "./support/memoryWorkbook";
import { acting, type OpenedPane } from "./support/openedPane";

const COPY = "hung-yen-xa-2023-ban-sao";

beforeAll(async () => {
  await import("../../src/taskpane/frameworks/FrameworksView");
  await import("../../src/taskpane/frameworks/edit/FrameworkEditor");
  await import("../../src/framework/document/loadFramework");
});

async function editingCopy(session: Session): Promise<OpenedPane> {
  const pane = await openFrameworks(session);
  await clickIn(pane, "details.framework[open]", "Tạo bản sao để sửa");
  await settled(pane);
  return pane;
}

/** Opens a menu and takes what it offers under that name. */
async function take(pane: OpenedPane, menu: string, item: string): Promise<void> {
  await pane.click(menu);
  await settled(pane);
  const items = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const wanted = items.find(({ textContent }) => textContent === item);
  if (wanted === undefined) throw new Error(`no “${item}” among ${items.map((each) => each.textContent).join(" | ")}`);
  await acting(() => wanted.click());
  await settled(pane);
}

async function type(pane: OpenedPane, field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  await acting(() => field.focus());
  await acting(() => {
    // React has put a setter of its own over the element's.
    Reflect.set(kind.prototype, "value", text, field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settled(pane);
}

async function fill(pane: OpenedPane, figures: () => HTMLInputElement[], at: number, text: string): Promise<void> {
  const field = figures()[at];
  if (field === undefined) throw new Error(`no figure ${at}`);
  await type(pane, field, text);
}

function ruleIn(session: Session) {
  return kept(session)?.criteria.find(({ id }) => id === "the-che-so")?.rule;
}

function kept(session: Session) {
  return session.offered.find(({ framework }) => framework.id === COPY)?.framework;
}

test("a quota is added to a class, shows what it does beside its field, and is saved", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  expect(pane.text()).not.toContain("Giới hạn số lượng");
  await take(pane, "Thêm quy tắc: Khá", "Giới hạn số lượng");
  const quota = labelled(pane, "Giới hạn số lượng", HTMLTextAreaElement);
  await type(pane, quota, "Không quá 20% của số đạt mức này");
  expect(quota.closest("[data-effect]")?.querySelector(".effect")?.textContent).toBe(
    "UBND xã Bình Minh: Khá → Trung bình",
  );
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  expect(kept(session)?.classes?.levels[1]?.quota).toEqual({ kind: "share", percent: "20", among: "class" });
});

test("a rule is put in from its ways to write it, and one that cannot be read is told and not saved", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  await pane.click("Chi tiết tiêu chí Thể chế số");
  await take(pane, "Thêm quy tắc: Thể chế số", "Quy tắc cho điểm");
  await take(pane, "Chèn mẫu vào Quy tắc cho điểm", "Mỗi lần 2 điểm, tối đa 10 điểm");
  await pane.click("Sửa bằng chữ");
  const rule = labelled(pane, "Quy tắc cho điểm", HTMLTextAreaElement);
  expect(rule.value).toBe("Mỗi lần 2 điểm, tối đa 10 điểm");
  await type(pane, rule, "Mỗi lần mấy điểm");
  expect(rule.getAttribute("aria-invalid")).toBe("true");
  const told = document.getElementById(rule.getAttribute("aria-describedby") ?? "")?.textContent;
  expect(told).toContain("Chưa đọc được “Mỗi lần mấy điểm”. Ghi như “≥ 4: 10; ≥ 3: 7,5”");
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  expect(kept(session)).toBeUndefined();
  expect(document.activeElement).toBe(rule);
  await type(pane, rule, "Mỗi lần 3 điểm, tối đa 12 điểm");
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  expect(ruleIn(session)).toEqual({ kind: "perTime", points: "3", most: "12" });
});

test("a rule's figures are filled in within its sentence, and its lines added and dropped", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  await pane.click("Chi tiết tiêu chí Thể chế số");
  await take(pane, "Thêm quy tắc: Thể chế số", "Quy tắc cho điểm");
  await take(pane, "Chèn mẫu vào Quy tắc cho điểm", "≥ 4: 10\n≥ 3: 7,5");
  const figures = () => [...pane.root.querySelectorAll<HTMLInputElement>(".sentence input")];
  expect(figures().map(({ value }) => value)).toEqual(["4", "10", "3", "7,5"]);
  expect(figures()[1]?.getAttribute("aria-label")).toBe("Quy tắc cho điểm: ≥ 4: …");
  await fill(pane, figures, 1, "12,5");
  await pane.click("Thêm dòng vào Quy tắc cho điểm");
  expect(pane.text()).toContain("Còn ô trống chưa điền số.");
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  expect(kept(session)).toBeUndefined();
  await fill(pane, figures, 4, "2");
  await fill(pane, figures, 5, "5");
  expect(pane.text()).not.toContain("Còn ô trống chưa điền số.");
  await pane.click("Bỏ dòng “≥ 3: 7,5”");
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  const steps = [
    { atLeast: "4", points: "12.5" },
    { atLeast: "2", points: "5" },
  ];
  expect(ruleIn(session)).toEqual({ kind: "steps", steps });
});

test("a rule without figures of its own stands as its sentence, with none to fill in", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  await pane.click("Chi tiết tiêu chí Thể chế số");
  await take(pane, "Thêm quy tắc: Thể chế số", "Quy tắc cho điểm");
  await take(pane, "Chèn mẫu vào Quy tắc cho điểm", "Có: điểm tối đa; không: 0 điểm");
  expect([...pane.root.querySelectorAll(".sentence")].map(({ textContent }) => textContent)).toEqual([
    "Có: điểm tối đa; không: 0 điểm",
  ]);
  expect(pane.root.querySelector(".sentence input")).toBeNull();
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  expect(ruleIn(session)).toEqual({ kind: "yesNo" });
});

test("figures that a rule makes no points of are told under the results, and nothing is compared where nothing was ranked", async () => {
  const rows: Rows = [
    ["STT", "Đơn vị", "Hồ sơ trực tuyến", "Hội nghị"],
    ["", "", "Số liệu", "Điểm"],
    ["", "Điểm tối đa", 20, 20],
    ...["45/60", "60/60", "30/60", "15/60"].map((figure, index) => [
      index + 1,
      `Xã ${"ABCD"[index]!}`,
      figure,
      15 + index,
    ]),
  ];
  const { session } = opened({ Bảng: rows });
  const pane = await openFrameworks(session);
  await pane.click("Lập bộ tiêu chí từ bảng này");
  await settled(pane);
  await pane.click("Chi tiết tiêu chí Hồ sơ trực tuyến");
  await take(pane, "Thêm quy tắc: Hồ sơ trực tuyến", "Quy tắc cho điểm");
  await take(pane, "Chèn mẫu vào Quy tắc cho điểm", "Tỷ lệ a/b nhân điểm tối đa, b = 130");
  await type(pane, labelled(pane, "Làm tròn điểm"), "2");
  const lacking = () => [...pane.root.querySelectorAll(".draft-preview li")].map(({ textContent }) => textContent);
  expect(lacking()).toHaveLength(4);
  expect(lacking()[0]).toContain("Số liệu 45/60 của Xã A không ứng với mức điểm nào của tiêu chí “Hồ sơ trực tuyến”");
  expect(lacking()[3]).toBe("và 1 chỗ khác");
  expect(pane.root.querySelector(".edit-bar [role=status]")?.textContent).toBe("Bộ tiêu chí hợp lệ.");
  await fill(pane, () => [...pane.root.querySelectorAll<HTMLInputElement>(".sentence input")], 0, "100");
  expect(lacking()).toEqual([]);
  expect([...pane.root.querySelectorAll(".compared tbody tr")].map(({ textContent }) => textContent)).toEqual([
    "1Xã B36,00",
    "2Xã A30,00",
    "3Xã C27,00",
    "4Xã D23,00",
  ]);
});

test("a decision on a unit is added with its reason and taken away again", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  await take(pane, "Thêm quy tắc: Chuyển đổi số", "Quyết định về từng đơn vị");
  const unit = labelled(pane, "Đơn vị");
  const offered = [...(unit.list?.options ?? [])].map(({ value }) => value);
  expect(offered).toContain("UBND xã An Bình");
  await type(pane, unit, "UBND xã An Bình");
  await take(pane, "Thêm quy tắc: UBND xã An Bình", "Xếp loại cao nhất được nhận");
  const best = labelled(pane, "Xếp loại cao nhất được nhận", HTMLSelectElement);
  await acting(() => {
    best.value = "Yếu";
    best.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settled(pane);
  expect(labelled(pane, "Lý do").getAttribute("aria-invalid")).toBe("true");
  await type(pane, labelled(pane, "Lý do"), "Có cán bộ bị kỷ luật");
  await type(pane, labelled(pane, "Căn cứ"), "Điều 7 Quy chế");
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  expect(kept(session)?.units).toEqual([
    {
      unit: "UBND xã An Bình",
      knockOut: { class: "Yếu", reason: "Có cán bộ bị kỷ luật", legalBasis: "Điều 7 Quy chế" },
    },
  ]);
});

/** What an edit is said to do to the sheet, beside the field that it was made in. */
const effectAt = (field: HTMLElement) => field.closest("[data-effect]")?.querySelector(".effect")?.textContent;

async function pick(pane: OpenedPane, field: HTMLSelectElement, choice: string): Promise<void> {
  await acting(() => field.focus());
  await acting(() => {
    field.value = choice;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settled(pane);
}

test("a group is made and a unit put into it by decision: what follows is shown beside each field", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  await take(pane, "Thêm quy tắc: Chuyển đổi số", "Các khối");
  await take(pane, "Thêm quy tắc: Chuyển đổi số", "Quyết định về từng đơn vị");
  await type(pane, labelled(pane, "Đơn vị"), "UBND xã Bình Minh");
  await take(pane, "Thêm quy tắc: UBND xã Bình Minh", "Khối");
  const group = labelled(pane, "Khối", HTMLSelectElement);
  await pick(pane, group, group.options[1]?.value ?? "");
  expect(effectAt(group)).toBe("Không đơn vị nào đổi hạng, đổi loại.");
  await take(pane, "Thêm quy tắc: Khối 1", "Đánh giá");
  const assessment = labelled(pane, "Đánh giá", HTMLSelectElement);
  await pick(pane, assessment, "Đánh giá, không xếp hạng");
  expect(effectAt(assessment)).toBe(
    "UBND xã An Bình: hạng 1, lên 1 bậcUBND phường Cẩm Sơn: hạng 2, lên 1 bậcUBND xã Bình Minh: không còn hạng",
  );
  await pane.click("Lưu vào sổ làm việc");
  await settled(pane);
  const name = { vi: "Khối 1", en: "Group 1" };
  expect([kept(session)?.groups, kept(session)?.units]).toEqual([
    [{ id: "nhom-1", name, aliases: [], assessment: "notRanked" }],
    [{ unit: "UBND xã Bình Minh", group: "nhom-1" }],
  ]);
});

test("a condition of a class is put in, and says whom it holds below the class", async () => {
  const { session } = opened();
  const pane = await editingCopy(session);
  await take(pane, "Thêm quy tắc: Khá", "Điều kiện kèm theo");
  const condition = labelled(pane, "Điều kiện kèm theo", HTMLTextAreaElement);
  await type(pane, condition, "Điểm từng tiêu chí ≥ 60");
  expect(effectAt(condition)).toBe("UBND xã Bình Minh: Khá → Trung bình");
});

test("which stage is official is chosen, and whose results that changes is shown", async () => {
  const [head = [], ...units] = DTI;
  const scores = (row: readonly RawValue[], less: number) =>
    row.slice(2).flatMap((score) => [score, typeof score === "number" ? Math.max(0, score - less) : ""]);
  const staged: Rows = [
    [...head.slice(0, 2), ...scores(head, 0)],
    ["", "", ...head.slice(2).flatMap(() => ["Điểm tự chấm", "Điểm thẩm định"])],
    ...units.map((row, at) => [...row.slice(0, 2), ...scores(row, at === 1 ? 30 : 0)]),
  ];
  const { session } = opened({ DTI: staged });
  const pane = await editingCopy(session);
  await take(pane, "Thêm quy tắc: Cách tính", "Trình tự chấm");
  await type(pane, labelled(pane, "Trình tự chấm", HTMLTextAreaElement), "Tự đánh giá\nThẩm định");
  const official = labelled(pane, "Điểm chính thức", HTMLSelectElement);
  await pick(pane, official, "Tự đánh giá");
  expect(effectAt(official)).toBe(
    "UBND xã Bình Minh: hạng 1, lên 1 bậc; Yếu → KháUBND xã An Bình: hạng 2, xuống 1 bậc",
  );
});
