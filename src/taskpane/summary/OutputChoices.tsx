import { useState } from "react";
import { outputWords } from "../../locales/outputWords";
import { viewWords } from "../../locales/viewWords";
import { OUTPUT_NAMES, USUAL_OUTPUTS, type OutputName } from "../../model/output";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { WriteButton } from "../WriteButton";

/** Everything that can be written, each with its box, and the button that writes what is ticked. */
export function OutputChoices({ state, actions, open }: ViewProps) {
  const { language } = useSpeech();
  const words = viewWords(language).summary;
  const names = outputWords(language);
  const [chosen, setChosen] = useState<ReadonlySet<OutputName>>(new Set(USUAL_OUTPUTS));
  const toggle = (name: OutputName): void => {
    setChosen((before) =>
      before.has(name) ? new Set([...before].filter((each) => each !== name)) : new Set([...before, name]),
    );
  };
  const outputs = OUTPUT_NAMES.filter((name) => chosen.has(name));
  return (
    <section>
      <fieldset className="outputs">
        <legend>{words.outputs}</legend>
        {OUTPUT_NAMES.map((name) => (
          <label key={name} className="output">
            <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
            <span>
              {names[name].name}
              <span className="quiet"> {names[name].what}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <WriteButton
        scans={state.sheet === null ? [] : [state.sheet.scan]}
        unavailable={state.work.kind !== "idle" || outputs.length === 0}
        onWrite={() => actions.write(outputs, language)}
        onShowErrors={() => open("check")}
      >
        {words.write}
      </WriteButton>
      <p className="quiet">{words.writeWhat}</p>
    </section>
  );
}
