import { decimalOfNumber, decimalText, decimalToNumber, parseDecimal } from "../../model/numbers/decimal";
import type { FormCell, FormTrouble, FormWords } from "../../model/frameworkForm";
import { err, ok, type Result } from "../../model/result";
import { sameWords } from "./cells";

type Read = Result<unknown, FormTrouble>;

/** How one member is written in a cell and read back. Absent members are blank cells and never reach a codec. */
export interface Codec {
  readonly write: (value: unknown) => FormCell;
  readonly read: (cell: string | number) => Read;
  /** The word of each code, where the member is one of a closed set. */
  readonly codes?: Codes;
  /** Its text has a line an item. */
  readonly severalLines?: true;
  /** Its text says all by figures in a fixed sentence: they can be filled in by themselves. */
  readonly filledIn?: true;
  /** Wordings in it that have a figure of their own, none to fill in: "không: 0 điểm". */
  readonly fixed?: readonly string[];
  /** Texts that it reads, for whoever writes the first one. */
  readonly examples?: readonly string[];
  /** What it refers to. */
  readonly names?: readonly Named[];
}

/** Criteria and groups stand in a text by their ids, the others by their names. */
export type Named = "criterion" | "group" | "class" | "unit";

type Codes = Readonly<Record<string, string>>;

export const text: Codec = { write: (value) => String(value), read: (cell) => ok(String(cell).trim()) };

/** 1.000 in a text is a thousand to one officer and one to another; nobody but them can tell. */
const TWO_READINGS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** Decimals of a document are at most 15 digits long, so a cell's double holds each of them. */
export const decimalNumber: Codec = {
  write: (value) => {
    const decimal = typeof value === "string" ? parseDecimal(value) : null;
    return decimal === null ? String(value) : decimalToNumber(decimal);
  },
  read: (cell) => {
    const found = String(cell).trim();
    if (typeof cell === "string" && TWO_READINGS.test(found)) return err({ code: "twoReadings", found });
    const decimal = typeof cell === "number" ? decimalOfNumber(cell) : parseDecimal(found.replace(",", "."));
    return decimal === null ? err({ code: "notNumber", found }) : ok(decimalText(decimal));
  },
};

/** A decimal as a number, a fraction as the text "1/3". */
export const fractionNumber: Codec = {
  write: (value) => (String(value).includes("/") ? String(value) : decimalNumber.write(value)),
  read: (cell) => {
    const [above = "", below, ...more] = String(cell).split("/");
    if (below === undefined || more.length > 0) return decimalNumber.read(cell);
    const numerator = decimalNumber.read(above);
    return numerator.ok ? ok(`${String(numerator.value)}/${below.trim()}`) : numerator;
  },
};

export const whole: Codec = {
  write: (value) => Number(value),
  read: (cell) => {
    const found = String(cell).trim();
    return /^\d+$/.test(found) ? ok(Number(found)) : err({ code: "notWhole", found });
  },
};

/** Texts of a document stand on one line, so line breaks part the items of a list. */
export const list: Codec = {
  write: (value) => (value as readonly string[]).join("\n"),
  read: (cell) => ok(lines(cell)),
  severalLines: true,
};

/** Signs as a keyboard has them: ">=", "<=", "->". */
export function typed(codec: Codec): Codec {
  const plain = (text: string) => text.replaceAll(">=", "≥").replaceAll("<=", "≤").replace(/[-=]>/g, "→");
  return { ...codec, read: (cell) => codec.read(typeof cell === "string" ? plain(cell) : cell) };
}

export function naming(codec: Codec, ...names: readonly Named[]): Codec {
  return { ...codec, names };
}

export function lines(cell: string | number): readonly string[] {
  return String(cell)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** One of a closed set, by its word. */
export function coded(codes: Codes): Codec {
  return {
    write: (value) => codes[String(value)] ?? String(value),
    read: (cell) => codeOf(codes, String(cell).trim()),
    codes,
  };
}

export function codedList(codes: Codes): Codec {
  const write = (value: unknown) => (value as readonly string[]).map((code) => codes[code] ?? code).join("\n");
  return { write, read: (cell) => all(lines(cell).map((line) => codeOf(codes, line))), codes, severalLines: true };
}

function codeOf(codes: Codes, word: string): Result<string, FormTrouble> {
  const code = Object.entries(codes).find(([, known]) => sameWords(known, word))?.[0];
  return code === undefined ? err({ code: "notOneOf", found: word, allowed: Object.values(codes) }) : ok(code);
}

export function yesNo(yes: string, no: string): Codec {
  const words = coded({ true: yes, false: no });
  const read = (cell: string | number): Read => {
    const code = words.read(cell);
    return code.ok ? ok(code.value === "true") : code;
  };
  return { ...words, read };
}

/** All the values, or the first trouble. */
export function all<T>(results: readonly Result<T, FormTrouble>[]): Result<readonly T[], FormTrouble> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

/** Decimals within a text, in the notation of the sheet. */
export interface Figures {
  /** "645.7" as a person reads it in the sheet. */
  readonly print: (decimal: string) => string;
  readonly read: (figure: string) => Result<string, FormTrouble>;
}

/** The sheet's own sign always parts the fraction; the other one does where it cannot part thousands. */
export function figuresOf({ decimalSign }: FormWords): Figures {
  return {
    print: (decimal) => decimal.replace(".", decimalSign),
    read: (figure) => {
      const found = figure.trim();
      if (!found.includes(decimalSign) && TWO_READINGS.test(found)) return err({ code: "twoReadings", found });
      const decimal = parseDecimal(found.replace(",", "."));
      return decimal === null ? err({ code: "notNumber", found }) : ok(decimalText(decimal));
    },
  };
}
