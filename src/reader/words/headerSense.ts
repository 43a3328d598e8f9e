import type { FieldSense } from "../../model/block";
import { foldHeader } from "./foldWords";
import { headerMax, withoutMax } from "./headerMax";
import { isStageOnly } from "./stageSense";

/**
 * What a header's words alone say. Besides the senses of a field: "criteria" heads the names of criteria in a table of
 * criteria as rows, "maximum" their points, "points" a score that names no criterion.
 */
export type HeaderSense = Exclude<FieldSense, "measure" | "unknown"> | "criteria" | "maximum" | "points";

/** Words that say whose or when, and change no sense. */
const FILLERS =
  /\b(?:nam|ky|quy|thang|dot) \d{1,4}\b|\b(?:19|20)\d\d\b|\b(?:chuyen doi so|dti|cchc|cai cach hanh chinh|par index|ket qua|chinh thuc|cuoi cung|hien tai)\b/g;

const OFFICE_TASKS =
  "tham dinh|chu tri|phoi hop|danh gia|cham diem|kiem tra|theo doi|cung cap|tinh|phu trach|tham muu|chiu trach nhiem|quan ly|do|cap";

const SENSES: readonly (readonly [RegExp, HeaderSense])[] = [
  [/^(?:stt|tt|so tt|s tt|so thu tu|thu tu|no)$/, "number"],
  [/^ma(?: so)?(?: (?:don vi|xa|phuong|huyen|dinh danh|hanh chinh|dvhc|co quan|so).*)?$/, "code"],
  [
    /^(?:so )?diem (?:khong (?:duoc |phai )?(?:dua vao|tinh|danh gia|ap dung|phat sinh)|loai tru|duoc loai tru)/,
    "excluded",
  ],
  [
    /^(?:so )?(?:diem |muc diem |so diem )?(?:toi da|chuan)(?: .{0,12})?$|^thang diem(?: toi da)?$|^diem cao nhat$/,
    "maximum",
  ],
  [new RegExp(`^(?:don vi|co quan|bo phan|phong) (?:${OFFICE_TASKS})\\b`), "note"],
  [
    /^(?:ghi chu|nhan xet|ly do|giai trinh|y kien|can cu|minh chung|nguoi|lien he|dien thoai|so dien thoai|email|link|duong dan|dia ban|dia chi|dan so|dien tich|phuong phap)\b/,
    "note",
  ],
  [/^(?:tai lieu|bang chung|cach (?:tinh|cham)|huong dan|yeu cau|quy dinh)\b/, "note"],
  // What results are called when they were written in English.
  [/^rank$/, "rank"],
  [/^class$/, "class"],
  [/^ratio$/, "ratio"],
  [/^total(?: \d+ points)?$/, "total"],
  [/^remarks$/, "note"],
  [/^(?:xep hang|thu hang|hang|xep thu|vi tri) (?:trong |theo |cua )?(?:khoi|nhom|cum|cap|loai)\b/, "rankInGroup"],
  [
    /^(?:thu tu )?(?:xep hang|thu hang|xep thu|thu bac)(?: \S+){0,4}$|^(?:hang|xh|vi thu|vi tri)(?: (?:chung|toan (?:tinh|thanh pho)))?$/,
    "rank",
  ],
  [
    /^(?:danh gia |muc |de nghi )?(?:xep loai|phan loai)(?: \S+){0,5}$|^(?:loai|muc|muc do|muc danh gia|xep muc|hang loai)$/,
    "class",
  ],
  [
    /^(?:ty|ti) (?:le|trong)(?: (?:dat|duoc|diem|phan|tram|so|voi|toi|da|tren|tong|chung|hoan|thanh|giai|ngan|thuc|hien|ke|hoach|%))*$|^(?:% ?)?(?:phan tram)?(?: dat| hoan thanh)?$|^dat %$/,
    "ratio",
  ],
  [
    /^tong(?: cong| so| hop)?(?: diem)?(?: (?:cac |cua )?(?:dat|duoc|danh gia|chung|cong|chi so|tieu chi|xep hang|toan bo|8|tu cham|tu danh gia|tham dinh|sau giai trinh|hoi dong).*)?$/,
    "total",
  ],
  [/^(?:cong|diem tong(?: ket| hop| cong)?|(?:gia tri|chi so) tong hop|diem chung)$/, "total"],
  [/^(?:diem|so diem|diem so|diem danh gia|diem cham|diem dat|diem dat duoc|so diem dat|so diem dat duoc)$/, "points"],
  [
    /^(?:ten )?(?:cac )?(?:chi so|tieu chi|chi tieu|noi dung|linh vuc|tru cot|nhom chi so|nhom tieu chi)(?: (?:va|danh gia|thanh phan|chinh|cham diem|tieu chi|chi so|chi tieu|noi dung|linh vuc|con|cap|xep hang|\d))*$/,
    "criteria",
  ],
  [
    /^(?:(?:thuoc|ten) )?(?:khoi|nhom|cum|cap)(?: (?:thi dua|don vi|co quan|hanh chinh|so|xa))*$|^loai (?:hinh|don vi)(?: .*)?$|^(?:thuoc )?(?:khu vuc|vung)$|^thuoc (?:huyen|thanh pho|dia ban)$/,
    "group",
  ],
  // What our own results are headed with in English.
  [/^rank(?:ing)?$/, "rank"],
  [/^(?:class|grade)$/, "class"],
  [/^total(?: score| points)?$/, "total"],
  [/^(?:ratio|percentage)$/, "ratio"],
  [/^(?:remark|note)s?$/, "note"],
  [/^units?$/, "unit"],
  [/^group(?: of units)?$/, "group"],
];

