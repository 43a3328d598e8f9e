import { shownLine } from "./shownText";

export interface TextColumn {
  readonly head: string;
  readonly align: "left" | "right";
}

/** Lines of a table whose columns stand below each other; composed Vietnamese letters are one place wide. */
export function columnsText(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [columns.map(({ head }) => head), ...rows].map((line) =>
    line.map((cell) => shownLine(cell.normalize("NFC"))),
  );
  const widths = columns.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, width(line[index] ?? "")), 0),
  );
  return lines.map((line) =>
    columns
      .map(({ align }, index) => padded(line[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd(),
  );
}

function padded(text: string, places: number, align: TextColumn["align"]): string {
  const blank = " ".repeat(Math.max(0, places - width(text)));
  return align === "left" ? text + blank : blank + text;
}

function width(text: string): number {
  return Array.from(text).length;
}
