/** A class that a sentence counts units of. */
export interface TextCount {
  /** Position among the class names. */
  readonly class: number;
  readonly count: number;
}

const UNITS = "(?:đơn vị|xã|phường|đặc khu|thị trấn|sở|ban|ngành|huyện|quận|địa phương|cơ quan|trường|thôn|tổ dân phố)";
const LEADS = /(?:loại|mức|hạng|đạt)\s*(?:là\s*)?[“"'‘]?$/iu;
const AFTER = new RegExp(
  `^[”"'’]?\\s*(?:\\([^)]{0,40}\\)\\s*)?(?:(?::|;|,|-|–|=|có|gồm|là|được)\\s*)*(?:(\\d{1,4})(?:\\s*\\([^)\\d]{1,30}\\))?(?:\\s*/\\s*\\d{1,4})?\\s*${UNITS}|(không)\\s*(?:có\\s*)?(?:${UNITS}|$|[;.]))`,
  "iu",
);
/** "a) ", "- ", "1. " before a class that begins its line. */
const BULLET = /^\s*(?:(?:\d{1,2}|\p{L})[.)]\s*|[-–+•*]\s*)?[“"'‘]?$/u;
/** Its count is then all that the line says. */
const ENDS = /^\s*(?:\([^)]{0,40}\)\s*)?(?:[;.,].{0,40})?$/u;
const BEFORE = new RegExp(
  `(\\d{1,4})(?:\\s*\\([^)\\d]{1,30}\\))?(?:\\s*/\\s*\\d{1,4})?\\s*${UNITS}\\s+(?:được\\s+|đạt\\s+|xếp\\s+|ở\\s+)*(?:loại|mức|hạng)\\s*[“"'‘]?$`,
  "iu",
);
/** Numbers of another year, of a rule or of a choice count nobody here. */
const OTHER =
  /so với|năm trước|kỳ trước|không quá|tối đa|tối thiểu|ít nhất|trở lên|khen|biểu dương|đề nghị|chỉ tiêu|mục tiêu/iu;

/**
 * “Xếp loại Tốt: 08 đơn vị”, “có 9 xã đạt loại Khá”, “Tốt: 2 đơn vị, Khá: 5 đơn vị”: what a text counts. A class that
 * stands alone counts only where a word such as “loại” leads it, or where it and its count are all that the line says; in a
 * row of several the first words lead them all.
 */
export function countsInText(text: string, classNames: readonly string[]): readonly TextCount[] {
  const plain = text.normalize("NFC").replace(/\s+/g, " ");
  if (OTHER.test(without(plain, classNames))) return [];
  const found = namesIn(plain, classNames).flatMap(({ index, start, end }) => {
    const [before, after] = [plain.slice(0, start), plain.slice(end)];
    const [, earlier] = BEFORE.exec(before) ?? [];
    if (earlier !== undefined) return [{ class: index, count: Number(earlier), isLed: true }];
    const [said = "", digits, none] = AFTER.exec(after) ?? [];
    if (digits === undefined && none === undefined) return [];
    const isLine = /^[”"'’]?\s*[:–-]/u.test(said) && BULLET.test(before) && ENDS.test(after.slice(said.length));
    return [{ class: index, count: Number(digits ?? 0), isLed: isLine || LEADS.test(before) }];
  });
  const isList = new Set(found.map((one) => one.class)).size > 1;
  return found.filter(({ isLed }) => isLed || isList).map(({ class: index, count }) => ({ class: index, count }));
}

/** “Bằng khen” may be a class. */
function without(text: string, names: readonly string[]): string {
  return namesIn(text, names).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

interface NamePlace {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Where the names stand as whole words; “Trung bình khá” is no “Trung bình”. */
function namesIn(text: string, names: readonly string[]): readonly NamePlace[] {
  const lower = text.toLowerCase();
  const places = names.flatMap((name, index) => {
    const sought = name.normalize("NFC").toLowerCase();
    const found: NamePlace[] = [];
    for (let start = lower.indexOf(sought); start !== -1; start = lower.indexOf(sought, start + 1)) {
      const end = start + sought.length;
      if (!/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end))) found.push({ index, start, end });
    }
    return found;
  });
  const isWithin = (one: NamePlace) =>
    places.some((other) => other !== one && other.start <= one.start && one.end <= other.end);
  return places.filter((one) => !isWithin(one)).sort((a, b) => a.start - b.start);
}
