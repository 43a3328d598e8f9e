import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { findingText, severityText } from "../../locales/findingText";
import { viewWords } from "../../locales/viewWords";
import { cellText, columnIndex, rowIndex } from "../../model/address";
import type { Finding, Severity } from "../../model/finding";
import { reasonFor } from "../../session/ignoredFindings";
import type { SheetScan } from "../../session/scan";
import type { Desk, PaneActions } from "../desk";
import { DownIcon, UpIcon } from "../icons";
import { neighbour } from "../neighbour";
import { IntentIcon } from "../Notice";
import { useSpeech } from "../speech";
import { LetStand } from "./LetStand";

const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };
/** A sheet of thousands of faulty cells is listed in steps. */
const STEP = 100;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly scan: SheetScan;
  readonly actions: PaneActions;
  readonly desk: Desk;
}

/** One stop of the Tab key; arrows move inside it, Enter goes to the cell. */
export function FindingList({ findings, scan, actions, desk }: FindingListProps) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(STEP);
  const [chosen, setChosen] = useState(0);
  const shown = findings.slice(0, limit);
  const at = Math.min(chosen, shown.length - 1);

  const current = shown[at];

  const choose = (index: number): void => {
    setChosen(index);
    list.current?.querySelectorAll<HTMLButtonElement>("button.finding")[index]?.focus();
  };
  const go = (index: number): void => {
    choose(index);
    actions.goTo(scan.grid.sheet, shown[index]?.place.cell ?? FIRST_CELL);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(at, shown.length, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <>
      <Stepper at={at} shown={shown.length} count={findings.length} go={go} />
      {current === undefined ? null : <LetStand key={at} scan={scan} finding={current} desk={desk} />}
      <p id="finding-keys" className="unseen">
        {words.keys}
      </p>
      <div ref={list} role="group" aria-label={words.list} aria-describedby="finding-keys" onKeyDown={onKeyDown}>
        {bySeverity(shown).map(({ severity, members }) => (
          <FindingGroup key={severity} severity={severity} of={findings}>
            {members.map(({ finding, index }) => (
              <li key={index}>
                <FindingButton
                  finding={finding}
                  reason={reasonFor(scan, finding)}
                  current={index === at}
                  go={() => go(index)}
                />
              </li>
            ))}
          </FindingGroup>
        ))}
      </div>
      {findings.length > limit ? (
        <button type="button" className="link" onClick={() => setLimit(limit + STEP)}>
          {words.showMore(Math.min(STEP, findings.length - limit))}
        </button>
      ) : null}
    </>
  );
}

interface FindingGroupProps {
  readonly severity: Severity;
  readonly of: readonly Finding[];
  readonly children: ReactNode;
}

function FindingGroup({ severity, of, children }: FindingGroupProps) {
  const { language } = useSpeech();
  const count = of.filter((finding) => finding.severity === severity).length;
  const heading = viewWords(language).check.group(severityText(severity, language), count);
  return (
    <>
      <h3>{heading}</h3>
      <ul className="findings" aria-label={heading}>
        {children}
      </ul>
    </>
  );
}

interface Group {
  readonly severity: Severity;
  /** Each with its position in the whole list. */
  readonly members: readonly { readonly finding: Finding; readonly index: number }[];
}

/** Runs of one severity: the list comes sorted by it. */
function bySeverity(findings: readonly Finding[]): readonly Group[] {
  const placed = findings.map((finding, index) => ({ finding, index }));
  const severities = [...new Set(findings.map(({ severity }) => severity))];
  return severities.map((severity) => ({
    severity,
    members: placed.filter(({ finding }) => finding.severity === severity),
  }));
}

interface StepperProps {
  readonly at: number;
  readonly shown: number;
  readonly count: number;
  readonly go: (index: number) => void;
}

function Stepper({ at, shown, count, go }: StepperProps) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  return (
    <div className="stepper">
      <span className="quiet">{words.position(at + 1, count)}</span>
      <button
        type="button"
        className="icon-button"
        title={words.previous}
        disabled={at <= 0}
        onClick={() => go(at - 1)}
      >
        <UpIcon />
      </button>
      <button
        type="button"
        className="icon-button"
        title={words.next}
        disabled={at >= shown - 1}
        onClick={() => go(at + 1)}
      >
        <DownIcon />
      </button>
    </div>
  );
}

interface FindingButtonProps {
  readonly finding: Finding;
  /** Why it stands; null where it is still to be dealt with. */
  readonly reason: string | null;
  readonly current: boolean;
  readonly go: () => void;
}

function FindingButton({ finding, reason, current, go }: FindingButtonProps) {
  const { language } = useSpeech();
  const { sheet, cell } = finding.place;
  return (
    <button
      type="button"
      className="finding"
      tabIndex={current ? 0 : -1}
      aria-current={current ? "true" : undefined}
      onClick={go}
    >
      <IntentIcon intent={finding.severity} />
      <span>
        <span className="finding-place">
          {severityText(finding.severity, language)} ·{" "}
          {viewWords(language).check.place(sheet, cell === null ? null : cellText(cell))}
        </span>
        {findingText(finding, language)}
        {reason === null ? null : <span className="quiet"> {viewWords(language).check.stands(reason)}</span>}
      </span>
    </button>
  );
}
