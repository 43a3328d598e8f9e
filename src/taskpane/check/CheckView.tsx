import { lazy, useDeferredValue, useMemo, useState } from "react";
import { severityText } from "../../locales/findingText";
import { viewWords } from "../../locales/viewWords";
import type { Language } from "../../locales/language";
import { cellText } from "../../model/address";
import { SEVERITIES, type Finding, type Severity } from "../../model/finding";
import type { SheetScan } from "../../session/scan";
import { fold } from "../fold";
import { Notice } from "../fluent/Notice";
import { IntentIcon } from "../Notice";
import { OnRequest } from "../OnRequest";
import type { Sheet } from "../paneState";
import type { ViewProps } from "../viewProps";
import { ButtonRow } from "../fluent/ButtonRow";
import { FilterButton } from "../fluent/FilterButton";
import { Fluent } from "../fluent/Fluent";
import { SearchField } from "../fluent/SearchField";
import { useSpeech } from "../speech";
import { FindingList } from "./FindingList";
import { useFixable } from "./fixable";
import { FixesByKind } from "./FixOffer";
import { Highlighting } from "./Highlighting";
import { GateCard } from "./GateCard";
import { sayFinding } from "./sayFinding";
import { Understood } from "../understood/Understood";

const Verification = lazy(() =>
  import(/* webpackChunkName: "verify" */ "../verify/Verification").then(({ Verification: view }) => ({
    default: view,
  })),
);

/** Fewer findings than this are seen at a glance. */
const MANY = 10;

const DraftCheck = lazy(() =>
  import(/* webpackChunkName: "draft" */ "./DraftCheck").then(({ DraftCheck: view }) => ({ default: view })),
);

const RosterCheck = lazy(() =>
  import(/* webpackChunkName: "roster" */ "./RosterCheck").then(({ RosterCheck: view }) => ({ default: view })),
);

type Filter = Severity | "all";

/** Everything the checks found in the sheet, and how the sheet was understood. */
export function CheckView(props: ViewProps) {
  const { language } = useSpeech();
  const words = viewWords(language);
  const { sheet } = props.state;
  if (sheet === null) return <p className="quiet">{words.nothingRead}</p>;
  if (sheet.scan.ours) {
    return (
      <Fluent>
        <Notice intent="info" heading={words.empty.ours(sheet.scan.grid.sheet.name)}>
          <p>{words.empty.next}</p>
        </Notice>
      </Fluent>
    );
  }
  const shown = sheet.scan.tables[sheet.table];
  return (
    <Fluent>
      <GateCard {...props} sheet={sheet} />
      <Findings {...props} sheet={sheet} />
      {shown === undefined ? null : (
        <Understood
          key={`${sheet.scan.grid.sheet.id} ${sheet.table}`}
          shown={shown}
          choice={sheet.scan.choices[sheet.table] ?? {}}
          choose={(choice) => props.actions.choose(sheet.table, choice)}
          goTo={props.actions.goTo}
        />
      )}
      {shown === undefined ? null : <Comparing {...props} sheet={sheet} />}
    </Fluent>
  );
}

/** What the table can be compared with: a list of units, the draft that it goes into, the rule behind it. */
function Comparing({ desk, actions, state, sheet: { scan } }: ViewProps & { readonly sheet: Sheet }) {
  const { language } = useSpeech();
  const words = viewWords(language);
  return (
    <>
      <OnRequest heading={words.roster.heading}>{() => <RosterCheck scan={scan} desk={desk} />}</OnRequest>
      <OnRequest heading={words.draft.heading}>{() => <DraftCheck scan={scan} desk={desk} />}</OnRequest>
      <OnRequest heading={words.check.verify}>
        {() => <Verification scan={scan} desk={desk} actions={actions} state={state} />}
      </OnRequest>
    </>
  );
}

function Findings({ actions, desk, state, sheet: { scan } }: ViewProps & { readonly sheet: Sheet }) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const fixable = useFixable(desk, scan);
  const { findings } = scan;
  const listed = useMemo(
    () =>
      SEVERITIES.filter((severity) => filter === "all" || severity === filter)
        .flatMap((severity) => findings.filter((each) => each.severity === severity))
        .filter((each) => sought.trim() === "" || says(each, scan, fold(sought.trim()), language)),
    [findings, scan, filter, sought, language],
  );
  if (findings.length === 0) {
    return (
      <section aria-label={words.heading}>
        <h2>{words.heading}</h2>
        <p className="quiet">
          <IntentIcon intent="success" /> {words.none}
        </p>
        <Highlighting scan={scan} listed={findings} desk={desk} isBusy={state.work.kind !== "idle"} />
      </section>
    );
  }
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <Filters findings={findings} filter={filter} choose={setFilter} />
      {findings.length < MANY ? null : (
        <SearchField label={words.search} clear={words.clearSearch} sought={search} seek={setSearch} />
      )}
      <FixesByKind fixable={fixable} />
      <Highlighting scan={scan} listed={listed} desk={desk} isBusy={state.work.kind !== "idle"} />
      {listed.length === 0 ? (
        <p className="quiet">{words.noneFound}</p>
      ) : (
        <FindingList
          key={`${filter} ${sought}`}
          findings={listed}
          scan={scan}
          actions={actions}
          desk={desk}
          fixable={fixable}
        />
      )}
    </section>
  );
}

function says(finding: Finding, scan: SheetScan, sought: string, language: Language): boolean {
  const { sheet, cell } = finding.place;
  const place = cell === null ? sheet : cellText(cell);
  return fold(`${place} ${sayFinding(finding, scan, language)}`).includes(sought);
}

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

function Filters({ findings, filter, choose }: FiltersProps) {
  const { language } = useSpeech();
  const { check: words } = viewWords(language);
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return (
    <ButtonRow label={words.filter} className="filters">
      <FilterButton label={words.all} count={findings.length} on={filter === "all"} choose={() => choose("all")} />
      {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
        <FilterButton
          key={severity}
          label={severityText(severity, language)}
          count={count(severity)}
          on={filter === severity}
          choose={() => choose(severity)}
        />
      ))}
    </ButtonRow>
  );
}