const UNIT_FILLERS =
  /\b(?:ten|cac|cap|thuoc|truc|va|hanh|chinh|duoc|danh|gia|xep|hang|hoac|tren|dia|ban|danh sach|the)\b/g;
const UNIT_WORDS =
  /^(?:(?:don vi|co quan|dia phuong|ubnd|uy nhan dan|uy ban nhan dan|xa|phuong|thi tran|thi|quan|huyen|so|nganh|dac khu|tinh|thanh pho|tp|truong|to chuc|doan|phong|doanh nghiep|bo)(?: |$))+$/;
/** A column of districts groups communes, unless it is the only column of names. */
const DISTRICT = /^(?:quan|huyen|quan huyen|huyen thi xa|huyen thi xa thanh pho|huyen thanh pho|thanh pho)$/;

/** Null where the words say nothing: then it may be a criterion. A header that names a maximum is a score, whatever its words. */
export function headerSense(header: readonly string[]): HeaderSense | null {
  const named = header.filter((part) => !isStageOnly(part));
  const inner = named.at(-1) ?? header.at(-1);
  if (inner === undefined) return null;
  if (named.length === 0) return "points";
  const sense = wordSense(inner) ?? (named.length > 1 ? joinedSense(named) : null);
  // "Điểm" beside "%" under "Tổng điểm".
  return sense === "points" && named.slice(0, -1).some((outer) => wordSense(outer) === "total") ? "total" : sense;
}

/** `["Xếp hạng", "Trong khối"]` says only together what it is. */
function joinedSense(named: readonly string[]): HeaderSense | null {
  const sense = wordSense(named.slice(-2).join(" "));
  return sense === "rankInGroup" || sense === "rank" || sense === "class" ? sense : null;
}

function wordSense(text: string): HeaderSense | null {
  const whole = foldHeader(withoutMax(text));
  const words = whole.replace(FILLERS, " ").replace(/\s+/g, " ").trim();
  if (/^(?:gia tri|chi so|diem)?$/.test(words) && /\b(?:dti|par index)\b/.test(whole)) return "total";
  if (words === "") return /%/.test(text) ? "ratio" : /^ket qua/.test(whole) ? "points" : null;
  const sense = SENSES.find(([pattern]) => pattern.test(words))?.[1] ?? (isUnitHeader(words) ? "unit" : null);
  return headerMax(text) !== null && sense !== "total" && sense !== "points" && sense !== "maximum" ? null : sense;
}

function isUnitHeader(words: string): boolean {
  const rest = words.replace(UNIT_FILLERS, " ").replace(/\s+/g, " ").trim();
  return UNIT_WORDS.test(rest);
}

export function isDistrictHeader(header: readonly string[]): boolean {
  return DISTRICT.test(foldHeader(header.at(-1) ?? ""));
}
