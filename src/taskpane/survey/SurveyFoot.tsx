import { viewWords } from "../../locales/viewWords";
import type { SheetScan } from "../../session/scan";
import { Button } from "../Button";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";
import { WriteButton } from "../WriteButton";
import { SURVEY_HEADING } from "./Survey";
import { writeSurvey } from "./surveyDeeds";

interface SurveyFootProps {
  readonly scans: readonly SheetScan[];
  readonly desk: Desk;
  readonly busy: boolean;
}

/** Writes all sheets together, or goes back to one at a time. */
export function SurveyFoot({ scans, desk, busy }: SurveyFootProps) {
  const { language } = useSpeech();
  const words = viewWords(language).survey;
  const ready = scans.flatMap(({ tables }) => tables.filter(({ assessment }) => assessment !== null)).length;
  const back = (): void =>
    desk.perform(async ({ state, tell }, deeds) => {
      tell({ kind: "surveyed", survey: null });
      const { sheet } = state();
      if (sheet?.stale === true) await deeds.read(sheet.scan.grid.sheet);
    });
  return (
    <>
      {ready === 0 ? null : (
        <WriteButton
          scans={scans}
          unavailable={busy}
          onWrite={() => desk.perform((site, deeds) => writeSurvey(site, deeds, language))}
          onShowErrors={() => document.getElementById(SURVEY_HEADING)?.focus()}
        >
          <span className="write-label">{words.write(ready)}</span>
          <span className="write-what">{words.writeWhat}</span>
        </WriteButton>
      )}
      <Button unavailable={busy} onClick={back}>
        {words.back}
      </Button>
    </>
  );
}
