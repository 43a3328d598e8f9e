import { foldWords } from "../words/foldWords";

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const NUMBERED = /^([IVXLC]+|[A-HĐ])\s?[.)/:-]\s*(\S.*)$/u;
const MANY = /^(?:các|nhóm|khối|cụm|cấp)\s/iu;
const KINDS_ONLY =
  /^(?:(?:so|xa|phuong|quan|huyen|thi xa|thi tran|ban|phong|don vi|co quan|ubnd|uy ban nhan dan)(?: |$)(?:(?:va|ban|nganh|so|xa|phuong|quan|huyen|thi xa|thanh pho|thi tran|cac|cap|dac khu|don vi|truc thuoc)(?: |$))*)$/;
/** Numbers that also shorten a kind of unit: "X. Tân Hưng" is a commune before it is group ten. */
const ABBREVIATIONS = new Set(["X", "H", "T", "P", "Q", "C", "D", "L"]);

/**
 * The group that a row heads, without its number; null when the row is a unit's. "I | Khối sở", "I. Khối sở, ban, ngành",
 * a lone "II", or a name of many. `scored`: figures stand in the row, which a heading may have as sub-totals.
 */
export function groupHeading(number: string, name: string, scored: boolean): string | null {
  const bare = number.replace(/[.)]$/, "");
  if (bare !== "" && (ROMAN.test(bare) || (/^[A-HĐ]$/u.test(bare) && !scored)))
    return name === "" ? bare : unnumbered(name);
  if (/^\d/.test(bare)) return null;
  const match = NUMBERED.exec(name);
  if (match !== null) return numberedHeading(match[1] ?? "", match[2] ?? "", scored);
  if (scored) return null;
  if (ROMAN.test(name)) return name;
  return namesMany(name) ? name : null;
}

function numberedHeading(number: string, text: string, scored: boolean): string | null {
  if (scored) return namesMany(text) ? text : null;
  const ofMany = namesMany(text);
  if (ABBREVIATIONS.has(number) && !ofMany) return null;
  return ROMAN.test(number) || ofMany || /^[A-HĐ]$/u.test(number) ? text : null;
}

function unnumbered(name: string): string {
  return NUMBERED.exec(name)?.[2] ?? name;
}

/** A heading that names a set of units rather than one. */
function namesMany(text: string): boolean {
  return MANY.test(text) || KINDS_ONLY.test(foldWords(text));
}
