import { useState } from "react";
import { Button as FluentButton } from "@fluentui/react-components";
import { Button } from "../../fluent/Button";
import { numberText } from "../../../locales/numbers";
import { viewWords } from "../../../locales/viewWords";
import type { DecimalText } from "../../../model/numbers/decimal";
import type { ClassRule } from "../../../model/framework";
import type { Session } from "../../../session/session";
import { useDeeds } from "../useDeeds";
import type { ShownTable } from "./shownTable";
import { useDraft } from "./DraftContext";

type Inference = NonNullable<Awaited<ReturnType<Session["infer"]>>>;
type Interval = Inference["thresholds"][number];

interface HintsProps {
  readonly session: Session;
  readonly shown: ShownTable;
}

/** Where the thresholds must lie for the classes that the sheet has already, and round values to pick. */
export function ThresholdHints({ session, shown, classes }: HintsProps & { readonly classes: ClassRule }) {
  const { words } = useDraft();
  const deeds = useDeeds();
  const [inferred, setInferred] = useState<Inference | "none" | null>(null);
  const ask = (): void => deeds.run(async () => setInferred((await session.infer([shown.scan])) ?? "none"));
  return (
    <div className="fields" aria-live="polite">
      <div className="actions">
        <Button unavailable={deeds.busy} onClick={ask}>
          {words.classes.hint}
        </Button>
      </div>
      {inferred === "none" ? <p className="quiet">{words.classes.noneInTable}</p> : null}
      {inferred === null || inferred === "none" ? null : (
        <>
          <Followed tables={inferred.tables} classes={classes} />
          <ul className="plain hints">
            {inferred.thresholds.map((interval) => (
              <Hint key={interval.class} interval={interval} classes={classes} />
            ))}
          </ul>
          <Contradictions contradictions={inferred.contradictions} />
        </>
      )}
    </div>
  );
}

/** What the classes of the sheet go by, loud where the framework compares its thresholds with something else. */
function Followed({ tables, classes }: Pick<Inference, "tables"> & { readonly classes: ClassRule }) {
  const { words } = useDraft();
  const figures = [...new Set(tables.map(({ of }) => of))];
  return (
    <p className={figures.every((of) => of === classes.of) ? "quiet" : "attention"}>
      {words.classes.of}: {figures.map((of) => words.classes.figures[of]).join("; ")}
    </p>
  );
}

function Hint({ interval, classes }: { readonly interval: Interval; readonly classes: ClassRule }) {
  const { change, words, language } = useDraft();
  const { greaterThan, atMost, round } = interval;
  const figure = (value: DecimalText | null): string | null => (value === null ? null : numberText(value, language));
  const index = classes.levels.findIndex(({ name }) => sameName(name.vi, interval.class));
  const take = (value: DecimalText | null): void =>
    change({
      kind: "threshold",
      index,
      change: { value, comparison: "atLeast", provenance: { kind: "inferred", greaterThan, atMost } },
    });
  const text = words.classes.hintFor(
    interval.class,
    viewWords(language).frameworks.interval(figure(greaterThan), figure(atMost)),
  );
  if (index === -1) {
    return (
      <li>
        {text} <span className="quiet">({words.classes.unknownLevel})</span>
      </li>
    );
  }
  return (
    <li>
      {text}
      <div className="actions">
        {round.length === 0 ? <span className="quiet">{words.classes.noRound}</span> : null}
        {round.map((value) => (
          <FluentButton
            key={value}
            shape="circular"
            size="small"
            aria-label={words.classes.pick(interval.class, numberText(value, language))}
            onClick={() => take(value)}
          >
            {numberText(value, language)}
          </FluentButton>
        ))}
        <FluentButton
          shape="circular"
          size="small"
          aria-label={words.classes.takeIntervalFor(interval.class)}
          onClick={() => take(null)}
        >
          {words.classes.takeInterval}
        </FluentButton>
      </div>
    </li>
  );
}

function Contradictions({ contradictions }: Pick<Inference, "contradictions">) {
  const { words, language } = useDraft();
  if (contradictions.length === 0) return null;
  return (
    <>
      <p className="attention">{words.classes.contradictions(contradictions.length)}</p>
      <ul className="quiet">
        {contradictions.map(({ row, name, value, class: level }) => (
          <li key={`${row}:${name}`}>{words.classes.contradiction(row, name, numberText(value, language), level)}</li>
        ))}
      </ul>
    </>
  );
}

/** The classes of the table shown, with thresholds as far as it tells them. */
export function ClassesFromTable({ session, shown: { scan, table } }: HintsProps) {
  const { change, words } = useDraft();
  const deeds = useDeeds();
  const [none, setNone] = useState(false);
  const take = (): void =>
    deeds.run(async () => {
      const classes = (await session.derive(scan, table))?.framework.classes ?? null;
      setNone(classes === null);
      if (classes !== null) change({ kind: "classes", to: classes });
    });
  return (
    <>
      <Button unavailable={deeds.busy} onClick={take}>
        {words.classes.fromTable}
      </Button>
      {none ? (
        <p role="status" className="quiet">
          {words.classes.noneInTable}
        </p>
      ) : null}
    </>
  );
}

function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
