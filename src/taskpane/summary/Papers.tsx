import { useEffect, useState } from "react";
import { draftPaperWords } from "../../locales/draftPaperWords";
import { papersWords } from "../../locales/papersWords";
import { DRAFT_KINDS, type DraftFacts, type DraftKind } from "../../model/draftFields";
import type { SheetScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import { Choice } from "../fluent/Choice";
import { TextBox } from "../fluent/TextBox";
import { useDeeds } from "../frameworks/useDeeds";
import { isChanging } from "../paneState";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { handOut, type HandedOut } from "./handOut";
import { PaperToCopy } from "./PaperToCopy";

/** Draft papers and slips of the shown sheet as .docx; to be copied where this Excel saves no file for the pane. */
export function Papers({ desk: { session }, state, savesFiles, scan }: ViewProps & { readonly scan: SheetScan }) {
  const { language } = useSpeech();
  const words = papersWords(language);
  const { busy, run } = useDeeds();
  const [facts, setFacts] = useState<DraftFacts>({});
  const [kind, setKind] = useState<DraftKind>("decision");
  const [unit, setUnit] = useState("");
  const [told, setTold] = useState<HandedOut | null>(null);
  useEffect(() => {
    void session.draftFacts().then(setFacts);
  }, [session]);
  const isSlips = kind === "slips";
  const make = async (): Promise<void> => {
    const asked = { kind, facts, language, ...(isSlips && unit !== "" ? { unit } : {}) };
    setTold(await handOut(session, scan, asked, savesFiles));
  };
  return (
    <section aria-label={words.heading} className="papers fields">
      <h2>{words.heading}</h2>
      <Choice
        label={words.kind}
        value={kind}
        onChange={(chosen) => setKind(DRAFT_KINDS.find((each) => each === chosen) ?? kind)}
      >
        {DRAFT_KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
          </option>
        ))}
      </Choice>
      {isSlips ? <UnitChoice scan={scan} unit={unit} pick={setUnit} /> : <FactFields facts={facts} change={setFacts} />}
      <p className="quiet">{words.what}</p>
      <Button unavailable={busy || isChanging(state.work)} onClick={() => run(make)}>
        {words.make}
      </Button>
      {told?.kind === "copy" ? <PaperToCopy text={told.text} /> : null}
      <p role="status" className="quiet">
        {told?.kind === "said" ? told.text : ""}
      </p>
    </section>
  );
}

const FACTS = ["body", "number", "date"] as const;

interface FactFieldsProps {
  readonly facts: DraftFacts;
  readonly change: (facts: DraftFacts) => void;
}

/** What the office knows of its paper. */
function FactFields({ facts, change }: FactFieldsProps) {
  const { language } = useSpeech();
  const words = papersWords(language);
  const { fields } = draftPaperWords(language);
  const type = (name: string, text: string): void => {
    const others = Object.entries(facts).filter(([key]) => key !== name);
    change(Object.fromEntries(text.trim() === "" ? others : [...others, [name, text]]));
  };
  return (
    <>
      {FACTS.map((name) => (
        <TextBox
          key={name}
          label={words.fields[name]}
          value={facts[fields[name]] ?? ""}
          placeholder={words.hints[name]}
          onType={(text) => type(fields[name], text)}
        />
      ))}
    </>
  );
}

interface UnitChoiceProps {
  readonly scan: SheetScan;
  readonly unit: string;
  readonly pick: (unit: string) => void;
}

function UnitChoice({ scan, unit, pick }: UnitChoiceProps) {
  const { language } = useSpeech();
  const words = papersWords(language);
  const names = scan.tables.flatMap(({ assessment }) => assessment?.table.units.map(({ name }) => name) ?? []);
  return (
    <Choice label={words.unit} value={unit} onChange={pick}>
      <option value="">{words.allUnits}</option>
      {[...new Set(names)].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
