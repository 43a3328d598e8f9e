import { columnIndex, columnLetters } from "../../src/model/address";
import { FIRST, LAST, NAME, RANK, set, TOTAL } from "./cleanTable";
import { SHEET, type Spoils } from "./spoil";

/** Slips in a sheet's formulas, texts and manners, and against the list of units. */
export const SHEET_SPOILS: Spoils = {
  "sheet.typedOverFormula": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    formulas.delete(`${row} ${TOTAL}`);
    return { row, column: TOTAL };
  },
  "sheet.formulaLeavesOut": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    if (random.int(0, 1) === 0)
      formulas.set(`${row} ${TOTAL}`, `=SUM(C${row + 1}:${columnLetters(columnIndex(LAST - 1))}${row + 1})`);
    else {
      const column = columnLetters(columnIndex(TOTAL));
      formulas.set(`${row} ${RANK}`, `=RANK(${column}${row + 1},${column}3:${column}${units + 2})`);
      return { row, column: RANK };
    }
    return { row, column: TOTAL };
  },
  "sheet.legacyText": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(
      rows,
      row,
      NAME,
      random.pick(["X· B×nh Minh", "Ph\u00ad\u00eang Tr\u00ad\u00eang S\u00acn", "Phöôøng Taân Bình"]),
    );
  },
  "sheet.linked": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    formulas.set(`${row} ${FIRST}`, `=[tham-dinh.xlsx]Sheet1!C${row}`);
    return { row, column: FIRST };
  },
  "sheet.manualCalculation": ({ facts }) => {
    facts.calculation = "manual";
    return SHEET;
  },
  "sheet.compatibilityMode": ({ facts }) => {
    facts.compatibility = true;
    return SHEET;
  },
  "roster.missing": ({ roster }) => {
    roster.push("Xã Không Có");
    return { row: 0, column: 0 };
  },
  "roster.extra": ({ roster, units }, random) => {
    const row = random.int(1, units);
    roster.splice(row - 1, 1);
    return { row, column: NAME };
  },
  "roster.otherKind": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, NAME, String(rows[row]?.[NAME]).replace("Xã", "Phường"));
  },
  "roster.misspelt": (sheet, random) => {
    const row = random.int(1, sheet.units);
    const name = String(sheet.rows[row]?.[NAME]);
    return set(sheet.rows, row, NAME, name.replace(/^(Xã .)/, "$1h"));
  },
};
