import { useState } from "react";
import { severityText } from "../../locales/findingText";
import { viewWords } from "../../locales/viewWords";
import type { Finding, Severity } from "../../model/finding";
import { IntentIcon, Notice } from "../Notice";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { FindingList } from "./FindingList";
import { GateCard } from "./GateCard";
import { Understood } from "./Understood";

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

type Filter = Severity | "all";

/** Everything the checks found in the sheet, and how the sheet was understood. */
export function CheckView(props: ViewProps) {
  const { state, actions, desk } = props;
  const { language } = useSpeech();
  const words = viewWords(language);
  const [filter, setFilter] = useState<Filter>("all");
  const { sheet } = state;
  if (sheet === null) return <p className="quiet">{words.nothingRead}</p>;
  if (sheet.scan.ours) {
    return (
      <Notice intent="info" heading={words.empty.ours(sheet.scan.grid.sheet.name)}>
        <p>{words.empty.next}</p>
      </Notice>
    );
  }

  const { findings, tables } = sheet.scan;
  const shown = tables[sheet.table];
  const bySeverity = SEVERITY_ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const listed = bySeverity.filter(({ severity }) => filter === "all" || severity === filter);
  return (
    <>
      <GateCard {...props} sheet={sheet} />
      <section aria-label={words.check.heading}>
        <h2>{words.check.heading}</h2>
        <Filters findings={findings} filter={filter} choose={setFilter} />
        {listed.length === 0 ? (
          <p className="quiet">
            {findings.length > 0 ? null : <IntentIcon intent="success" />}{" "}
            {findings.length > 0 ? words.check.noneOfKind : words.check.none}
          </p>
        ) : (
          <FindingList key={filter} findings={listed} scan={sheet.scan} actions={actions} desk={desk} />
        )}
      </section>
      {shown === undefined ? null : (
        <Understood
          shown={shown}
          choice={sheet.scan.choices[sheet.table] ?? {}}
          choose={(choice) => actions.choose(sheet.table, choice)}
          goTo={actions.goTo}
        />
      )}
    </>
  );
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
    <div role="group" aria-label={words.filter} className="filters">
      <FilterButton label={words.all} count={findings.length} on={filter === "all"} choose={() => choose("all")} />
      {SEVERITY_ORDER.map((severity) => (
        <FilterButton
          key={severity}
          label={severityText(severity, language)}
          count={count(severity)}
          on={filter === severity}
          choose={() => choose(severity)}
        />
      ))}
    </div>
  );
}

interface FilterButtonProps {
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
  readonly choose: () => void;
}

function FilterButton({ label, count, on, choose }: FilterButtonProps) {
  return (
    <button type="button" className="filter" aria-pressed={on} onClick={choose}>
      {label} <span className="filter-count">{count}</span>
    </button>
  );
}
