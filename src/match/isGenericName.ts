import { nameSyllables, syllables } from "../model/text/words";

const GENERIC = new Set(
  syllables(
    "tiêu chí tiêu chuẩn chỉ số chỉ tiêu nhóm nội dung phần mục cột điểm số liệu thành phần chính đánh giá kết quả " +
      "tự chấm thẩm định hội đồng thống nhất sau giải trình thưởng phạt cộng trừ",
  ),
);

/** "Tiêu chí 1", "Nhóm chỉ số II", "Nội dung a": a place in a list; "Thẩm định": a stage; "Điểm thưởng". None is a name of its own. */
export function isGenericName(heading: string): boolean {
  return nameSyllables(heading).every((word) => GENERIC.has(word) || /^(?:\d+|[ivx]+|\p{L})$/u.test(word));
}
