import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { FigureState, type FigureColumn } from "../../src/model/table";

/** A figure as a person writes it: "91.27", "missing", "n/a", "?". */
export function figureTexts(column: FigureColumn): readonly string[] {
  return [...column.states].map((state, unit) => {
    switch (state) {
      case FigureState.value: {
        const value = decimalAt(column.figures, unit);
        return value === null ? "no value under state value" : decimalText(value);
      }
      case FigureState.missing:
        return "missing";
      case FigureState.notApplicable:
        return "n/a";
      default:
        return "?";
    }
  });
}
