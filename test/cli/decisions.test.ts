import { cliJson, sample, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

test("what an own framework's decisions and quotas do to units is told, whatever way their names are spelled", async () => {
  const head = ["STT", "Đơn vị", "Kỷ luật, công vụ (40)", "Giải quyết TTHC (40)", "Kết quả chuyển đổi số (20)"];
  const rows = [
    [...head, "Điểm cộng", "Điểm trừ"],
    [1, "Ủy ban nhân dân xã Ví Dụ", 40, 40, 20, "", ""],
    [2, "Xã B", 39, 40, 20, "", ""],
    [3, "Xã C", 38, 40, 20, "", ""],
    [4, "Xã D", 38, 40, 19, 3, -3],
  ];
  const path = await saveBook(folder.path("quyet-dinh.xlsx"), { sheets: [{ name: "Điểm", rows }] });
  const framework = sample("frameworks/vi-du-cong-tru-diem.json");
  const { code, result } = await cliJson("check", path, "--framework", framework);
  const told = result.findings.map((found) => [found.code, found.cell, found.params["unit"] ?? found.params["units"]]);
  expect(told).toEqual([
    ["unit.notInTable", "A1", "UBND đặc khu Ví Dụ"],
    ["class.knockOut", "B2", "Ủy ban nhân dân xã Ví Dụ"],
    ["class.quota", "B3", ["Xã B", "Xã C", "Xã D"]],
  ]);
  expect(result.tables[0]?.units.map((unit) => unit.class)).toEqual(["Khá", "Tốt", "Tốt", "Tốt"]);
  expect(code).toBe(0);
});
