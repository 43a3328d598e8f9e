import fc from "fast-check";
import { loadFramework, readFramework, saveFramework } from "../../src/framework/document/loadFramework";
import { formToFramework } from "../../src/framework/form/formToFramework";
import { frameworkToForm } from "../../src/framework/form/frameworkToForm";
import { frameworkForm as english } from "../../src/locales/en/frameworkForm";
import { frameworkForm as vietnamese } from "../../src/locales/vi/frameworkForm";
import type { Criterion, Framework } from "../../src/model/framework";
import { Chance } from "./chance";
import { randomFramework } from "./randomFramework";
import { randomSheet } from "./randomSheet";
import { resultOf } from "./resultOf";
import type { SheetText } from "./sheetText";
import { times } from "../support/sweep";

/** What holds of every framework that combines what the format knows, tried on those that are valid. */
function ofValid(holds: (framework: Framework, chance: Chance) => void, numRuns = times(50, 150)): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const chance = new Chance(draw);
      const framework = randomFramework(chance);
      if (readFramework(framework).ok) holds(framework, chance);
    }),
    { numRuns },
  );
}

function saved(framework: Framework): string {
  const text = saveFramework(framework);
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value;
}

test("a framework comes back to the byte from its document, and from its worksheet in both languages", () => {
  ofValid((framework) => {
    const text = saved(framework);
    const loaded = loadFramework(text);
    expect(loaded.ok && saved(loaded.value)).toBe(text);
    for (const words of [vietnamese, english]) {
      const back = formToFramework(frameworkToForm(framework, words).rows, words);
      expect(back.ok ? saved(back.value) : back.error).toBe(text);
    }
  }, 100);
});

/** Results by the names of units; those of one name in the order of the sheet. */
function byName({ names, ...results }: ReturnType<typeof resultOf>) {
  const { ranksBy, ...columns } = results;
  const all = [...Object.values(columns), ...ranksBy] as readonly (readonly unknown[])[];
  return new Map(names.map((name, unit) => [name, all.map((column) => column[unit])]));
}

test("the order of the lines changes no unit's result", () => {
  ofValid((framework, chance) => {
    const sheet = randomSheet(chance, framework);
    const shuffled = [...sheet.lines].sort(() => chance.of(-1, 1));
    expect(byName(resultOf({ ...sheet, lines: shuffled }, framework))).toEqual(byName(resultOf(sheet, framework)));
  });
});

const thrice = (weight: string) => {
  const [above = "", below = "1"] = weight.split("/");
  return `${String(Number(above) * 30)}/${String(Number(below) * 10)}`;
};

test("three times all weights, of criteria and of parts, changes nothing that is divided by them", () => {
  ofValid((framework, chance) => {
    const { total, parts, criteria } = framework;
    if (total.kind !== "mean" && total.kind !== "weightedMean") return;
    const heavier = (criterion: Criterion): Criterion => ({
      ...criterion,
      weight: criterion.weight === null ? null : thrice(criterion.weight),
      ...(criterion.byGroup === undefined
        ? {}
        : {
            byGroup: criterion.byGroup.map((terms) =>
              terms.weight === undefined ? terms : { ...terms, weight: thrice(terms.weight) },
            ),
          }),
    });
    const weights = parts?.weights?.map((each) => ({ ...each, weight: thrice(each.weight) }));
    const scaled: Framework = {
      ...framework,
      criteria: criteria.map(heavier),
      ...(parts === undefined ? {} : { parts: weights === undefined ? parts : { ...parts, weights } }),
    };
    const sheet = randomSheet(chance, framework);
    expect(resultOf(sheet, scaled)).toEqual(resultOf(sheet, framework));
  }, 400);
});

/** One score of points, of something that adds to the total, raised; null where the sheet has none. */
function raised(sheet: SheetText, { criteria }: Framework, chance: Chance): { line: number; sheet: SheetText } | null {
  const ids = criteria
    .filter(({ id, kind }) => kind === "scored" && sheet.columns.includes(id) && !sheet.figures.includes(id))
    .map(({ id }) => id);
  if (ids.length === 0) return null;
  const [id, line] = [chance.of(...ids), chance.whole(0, sheet.lines.length - 1)];
  const before = sheet.lines[line]!.scores[id] ?? null;
  if (before === null || !/^\d/u.test(before)) return null;
  const score = String(Math.round((Number(before) + Number(chance.of("0.5", "2", "7"))) * 1000) / 1000);
  const lines = sheet.lines.map((each, at) =>
    at === line ? { ...each, scores: { ...each.scores, [id]: score } } : each,
  );
  return { line, sheet: { ...sheet, lines } };
}

test("a higher score lowers neither the total nor the ratio of any unit, nor worsens the rank of its own", () => {
  ofValid((framework, chance) => {
    const sheet = randomSheet(chance, framework);
    const after = raised(sheet, framework, chance);
    if (after === null) return;
    const [one, other] = [resultOf(sheet, framework), resultOf(after.sheet, framework)];
    const minMax = framework.criteria.some(({ rule }) => rule?.kind === "minMax");
    const isPlain = framework.ranking.tieBreakers.length === 0 && framework.parts === undefined && !minMax;
    for (const figure of ["totals", "ratios"] as const) {
      one[figure].forEach((value, unit) => {
        if (value !== null) expect(Number(other[figure][unit])).toBeGreaterThanOrEqual(Number(value));
      });
    }
    if (!isPlain || framework.ranking.direction === "lowest") return;
    expect(other.ranks[after.line]).toBeLessThanOrEqual(one.ranks[after.line]!);
  });
});
