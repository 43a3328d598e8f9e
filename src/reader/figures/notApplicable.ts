import { foldWords } from "../words/foldWords";

const MARKS = new Set(["-", "–", "—", "−", "--", "x", "X", "/", "\\", "*"]);
const WORDS =
  /^(?:kad|k a d|kdg|kps|n a|k a|khong (?:phai )?(?:ap dung|danh gia|thuc hien|phat sinh|thuoc doi tuong)(?: .{0,30})?|khong co (?:chuc nang|nhiem vu)(?: .{0,30})?|not applicable)$/;

/** "-", "x", "KAD", "không áp dụng": the unit is not scored here. Not the same as a score that is missing. */
export function isNotApplicable(text: string): boolean {
  if (text.length <= 2) return MARKS.has(text);
  return text.length <= 60 && /^[(]?[kKnN]/.test(text) && WORDS.test(foldWords(text));
}
