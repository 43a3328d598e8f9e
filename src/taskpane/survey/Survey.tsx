import { useEffect, useRef } from "react";
import { findingText } from "../../locales/findingText";
import { viewWords } from "../../locales/viewWords";
import { areaText } from "../../model/address";
import type { Severity } from "../../model/finding";
import type { SheetScan, TableScan } from "../../session/scan";
import { Button } from "../Button";
import type { PaneActions } from "../desk";
import { IntentIcon } from "../Notice";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { WriteButton } from "../WriteButton";
import { writeSurvey } from "./surveyDeeds";

interface SurveyProps extends ViewProps {
  readonly scans: readonly SheetScan[];
}

/** All sheets with tables: what each would be ranked by and what hinders, to be written together. */
export function Survey({ scans, state, actions, desk }: SurveyProps) {
  const { language } = useSpeech();
  const words = viewWords(language).survey;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone: the focus goes on from the heading.
  useEffect(() => heading.current?.focus(), []);
  const ready = scans.flatMap(({ tables }) => tables.filter(({ assessment }) => assessment !== null)).length;
  const unready = scans.reduce((sum, { tables }) => sum + tables.length, 0) - ready;
  const busy = state.work.kind !== "idle";
  return (
    <section aria-label={words.heading} className="survey">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {scans.length === 0 ? <p>{words.none}</p> : null}
      {scans.map((scan) => (
        <SurveyedSheet key={scan.grid.sheet.id} scan={scan} actions={actions} />
      ))}
      {unready > 0 ? <p className="attention">{words.unready(unready)}</p> : null}
      {ready === 0 ? null : (
        <WriteButton
          scans={scans}
          unavailable={busy}
          onWrite={() => desk.perform((site, deeds) => writeSurvey(site, deeds, language))}
          onShowErrors={() => heading.current?.scrollIntoView()}
        >
          <span className="write-label">{words.write(ready)}</span>
          <span className="write-what">{words.writeWhat}</span>
        </WriteButton>
      )}
      <Button
        unavailable={busy}
        onClick={() =>
          desk.perform(({ tell }) => {
            tell({ kind: "surveyed", survey: null });
            return Promise.resolve();
          })
        }
      >
        {words.back}
      </Button>
    </section>
  );
}

interface SurveyedSheetProps {
  readonly scan: SheetScan;
  readonly actions: PaneActions;
}

function SurveyedSheet({ scan: { grid, tables, findings }, actions }: SurveyedSheetProps) {
  const { language, words: pane } = useSpeech();
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const counts = pane.problems.counts(count("error"), count("warning"), 0);
  return (
    <section aria-label={grid.sheet.name}>
      <h3>{viewWords(language).survey.sheet(grid.sheet.name)}</h3>
      <ul className="plain">
        {tables.map((table, index) => (
          <li key={index}>
            <SurveyedTable table={table} actions={actions} />
          </li>
        ))}
      </ul>
      {tables.length > 0
        ? null
        : findings.map((each, index) => (
            <p key={index} className="attention">
              {findingText(each, [], language)}
            </p>
          ))}
      {tables.length === 0 || counts === "" ? null : (
        <p className="quiet">
          <IntentIcon intent={count("error") > 0 ? "error" : "warning"} /> {counts}
        </p>
      )}
    </section>
  );
}

interface SurveyedTableProps {
  readonly table: TableScan;
  readonly actions: PaneActions;
}

function SurveyedTable({ table: { block, assessment, findings, joined = [] }, actions }: SurveyedTableProps) {
  const { language, words: pane } = useSpeech();
  const { survey: words, unchosen } = viewWords(language);
  const units = assessment?.table.units.length ?? block.units.length;
  const tied = findings.some(({ code }) => code === "framework.ambiguous");
  return (
    <>
      <button
        type="button"
        className="link"
        title={pane.table.showHint}
        onClick={() => actions.goTo(block.sheet, block.area)}
      >
        {block.title ?? areaText(block.area)}
      </button>
      <p className="quiet">
        {[pane.table.units(units), ...(joined.length > 0 ? [words.joined(joined.length + 1)] : [])].join(" · ")}
      </p>
      {assessment === null ? (
        <p className="attention">{tied ? unchosen.tied : unchosen.unfit}</p>
      ) : (
        <p>{assessment.framework.name[language]}</p>
      )}
    </>
  );
}
