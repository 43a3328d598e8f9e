import { useEffect, useState } from "react";
import { type RecordLine, verifyLines, verifyWords } from "../../locales/verifyText";
import type { Verification as Verified } from "../../model/verification";
import type { SheetScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { writeRecord } from "./writeRecord";
import { LinkButton } from "../fluent/LinkButton";

interface VerificationProps extends Pick<ViewProps, "desk" | "actions" | "state"> {
  readonly scan: SheetScan;
}

/** "Kiểm chứng bảng đã công bố": what the tables of the sheet follow by themselves, and the rows that do not. */
export function Verification({ scan, desk, actions, state }: VerificationProps) {
  const { language } = useSpeech();
  const words = verifyWords(language);
  const [verified, setVerified] = useState<{ readonly of: SheetScan; readonly verification: Verified } | null>(null);
  useEffect(() => {
    let isAwaited = true;
    desk.perform(async ({ session }) => {
      const verification = await session.verify([scan]);
      if (isAwaited) setVerified({ of: scan, verification });
    });
    return () => {
      isAwaited = false;
    };
  }, [scan, desk]);
  if (verified === null) return <p className="quiet">{words.intro}</p>;
  return (
    <>
      <p className="quiet">{words.intro}</p>
      <ul className="plain record">
        {verifyLines(verified.verification, language).map((line, index) => (
          <RecordItem key={index} line={line} scan={scan} goTo={actions.goTo} />
        ))}
      </ul>
      <Button
        unavailable={state.work.kind !== "idle" || verified.of !== scan}
        onClick={() => desk.perform((site, deeds) => writeRecord(site, deeds, scan, language))}
      >
        {words.write}
      </Button>
    </>
  );
}

interface RecordItemProps {
  readonly line: RecordLine;
  readonly scan: SheetScan;
  readonly goTo: ViewProps["actions"]["goTo"];
}

/** A row that does not follow leads to its cell. */
function RecordItem({ line: { kind, text, place }, scan, goTo }: RecordItemProps) {
  const cell = place?.cell ?? null;
  if (kind === "title") return null;
  if (cell !== null) {
    return (
      <li>
        <LinkButton onClick={() => goTo(scan.grid.sheet, cell)}>{text}</LinkButton>
      </li>
    );
  }
  return (
    <li className={kind === "fingerprint" ? "quiet fingerprint" : undefined}>
      {isHead(kind) ? <strong>{text}</strong> : text}
    </li>
  );
}

function isHead(kind: RecordLine["kind"]): boolean {
  return kind === "table" || kind === "heading";
}
