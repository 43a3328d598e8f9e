import { LETTERS } from "./letters";
import { tidyText } from "./tidyText";

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
const KINDS: Readonly<Record<string, UnitKind>> = {
  "thị trấn": "thiTran",
  tt: "thiTran",
  "thị xã": "thiXa",
  tx: "thiXa",
  "thành phố": "thanhPho",
  tp: "thanhPho",
  "đặc khu": "dacKhu",
  đk: "dacKhu",
  phường: "phuong",
  p: "phuong",
  quận: "quan",
  q: "quan",
  huyện: "huyen",
  h: "huyen",
  xã: "xa",
  x: "xa",
  tỉnh: "tinh",
  t: "tinh",
  sở: "so",
  s: "so",
  ban: "ban",
  bql: "ban",
  "văn phòng": "office",
  "thanh tra": "office",
  "trung tâm": "office",
  "chi cục": "office",
  cục: "office",
  phòng: "office",
  trường: "office",
  viện: "office",
  "bảo hiểm": "office",
  "kho bạc": "office",
};
/** A kind in front of a name; a short form may stand without a blank behind its dot. */
const KIND = new RegExp(`^(${Object.keys(KINDS).join("|")})(?:\\.\\s*|\\s+)(?=\\S)`, "u");
/** The last words of what a name may have in front of it and be the same without. */
export const FRONT_ENDS: readonly string[] = [
  ...["ubnd", "d", "dân"],
  ...Object.entries(KINDS).flatMap(([words, kind]) => (isNamePart(kind) ? [] : words.split(" ").slice(-1))),
];

/** An office's kind is part of its name: "Ban Dân tộc", "Thanh tra tỉnh". */
function isNamePart(kind: UnitKind | null): boolean {
  return kind === "office" || kind === "ban";
}
/** "1. Xã A", "a) Xã A": a running number written into the name. */
const NUMBERING = /^(?:\d{1,3}[.)]|[a-zđ]\))\s*(?=\D)/u;

/** What tells at a glance that there is nothing to replace, by far most often. */
const [QUOTES, NUMBERED, COMMITTEES] = [/[‘’ʼ`]/, /^(?:\d|.\))/, /^[uủh]/];
const ALL_QUOTES = /[‘’ʼ`]/g;

export function unitName(text: string): UnitName {
  const plain = tidyText(text).toLowerCase();
  const lower = QUOTES.test(plain) ? plain.replace(ALL_QUOTES, "'") : plain;
  const unnumbered = NUMBERED.test(lower) ? lower.replace(NUMBERING, "") : lower;
  const named = COMMITTEES.test(unnumbered) ? unnumbered.replace(COMMITTEE, "") : unnumbered;
  const [prefix = "", word = ""] = KIND.exec(named) ?? [];
  const kind = KINDS[word] ?? null;
  const bare = isNamePart(kind) ? named : named.slice(prefix.length);
  const proper = toneKey(bare);
  return {
    kind,
    proper,
    loose: looseKey(proper),
    get exact() {
      return bare === lower ? proper : toneKey(lower);
    },
  };
}

/** Each word with its tone behind it, so that hoà and hòa, uỷ and ủy are one: `"hòa bình"` → `"hoa2 binh2"`. */
function toneKey(text: string): string {
  const plain = /[-–—,]/.test(text) ? text.replace(/\s*[-–—]\s*/g, " - ").replace(/\s*,\s*/g, ", ") : text;
  let [key, tone, taken] = ["", "", 0];
  for (let place = 0; place < plain.length; place += 1) {
    const code = plain.charCodeAt(place);
    if ((code >= A && code <= Z) || code === APOSTROPHE) continue;
    const known = code < BY_CODE.length ? BY_CODE[code] : undefined;
    if (known !== undefined) {
      key += plain.slice(taken, place) + known.toneless;
      tone += known.tone;
      taken = place + 1;
    } else if (tone !== "") {
      key += plain.slice(taken, place) + tone;
      tone = "";
      taken = place;
    }
  }
  return key + plain.slice(taken) + tone;
}

const [A, Z, APOSTROPHE] = [0x61, 0x7a, 0x27];
/** The letters with marks by their code. */
const BY_CODE = Array.from({ length: 0x1efa }, (_, code) => LETTERS.get(String.fromCharCode(code)));

/** Spellings that are used for one another in names of places; a likeness to ask about, never an equality. */
function looseKey(key: string): string {
  if (!/[yk'-]|qui/.test(key)) return key;
  return key
    .replace(/đ[ăâa]k1?/gu, "đak")
    .replace(/l[ăâa]k1?(?= |$)/gu, "lak")
    .replace(/(^|[^aâeêuoôơư])y(?=\d?(?: |$))/gu, "$1i")
    .replace(/quy/gu, "qui")
    .replace(/\s*-\s*|'/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
