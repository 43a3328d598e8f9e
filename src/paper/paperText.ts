import type { Paper, PaperSection } from "../model/paper";

/** A paper as plain text to be pasted: a paragraph a line, cells of tables parted by tabs. */
export function paperText({ sections }: Paper): string {
  return sections.map(sectionText).join("\n\n");
}

function sectionText({ blocks }: PaperSection): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return [block.text];
      case "sideBySide":
        return [...block.left, ...block.right].map(({ text }) => text);
      case "table":
        return [block.columns.map(({ heading }) => heading), ...block.rows].map((row) => row.map(cellText).join("\t"));
    }
  });
  return lines.join("\n");
}

/** A row of the table stays one line. */
function cellText(text: string): string {
  return text.replace(/\s+/g, " ");
}
