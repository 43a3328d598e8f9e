import { movedFormula, shownFormula, storedFormula } from "../../src/xlsx/formulas";

test.each([
  ["=RANK.EQ(A1,A:A)", "_xlfn.RANK.EQ(A1,A:A)"],
  ["=SUM(IFS(A1>0,1),SORT(B1:B9))", "SUM(_xlfn.IFS(A1>0,1),_xlfn._xlws.SORT(B1:B9))"],
  ['=CONCAT("IFS(",A1)', '_xlfn.CONCAT("IFS(",A1)'],
  ["='IFS(x)'!A1+MYSWITCH(1)", "'IFS(x)'!A1+MYSWITCH(1)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
])("%s is stored as %s and shown again", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});

test.each([
  ["A1+$A1+A$1+$A$1", "C4+$A4+C$1+$A$1"],
  ["SUM(A1:B2)&\"A1\"&'A1'!A1", "SUM(C4:D5)&\"A1\"&'A1'!C4"],
  ["LOG10(A1)+diem_A1+A1B+Z1", "LOG10(C4)+diem_A1+A1B+AB4"],
  ["Z99", "AB102"],
])("%s, three rows down and two columns on, is %s", (formula, moved) => {
  expect(movedFormula(formula, 3, 2)).toBe(moved);
});
