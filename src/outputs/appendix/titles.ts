import { decisionWords } from "../../locales/decisionWords";
import type { Language } from "../../locales/language";
import { writtenTexts } from "../../model/grid";
import type { RankedTable } from "../rankedTable";
import { oneLine } from "../sheet/cells";

/** What a title says before it comes to what was assessed: “BẢNG TỔNG HỢP ĐIỂM ĐÁNH GIÁ, XẾP HẠNG …”. */
const OPENING =
  /^(?:kết quả|bảng)(?:\s+tổng hợp)?(?:\s+kết quả)?(?:\s+chấm)?(?:\s+điểm)?(?:\s+đánh giá)?(?:,?\s+(?:và\s+)?xếp (?:hạng|loại))?\s+/i;

/** What was assessed: “chỉ số chuyển đổi số cấp sở năm 2023”, as the sheet writes it; the framework's name without a title. */
export function subjectOf({ table, block, ranking }: RankedTable): string {
  const title = oneLine((table.title ?? block.title ?? "").normalize("NFC"));
  return title === "" ? ranking.framework.name.vi : title.replace(OPENING, "");
}

/** The sheet's own line “(Kèm theo …)” above the table; otherwise one with dots for what is not known. */
export function attachedLine({ grid, block }: RankedTable, language: Language): string {
  for (let row = 0; row < block.area.top - grid.top; row++) {
    const found = writtenTexts(grid, row).find(isAttached);
    if (found !== undefined) return found.normalize("NFC").trim();
  }
  return decisionWords(language).attached({});
}

function isAttached(text: string): boolean {
  return /^\(\s*(?:ban hành )?(?:kèm|đính kèm) theo/i.test(text.normalize("NFC").trim());
}
