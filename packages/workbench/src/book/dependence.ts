import { type Area, overlaps } from "../address";
import { isFormulaCell } from "./cellContent";
import type { Names } from "./names";
import { referencedArea, rewritten } from "./references";
import type { Sheet } from "./sheet";

/** These look where no reference shows: the first two where they reckon, a bracket at a column of a table. */
const BY_OTHER_MEANS = /\b(OFFSET|INDIRECT)\s*\(|\[/i;

/** What the formulas of a book look at, sheet by sheet. */
export class Dependence {
  /** Some formula may depend on anything. */
  readonly #onAll: boolean;
  readonly #areas: ReadonlyMap<string, readonly Area[]>;
  readonly #words: ReadonlySet<string>;
  readonly hasFormulas: boolean;

  constructor(sheets: readonly Sheet[], names: Names) {
    const areas = new Map<string, Map<string, Area>>();
    const words = new Set<string>();
    let [onAll, hasFormulas] = [false, false];
    /** What has been looked at, under the sheet that it stands on: names may name each other many times over. */
    const seen = new Map<Sheet, Set<string>>();
    const look = (formula: string, home: Sheet, depth: number): void => {
      const here = seen.get(home) ?? new Set();
      if (here.has(formula)) return;
      seen.set(home, here.add(formula));
      onAll ||= BY_OTHER_MEANS.test(formula) || depth > DEEPEST_NAME;
      if (onAll) return;
      rewritten(formula, (piece) => {
        if (piece.kind === "word") {
          words.add(piece.word.toLowerCase());
          const name = names.find(piece.word, home.id) ?? names.find(piece.word, null);
          if (name !== null) look(name.formula, home, depth + 1);
        }
        if (piece.kind !== "reference") return null;
        const sheet = (piece.sheet ?? home.name).toLowerCase();
        const area = referencedArea(piece.reference);
        if (area === null) return null;
        const ofSheet = areas.get(sheet) ?? new Map<string, Area>();
        areas.set(sheet, ofSheet.set(`${area.top} ${area.left} ${area.bottom} ${area.right}`, area));
        return null;
      });
    };
    for (const sheet of sheets) {
      for (const formula of formulasOf(sheet)) {
        hasFormulas = true;
        look(formula, sheet, 0);
      }
    }
    this.hasFormulas = hasFormulas;
    this.#onAll = onAll;
    this.#words = words;
    this.#areas = new Map([...areas].map(([sheet, list]) => [sheet, [...list.values()]]));
  }

  /** Whether some formula says this name. */
  uses(name: string): boolean {
    return this.hasFormulas && (this.#onAll || this.#words.has(name.toLowerCase()));
  }

  /** Whether a formula may give another value when these cells change. */
  isOn(sheet: Sheet, area: Area): boolean {
    if (!this.hasFormulas) return false;
    return this.#onAll || (this.#areas.get(sheet.name.toLowerCase()) ?? []).some((each) => overlaps(each, area));
  }
}

/** Names that name names, as deep as anybody writes them. */
const DEEPEST_NAME = 20;

/** Of a sheet that has not changed since they are known. */
function formulasOf(sheet: Sheet): readonly string[] {
  return sheet.memo("formulas", () => {
    const formulas: string[] = [];
    for (const cells of Object.values(sheet.data.cellData)) {
      for (const cell of Object.values(cells)) if (isFormulaCell(cell)) formulas.push(cell.f ?? "");
    }
    return formulas;
  });
}
