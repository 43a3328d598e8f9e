/** @jest-environment jsdom */
import { rowBar } from "../../src/taskpane/pictures/rowBar";
import { frameworkById } from "../support/frameworkById";
import { STATED } from "../support/statedThresholds";
import { createSession } from "../../src/session/createSession";
import { DTI as SHEET } from "./support/dtiSheet";
import { memoryWorkbook } from "./support/memoryWorkbook";
import { opened, settled } from "./support/frameworksPane";
import { openPane } from "./support/openedPane";

const DTI = frameworkById("hung-yen-xa-2023");

beforeAll(async () => {
  await import("../../src/taskpane/summary/SummaryView");
  await import("../../src/taskpane/pictures/Pictures");
});

test("Kết quả draws classes, units on the scale and criteria, each with its words and its table", async () => {
  const pane = await openPane(opened().session, { view: "summary" });
  await settled(pane);
  const pictures = [...pane.root.querySelectorAll("svg[role=img]")];
  expect(pictures.map((each) => each.getAttribute("aria-label"))).toEqual([
    "Số đơn vị theo mức: Tốt 0; Khá 1; Trung bình 1; Yếu 1",
    "3 đơn vị trên thang điểm, 3 ngưỡng xếp loại; vùng tô là khoảng ngưỡng suy ra",
    "3 đơn vị theo 8 tiêu chí, tỷ lệ so với điểm tối đa",
  ]);
  const [classes, strip, heat] = pictures;
  const widths = [...(classes?.querySelectorAll(".part") ?? [])].map((part) => Number(part.getAttribute("width")));
  expect(widths.map(Math.round)).toEqual([107, 107, 107]);
  expect(strip?.querySelectorAll(".unit-dot")).toHaveLength(3);
  // Tốt has no known threshold, and an interval all the same.
  expect(strip?.querySelectorAll(".threshold")).toHaveLength(2);
  expect(strip?.querySelectorAll(".interval")).toHaveLength(3);
  expect(heat?.querySelectorAll(".share, .no-share")).toHaveLength(24);
  const table = heat?.closest("figure")?.querySelector("table");
  expect([...(table?.querySelectorAll("tbody tr") ?? [])].map((row) => row.textContent)).toEqual([
    "UBND xã Bình Minh60%100%91%90%100%81%53%18%",
    "UBND xã An Bình60%80%60%89%92%81%23%39%",
    "UBND phường Cẩm Sơn20%60%30%40%50%83%10%0%",
  ]);
});

test("the least and the greatest figure are written where they stand, which need not be where the scale ends", async () => {
  const { port } = memoryWorkbook({ DTI: SHEET });
  const pane = await openPane(createSession(port, [{ framework: STATED, origin: "catalog" }]), { view: "summary" });
  await settled(pane);
  const strip = pane.root.querySelectorAll("svg[role=img]")[1];
  expect(strip?.getAttribute("aria-label")).toBe("3 đơn vị trên thang điểm, 3 ngưỡng xếp loại");
  const places = [...(strip?.querySelectorAll("text") ?? [])].map((text) => [
    text.textContent,
    Math.round(Number(text.getAttribute("x"))),
  ]);
  expect(places).toEqual([
    ["800", 304],
    ["700", 238],
    ["500", 96],
    ["380,24", 16],
    ["708,39", 243],
  ]);
});

test("a previewed unit stands on the scale, with a tick at each known threshold", () => {
  const bar = rowBar(DTI);
  expect(bar("708.39")).toEqual({
    backgroundImage: "var(--tick), var(--tick), var(--bar)",
    backgroundSize: "1px 6px, 1px 6px, 70.8% 3px",
    backgroundPosition: "70.0% 100%, 50.0% 100%, 0 100%",
  });
  expect(bar(null)).toBeUndefined();
  expect(rowBar({ ...DTI, scale: null })("708.39")).toBeUndefined();
  // Where the fewest come first, a long bar would say the opposite.
  expect(rowBar({ ...DTI, ranking: { ...DTI.ranking, direction: "lowest" } })("708.39")).toBeUndefined();
});
