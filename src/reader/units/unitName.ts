import { tidyText } from "../words/tidyText";

/** The kinds of Vietnamese administrative units and offices; a name without one has kind null. */
export type UnitKind =
  "xa" | "phuong" | "thiTran" | "dacKhu" | "thiXa" | "quan" | "huyen" | "thanhPho" | "tinh" | "so" | "ban" | "office";

/** A unit's name taken apart. `exact` tells apart all but spaces, case and where a tone mark sits; `proper` is the name without its kind. */
export interface UnitName {
  readonly exact: string;
  readonly kind: UnitKind | null;
  readonly proper: string;
  /** `proper` under spellings that are used for one another: Đắk/Đăk, Quy/Qui. */
  readonly loose: string;
}

const COMMITTEE = /^(?:ubnd|u\.b\.n\.d|(?:ủy|uỷ) ban nhân dân|hđnd (?:và|-|&) ubnd)\s+/u;
const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:thị trấn|tt\.?)\s+|^tt\.\s*/u, "thiTran"],
  [/^(?:thị xã|tx\.?)\s+|^tx\.\s*/u, "thiXa"],
  [/^(?:thành phố|tp\.?)\s+|^tp\.\s*/u, "thanhPho"],
  [/^(?:đặc khu|đk\.?)\s+|^đk\.\s*/u, "dacKhu"],
  [/^(?:phường|p)\s+|^p\.\s*/u, "phuong"],
  [/^(?:quận|q)\s+|^q\.\s*/u, "quan"],
  [/^(?:huyện|h)\s+|^h\.\s*/u, "huyen"],
  [/^(?:xã|x)\s+|^x\.\s*/u, "xa"],
  [/^(?:tỉnh|t)\s+|^t\.\s*/u, "tinh"],
  [/^sở\s+|^s\.\s*/u, "so"],
  [/^(?:ban|bql)\s+/u, "ban"],
  [/^(?:văn phòng|thanh tra|trung tâm|chi cục|cục|phòng|trường|viện|bảo hiểm|kho bạc)\s+/u, "office"],
];
/** "1. Xã A", "a) Xã A": a running number written into the name. */
const NUMBERING = /^(?:\d{1,3}[.)]|[a-zđ]\))\s*(?=\D)/u;

export function unitName(text: string): UnitName {
  const lower = tidyText(text)
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'");
  const exact = toneKey(lower);
  const named = lower.replace(NUMBERING, "").replace(COMMITTEE, "");
  const found = KINDS.find(([prefix]) => prefix.test(named));
  const keepsPrefix = found === undefined || found[1] === "office" || found[1] === "ban";
  const proper = toneKey(keepsPrefix ? named : named.replace(found[0], ""));
  return { exact, kind: found?.[1] ?? null, proper, loose: looseKey(proper) };
}

const TONES = new Map([
  ["\u0300", "2"],
  ["\u0301", "1"],
  ["\u0303", "4"],
  ["\u0309", "3"],
  ["\u0323", "5"],
]);

/** Each word with its tone behind it, so that hoà and hòa, uỷ and ủy are one: `"hòa bình"` → `"hoa2 binh2"`. */
function toneKey(text: string): string {
  const plain = text.replace(/\s*[-–—]\s*/g, " - ").replace(/\s*,\s*/g, ", ");
  return plain.replace(/[\p{L}\p{M}']+/gu, (word) => {
    let tone = "";
    const letters = word.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tone += TONES.get(mark) ?? "";
      return "";
    });
    return letters.normalize("NFC") + tone;
  });
}

/** Spellings that are used for one another in names of places; a likeness to ask about, never an equality. */
function looseKey(key: string): string {
  return key
    .replace(/đ[ăâa]k1?/gu, "đak")
    .replace(/l[ăâa]k1?(?= |$)/gu, "lak")
    .replace(/qui(?=\d|n|t| |$)/gu, "quy")
    .replace(/(?<![aâeêuoôơư])y(?=\d?(?: |$))/gu, "i")
    .replace(/quy/gu, "qui")
    .replace(/\s*-\s*|'/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
