import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { cli, saveBook, scratch } from "../support/cliRun";

const files = scratch();
afterAll(files.remove);

test("a release holds what visible sheets show, and nothing else that the workbook knows", async () => {
  const heads = ["Đơn vị", "Nhận thức số (100 điểm)", "Tổng điểm"];
  const book = await saveBook(files.path("a.xlsx"), {
    sheets: [
      {
        name: "DTI",
        rows: [heads, ["Xã A", 50, { value: 50, formula: '=B2+0*LEN("LỘ")' }], ["Xã B", 40, 40], ["Xã C", 30, 30]],
      },
      { name: "Nháp", extras: { visibility: "hidden" }, rows: [["BÍ MẬT"]] },
    ],
  });
  const draft = files.path("f.json");
  const derived = await cli("frameworks", "derive", book, "--sheet", "DTI", "--json");
  writeFileSync(draft, derived.out);
  const release = files.path("r.xlsx");
  const run = await cli("rank", book, "--framework", draft, "--release", release);
  expect(run.problems).toEqual([]);
  const parts = Object.entries(unzipSync(readFileSync(release)));
  const all = parts.map(([name, part]) => name + strFromU8(part)).join("\n");
  expect(all).toContain("Xếp hạng");
  expect(all).not.toMatch(/BÍ MẬT|LỘ|<f>|<f |hidden=|_XepHang_|webextension|docProps|comments|hyperlink|externalLink/);
});

test("a release of all that a run can write has its charts as values, no link, no name and no setting of ours", async () => {
  const rows = [["Đơn vị", "Nhận thức số (100 điểm)"], ...["Xã A", "Xã B", "Xã C"].map((name, at) => [name, 50 - at])];
  const book = await saveBook(files.path("b.xlsx"), { sheets: [{ name: "DTI", rows }] });
  const draft = files.path("g.json");
  writeFileSync(draft, (await cli("frameworks", "derive", book, "--json")).out);
  const release = files.path("s.xlsx");
  const outputs = "columns,summary,sorted,appendix,decision,slips,report";
  const run = await cli("rank", book, "--framework", draft, "--write", outputs, "--release", release);
  expect(run.problems).toEqual([]);
  const parts = Object.entries(unzipSync(readFileSync(release)));
  const all = parts.map(([name, part]) => name + strFromU8(part)).join("\n");
  expect(all).toMatch(/PHIẾU KẾT QUẢ.*KẾT QUẢ RÀ SOÁT|KẾT QUẢ RÀ SOÁT.*PHIẾU KẾT QUẢ/s);
  expect(all).not.toMatch(/<f>|<f |_XepHang_|xepHang|webextension|docProps|hyperlink|HYPERLINK|Ref>/);
  const charts = parts.filter(([name]) => name.startsWith("xl/charts/")).map(([, part]) => strFromU8(part));
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatch(/<c:strLit>.*Xã A.*Xã B.*Xã C.*<c:numLit>.*<c:v>50<.*<c:v>49<.*<c:v>48</s);
  // Opened and saved again, it still shows them.
  const again = files.path("t.xlsx");
  const copied = await cli("rank", release, "--framework", draft, "--write", "columns", "--out", again);
  expect(copied.problems).toEqual([]);
  const kept = unzipSync(readFileSync(again), { filter: ({ name }) => name.startsWith("xl/charts/") });
  expect(
    Object.values(kept)
      .map((part) => strFromU8(part))
      .join(),
  ).toMatch(/Xã A.*numLit.*<v>50</s);
});
