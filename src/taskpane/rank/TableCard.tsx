import { lazy, Suspense } from "react";
import { areaText } from "../../model/address";
import type { TableScan } from "../../session/scan";
import { Choice } from "../Choice";
import type { PaneActions } from "../desk";
import type { Sheet } from "../paneState";
import { useSpeech } from "../speech";
import type { PaneWords } from "../../locales/vi/pane";

const HiddenUnits = lazy(() =>
  import(/* webpackChunkName: "hidden" */ "./HiddenUnits").then(({ HiddenUnits: offer }) => ({ default: offer })),
);

interface TableCardProps {
  readonly sheet: Sheet;
  readonly shown: TableScan;
  readonly actions: PaneActions;
}

/** Which table was found, and how large it is. */
export function TableCard({ sheet, shown, actions }: TableCardProps) {
  const { words } = useSpeech();
  const { block } = shown;
  const { tables } = sheet.scan;
  return (
    <section aria-label={words.table.heading}>
      {tables.length < 2 ? (
        <h2>{words.table.heading}</h2>
      ) : (
        <Choice
          id="table-shown"
          label={words.table.choose}
          value={String(sheet.table)}
          onChange={(value) => actions.showTable(Number(value))}
        >
          {tables.map((table, index) => (
            <option key={index} value={index}>
              {words.table.option(index + 1, tables.length, table.block.title ?? areaText(table.block.area))}
            </option>
          ))}
        </Choice>
      )}
      <button
        type="button"
        className="link"
        title={words.table.showHint}
        onClick={() => actions.goTo(block.sheet, block.area)}
      >
        {words.table.show(block.sheet.name, areaText(block.area))}
      </button>
      <p className="quiet">{sizeOf(shown, words).join(" · ")}</p>
      {shown.hiddenUnits === 0 ? null : (
        <Suspense>
          <HiddenUnits sheet={sheet} shown={shown} actions={actions} />
        </Suspense>
      )}
    </section>
  );
}

function sizeOf({ block, assessment }: TableScan, { table }: PaneWords): readonly string[] {
  const groups = new Set(block.units.flatMap(({ group }) => (group === null ? [] : [group]))).size;
  const sizes = [table.units(block.units.length), ...(groups > 0 ? [table.groups(groups)] : [])];
  if (assessment === null) return sizes;
  const { total } = assessment.framework;
  if (total.kind === "givenTotal") return [...sizes, table.givenTotal];
  if (total.kind === "givenRatio") return [...sizes, table.givenRatio];
  return [...sizes, table.criteria(assessment.table.criteria.length)];
}
