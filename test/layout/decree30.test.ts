import { layoutOf, NOT_CHECKED } from "./layoutOf";

// One whose decision fits a page and whose appendix lies across; one with several pages and two appendices.
test.each([
  { sample: "hung-yen-xa-2023", alsoOpen: ["number.place", "number.again"] },
  { sample: "can-tho-2023", alsoOpen: [] },
])("a draft of $sample is laid out as Decree 30/2020 asks", async ({ sample, alsoOpen }) => {
  expect(await layoutOf(sample)).toEqual({ broken: [], open: [...NOT_CHECKED, ...alsoOpen].sort() });
});
