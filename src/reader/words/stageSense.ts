import type { StageSense } from "../../model/block";
import { foldWords } from "./foldWords";

const STAGES: readonly (readonly [RegExp, StageSense])[] = [
  [/\bhoi dong\b/, "council"],
  [/\bsau giai trinh\b|\bsau phuc tra\b|\bsau khieu nai\b/, "explained"],
  [/\btu (cham|danh gia|cho diem|khai|dg|cd)\b|\btdg\b/, "self"],
  [/\btham dinh\b|\btham tra\b|\bphuc tra\b|\bdiem kiem tra\b/, "verified"],
];
const WHO =
  "(?:(?:cac )?(?:don vi|co quan|ubnd(?: xa| phuong| huyen| tinh)?|xa|phuong|huyen|tinh|so|phong|khoa|truong|lop|khoi|cum)|to|ban|doan|hoi dong|cap tren|(?:so|phong|ban) noi vu|to cong tac)";
const DONE = "(?:cham|danh gia|cho|xac dinh|thong nhat|cong nhan|ket luan|phe duyet|chot)";
const STAGE_ONLY = new RegExp(
  "^(?:ket qua |so |tong )?(?:diem )?(?:do |cua )?" +
    `(?:(?:${WHO} )?(?:tu (?:cham|danh gia|cho diem|khai|dg|cd)|tdg|tham dinh|tham tra|phuc tra)|sau (?:giai trinh|phuc tra|tham dinh)|hoi dong(?: tham dinh)?)` +
    `(?: ${DONE})?(?: diem)?(?: cua (?:don vi|hoi dong|so|to tham dinh|co quan))?$`,
);

/** The stage that any of a field's header texts names, the innermost first; "final" where none does. */
export function stageSense(header: readonly string[]): StageSense {
  for (const part of header.slice().reverse()) {
    const words = foldWords(part);
    const found = STAGES.find(([pattern]) => pattern.test(words));
    if (found !== undefined) return found[1];
  }
  return "final";
}

/** Whether a header text says a stage and nothing else, so that its criterion stands in the heading above. */
export function isStageOnly(header: string): boolean {
  const words = foldWords(header.replace(/\([^()]*\)/g, " "));
  return STAGE_ONLY.test(words) && !/^tong /.test(words);
}
