import { cli, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

test("derive prints every text on giving points with its cell and how it was understood", async () => {
  const rows = [
    ["STT", "Chỉ số", "Điểm tối đa", "Cách tính điểm"],
    [1, "Họp Ban Chỉ đạo", 20, "Từ 4 lần trở lên: 20; Từ 2 đến 3 lần: 10; 1 lần: 5"],
    [2, "Ban hành kế hoạch", 30, "Đã ban hành: 30; đang dự thảo: 10; chưa: 0"],
    [3, "Tập huấn", 50, "a/b × điểm tối đa"],
  ];
  const path = await saveBook(folder.path("tieu-chi.xlsx"), { sheets: [{ name: "Phụ lục", rows }] });
  const { out, code } = await cli("frameworks", "derive", path);
  expect(code).toBe(0);
  expect(out.split("\n\n").at(-1)).toBe(
    [
      "Cần xác nhận:",
      "- Ô D2: “Từ 4 lần trở lên: 20; Từ 2 đến 3 lần: 10; 1 lần: 5” được hiểu là bảng bậc: từ 4: 20 điểm; từ 2: 10 điểm; từ 1: 5 điểm",
      "- Ô D3: “Đã ban hành: 30; đang dự thảo: 10; chưa: 0” được hiểu là chữ mô tả, không tính điểm tự động",
      "- Ô D4: “a/b × điểm tối đa” được hiểu là tỷ lệ trên 100 nhân điểm tối đa",
    ].join("\n"),
  );
  const english = await cli("frameworks", "derive", path, "--lang", "en");
  expect(english.out).toMatch(/D3.*Đã ban hành: 30/);
});

test("infer says what the classes follow", async () => {
  const rows = [
    ["STT", "Đơn vị", "Tổng điểm", "Tỷ lệ (%)", "Xếp loại"],
    [1, "Sở A", 700, 95, "Tốt"],
    [2, "Sở B", 800, 80, "Khá"],
    [3, "Sở C", 600, 90, "Tốt"],
    [4, "Sở D", 900, 60, "Trung bình"],
  ];
  const path = await saveBook(folder.path("ty-le.xlsx"), { sheets: [{ name: "Kết quả", rows }] });
  const { out } = await cli("frameworks", "infer", path);
  expect(out).toMatch(/^Ngưỡng suy ra từ xếp loại đã có, gộp các bảng \(tỷ lệ \(%\)\)\n/);
  expect(out).not.toContain("Mâu thuẫn");
  const { out: json } = await cli("frameworks", "infer", path, "--json");
  expect(Object.keys(JSON.parse(json) as object)).toEqual(["thresholds", "tables", "contradictions"]);
  expect(JSON.parse(json)).toMatchObject({ tables: [{ address: "A1:E5", of: "ratio" }], contradictions: [] });
});

test("derive tells what the table proves, and how many of its printed results the draft makes again", async () => {
  const rows = [
    ["STT", "Đơn vị", "Lúa", "Ngô", "Tổng điểm", "Hạng"],
    [1, "Xã Đông", 31, 42, 73, 2],
    [2, "Xã Tây", 28, 40, 68, 3],
    [3, "Xã Nam", 35, 44, 79, 1],
    [4, "Xã Bắc", 22, 39, 61, 4],
  ];
  const path = await saveBook(folder.path("proven.xlsx"), { sheets: [{ name: "A", rows }] });
  const { out } = await cli("frameworks", "derive", path);
  expect(out).toContain("Bảng cho thấy:\n- Kết quả = tổng C, D, cao nhất xếp thứ nhất.");
  expect(out).toContain("- Khớp 4/4 tổng điểm, 4/4 thứ hạng.");
  expect(out).toContain("- E “Tổng điểm”: = tổng C, D ở 4/4 hàng");
  const json = await cli("frameworks", "derive", path, "--json");
  expect(Object.keys(JSON.parse(json.out) as object)).not.toContain("evidence");
});
