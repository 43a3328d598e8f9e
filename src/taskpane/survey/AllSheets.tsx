import { useEffect, useState } from "react";
import { viewWords } from "../../locales/viewWords";
import type { SheetScan } from "../../session/scan";
import { Button } from "../Button";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";
import { surveySheets } from "./surveyDeeds";

interface AllSheetsProps {
  readonly desk: Desk;
  /** Sheets come and go between readings. */
  readonly scan: SheetScan;
  readonly busy: boolean;
}

/** Offered where the officer has several sheets. */
export function AllSheets({ desk, scan, busy }: AllSheetsProps) {
  const { language } = useSpeech();
  const words = viewWords(language).survey;
  const several = useSeveralSheets(desk, scan);
  if (!several) return null;
  return (
    <Button title={words.what} unavailable={busy} onClick={() => desk.perform(surveySheets)}>
      {words.open}
    </Button>
  );
}

function useSeveralSheets(desk: Desk, scan: SheetScan): boolean {
  const [several, setSeveral] = useState(false);
  useEffect(() => {
    let current = true;
    desk.perform(async ({ session, tell }) => {
      const sheets = await session.sheets();
      if (!current) return;
      if (sheets.ok) setSeveral(sheets.value.length > 1);
      else tell({ kind: "failed", deed: "scanning", trouble: sheets.error });
    });
    return () => void (current = false);
  }, [desk, scan]);
  return several;
}
