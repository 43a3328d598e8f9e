import type { Answer } from "./runProbes";

/** A line of the part that needs no Excel: what was asked and what was found. */
export interface Fact {
  readonly id: string;
  readonly found: string;
}

export interface Report {
  readonly version: string;
  readonly facts: readonly Fact[];
  /** Null where Excel was not tried. */
  readonly answers: readonly Answer[] | null;
}

/** What the look-alike answers, by probe. */
export type Expected = Readonly<Record<string, string>>;

const MARK = "XEP-HANG-DIAGNOSIS 1";

/**
 * Plain text, to be copied through any channel: the first line has the version and a checksum of the rest; part A is
 * `A | id | found`, part B `B | id | expected | got | ms | same or OTHER`.
 */
export function reportText({ version, facts, answers }: Report, expected: Expected): string {
  const lines = [
    ...facts.map(({ id, found }) => lineOf("A", id, found)),
    ...(answers ?? []).map(({ id, got, milliseconds }) => {
      const wanted = expected[id] ?? "?";
      return lineOf("B", id, wanted, got, String(milliseconds), got === wanted ? "same" : "OTHER");
    }),
  ];
  const body = lines.join("\n");
  return `${MARK} | ${version} | ${checksum(body)}\n${body}\n`;
}

function lineOf(...fields: readonly string[]): string {
  return fields.map((field) => field.replace(/[\s|]+/g, " ")).join(" | ");
}

export interface ReadReport {
  readonly version: string;
  /** Of part B, by probe. */
  readonly got: ReadonlyMap<string, string>;
}

/** A returned report; null where it is none, or not whole. Mail programs change line ends and spaces at lines' ends. */
export function readReport(text: string): ReadReport | null {
  const [head = "", ...rest] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const [mark, version = "", sum] = head.split(" | ");
  if (mark !== MARK || checksum(rest.join("\n")) !== sum) return null;
  const fields = rest.map((line) => line.split(" | ")).filter(([part]) => part === "B");
  return { version, got: new Map(fields.map(([, id = "", , got = ""]) => [id, got])) };
}

/** FNV-1a over UTF-16: tells a text that was cut or changed on its way, nothing more. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
