import type { Block, Field, FieldIndex } from "../model/block";
import type { ResultRule } from "../model/understanding";

/** What is counted against a unit. With its marks: without them "lỗi" is "lợi", and "chậm" is "chấm". */
const AGAINST =
  /(?:^|[\s,(])(?:số vụ|vi phạm|tồn đọng|trễ hạn|quá hạn|lỗi|bị phạt|điểm phạt|điểm trừ|khiếu nại|tố cáo|tai nạn|cháy|sai sót|chậm|vắng|nghỉ học)(?=$|[\s,)])/u;

/** The result, or everything that it is made of, counts what is bad, and nothing printed says which end comes first. */
export function isDirectionOpen({ fields }: Block, { field, parts }: ResultRule): boolean {
  const isOrdered = fields.some(({ sense }) => sense === "rank" || sense === "rankInGroup" || sense === "class");
  if (isOrdered || field === null) return false;
  const made = parts.map((part) => part.field);
  return isAgainst(fields[field]) || (made.length > 0 && made.every((part: FieldIndex) => isAgainst(fields[part])));
}

function isAgainst(field: Field | undefined): boolean {
  return field?.header.some((part) => AGAINST.test(part.normalize("NFC").toLowerCase())) === true;
}
