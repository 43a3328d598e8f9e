import { runCli } from "../../src/cli/runCli";
import { cli, cliJson, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

/** What clears a screen, sets a window's title, rings, begins a command in one byte, turns text around. */
const HOSTILE = "\u001b[2J\u001b]0;x\u0007\u009b31m\u202e";
/** As much of it as a part of an .xlsx file may hold in an attribute. */
const IN_NAME = "\u009b31m\u202e";
const RAW = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const book = (place: string) => ({
  sheets: [
    {
      name: `Bảng${IN_NAME}`,
      rows: [
        ["Đơn vị", "Khối", `Điểm A${place}`, "Điểm B", "Tổng điểm"],
        [`Xã Một${place}`, `K${place}`, 60, 80, 140],
        ["Xã Hai", "K2", `5${place}`, 70, 120],
        ["Xã Ba", "K2", 30, 70, 100],
        ["Xã Bốn", "K2", 31, 71, 102],
      ],
    },
  ],
});

test("the test sees what it looks for", () => {
  for (const character of HOSTILE.replace(/[[\]\w;]/g, "")) expect(RAW.test(character)).toBe(true);
});

test.each(["rank", "check", "verify"])(
  "%s prints nothing that a terminal obeys, whatever cells hold",
  async (command) => {
    const path = await saveBook(folder.path("esc.xlsx"), book(HOSTILE));
    const told = await cli(command, path);
    expect(told.out).toContain("\\u009b");
    for (const text of [told.out, ...told.problems]) expect(text).not.toMatch(RAW);
    for (const line of told.problems) expect(line).not.toContain("\n");
  },
);

test("the draft of such a sheet, and its JSON, print nothing of it either", async () => {
  const path = await saveBook(folder.path("esc.xlsx"), book(HOSTILE));
  for (const args of [
    ["frameworks", "derive", path],
    ["frameworks", "derive", path, "--json"],
  ]) {
    const told = await cli(...args);
    for (const text of [told.out, ...told.problems]) expect(text).not.toMatch(RAW);
  }
});

test("JSON keeps the text itself", async () => {
  const path = await saveBook(folder.path("esc.xlsx"), book(HOSTILE));
  const { out, result } = await cliJson("rank", path);
  expect(out).not.toMatch(RAW);
  expect(result.tables[0]?.sheet).toBe(`Bảng${IN_NAME}`);
});

test("a file's name, a sheet's name and an option of the call are shown, not obeyed", async () => {
  const missing = await cli("rank", folder.path(`không\n${HOSTILE}.xlsx`));
  const path = await saveBook(folder.path("esc.xlsx"), book(HOSTILE));
  const sheet = await cli("rank", path, "--sheet", `x\n${HOSTILE}`);
  const option = await cli("rank", path, `--${HOSTILE}`);
  for (const { code, problems } of [missing, sheet, option]) {
    expect(code).toBe(2);
    expect(problems.length).toBeGreaterThan(0);
    for (const line of problems) {
      expect(line).not.toMatch(RAW);
      expect(line).not.toContain("\n");
      expect(line).toContain("\\u001b");
    }
  }
});

test("the clock of whoever prints is asked when a run is written", async () => {
  const path = await saveBook(folder.path("esc.xlsx"), book(""));
  let asked = 0;
  const now = () => ((asked += 1), "2026-11-28T10:32");
  const io = { out: () => undefined, problem: () => undefined, now };
  await runCli(["rank", path, "--framework", "derived", "--out", folder.path("ra.xlsx")], io);
  expect(asked).toBeGreaterThan(0);
});
