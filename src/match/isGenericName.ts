import { nameSyllables, syllables } from "../model/text/words";

const GENERIC = new Set(
  syllables(
    "tiêu chí tiêu chuẩn chỉ số chỉ tiêu nhóm nội dung phần mục cột điểm số liệu thành phần chính đánh giá kết quả",
  ),
);

/** "Tiêu chí 1", "Nhóm chỉ số II", "Nội dung a": a place in a list, and no name. */
export function isGenericName(heading: string): boolean {
  return nameSyllables(heading).every((word) => GENERIC.has(word) || /^(?:\d+|[ivx]+|\p{L})$/u.test(word));
}
