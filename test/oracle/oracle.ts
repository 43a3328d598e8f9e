import type { Framework } from "../../src/model/framework";
import { classesOf } from "./classes";
import { compareUnits, groupName, listOf, rankBy, type Ranked, rankIn } from "./ranks";
import { show } from "./rational";
import { type Unit, unitsOf } from "./scores";
import type { SheetText } from "./sheetText";
import { figuresOf, printed } from "./totals";

/** What a sheet comes to under a framework, unit by unit, by a plain and slow reading of docs/framework.md. */
export function expectedOf(sheet: SheetText, framework: Framework) {
  const isComplete = (unit: Unit) => figuresOf(unit, framework).status !== "incomplete";
  const all = unitsOf(sheet, framework, isComplete).map((unit, index): Ranked => ({
    unit,
    figures: figuresOf(unit, framework),
    index,
  }));
  const ranked = all.filter(({ figures }) => figures.status === "ranked");
  const before = (a: Ranked, b: Ranked) => compareUnits(a, b, framework);
  const { classes, reached } = classesOf(all, framework);
  const text = (value: ReturnType<typeof printed>) => (value === null ? null : show(value));
  const rankAmong = (one: Ranked, nameOf: (other: Ranked) => string | null) =>
    one.figures.status !== "ranked"
      ? 0
      : rankIn(
          ranked.filter((other) => nameOf(other) === nameOf(one)),
          one,
          before,
          framework.ranking.ties,
        );
  const inList = (one: Ranked) => ranked.filter((other) => listOf(other, framework) === listOf(one, framework));
  return {
    names: all.map(({ unit }) => unit.name),
    statuses: all.map(({ figures }) => figures.status),
    totals: all.map(({ figures }) => text(printed(figures.total, framework))),
    ratios: all.map(({ figures }) => text(printed(figures.ratio, framework))),
    ranks: all.map((one) => rankAmong(one, (other) => listOf(other, framework))),
    ranksInGroup: all.map((one) => {
      const group = groupName(one.unit, framework);
      return group === null ? 0 : rankAmong(one, (other) => groupName(other.unit, framework));
    }),
    ranksBy: (framework.ranking.alsoBy ?? []).map((id) =>
      all.map((one) => (one.figures.status === "ranked" ? rankBy(id, inList(one), one, framework) : 0)),
    ),
    classes,
    reached: reached.map((level) => (level === "doubt" ? null : level)),
  };
}
