import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../src/framework/catalog/catalog";
import { readFramework } from "../../src/framework/document/loadFramework";
import type { RawValue } from "../../src/model/cell";
import type { Framework } from "../../src/model/framework";
import { add, dec, decimal, decimalText } from "../../src/model/numbers/decimal";
import type { WorkedExample } from "../../src/model/pointRule";
import { frameworkOf } from "../support/framework";
import { sheetOf } from "../support/sheetOf";
import { assess } from "./rawOutcome";
import { type WorkedRule, WORKED_RULES } from "./workedRules";

const ALL: readonly WorkedRule[] = Object.values(WORKED_RULES).flat();

test("every kind of rule that a document can have is worked through", () => {
  const schema = readFileSync(join(__dirname, "../../docs/framework.schema.json"), "utf8");
  const kinds = ruleSchemas(JSON.parse(schema) as SchemaPart).map(({ properties }) => properties?.["kind"]?.const);
  expect(kinds.sort()).toEqual(Object.keys(WORKED_RULES).sort());
});

test.each(ALL.map((worked) => [worked.rule.kind, worked.source, worked] as const))(
  "%s: %s",
  (_kind, _source, worked) => {
    const read = readFramework(JSON.parse(JSON.stringify(frameworkWith(worked))));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && pointsUnder(read.value, worked)).toEqual(worked.points.map(([, points]) => points));
  },
);

test.each(ALL.flatMap((worked) => (worked.rule.kind === "minMax" ? [] : [[worked.source, worked] as const])))(
  "%s: the validator makes its examples anew, and refuses one that is a last digit off",
  (_source, worked) => {
    const examples = worked.points.map(([figure, points]) => exampleOf(figure, points));
    expect(readFramework(frameworkWith(worked, examples))).toMatchObject({ ok: true });
    for (const index of examples.keys()) {
      const off = examples.map((each, at) =>
        at === index ? { ...each, points: decimalText(add(dec(each.points), dec("0.01"))) } : each,
      );
      const read = readFramework(frameworkWith(worked, off));
      expect(read).toMatchObject({ ok: false, error: [{ path: `criteria[0].examples[${index}].points` }] });
    }
  },
);

test("examples that the catalog shows are of the rule's own ends: its base, its step, its most", () => {
  const shown = catalog.flatMap(({ criteria }) => criteria.flatMap(({ examples = [] }) => examples));
  expect(shown.map(({ figure, points, group }) => [figure, group, points])).toEqual([
    ["2000000", "khac", "10"],
    ["2060000", "khac", "10.5"],
    ["3800000", "khac", "25"],
    ["1545000", "mien-nui", "10.5"],
  ]);
});

function frameworkWith({ max, rule, rounding }: WorkedRule, examples?: readonly WorkedExample[]): Framework {
  const name = (vi: string) => ({ name: { vi, en: vi } });
  return frameworkOf({
    a: { ...name("Kết quả"), max, rule, ...rounding, ...(examples === undefined ? {} : { examples }) },
    b: { ...name("Hội nghị"), max: "10" },
  });
}

/** The points under the criterion of a sheet that gives the figures under "Số liệu", a unit each. */
function pointsUnder(framework: Framework, { points }: WorkedRule): readonly (string | null)[] {
  const rows: readonly (readonly RawValue[])[] = [
    ["STT", "Đơn vị", "Kết quả", "Hội nghị"],
    ["", "", "Số liệu", "Điểm"],
    ...points.map(([figure], index) => [index + 1, `Xã ${"ABCDEFGHIK"[index] ?? ""}`, figure, 5]),
  ];
  const scores = assess(sheetOf(rows), framework).tables[0]?.assessment?.ranking.scores;
  return points.map((_, unit) => {
    const made = scores?.points("a", unit) ?? null;
    return made === null ? null : decimalText(made);
  });
}

/** A figure of the sheet as a document says it. */
function exampleOf(figure: RawValue, points: string): WorkedExample {
  const text = String(figure).replace(",", ".");
  if (text.endsWith("%")) return { figure: hundredth(text.slice(0, -1)), outOf: "1", points };
  const [own = "", outOf] = text.split("/");
  if (Number.isNaN(Number(own))) return { figure: own === "Đạt" ? "1" : "0", points };
  return { figure: own, points, ...(outOf === undefined ? {} : { outOf }) };
}

function hundredth(text: string): string {
  const { digits, places } = dec(text);
  return decimalText(decimal(digits, places + 2));
}

interface SchemaPart {
  readonly const?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly oneOf?: readonly SchemaPart[];
}

function ruleSchemas({ properties }: SchemaPart): readonly SchemaPart[] {
  return properties?.["criteria"]?.items?.properties?.["rule"]?.oneOf ?? [];
}
