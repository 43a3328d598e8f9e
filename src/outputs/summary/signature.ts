import type { Language } from "../../locales/language";
import { summaryPartWords } from "../../locales/summaryPartWords";
import { EMPTY_LINE, textCell } from "../sheet/cells";
import type { Line } from "../sheet/layLines";

/** Blank lines for a signature. */
const ROOM = 3;

/** Place for the date and for who signs, side by side. */
export function signatureLines(columns: number, language: Language): readonly Line[] {
  const { place, signers } = summaryPartWords(language);
  const left = Math.floor(columns / 2);
  const beside = (texts: readonly [string, string]): Line => ({
    cells: [textCell(texts[0], left), textCell(texts[1], columns - left)],
    bordered: false,
    style: { horizontal: "center" },
  });
  const [first, second] = signers;
  return [
    EMPTY_LINE,
    { ...beside(["", place]), style: { horizontal: "center", italic: true } },
    { ...beside([first?.title ?? "", second?.title ?? ""]), style: { horizontal: "center", bold: true } },
    { ...beside([first?.how ?? "", second?.how ?? ""]), style: { horizontal: "center", italic: true } },
    ...Array.from({ length: ROOM }, () => EMPTY_LINE),
  ];
}
