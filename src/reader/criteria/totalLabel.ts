import { foldWords } from "../words/foldWords";
import { withoutBrackets } from "../words/withoutBrackets";
import { isTotalLabel } from "../words/rowLabels";

/** What a line adds up: "whole" all criteria, "group" some, "sum" one of the two, which only its table tells. */
export type TotalLabel = "whole" | "group" | "sum";

const TOTAL = /^(tong cong|tong|cong)(?: so)?(?: diem)?(?: toi da| chuan)?(?: chung| toan bo)?(?: (.+))?$/;
const NUMERAL = /^(?:[ivx]+|[a-h]|\d+)$/;
const OF_A_GROUP = /^(?:nhom|khoi|cum|muc|phan|linh vuc|tru cot|chi so|tieu chi)(?: |$)/;

/**
 * What a line of a table of criteria adds up: "Tổng cộng", "TỔNG ĐIỂM TỐI ĐA", "Cộng (I + II)", "Cộng nhóm 1". Null for
 * a criterion, such as "Tổng hợp, báo cáo" under a number.
 */
export function totalLabel(numbering: string, name: string): TotalLabel | null {
  const label = name === "" ? numbering : name;
  const words = foldWords(withoutBrackets(label));
  const match = TOTAL.exec(words);
  const [, verb, of = ""] = match ?? [];
  if (match !== null && of === "") return verb === "cong" ? "sum" : "whole";
  const parts = of.split(" ").filter((word) => word !== "va");
  if (of !== "" && parts.every((word) => NUMERAL.test(word))) return parts.length > 1 ? "whole" : "group";
  if (OF_A_GROUP.test(of)) return "group";
  return (numbering === "" || name === "") && isTotalLabel(label) ? "group" : null;
}
