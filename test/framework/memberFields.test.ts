import { memberFields, type MemberPlace, withMember } from "../../src/framework/form/memberFields";
import { formWords } from "../../src/locales/formWords";
import type { Framework } from "../../src/model/framework";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { frameworkById } from "../support/frameworkById";

const words = formWords("vi");

function placesOf({ criteria, groups = [], units = [], classes }: Framework): readonly MemberPlace[] {
  const items = { criteria, groups, units, levels: classes?.levels ?? [] };
  const all = Object.entries(items).flatMap(([section, list]) => list.map((_, index) => ({ section, index })));
  return [{ section: "general", index: 0 }, ...(all as MemberPlace[])];
}

/** With a group, a decision on a unit and a condition, each naming something by its id. */
const REFERRING: Framework = {
  ...frameworkById("hung-yen-xa-2023"),
  groups: [{ id: "nhom-1", name: { vi: "Xã đồng bằng", en: "Plain" }, aliases: [] }],
  units: [
    { unit: "Xã A", group: "nhom-1", notApplicable: ["the-che-so"] },
    { unit: "Xã B", knockOut: { class: "Khá", reason: "Có cán bộ bị kỷ luật", legalBasis: "Điều 7" } },
  ],
};

function fieldOf(framework: Framework, place: MemberPlace, member: string) {
  const field = memberFields(framework, place, words).find((each) => each.member === member);
  if (field === undefined) throw new Error(`no ${member}`);
  return field;
}

function changed(framework: Framework, place: MemberPlace, member: string, text: string): Framework {
  const read = withMember(framework, place, { member, text }, words);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

it.each([...catalogFrameworks.map(({ framework }) => framework), REFERRING].map((each) => [each.id, each] as const))(
  "says every member of %s so that it reads back as it is",
  (_, framework) => {
    for (const place of placesOf(framework)) {
      const fields = memberFields(framework, place, words);
      expect(fields.length).toBeGreaterThan(4);
      for (const field of fields.filter(({ text }) => text !== "")) {
        // Taken away and said again: what was read is what stood there.
        const without = withMember(framework, place, { member: field.member, text: "" }, words);
        if (!without.ok) throw new Error(field.path);
        expect(changed(without.value, place, field.member, field.text)).toEqual(framework);
      }
    }
  },
);

it("names criteria and groups in the place of their ids, and finds them again by their names", () => {
  const unit: MemberPlace = { section: "units", index: 0 };
  expect(fieldOf(REFERRING, unit, "notApplicable").text).toBe("“Thể chế số”");
  expect(fieldOf(REFERRING, unit, "group")).toMatchObject({ text: "“Xã đồng bằng”", names: ["“Xã đồng bằng”"] });
  const level: MemberPlace = { section: "levels", index: 1 };
  const framework = changed(
    REFERRING,
    level,
    "conditions",
    '% điểm tối đa từng tiêu chí ≥ 75: "nhận thức số"; “Thể chế số”',
  );
  expect(framework.classes?.levels[1]?.conditions).toEqual([
    { of: "percentOfMax", comparison: "atLeast", value: "75", criteria: ["nhan-thuc-so", "the-che-so"] },
  ]);
  expect(fieldOf(framework, level, "conditions").text).toBe(
    "% điểm tối đa từng tiêu chí ≥ 75: “Nhận thức số”; “Thể chế số”",
  );
});

it("leaves a name alone that two criteria have: it tells nothing apart", () => {
  const [first, second, ...others] = REFERRING.criteria;
  if (first === undefined || second === undefined) throw new Error("no criteria");
  const twice = { ...REFERRING, criteria: [first, { ...second, name: first.name }, ...others] };
  expect(fieldOf(twice, { section: "units", index: 0 }, "notApplicable").text).toBe("the-che-so");
});

it("takes a decision away with its last part, and leaves everything else", () => {
  const unit: MemberPlace = { section: "units", index: 1 };
  const bare = ["knockOut.class", "knockOut.reason", "knockOut.legalBasis"].reduce(
    (framework, member) => changed(framework, unit, member, " "),
    REFERRING,
  );
  expect(bare).toEqual({ ...REFERRING, units: [REFERRING.units?.[0], { unit: "Xã B" }] });
});

it("says why a text says nothing, and changes nothing", () => {
  const place: MemberPlace = { section: "criteria", index: 0 };
  const read = withMember(REFERRING, place, { member: "rule", text: "khoảng 5 điểm" }, words);
  expect(read).toMatchObject({ ok: false, error: { code: "notLike", found: "khoảng 5 điểm" } });
  expect(withMember(REFERRING, place, { member: "step", text: "1.234" }, words)).toMatchObject({
    ok: false,
    error: { code: "twoReadings" },
  });
});

it("offers no member of classes where the framework has none, and keeps members it does not know", () => {
  const bare = { ...REFERRING, classes: null, indices: [{ id: "a" }] };
  const general: MemberPlace = { section: "general", index: 0 };
  expect(memberFields(bare, general, words).map(({ member }) => member)).not.toContain("classes.bars");
  expect(changed(bare, general, "notes", "Một ghi chú")).toEqual({ ...bare, notes: ["Một ghi chú"] });
});
