import { useEffect, useRef } from "react";
import { viewWords } from "../../locales/viewWords";
import { areaText, columnIndex, rowIndex } from "../../model/address";
import { SEVERITIES, type Severity } from "../../model/finding";
import { groupFindings } from "../../model/groupFindings";
import type { SheetScan, TableScan } from "../../session/scan";
import { sheetOfPlace } from "../../session/sheetOfPlace";
import { sayFinding } from "../check/sayFinding";
import type { PaneActions } from "../desk";
import { IntentIcon } from "../Notice";
import { OnRequest } from "../OnRequest";
import { Preview } from "../rank/Preview";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { Fluent } from "../fluent/Fluent";
import { LinkButton } from "../fluent/LinkButton";

export const SURVEY_HEADING = "survey-heading";

interface SurveyProps extends Pick<ViewProps, "actions"> {
  readonly scans: readonly SheetScan[];
}

/** All sheets with tables: what each would be ranked by, the ranking as it would be, and what hinders. */
export function Survey({ scans, actions }: SurveyProps) {
  const { language } = useSpeech();
  const words = viewWords(language).survey;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone: the focus goes on from the heading.
  useEffect(() => heading.current?.focus(), []);
  const unready = scans.flatMap(({ tables }) => tables.filter(({ assessment }) => assessment === null)).length;
  return (
    <Fluent>
      <section aria-label={words.heading} className="survey">
        <h2 ref={heading} id={SURVEY_HEADING} tabIndex={-1}>
          {words.heading}
        </h2>
        {scans.length === 0 ? <p>{words.none}</p> : null}
        {scans.map((scan) => (
          <SurveyedSheet key={scan.grid.sheet.id} scan={scan} actions={actions} />
        ))}
        {unready > 0 ? <p className="attention">{words.unready(unready)}</p> : null}
      </section>
    </Fluent>
  );
}

interface SurveyedSheetProps {
  readonly scan: SheetScan;
  readonly actions: PaneActions;
}

function SurveyedSheet({ scan, actions }: SurveyedSheetProps) {
  const { language, words: pane } = useSpeech();
  const { grid, tables, findings } = scan;
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const counts = pane.problems.counts(count("error"), count("warning"), count("info"));
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
      {counts === "" ? null : (
        <OnRequest heading={`${pane.problems.heading}: ${counts}`}>
          {() => <SurveyedFindings scan={scan} actions={actions} />}
        </OnRequest>
      )}
    </section>
  );
}

/** What hinders comes first; a click goes to the cell. */
function SurveyedFindings({ scan, actions }: SurveyedSheetProps) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  const groups = groupFindings(
    SEVERITIES.flatMap((severity) => scan.findings.filter((found) => found.severity === severity)),
  );
  return (
    <ul className="plain">
      {groups.slice(0, MOST_FINDINGS).map(({ first, members }, index) => (
        <li key={index}>
          <LinkButton onClick={() => actions.goTo(sheetOfPlace(scan, first.place), first.place.cell ?? FIRST_CELL)}>
            <IntentIcon intent={first.severity} /> {sayFinding(first, scan, language)}
            {members.length === 1 ? null : ` ${words.others(members.length - 1)}`}
          </LinkButton>
        </li>
      ))}
      {groups.length <= MOST_FINDINGS ? null : (
        <li className="quiet">{viewWords(language).survey.more(groups.length - MOST_FINDINGS)}</li>
      )}
    </ul>
  );
}

/** The rest is seen on the sheet itself. */
const MOST_FINDINGS = 20;
const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };

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
      <LinkButton hint={pane.table.showHint} onClick={() => actions.goTo(block.sheet, block.area)}>
        {block.title ?? areaText(block.area)}
      </LinkButton>
      <p className="quiet">
        {[pane.table.units(units), ...(joined.length > 0 ? [words.joined(joined.length + 1)] : [])].join(" · ")}
      </p>
      {assessment === null ? (
        <p className="attention">{tied ? unchosen.tied : unchosen.unfit}</p>
      ) : (
        <>
          <p>{assessment.matchedBy === "derived" ? unchosen.own : assessment.framework.name[language]}</p>
          <OnRequest heading={pane.preview.heading}>
            {() => <Preview isHeaded assessment={assessment} actions={actions} />}
          </OnRequest>
        </>
      )}
    </>
  );
}
