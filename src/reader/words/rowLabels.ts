import { foldWords } from "./foldWords";

const TOTAL =
  /^(?:tong|tong cong|tong so|cong|tong diem|tong hop|(?:tong|cong|tong cong)(?: diem)? (?:khoi|nhom|cum|cap|toan|cac|i|ii|iii|iv|v|muc|phan|chung|so)(?: .*)?|(?:diem )?(?:trung binh|binh quan)(?: (?:cong|chung|khoi|nhom|cum|cap|toan|cac|tinh|thanh pho|diem|so|\d).*)?|(?:diem )?(?:cao nhat|thap nhat|lon nhat|nho nhat|trung vi|do lech chuan)(?: .*)?|so don vi(?: .*)?|average|total|sum|max|min|mean)$/;
const MAXIMUM =
  /^(?:so )?(?:diem |muc diem )?(?:toi da|chuan)(?: .{0,30})?$|^thang diem(?: .{0,20})?$|^diem cao nhat co the$|^max(?:imum)?$/;
const FOOTER =
  /^(?:noi nhan|nguoi lap|nguoi tong hop|ke toan|lap bang|lap bieu|chu tich|pho chu tich|giam doc|pho giam doc|tm |kt |tl |tuq |xac nhan|thu truong|truong phong|chanh van phong|luu |nhu dieu|ghi chu|chu thich|luu y|nguon|can cu|theo |bang chu|tong so \d|bieu|phu luc|quyet dinh|dieu \d|ket luan|de nghi|danh sach|to trinh|van phong hdnd|ky ten|ho va ten)/;
const DATED = /\bngay( \d{1,2})? ?thang( \d{1,2})?( ?nam)?/;
const CLASS_NAME =
  /^(?:xep loai |loai |muc )?(?:xuat sac|tot|kha|trung binh|trung binh kha|yeu|kem|dat|khong dat|hoan thanh .*|khong hoan thanh.*|(?:xep loai|loai|muc) (?:[a-e]|[ivx]+|\d))$/;

/** "Tổng cộng", "Trung bình khối sở": a row that sums up other rows. `label` of a row whose name or number column it is. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(foldWords(label));
}

/** "Điểm tối đa", "Thang điểm". */
export function isMaximumLabel(label: string): boolean {
  return MAXIMUM.test(foldWords(label.replace(/\([^)]*\)/g, " ")));
}

/** What stands under a table: "Nơi nhận", "Ghi chú", a date, a signature. */
export function isFooter(text: string): boolean {
  const words = foldWords(text);
  return FOOTER.test(words) || DATED.test(words) || /^\(?\*+\)?/.test(text) || words === "";
}

/** "Tốt", "Loại A": a class, as in a table of how many units reached each. */
export function isClassName(text: string): boolean {
  return CLASS_NAME.test(foldWords(text));
}
