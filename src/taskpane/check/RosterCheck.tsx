import { useMemo, useState } from "react";
import { viewWords } from "../../locales/viewWords";
import { ROSTER_SHEET, rosterInText } from "../../session/roster/rosterIn";
import type { SheetScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import { TextBox } from "../fluent/TextBox";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";

interface RosterCheckProps {
  readonly scan: SheetScan;
  readonly desk: Desk;
}

/** Which list the units are compared with, and a field to paste one into. */
export function RosterCheck({ scan, desk }: RosterCheckProps) {
  const { language } = useSpeech();
  const words = viewWords(language).roster;
  const [text, setText] = useState("");
  const units = useMemo(() => rosterInText(text), [text]);
  const { roster } = scan;
  const keep = (pasted: string | null): void =>
    desk.perform(async ({ session, tell }, { read }) => {
      const kept = await session.keepRoster(scan, pasted);
      if (!kept.ok && kept.error.code !== "roster.empty") {
        tell({ kind: "failed", deed: "showing", trouble: kept.error });
      } else {
        setText("");
        await read(scan.grid.sheet);
      }
    });
  return (
    <>
      <p className="quiet" role="status">
        {roster === null ? words.none(ROSTER_SHEET) : words.from[roster.from](roster.units.length, ROSTER_SHEET)}
      </p>
      {roster?.from !== "pasted" ? null : <Button onClick={() => keep(null)}>{words.remove}</Button>}
      <TextBox label={words.paste} lines={5} value={text} placeholder={words.example} onType={setText} />
      {text.trim() === "" ? null : <p role="status">{words.found(units ?? [])}</p>}
      <Button unavailable={units === null} onClick={() => keep(text)}>
        {words.keep}
      </Button>
    </>
  );
}
