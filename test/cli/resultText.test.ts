import { rankText } from "../../src/cli/resultText";
import type { CliResult, ResultUnit } from "../../src/cli/resultSchema";
import { rulesOf } from "../checks/assessed";

const framework = rulesOf({ a: { vi: "Thể chế số", max: "100" } }, { id: "chung" });
const unit = (name: string, rank: number, sheet?: string): ResultUnit => ({
  ...{ row: 2, name, group: null, status: "ranked", scores: {}, total: String(100 - rank), ratio: null },
  ...{ rank, rankInGroup: null, class: null },
  ...(sheet === undefined ? {} : { sheet }),
});
const headOf = (units: ResultUnit[], language: "vi" | "en") => {
  const table = { sheet: "Khối A", address: "A1:D3", title: null, units, counts: [] };
  const under = { id: "chung", version: "1", matchedBy: "given" } as const;
  const result: CliResult = {
    schema: 2,
    file: "a.xlsx",
    tables: [{ ...table, framework: under }],
    findings: [],
    reading: { tables: [] },
  };
  return rankText(result, new Map([["chung", framework]]), language).split("\n")[0];
};

test("a list of several sheets is told to be one", () => {
  const [own, other] = [unit("Xã A", 2), unit("Xã C", 1, "Khối B")];
  expect(headOf([own], "vi")).toMatch(/^Trang tính “Khối A”, bảng A1:D3: /);
  expect(headOf([own, other], "vi")).toMatch(/bảng A1:D3, cùng 1 trang tính khác trong một danh sách: /);
  expect(headOf([own, other], "en")).toMatch(/table A1:D3, in one list with 1 more sheet: /);
});
