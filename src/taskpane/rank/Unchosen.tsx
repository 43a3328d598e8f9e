import { viewWords } from "../../locales/viewWords";
import type { TableScan } from "../../session/scan";
import { Notice } from "../Notice";
import { useSpeech } from "../speech";
import type { View } from "../view";

interface UnchosenProps extends Pick<TableScan, "findings"> {
  readonly open: (view: View) => void;
}

/** Several frameworks fit, and the officer is asked; or none does, and one can be made of the table. */
export function Unchosen({ findings, open }: UnchosenProps) {
  const { language } = useSpeech();
  const words = viewWords(language).unchosen;
  if (findings.some(({ code }) => code === "framework.ambiguous")) {
    return (
      <Notice intent="warning" heading={words.tied}>
        <p>{words.tiedHelp}</p>
      </Notice>
    );
  }
  return (
    <Notice intent="warning" heading={words.unfit}>
      <p>{words.unfitHelp}</p>
      <button type="button" className="link" onClick={() => open("frameworks")}>
        {words.derive}
      </button>
    </Notice>
  );
}
