import { foldWords } from "./foldWords";
import { withoutBrackets } from "./withoutBrackets";

const TOTAL =
  /^(?:toan (?:tinh|thanh pho|huyen|quoc|nganh)|ca nuoc|tong|tong cong|tong so|cong|tong diem|tong hop|(?:tong|cong|tong cong)(?: diem)? (?:khoi|nhom|cum|cap|toan|cac|i|ii|iii|iv|v|muc|phan|chung|so)(?: .*)?|(?:diem )?(?:trung binh|binh quan)(?: (?:cong|chung|khoi|nhom|cum|cap|toan|cac|tinh|thanh pho|diem|so|\d).*)?|(?:diem )?(?:cao nhat|thap nhat|lon nhat|nho nhat|trung vi|do lech chuan)(?: .*)?|so don vi(?: .*)?|average|total|sum|max|min|mean)$/;
const MAXIMUM =
  /^(?:so )?(?:diem |muc diem )?(?:toi da|chuan)(?: .{0,30})?$|^thang diem(?: .{0,20})?$|^diem cao nhat co the$|^max(?:imum)?$/;
const FOOTER =
  /^(?:noi nhan|nguoi lap|nguoi tong hop|ke toan|lap bang|lap bieu|chu tich|pho chu tich|giam doc|pho giam doc|tm |kt |tl |tuq |xac nhan|thu truong|truong phong|chanh van phong|luu |nhu dieu|ghi chu|chu thich|luu y|nguon|can cu|theo |bang chu|tong so \d|bieu|phu luc|quyet dinh|dieu \d|ket luan|de nghi|danh sach|to trinh|van phong hdnd|ky ten|ho va ten)/;
const DATED = /\bngay( \d{1,2})? ?thang( \d{1,2})?( ?nam)?/;
const CLASS_NAME =
  /^(?:xep loai |loai |muc )?(?:xuat sac|gioi|tot|kha|trung binh|trung binh kha|yeu|kem|dat|khong dat|hoan thanh .*|khong hoan thanh.*|(?:xep loai|loai|muc) (?:[a-e]|[ivx]+|\d)|excellent|good|fair|average|weak|poor)$/;
const COUNT =
  /^(?:(?:tong )?so (?:luong )?(?:don vi|co quan|xa|phuong)|so luong|sl|tl|ty le|tong(?: so(?! diem)(?: .*)?| cong)?|cong|chua (?:xep loai|dat)|khong xep loai|units|no class|count)$/;

const WEIGHT = /^(?:trong so|he so|ty trong|ti trong)(?: (?:diem|tieu chi|cua .{0,20}|%))*$|^weights?$/;

/** "total": a row that sums up others, "Tổng cộng", "Trung bình khối sở". "maximum": "Điểm tối đa", "Thang điểm". "weight": "Trọng số". */
export type RowLabel = "total" | "maximum" | "weight";

/** The letters that such labels begin with; most units' names begin with others. */
const FIRST_LETTERS = /^[(\s]*[abcdđghlmnstw]/iu;

export function rowLabel(label: string): RowLabel | null {
  if (!FIRST_LETTERS.test(label)) return null;
  const words = foldWords(withoutBrackets(label));
  if (MAXIMUM.test(words)) return "maximum";
  if (WEIGHT.test(words)) return "weight";
  return TOTAL.test(foldWords(label)) ? "total" : null;
}

export function isTotalLabel(label: string): boolean {
  return rowLabel(label) === "total";
}

export function isMaximumLabel(label: string): boolean {
  return rowLabel(label) === "maximum";
}

/** What stands under a table: "Nơi nhận", "Ghi chú", a date, a signature. */
export function isFooter(text: string): boolean {
  const words = foldWords(text);
  return FOOTER.test(words) || DATED.test(words) || /^\(?\*+\)?/.test(text) || words === "";
}

/** "Tốt", "Loại A": a class, as in a table of how many units reached each. */
export function isClassName(text: string): boolean {
  if (KIND_OF_UNIT.test(text) || !CLASS_NAME.test(foldWords(text))) return false;
  // With its marks: "Mức 1" is a class, "Mục 1" a part.
  return !/^\s*mục(?!\p{L})/iu.test(text.normalize("NFC"));
}

/** What most units' names begin with, and no class. */
const KIND_OF_UNIT = /^(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị|THỊ|[Tt]hành|THÀNH|UBND|Ủy|Uỷ|ỦY|UỶ|[Ss]ở|SỞ|[Bb]an|BAN) /;

/** "Số đơn vị", "Chưa xếp loại": beside classes it heads a count of units. */
export function isCountHeading(text: string): boolean {
  return COUNT.test(foldWords(text));
}
