import { useState } from "react";
import { viewWords } from "../../locales/viewWords";
import type { Finding } from "../../model/finding";
import { reasonFor } from "../../session/ignoredFindings";
import type { SheetScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import { TextBox } from "../fluent/TextBox";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";
import { LinkButton } from "../fluent/LinkButton";

interface LetStandProps {
  readonly scan: SheetScan;
  readonly finding: Finding;
  readonly desk: Desk;
}

/** The chosen finding is let stand for a reason that the workbook keeps, or no longer. */
export function LetStand({ scan, finding, desk }: LetStandProps) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  const [reason, setReason] = useState("");
  const given = reasonFor(scan, finding);
  if (finding.blocks === "table" || finding.severity === "info") return null;
  const say = (to: string | null): void =>
    desk.perform(async ({ session, tell }, { read }) => {
      const kept = await session.ignore(scan, finding, to);
      if (!kept.ok) tell({ kind: "failed", deed: "showing", trouble: kept.error });
      else await read(scan.grid.sheet);
    });
  if (given !== null) {
    return <LinkButton onClick={() => say(null)}>{words.takeBack}</LinkButton>;
  }
  return (
    <details>
      <summary tabIndex={0}>{words.letStand}</summary>
      <TextBox label={words.reason} value={reason} onType={setReason} />
      <Button unavailable={reason.trim() === ""} onClick={() => say(reason.trim())}>
        {words.letStandYes}
      </Button>
    </details>
  );
}
