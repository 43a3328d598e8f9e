import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import type { ClassLevel } from "../../model/framework";
import { greatest, least } from "../../model/extremes";
import type { Assessment } from "../../session/scan";
import { ClassBadge } from "../fluent/ClassBadge";
import { ThresholdText } from "../frameworks/ClassThresholds";
import { useSpeech } from "../speech";
import { drawnFigures, type DrawnThreshold, drawnThresholds } from "./drawn";

const [WIDTH, TOP, FLOOR, HEIGHT, BIN] = [320, 16, 64, 80, 5];

/** All units on the scale, with the thresholds, and shaded where an inferred one can lie. */
export function UnitStrip({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const words = viewWords(language).pictures;
  const { framework } = assessment;
  const figures = drawnFigures(assessment).filter((figure) => figure !== null);
  const thresholds = drawnThresholds(framework);
  if (figures.length === 0) return null;
  const inferred = thresholds.filter(({ within }) => within !== null).length;
  const marks = thresholds.flatMap(({ value, within }) => [value, within?.above ?? null, within?.atMost ?? null]);
  const place = placing([...figures, ...marks.filter((mark) => mark !== null)]);
  const levels = framework.classes?.levels ?? [];
  return (
    <figure>
      <figcaption>{words.strip}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.stripOf(figures.length, thresholds.length, inferred)}
      >
        {thresholds.map((threshold) => (
          <Interval key={threshold.level} threshold={threshold} color={levels[threshold.level]?.color} place={place} />
        ))}
        <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} className="axis" />
        <Units xs={figures.map(place)} />
        {thresholds.map(({ level, value }) =>
          value === null ? null : (
            <g key={level}>
              <line x1={place(value)} x2={place(value)} y1={TOP} y2={FLOOR} className="threshold" />
              <text x={inside(place(value))} y={TOP - 4}>
                {numberText(String(value), language)}
              </text>
            </g>
          ),
        )}
        {[...new Set([least(figures), greatest(figures)])].map((end) => (
          <text key={end} x={inside(place(end))} y={HEIGHT - 3}>
            {numberText(String(end), language)}
          </text>
        ))}
      </svg>
      {thresholds.length === 0 ? null : <ThresholdTable assessment={assessment} levels={levels} />}
    </figure>
  );
}

type Place = (figure: number) => number;

/** From the least to the greatest that is drawn, with some air at both ends. */
function placing(all: readonly number[]): Place {
  const [from, to] = [least(all), greatest(all)];
  const air = (to - from) * 0.04 || 1;
  return (figure) => ((figure - from + air) / (to - from + 2 * air)) * WIDTH;
}

function inside(x: number): number {
  return Math.min(WIDTH - 16, Math.max(16, x));
}

interface IntervalProps {
  readonly threshold: DrawnThreshold;
  readonly color: string | null | undefined;
  readonly place: Place;
}

function Interval({ threshold: { within }, color, place }: IntervalProps) {
  if (within === null) return null;
  const from = within.above === null ? 0 : place(within.above);
  const to = within.atMost === null ? WIDTH : place(within.atMost);
  return (
    <rect
      x={from}
      width={Math.max(1, to - from)}
      y={TOP}
      height={FLOOR - TOP}
      fill={color ?? "currentColor"}
      className="interval"
    />
  );
}

/** A dot a unit, over each other where they are alike; a column where there are too many. */
function Units({ xs }: { readonly xs: readonly number[] }) {
  const bins = new Map<number, number>();
  for (const x of xs) bins.set(Math.floor(x / BIN), (bins.get(Math.floor(x / BIN)) ?? 0) + 1);
  const most = greatest(bins.values());
  const step = Math.min(BIN, (FLOOR - TOP) / most);
  return [...bins].flatMap(([bin, count]) => {
    const x = bin * BIN + BIN / 2;
    if (step < BIN)
      return [
        <rect
          key={bin}
          x={x - BIN / 2}
          width={BIN - 1}
          y={FLOOR - count * step}
          height={count * step}
          className="unit-dot"
        />,
      ];
    return Array.from({ length: count }, (_, above) => (
      <circle key={`${bin} ${above}`} cx={x} cy={FLOOR - 3 - above * step} r={2.4} className="unit-dot" />
    ));
  });
}

interface ThresholdTableProps {
  readonly assessment: Assessment;
  readonly levels: readonly ClassLevel[];
}

/** The same in words. */
function ThresholdTable({ assessment: { framework, ranking }, levels }: ThresholdTableProps) {
  const { language } = useSpeech();
  const words = viewWords(language).pictures;
  const count = (level: number): number =>
    ranking.counts.find((each) => each.group === null && each.level === level)?.count ?? 0;
  return (
    <details>
      <summary tabIndex={0}>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th>{words.class}</th>
            <th>{words.threshold}</th>
            <th className="figure">{words.units}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level, index) => (
            <tr key={index}>
              <th scope="row">
                <ClassBadge level={level} />
              </th>
              <td>
                <ThresholdText threshold={level.threshold} of={framework.classes?.of ?? "total"} />
              </td>
              <td className="figure">{count(index)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
