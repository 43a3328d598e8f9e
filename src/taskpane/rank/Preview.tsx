import { lazy, Suspense, useMemo, useState, type CSSProperties } from "react";
import { useRovingUnits } from "./useRovingUnits";
import { rankingFigure } from "../../model/totalRule";
import type { Assessment } from "../../session/scan";
import { ClassBadge } from "../ClassBadge";
import type { PaneActions } from "../desk";
import { rowBar } from "../pictures/rowBar";
import { useSpeech } from "../speech";
import { previewLists, type PreviewList, type PreviewRow } from "./previewRows";

const TieNote = lazy(() =>
  import(/* webpackChunkName: "tie" */ "./TieNote").then(({ TieNote: note }) => ({ default: note })),
);

const AlternativeNotes = lazy(() =>
  import(/* webpackChunkName: "tie" */ "./AlternativeNotes").then(({ AlternativeNotes: notes }) => ({
    default: notes,
  })),
);

/** Rows shown at first, and added at a time: a page of thousands of rows would stall the pane. */
const FIRST_ROWS = 8;
const MORE_ROWS = 200;

interface PreviewProps {
  /** Something else heads it. */
  readonly isHeaded?: boolean;
  readonly assessment: Assessment;
  readonly actions: PaneActions;
}

/** The ranking as it would be written. */
export function Preview({ isHeaded = false, assessment, actions }: PreviewProps) {
  const { words } = useSpeech();
  const lists = useMemo(() => previewLists(assessment), [assessment]);
  const [limit, setLimit] = useState(FIRST_ROWS);
  const roving = useRovingUnits();
  const count = assessment.table.units.length;
  const next = Math.min(count, limit + MORE_ROWS);
  return (
    <section aria-label={isHeaded ? undefined : words.preview.heading} {...roving}>
      {isHeaded ? null : <h2>{words.preview.heading}</h2>}
      {count === 0 ? <p className="quiet">{words.preview.empty}</p> : null}
      {firstOf(lists, limit).map((list) => (
        <RankingTable key={list.group ?? ""} list={list} assessment={assessment} actions={actions} />
      ))}
      {count > limit ? (
        <button type="button" className="link" onClick={() => setLimit(next)}>
          {next === count ? words.preview.showAll(count) : words.preview.showMore(next - limit)}
        </button>
      ) : null}
      {limit > FIRST_ROWS ? (
        <button type="button" className="link" onClick={() => setLimit(FIRST_ROWS)}>
          {words.preview.showFewer}
        </button>
      ) : null}
    </section>
  );
}

/** The first rows over all lists. */
function firstOf(lists: readonly PreviewList[], limit: number): readonly PreviewList[] {
  let left = limit;
  return lists.flatMap(({ group, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ group, rows: shown }];
  });
}

interface RankingTableProps extends PreviewProps {
  readonly list: PreviewList;
}

function RankingTable({ list, assessment, actions }: RankingTableProps) {
  const { words } = useSpeech();
  const { framework } = assessment;
  const figure = rankingFigure(framework.total);
  const bar = useMemo(() => rowBar(framework), [framework]);
  return (
    <table className="ranking">
      {list.group === null ? null : <caption>{list.group === "" ? words.preview.noGroup : list.group}</caption>}
      <thead>
        <tr>
          <th className="figure">{words.preview.rank}</th>
          <th>{words.preview.unit}</th>
          {figure === null ? null : <th className="figure">{words.preview[figure]}</th>}
          {framework.classes === null ? null : <th>{words.preview.class}</th>}
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row) => (
          <RankedUnit key={row.unit} {...{ row, figure, assessment, actions }} ground={bar(row.figure)} />
        ))}
      </tbody>
    </table>
  );
}

interface RankedUnitProps extends PreviewProps {
  readonly row: PreviewRow;
  readonly figure: "total" | "ratio" | null;
  readonly ground: CSSProperties | undefined;
}

function RankedUnit({ row, figure, assessment, actions, ground }: RankedUnitProps) {
  const { words } = useSpeech();
  const { framework, table, ranking } = assessment;
  const show = (): void => {
    const line = table.units[row.unit];
    if (line !== undefined) actions.goTo(table.sheet, line.nameCell);
  };
  return (
    <tr>
      <td className="figure">{row.rank === 0 ? "–" : row.rank}</td>
      <th scope="row" className="on-scale" style={ground}>
        <button type="button" className="link unit" tabIndex={-1} title={words.preview.goToUnit} onClick={show}>
          {row.name}
        </button>
        {(assessment.alternatives ?? []).length === 0 ? null : (
          <Suspense>
            <AlternativeNotes assessment={assessment} unit={row.unit} />
          </Suspense>
        )}
        {ranking.decisions.length === 0 ? null : (
          <Suspense>
            <TieNote assessment={assessment} unit={row.unit} />
          </Suspense>
        )}
      </th>
      {figure === null ? null : <FigureCell row={row} figure={figure} decimals={framework.decimals} />}
      {framework.classes === null ? null : <ClassCell row={row} />}
    </tr>
  );
}

interface FigureCellProps {
  readonly row: PreviewRow;
  readonly figure: "total" | "ratio";
  readonly decimals: number;
}

function FigureCell({ row, figure, decimals }: FigureCellProps) {
  const { words } = useSpeech();
  if (row.figure === null) {
    return <td className="quiet">{row.status === "ranked" ? "" : words.preview.withoutRank[row.status]}</td>;
  }
  return <td className="figure">{(figure === "ratio" ? words.percent : words.number)(row.figure, decimals)}</td>;
}

function ClassCell({ row: { level, classIsOpen, status } }: { readonly row: PreviewRow }) {
  const { words } = useSpeech();
  if (level === null) {
    const below = status === "ranked" ? words.preview.belowClasses : "";
    return <td className="quiet">{classIsOpen ? words.preview.unclassed : below}</td>;
  }
  return (
    <td className="class">
      <ClassBadge level={level} />
    </td>
  );
}
