import { useEffect, useState } from "react";
import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { outputWords } from "../../locales/outputWords";
import { viewWords } from "../../locales/viewWords";
import { OUTPUT_NAMES, USUAL_OUTPUTS, WRITE_MODES, type OutputName, type WriteMode } from "../../model/output";
import type { WrittenOutputs } from "../../session/outputState";
import type { SheetScan } from "../../session/scan";
import type { Session } from "../../session/session";
import { useWritePreview, WritePreview } from "./WritePreview";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { WriteButton } from "../WriteButton";
import { Button } from "../fluent/Button";

/** Everything that can be written, each with its box and how fresh it is, and the button that writes what is ticked. */
export function OutputChoices(props: ViewProps) {
  const { state, actions, desk, open } = props;
  const { language } = useSpeech();
  const words = viewWords(language).summary;
  const { asked, states } = useWritten(desk.session, state.sheet?.scan ?? null);
  const [ticked, setTicked] = useState<ReadonlySet<OutputName> | null>(null);
  const [picked, setPicked] = useState<WriteMode | null>(null);
  const chosen = ticked ?? new Set(asked?.outputs ?? USUAL_OUTPUTS);
  const mode = picked ?? asked?.mode ?? "values";
  const toggle = (name: OutputName): void => {
    setTicked(chosen.has(name) ? new Set([...chosen].filter((each) => each !== name)) : new Set([...chosen, name]));
  };
  const outputs = OUTPUT_NAMES.filter((name) => chosen.has(name));
  const changes = useWritePreview(props, { outputs, mode });
  return (
    <section>
      <fieldset className="outputs">
        <legend>{words.outputs}</legend>
        {OUTPUT_NAMES.map((name) => (
          <OutputBox key={name} name={name} isChosen={chosen.has(name)} toggle={toggle} states={states} />
        ))}
      </fieldset>
      <ModeChoice mode={mode} pick={setPicked} />
      <WritePreview changes={changes} />
      <WriteButton
        as={Button}
        scans={state.sheet === null ? [] : [state.sheet.scan]}
        unavailable={state.work.kind !== "idle" || outputs.length === 0}
        onWrite={() => actions.write(outputs, language, { mode, seen: changes ?? [] })}
        onShowErrors={() => open("check")}
      >
        {words.write}
      </WriteButton>
      <p className="quiet">{words.writeWhat}</p>
    </section>
  );
}

const NOTHING_KNOWN: WrittenOutputs = { asked: null, states: {} };

/** What the workbook keeps of its outputs, asked again whenever the sheet was read. */
function useWritten(session: Session, scan: SheetScan | null): WrittenOutputs {
  const [known, setKnown] = useState(NOTHING_KNOWN);
  useEffect(() => {
    let isWanted = true;
    if (scan !== null) void session.written(scan).then((written) => isWanted && setKnown(written));
    return () => {
      isWanted = false;
    };
  }, [session, scan]);
  return known;
}

interface OutputBoxProps {
  readonly name: OutputName;
  readonly isChosen: boolean;
  readonly toggle: (name: OutputName) => void;
  readonly states: WrittenOutputs["states"];
}

function OutputBox({ name, isChosen, toggle, states }: OutputBoxProps) {
  const { language } = useSpeech();
  const words = outputWords(language)[name];
  const state = states[name];
  return (
    <Checkbox
      className="output"
      checked={isChosen}
      onChange={() => toggle(name)}
      label={
        <>
          {words.name}
          <span className="quiet"> {words.what}</span>
          {state === undefined ? null : (
            <span className={`output-state ${state.kind === "stale" ? "attention" : "quiet"}`}>
              {viewWords(language).summary[state.kind](state.at)}
            </span>
          )}
        </>
      }
    />
  );
}

function ModeChoice({ mode, pick }: { readonly mode: WriteMode; readonly pick: (mode: WriteMode) => void }) {
  const { language } = useSpeech();
  const words = viewWords(language).summary;
  return (
    <Field
      label={{ children: words.mode, weight: "semibold" }}
      {...(mode === "formulas" ? { hint: words.formulasHint } : {})}
    >
      <RadioGroup value={mode} onChange={(_, { value }) => pick(WRITE_MODES.find((each) => each === value) ?? mode)}>
        {WRITE_MODES.map((each) => (
          <Radio key={each} value={each} label={words.modes[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
