import { useState } from "react";
import { Checkbox } from "@fluentui/react-components";
import { ClassBadge } from "../../fluent/ClassBadge";
import { useSpeech } from "../../speech";
import { assertNever } from "../../../model/never";
import type { Framework } from "../../../model/framework";
import { rankingFigure } from "../../../model/totalRule";
import { isChanged, type ComparedRow, type Comparison, type RankChange } from "./comparePreviews";
import { useDraft } from "./DraftContext";
import { LinkButton } from "../../fluent/LinkButton";

const FIRST_ROWS = 20;

interface DraftPreviewProps {
  readonly comparison: Comparison;
  readonly framework: Framework;
}

/** The ranking under the draft, each unit that moves or changes its class marked by sign and words. */
export function DraftPreview({ comparison, framework }: DraftPreviewProps) {
  const { words } = useDraft();
  const [changedOnly, setChangedOnly] = useState(false);
  const [all, setAll] = useState(false);
  const lists = comparison.lists.map(({ group, rows }) => ({
    group,
    rows: changedOnly ? rows.filter(isChanged) : rows,
  }));
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <Checkbox
        checked={changedOnly}
        onChange={(_, { checked }) => setChangedOnly(checked === true)}
        label={words.preview.changedOnly}
      />
      {firstOf(lists, all ? count : FIRST_ROWS).map(({ group, rows }) => (
        <table key={group ?? ""} className="ranking compared">
          {group === null ? null : <caption>{group}</caption>}
          <thead>
            <tr>
              <th className="figure">{words.preview.rank}</th>
              <th>{words.preview.unit}</th>
              {rankingFigure(framework.total) === null ? null : <th className="figure">{words.preview.figure}</th>}
              {framework.classes === null ? null : <th>{words.preview.class}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.unit} row={row} framework={framework} />
            ))}
          </tbody>
        </table>
      ))}
      {count > FIRST_ROWS && !all ? (
        <LinkButton onClick={() => setAll(true)}>{words.preview.showAll(count)}</LinkButton>
      ) : null}
    </>
  );
}

function Row({ row, framework }: { readonly row: ComparedRow; readonly framework: Framework }) {
  const { words: pane } = useSpeech();
  const figure = rankingFigure(framework.total);
  const figureText = figure === "ratio" ? pane.percent : pane.number;
  return (
    <tr className={isChanged(row) ? "changed" : undefined}>
      <td className="figure">
        {row.rank === 0 ? "–" : row.rank}
        {row.rankChange === null ? null : <RankMark change={row.rankChange} />}
      </td>
      <th scope="row">{row.name}</th>
      {figure === null ? null : (
        <td className="figure">{row.figure === null ? "–" : figureText(row.figure, framework.decimals)}</td>
      )}
      {framework.classes === null ? null : (
        <td className="class">
          <ClassText row={row} />
        </td>
      )}
    </tr>
  );
}

function RankMark({ change }: { readonly change: RankChange }) {
  const { words } = useDraft();
  switch (change.kind) {
    case "up":
    case "down":
      return (
        <span className="rank-change" title={words.preview[change.kind](change.places)}>
          <span aria-hidden>
            {change.kind === "up" ? "↑" : "↓"} {change.places}
          </span>
          <span className="unseen">{words.preview[change.kind](change.places)}</span>
        </span>
      );
    case "ranked":
    case "unranked":
      return <span className="rank-change">{words.preview[change.kind]}</span>;
    default:
      return assertNever(change);
  }
}

function ClassText({ row: { level, classChange } }: { readonly row: ComparedRow }) {
  const { words, language } = useDraft();
  return (
    <>
      {classChange === null ? null : (
        <span>{`${classChange.from?.name[language] ?? words.preview.unclassed} →\u00a0`}</span>
      )}
      {level === null ? <span className="quiet">{words.preview.unclassed}</span> : <ClassBadge level={level} />}
    </>
  );
}

/** The first rows over all lists; a list without any is left out. */
function firstOf(lists: Comparison["lists"], limit: number): Comparison["lists"] {
  let left = limit;
  return lists.flatMap(({ group, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ group, rows: shown }];
  });
}
