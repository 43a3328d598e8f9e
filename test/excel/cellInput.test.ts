import fc from "fast-check";
import { inputToRestore, textInput } from "../../src/excel/apply/cellInput";

test("words are written as they are", () => {
  for (const text of ["", "Khá", "Trung bình", "Xếp hạng", "Đã duyệt (ghi chú)", "Khá".normalize("NFD")]) {
    expect(textInput(text)).toBe(text);
  }
});

test("anything that some Excel could read as something else goes behind an apostrophe", () => {
  for (const text of [
    "=1",
    "+1",
    "-1",
    "@a",
    "'a",
    " =1",
    "\t=1",
    "12",
    "1,5",
    "10/5",
    "5 May",
    "May 5",
    "TRUE",
    "false",
    "50%",
    "#N/A",
    "（1）",
  ]) {
    expect(textInput(text)).toBe(`'${text}`);
  }
});

test("no text reaches a cell with a first character that begins a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const input = textInput(text);
      expect(["=", "+", "-", "@"]).not.toContain(input.trimStart().charAt(0));
      expect(input === text || input === `'${text}`).toBe(true);
    }),
  );
});

test("what was read goes back as what it was", () => {
  expect(inputToRestore(3, "=1+2", "General")).toBe("=1+2");
  expect(inputToRestore("=1+2", "=1+2", "General")).toBe("'=1+2");
  expect(inputToRestore("0012", "0012", "@")).toBe("0012");
  expect(inputToRestore("0012", "0012", "General")).toBe("'0012");
  expect(inputToRestore(12.5, 12.5, "0.0")).toBe(12.5);
  expect(inputToRestore(true, true, "General")).toBe(true);
  expect(inputToRestore("", "", "General")).toBe("");
});
