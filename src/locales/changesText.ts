import { areaText, parseArea } from "../model/address";
import { areasOfCells } from "../model/areas";
import { decimalOfNumber, decimalText } from "../model/numbers/decimal";
import type { Content } from "../model/plan";
import type { CellChange, SheetChanges } from "../model/planChanges";
import { changes as english } from "./en/changes";
import type { Language } from "./language";
import { spoken } from "./spoken";
import { numberText } from "./numbers";
import { changes as vietnamese, type ChangeWords } from "./vi/changes";

/** So many cells of the officer's are told with what stands in them; the others by their addresses. */
const TOLD_IN_FULL = 20;

export const changeWords = spoken<ChangeWords>({ vi: vietnamese, en: english });

/** What a plan does to one sheet, in words. */
export interface SheetChangesText {
  readonly what: string;
  /** Null: no cell of the officer's is replaced. */
  readonly officers: { readonly heading: string; readonly cells: readonly string[] } | null;
  readonly examples: readonly string[];
}

export function sheetChangesText(changes: SheetChanges, language: Language): SheetChangesText {
  const words = changeWords(language);
  const { sheet, officers, examples, beside, titles } = changes;
  const stretched = titles.map(({ from, to }) => words.title(from, to)).join(", ");
  const besides = beside.map((each) => words.beside[each] + (each === "titles" ? ` (${stretched})` : ""));
  const what = [whatOf(changes, words), ...besides].join("; ");
  return {
    what: words.sheet(sheet, what),
    officers:
      officers.length === 0
        ? null
        : { heading: words.officers(officers.length), cells: officersText(officers, language) },
    examples: examples.map((change) => cellChangeText(change, language)),
  };
}

function whatOf({ kind, cells, besides }: SheetChanges, words: ChangeWords): string {
  switch (kind) {
    case "new":
      return [words.new(cells.added), ...(besides === null ? [] : [words.besides(besides)])].join("; ");
    case "unchanged":
      return words.unchanged;
    case "emptied":
      return words.emptied(cells.removed);
    case "changed":
      return [
        ...(cells.added > 0 ? [words.added(cells.added)] : []),
        ...(cells.changed > 0 ? [words.changed(cells.changed)] : []),
        ...(cells.removed > 0 ? [words.removed(cells.removed)] : []),
        ...(cells.unchanged > 0 ? [words.kept(cells.unchanged)] : []),
      ].join(", ");
  }
}

/** Every cell is named: those that are too many to be shown, by their areas. */
function officersText(cells: readonly CellChange[], language: Language): readonly string[] {
  const told = cells.slice(0, TOLD_IN_FULL).map((change) => cellChangeText(change, language));
  const others = cells.slice(TOLD_IN_FULL).flatMap(({ cell }) => {
    const area = parseArea(cell);
    return area === null ? [] : [{ row: area.top, column: area.left }];
  });
  if (others.length === 0) return told;
  return [...told, changeWords(language).others(areasOfCells(others).map(areaText).join(", "))];
}

function cellChangeText({ cell, before, after }: CellChange, language: Language): string {
  const words = changeWords(language);
  return after.kind === "blank"
    ? words.removedCell(cell, before)
    : words.cell(cell, before, contentText(after, language));
}

/** What a cell will show, near enough to be known again. */
export function contentText(content: Content, language: Language): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "formula":
      return content.formula;
    case "number": {
      const isPercent = content.format.endsWith("%");
      const value = decimalOfNumber(isPercent ? content.value * 100 : content.value);
      if (value === null) return String(content.value);
      const places = /\.(0+)/.exec(content.format)?.[1]?.length;
      const text = numberText(decimalText(value), language, content.format === "0" ? 0 : places);
      return isPercent ? `${text}%` : text;
    }
  }
}
