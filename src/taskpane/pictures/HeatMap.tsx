import { useMemo, useState } from "react";
import { viewWords } from "../../locales/viewWords";
import { isTopCriterion } from "../../model/criterionTree";
import type { Criterion } from "../../model/framework";
import type { Assessment } from "../../session/scan";
import { useSpeech } from "../speech";
import { drawn } from "./drawn";
import { LinkButton } from "../fluent/LinkButton";

const [WIDTH, NAMES, ROW, HEADS] = [320, 112, 14, 18];
/** Units drawn at first, and at a time. */
const STEP = 60;

interface Line {
  readonly name: string;
  /** Shares of the maximum by criterion, from 0 to 1; null where there is none. */
  readonly shares: readonly (number | null)[];
}

/** Every unit by every criterion, the better the darker: which criteria are weak, and whose. */
export function HeatMap({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const words = viewWords(language).pictures;
  const [limit, setLimit] = useState(STEP);
  const criteria = assessment.framework.criteria.filter((criterion) => isTopCriterion(criterion));
  const units = assessment.table.units.length;
  const shown = useMemo(() => linesOf(assessment, limit), [assessment, limit]);
  if (criteria.length === 0 || units === 0) return null;
  const cell = (WIDTH - NAMES) / criteria.length;
  return (
    <figure>
      <figcaption>{words.heat}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEADS + shown.length * ROW}`}
        role="img"
        aria-label={words.heatOf(shown.length, criteria.length)}
      >
        {criteria.map(({ id }, column) => (
          <text key={id} x={NAMES + (column + 0.5) * cell} y={HEADS - 6}>
            {column + 1}
          </text>
        ))}
        {shown.map(({ name, shares }, row) => (
          <g key={row} transform={`translate(0 ${HEADS + row * ROW})`}>
            <text x={0} y={ROW - 4} className="name">
              {shortened(name)}
            </text>
            {shares.map((share, column) => (
              <rect
                key={column}
                x={NAMES + column * cell}
                width={cell - 1}
                height={ROW - 1}
                className={share === null ? "no-share" : "share"}
                fillOpacity={share === null ? undefined : 0.06 + 0.94 * share}
              />
            ))}
          </g>
        ))}
      </svg>
      <p className="quiet">{criteria.map(({ name }, column) => `${column + 1}. ${name[language]}`).join("; ")}</p>
      {units > limit ? (
        <LinkButton onClick={() => setLimit(limit + STEP)}>{words.more(Math.min(STEP, units - limit))}</LinkButton>
      ) : null}
      <ShareTable criteria={criteria} lines={shown} />
    </figure>
  );
}

/** The first so many in the order of the ranks, those without one last. */
function linesOf({ framework, table, ranking }: Assessment, limit: number): readonly Line[] {
  const { scores, ranks } = ranking;
  const criteria = framework.criteria.filter((criterion) => isTopCriterion(criterion));
  const place = (unit: number): number => ranks[unit] || Number.MAX_SAFE_INTEGER;
  const units = table.units.map((line, unit) => ({ line, unit })).sort((a, b) => place(a.unit) - place(b.unit));
  return units.slice(0, limit).map(({ line, unit }) => ({
    name: line.name,
    shares: criteria.map(({ id }) => {
      const [points, most] = [drawn(scores.points(id, unit)), drawn(scores.maximum(id, unit))];
      return points === null || most === null || most <= 0 ? null : Math.min(1, Math.max(0, points / most));
    }),
  }));
}

function shortened(name: string): string {
  return name.length <= 19 ? name : `${name.slice(0, 18)}…`;
}

interface ShareTableProps {
  readonly criteria: readonly Criterion[];
  readonly lines: readonly Line[];
}

function ShareTable({ criteria, lines }: ShareTableProps) {
  const { language } = useSpeech();
  const words = viewWords(language).pictures;
  return (
    <details>
      <summary tabIndex={0}>{words.asTable}</summary>
      <div className="table-scroll" role="region" aria-label={words.heat} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th>{words.unit}</th>
              {criteria.map(({ id, name }) => (
                <th key={id} className="figure">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, shares }, row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {shares.map((share, column) => (
                  <td key={column} className="figure">
                    {share === null ? "–" : `${Math.round(share * 100)}%`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
