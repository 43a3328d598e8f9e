import type { CSSProperties } from "react";
import type { Framework } from "../../model/framework";
import type { DecimalText } from "../../model/numbers/decimal";
import { rankingFigure } from "../../model/totalRule";
import { drawn, drawnThresholds } from "./drawn";

/** How far a unit has come on the scale, with a tick at each threshold, as the ground of its cell; none without a scale. */
export function rowBar(framework: Framework): (figure: DecimalText | null) => CSSProperties | undefined {
  const scale = rankingFigure(framework.total) === "ratio" ? 100 : drawn(framework.scale);
  if (scale === null || scale <= 0 || framework.ranking.direction === "lowest") return () => undefined;
  const percent = (value: number): string => `${Math.min(100, Math.max(0, (value * 100) / scale)).toFixed(1)}%`;
  const ticks = drawnThresholds(framework).flatMap(({ value }) => (value === null ? [] : [percent(value)]));
  return (figure) => {
    const value = drawn(figure);
    if (value === null) return undefined;
    return {
      backgroundImage: [...ticks.map(() => "var(--tick)"), "var(--bar)"].join(", "),
      backgroundSize: [...ticks.map(() => "1px 6px"), `${percent(value)} 3px`].join(", "),
      backgroundPosition: [...ticks.map((tick) => `${tick} 100%`), "0 100%"].join(", "),
    };
  };
}
