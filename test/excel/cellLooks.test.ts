import { lookDifference, looksOf, lookToCopy, type CellLook } from "../../src/excel/cellLooks";

const PLAIN: CellLook = {
  font: { bold: false, color: "#000000", name: "Calibri", size: 11 },
  fill: { color: "#FFFFFF" },
  borders: {
    top: { style: "None", color: "#000000" },
    left: { style: "Continuous", color: "#FF0000", weight: "Thin" },
  },
  wrapText: false,
};

test("only what differs is set back", () => {
  expect(lookDifference(PLAIN, PLAIN)).toBeNull();
  expect(lookDifference(PLAIN, { ...PLAIN, font: { ...PLAIN.font, bold: true }, wrapText: true })).toEqual({
    font: { bold: false },
    wrapText: false,
  });
});

test("a border that was not there is taken away without a colour, one that was comes back whole", () => {
  const ruled = { top: { style: "Double" as const, color: "#000000" }, left: { style: "None" as const } };
  expect(lookDifference(PLAIN, { ...PLAIN, borders: ruled })).toEqual({
    borders: { top: { style: "None" }, left: { style: "Continuous", color: "#FF0000", weight: "Thin" } },
  });
});

test("white for no fill is never set as white", () => {
  expect(lookDifference(PLAIN, { ...PLAIN, fill: { color: "#FFFF00", tintAndShade: 0 } })).toBeNull();
  expect(lookToCopy(PLAIN)).not.toHaveProperty("fill");
  expect(lookToCopy({ ...PLAIN, fill: { color: "#FFFF00", tintAndShade: 0 } })).toMatchObject({
    fill: { color: "#FFFF00" },
  });
});

test("what a cell of several letter formats cannot say is not set", () => {
  const mixed = { font: { bold: null, name: "Arial" }, wrapText: null } as unknown as CellLook;
  expect(looksOf([[{ format: mixed }]])).toEqual([[{ font: { name: "Arial" } }]]);
});
