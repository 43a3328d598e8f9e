import type { Framework } from "../../src/model/framework";
import { cli, must, saveWorked, scratch } from "../support/cliRun";
import { frameworkById } from "../support/frameworkById";

const folder = scratch();
afterAll(() => folder.remove());

const GOOD = frameworkById("hung-yen-xa-2023");
const NOTES = { name: "Ghi chép", rows: [["Kính gửi các đơn vị"]] };

/** A draft on a worksheet, the officer having changed it since. */
function laidOut(name: string, draft: Framework, edit?: (sheet: Excel.Worksheet) => void): Promise<string> {
  return saveWorked(folder.path(name), { sheets: [NOTES] }, async (session) => {
    const [sheet] = must(await session.writeFrameworkSheet(draft, "vi")).sheets;
    await Excel.run(async (context) => {
      edit?.(context.workbook.worksheets.getItem(sheet?.name ?? ""));
      await context.sync();
    });
  });
}

/** What each remark of the worksheet says, by its cell. */
async function warned(path: string): Promise<readonly (readonly unknown[])[]> {
  const { code, out } = await cli("frameworks", "validate", path, "--json");
  const { valid, warnings = [] } = JSON.parse(out) as { valid: boolean; warnings?: Record<string, string>[] };
  expect([code, valid]).toEqual([0, true]);
  return warnings.map(({ code: what, cell, path: at, found, other }) => [what, cell, at, found, other]);
}

const SLIPS: Framework = {
  ...GOOD,
  criteria: GOOD.criteria.map((each, at) => ({
    ...each,
    ...(at === 0 ? { method: "Từ 70 đến 89: 50 điểm; từ 90 đến 100: 100 điểm" } : {}),
    ...(at === 1 ? { method: "Tối đa 90 điểm" } : {}),
    ...(at === 5 ? { max: "190" } : {}),
    ...(at === 7 ? { aliases: ["Nhân lực số"] } : { verifier: "Sở Nội vụ" }),
  })),
};

test("a draft on a worksheet is proofread there: every slip with its cell and both figures, wherever the sheet has moved", async () => {
  const expected = [
    ["scaleDiffers", "C19", "scale", "1000", "990"],
    ["textMaximumDiffers", "D41", "criteria[1].method", "90", "100"],
    ["bandGap", "D40", "criteria[0].method", "89", "90"],
    ["nameElsewhere", "G47", "criteria[7].aliases", "Nhân lực số", "Tiêu chí 4 “Nhân lực số”"],
    ["nobodyVerifies", "E47", "criteria[7].verifier", "Hoạt động xã hội số", null],
  ];
  expect(await warned(await laidOut("sai.xlsx", SLIPS))).toEqual(expected);
  const moved = await laidOut("chuyen.xlsx", SLIPS, (sheet) => {
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("1:2").insert("Down");
  });
  const cells = (await warned(moved)).map(([, cell]) => cell);
  expect(cells).toEqual(["D21", "E43", "E42", "H49", "F49"]);
});

test("for people: the cell, its place in words, both figures and what may be meant", async () => {
  const { code, out } = await cli("frameworks", "validate", await laidOut("doc.xlsx", SLIPS), "--sheet", "Bộ tiêu chí");
  expect([code, out.split("\n").slice(0, 2)]).toEqual([
    0,
    [
      "Bộ tiêu chí “hung-yen-xa-2023” hợp lệ.",
      "Cảnh báo  C19  Thang điểm: thang điểm là 1000, còn điểm tối đa các tiêu chí cộng lại là 990. Có thể thang điểm là 990, hoặc một tiêu chí ghi sai, còn thiếu hay thừa so với 1000.",
    ],
  ]);
});

test("what cannot be read and what breaks a rule end with 1, each with its cell; a sheet that is no form with 2", async () => {
  const spoilt = (name: string, cell: string, text: string) =>
    laidOut(name, GOOD, (sheet) => (sheet.getRange(cell).values = [[text]]));
  const path = await spoilt("hong.xlsx", "B46", "Nhân lực số");
  for (const [file, expected] of [
    [path, { code: "nameTwice", cell: "B46", path: "criteria[6].name.vi" }],
    [await spoilt("la.xlsx", "D45", "Cộng điểm"), { code: "notOneOf", cell: "D45", path: "" }],
  ] as const) {
    const { code, out } = await cli("frameworks", "validate", file, "--json");
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { valid: false, sheet: "Bộ tiêu chí", problems: [expect.objectContaining(expected)] },
    ]);
    const told = await cli("frameworks", "validate", file);
    expect([told.code, told.out, told.problems]).toEqual([1, "", [expect.stringContaining(`ô ${expected.cell}: `)]]);
  }
  const other = await cli("frameworks", "validate", path, "--sheet", NOTES.name);
  expect([other.code, other.problems]).toEqual([2, [expect.stringContaining("không phải trang tính bộ tiêu chí")]]);
  expect((await cli("frameworks", "validate", "x.json", "--sheet", "A")).code).toBe(2);
});
