import { columnIndex, columnLetters } from "../address";

/**
 * Functions younger than the file format: files carry them with a prefix that nobody sees, and without it Excel answers #NAME?.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const YOUNG = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISO.CEILING
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI
  SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST
  WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Two of them carry a second prefix. */
const YOUNGEST = new Set(["FILTER", "SORT"]);
/** These are as old as the format although their names have a dot or look young. */
const UNPREFIXED = new Set([
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
  "AGGREGATE",
  "ISO.CEILING",
  "CEILING.PRECISE",
  "FLOOR.PRECISE",
]);

/** A text in quotes, a sheet's name in quotes, or what stands between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** A formula as people see it, with `=`: `_xlfn.RANK.EQ(A1,A:A)` → `=RANK.EQ(A1,A:A)`. */
export function shownFormula(stored: string): string {
  return `=${outsideQuotes(stored, (piece) => piece.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, ""))}`;
}

/** A formula as files carry it, without `=`. */
export function storedFormula(shown: string): string {
  const bare = shown.startsWith("=") ? shown.slice(1) : shown;
  return outsideQuotes(bare, (piece) =>
    piece.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      if (YOUNGEST.has(upper)) return `_xlfn._xlws.${upper}`;
      return YOUNG.has(upper) && !UNPREFIXED.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** The formula as it reads some rows and columns further: what stands without `$` moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])/g,
      (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
        const column = fixedColumn === "" ? movedColumn(letters, columns) : letters;
        return `${fixedColumn}${column}${fixedRow}${fixedRow === "" ? Number(row) + rows : row}`;
      },
    ),
  );
}

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula.replace(PIECES, (piece) => (piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece)));
}

function movedColumn(letters: string, columns: number): string {
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  return columnLetters(columnIndex(column + columns));
}
