import { useId, useState } from "react";
import { Input, Label } from "@fluentui/react-components";
import { viewWords } from "../../locales/viewWords";
import { parseArea } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Block, LineRole } from "../../model/block";
import type { LineReading } from "../../model/reading";
import type { SettledLine, TableChoice, TableScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import { Choice } from "../fluent/Choice";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";
import { type LineRun, runsOf } from "./runsOf";
import { LinkButton } from "../fluent/LinkButton";

interface UnitLinesProps {
  readonly shown: TableScan;
  readonly lines: readonly LineReading[];
  readonly choice: TableChoice;
  readonly choose: (choice: TableChoice) => void;
  readonly goTo: PaneActions["goTo"];
}

/** Runs listed at first, and added at a time. */
const STEP = 30;

/** Every line of the table's area with what it is taken for; a line can be made a unit, and a unit left out. */
export function UnitLines({ shown: { block }, lines, choice, choose, goTo }: UnitLinesProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const [limit, setLimit] = useState(STEP);
  const { lines: settled, ...otherChoices } = choice;
  const settle = (line: number, as: SettledLine["as"]): void =>
    choose({ ...choice, lines: [...(settled ?? []).filter((each) => each.line !== line), { line, as }] });
  const runs = runsOf(lines);
  return (
    <>
      <h3>{block.orientation === "unitsDown" ? words.rows : words.columns}</h3>
      {settled === undefined ? null : <LinkButton onClick={() => choose(otherChoices)}>{words.forgetLines}</LinkButton>}
      <ul className="plain">
        {runs.slice(0, limit).map((run) => (
          <RunLine key={run.from} run={run} block={block} settle={settle} goTo={goTo} />
        ))}
      </ul>
      {runs.length > limit ? (
        <LinkButton onClick={() => setLimit(limit + STEP)}>
          {words.showMoreLines(Math.min(STEP, runs.length - limit))}
        </LinkButton>
      ) : null}
      <LeaveOut block={block} settle={settle} />
    </>
  );
}

interface RunLineProps {
  readonly run: LineRun;
  readonly block: Block;
  readonly settle: (line: number, as: SettledLine["as"]) => void;
  readonly goTo: PaneActions["goTo"];
}

/** What may be a unit after all. */
const PERHAPS_UNITS: ReadonlySet<LineRole> = new Set(["group", "total", "maximum", "weight", "text", "leftOut"]);

function RunLine({ run: { from, to, role, count }, block, settle, goTo }: RunLineProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const isDown = block.orientation === "unitsDown";
  const span = from === to ? from : `${from}–${to}`;
  const name = isDown ? words.row(span) : words.column(span);
  const [first, last] = [lineIndex(from), lineIndex(to)];
  const { top, left, bottom, right } = block.area;
  const area = isDown ? areaOf(first, left, last, right) : areaOf(top, first, bottom, last);
  const text = words.lineRoles[role];
  return (
    <li>
      <LinkButton onClick={() => goTo(block.sheet, area)}>{name}</LinkButton>
      {count === 1 && PERHAPS_UNITS.has(role) ? (
        <Choice
          id={`line-${first}`}
          label={words.takenFor(name)}
          hideLabel
          value={role}
          onChange={(value) => {
            if (value === "unit") settle(first, value);
          }}
        >
          <option value={role}>{text}</option>
          <option value="unit">{words.lineRoles.unit}</option>
        </Choice>
      ) : (
        <span>
          {": "}
          {count === 1 ? text : words.several(text, count)}
        </span>
      )}
    </li>
  );
}

/** A unit that does not count, by the number of its row or the letters of its column. */
function LeaveOut({ block, settle }: Pick<RunLineProps, "block" | "settle">) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const id = useId();
  const [text, setText] = useState("");
  const unit = block.units.find(({ line }) => line === lineIndex(text.trim()));
  return (
    <form
      className="leave-out"
      onSubmit={(event) => {
        event.preventDefault();
        if (unit !== undefined) settle(unit.line, "leftOut");
        setText("");
      }}
    >
      <Label htmlFor={id}>{block.orientation === "unitsDown" ? words.unitOfRow : words.unitOfColumn}</Label>
      <Input id={id} value={text} onChange={(_, { value }) => setText(value)} />
      <span className="quiet" aria-live="polite">
        {unit?.name ?? (text.trim() === "" ? "" : words.noUnitThere)}
      </span>
      <Button
        unavailable={unit === undefined}
        onClick={() => {
          if (unit !== undefined) settle(unit.line, "leftOut");
          setText("");
        }}
      >
        {words.leaveOut}
      </Button>
    </form>
  );
}

/** "12" or "K": the sheet's own index; −1 of anything else. */
function lineIndex(line: string): number {
  const isRow = /^\d+$/.test(line);
  const area = parseArea(isRow ? `A${line}` : `${line}1`);
  return area === null ? -1 : isRow ? area.top : area.left;
}
