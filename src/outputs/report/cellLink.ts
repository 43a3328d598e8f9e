import { areaText, cellText, type CellAddress } from "../../model/address";
import { areasOfCells, cellCount } from "../../model/areas";
import type { Content } from "../../model/plan";
import { reportWords } from "../../locales/reportWords";
import type { Language } from "../../locales/language";

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;
const RUNS_NAMED = 6;

/** What a link to some cells of one sheet says and where it leads. */
export interface LinkedCells {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
  /** Other sheets are linked to as well: the text says which one is meant. */
  readonly namesSheet: boolean;
}

/** “C7, C9 và 4 ô khác”, leading to the first of them: a formula, which every office suite follows. */
export function cellLink({ sheet, cells, namesSheet }: LinkedCells, language: Language): Content {
  const [first] = cells;
  const text = (namesSheet ? `${sheet}: ` : "") + cellsText(cells, language);
  const target = `#'${sheet.replaceAll("'", "''")}'!${first === undefined ? "A1" : cellText(first)}`;
  if (quoted(target).length > LONGEST_TEXT) return { kind: "text", text };
  return { kind: "formula", formula: `=HYPERLINK("${quoted(target)}","${quoted(text)}")`, format: "General" };
}

function cellsText(cells: readonly CellAddress[], language: Language): string {
  const words = reportWords(language);
  if (cells.length === 0) return words.wholeSheet;
  const runs = areasOfCells(cells);
  const named = runs.slice(0, RUNS_NAMED);
  const others = cells.length - named.reduce((sum, run) => sum + cellCount(run), 0);
  const text = named.map(areaText).join(", ");
  return others === 0 ? text : words.andOthers(text, others);
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
