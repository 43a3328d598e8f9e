import { useEffect, useRef } from "react";
import { diagnose as english } from "../../locales/en/diagnose";
import { diagnose as vietnamese } from "../../locales/vi/diagnose";
import { useSpeech } from "../speech";
import { mountDiagnosis } from "./mountDiagnosis";
import { builtVersion, pageFacts } from "./pageFacts";
import { openedOffice } from "./startedOffice";

/** The same page inside the open pane. */
export function DiagnoseView() {
  const { language } = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current === null) return;
    void mountDiagnosis(root.current, {
      words: language === "vi" ? vietnamese : english,
      version: builtVersion(),
      pageFacts: () => pageFacts([]),
      office: openedOffice,
    });
  }, [language]);
  return <div ref={root} className="diagnosis" />;
}
