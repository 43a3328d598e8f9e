import { decisionWords } from "../../locales/decisionWords";
import { OFFICIAL_MARGINS, ROOM_ACROSS, type PaperSection, type Paragraph, type SideBySide } from "../../model/paper";
import type { Style } from "../../model/plan";
import { ok } from "../../model/result";
import { namedLists } from "../appendix/appendices";
import type { Output, OutputRun } from "../output";
import { recordLines } from "../record/recordLines";
import { textCell, wide } from "../sheet/cells";
import { keepTogether } from "../sheet/keepTogether";
import type { Line, LineCell } from "../sheet/layLines";
import { notes, planSheets, type SheetDraft } from "../sheet/planSheets";
import { decisionText } from "./decisionPaper";

const BASE: Style = { fontName: "Times New Roman", fontSize: 14, vertical: "top", wrap: true };
const LEFT = 190;
const WIDTHS = [LEFT, ROOM_ACROSS.portrait - LEFT];

/** The text of a draft decision, a paragraph a row, to copy into the office's own document. */
export const decision: Output = {
  place: "sheets",
  plan: (run) => [ok(planSheets(run, "decision", [draftOf(run)]))],
};

function draftOf({ tables, language, record }: OutputRun): SheetDraft {
  const { blocks } = decisionText(tables, namedLists(tables, language), language);
  // The signature is not left alone on a page.
  const last = blocks.findIndex((block) => block.kind === "paragraph" && block.keptWithNext === true);
  return {
    name: decisionWords(language).sheet,
    lines: keepTogether(linesOf(blocks.slice(0, last)), linesOf(blocks.slice(last)), {
      widths: WIDTHS,
      base: BASE,
      orientation: "portrait",
      scale: 1,
    }),
    widths: WIDTHS,
    base: BASE,
    page: { orientation: "portrait", margins: OFFICIAL_MARGINS, numbered: true },
    ...(record === null ? {} : { aside: notes(recordLines(record, language), 1) }),
  };
}

function linesOf(blocks: PaperSection["blocks"]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    switch (block.kind) {
      case "paragraph":
        return [wide(block.text, 2, styleOf(block))];
      case "sideBySide":
        return sideBySide(block);
      case "table":
        return [];
    }
  });
}

function sideBySide({ left, right }: SideBySide): readonly Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    cells: [cellOf(left[index]), cellOf(right[index])],
    bordered: false,
  }));
}

function cellOf(paragraph: Paragraph | undefined): LineCell {
  return paragraph === undefined ? textCell("") : { ...textCell(paragraph.text), style: styleOf(paragraph) };
}

function styleOf({ align, bold, italic, size }: Paragraph): Style {
  return {
    horizontal: align === "justify" ? "left" : align,
    fontSize: size,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}
