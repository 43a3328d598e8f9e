/** Office.js's words for papers and the codes of the file; those that an office prints on. */
export const PAPER_SIZES: readonly (readonly [string, number])[] = [
  ["Letter", 1],
  ["Tabloid", 3],
  ["Ledger", 4],
  ["Legal", 5],
  ["Statement", 6],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A4Small", 10],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
  ["Folio", 14],
  ["Quatro", 15],
];
