import { apiSets } from "../../../../scripts/apiSets";
import sets from "../../src/host/apiSets.json";
import { ANSWERED_TYPES, answeredMembers } from "../../src/host/answeredMembers";
import { isSupported } from "../../src/host/requirementSets";

test("the table of requirement sets is what the typings say", () => {
  expect(apiSets(ANSWERED_TYPES)).toEqual(sets);
});

test("it tells setting from reading, and one class's member from another's", () => {
  expect(sets.Worksheet).toMatchObject({
    visibility: "ExcelApi 1.1",
    "visibility=": "ExcelApi 1.2",
    pageLayout: "ExcelApi 1.9",
  });
  expect(sets.Range.getMergedAreasOrNullObject).toBe("ExcelApi 1.13");
});

test("every answered member is in the typings with its set, so that an older Excel refuses it", () => {
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = sets;
  const published = answeredMembers().filter(({ type }) => type !== "InternalService");
  const unknown = published.flatMap(({ type, members }) => {
    return members
      .filter((member) => member !== "items" && table[type]?.[member] === undefined)
      .map((member) => `${type}.${member}`);
  });
  expect(unknown).toEqual([]);
});

test("versions are compared by their parts", () => {
  expect(isSupported({ ExcelApi: "1.10" }, "ExcelApi", "1.9")).toBe(true);
  expect(isSupported({ ExcelApi: "1.9" }, "ExcelApi", "1.10")).toBe(false);
  expect(isSupported({ ExcelApi: "1.9" }, "ExcelApiOnline", "1.1")).toBe(false);
});
