import type { ClassLevel, ClassRule, Framework, LocalText, Provenance, Threshold } from "../../../model/framework";
import { rankingFigure } from "../../../model/totalRule";

/** A document states it, and the officer has yet to say which. */
export const NO_SOURCE_YET: Provenance = { kind: "stated", source: "" };

/** A threshold that nobody has said yet: the check asks for its value and its source. */
export const OPEN_THRESHOLD: Threshold = {
  value: null,
  comparison: "atLeast",
  provenance: NO_SOURCE_YET,
};

/** The framework with one more class, the lowest; the first two come together, since one class divides nothing. */
export function withLevel(framework: Framework, nameOf: (position: number) => LocalText): Framework {
  const { of, levels }: ClassRule = framework.classes ?? {
    of: rankingFigure(framework.total) ?? "minimum",
    levels: [{ name: nameOf(1), threshold: null, color: null }],
  };
  // Classes above may do without a threshold where conditions decide; the former lowest needs one now.
  const raised = levels.map((level, position) =>
    position === levels.length - 1 ? { ...level, threshold: level.threshold ?? OPEN_THRESHOLD } : level,
  );
  const lowest: ClassLevel = { name: freeName(levels, nameOf), threshold: null, color: null };
  return { ...framework, classes: { of, levels: [...raised, lowest] } };
}

/** Without a class. Where the lowest took the rest, the lowest of what is left does; it has no quota. One class for all is none. */
export function withoutLevel(framework: Framework, index: number): Framework {
  const { classes } = framework;
  if (classes === null) return framework;
  const takesRest = classes.levels.at(-1)?.threshold === null;
  const left = classes.levels.filter((_, position) => position !== index);
  const levels = left.map(({ quota, ...level }, position) =>
    position === left.length - 1
      ? { ...level, threshold: takesRest ? null : level.threshold }
      : { ...level, ...(quota === undefined ? {} : { quota }) },
  );
  const isDivided = levels.length > 1 || (levels.length === 1 && !takesRest);
  return { ...framework, classes: isDivided ? { ...classes, levels } : null };
}

/** The lowest class takes every unit that is left, or has a threshold below which there is no class. */
export function withRest(framework: Framework, takesRest: boolean): Framework {
  const { classes } = framework;
  if (classes === null) return framework;
  const levels = classes.levels.map((level, position) =>
    position === classes.levels.length - 1 ? { ...level, threshold: takesRest ? null : OPEN_THRESHOLD } : level,
  );
  return { ...framework, classes: { ...classes, levels } };
}

export function withLevelChanged(framework: Framework, index: number, change: Partial<ClassLevel>): Framework {
  const { classes, units } = framework;
  const former = classes?.levels[index];
  if (classes === null || former === undefined) return framework;
  const level = { ...former, ...change };
  const levels = classes.levels.map((each, position) => (position === index ? level : each));
  const renamed = { ...framework, classes: { ...classes, levels } };
  if (units === undefined || level.name.vi === former.name.vi) return renamed;
  return {
    ...renamed,
    units: units.map((unit) =>
      unit.knockOut?.class === former.name.vi
        ? { ...unit, knockOut: { ...unit.knockOut, class: level.name.vi } }
        : unit,
    ),
  };
}

export function withThreshold(framework: Framework, index: number, change: Partial<Threshold>): Framework {
  const threshold = framework.classes?.levels[index]?.threshold ?? OPEN_THRESHOLD;
  return withLevelChanged(framework, index, { threshold: { ...threshold, ...change } });
}

function freeName(levels: readonly ClassLevel[], nameOf: (position: number) => LocalText): LocalText {
  let position = levels.length + 1;
  while (levels.some(({ name }) => name.vi === nameOf(position).vi)) position += 1;
  return nameOf(position);
}
