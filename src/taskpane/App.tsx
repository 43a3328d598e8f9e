import { useEffect, useState } from "react";
import type { Language } from "../locales/language";
import type { Session } from "../session/session";
import { DarkContext, useDarkTheme } from "./darkTheme";
import { createDesk } from "./desk";
import { FaultBoundary } from "./FaultBoundary";
import { Pane } from "./Pane";
import { loadSpeech, SpeechContext, type Speech } from "./speech";
import type { View } from "./view";

export interface AppProps {
  readonly session: Session;
  readonly firstSpeech: Speech;
  readonly firstView: View;
  /** Null where Office does not say. */
  readonly officeIsDark: boolean | null;
  readonly rememberLanguage: (language: Language) => void;
  /** Whether what the pane lets the browser save becomes a file: desktop Excel drops it without a word. */
  readonly savesFiles: boolean;
  /** Excel empties its own undo list when it is written to, and the officer has not been told yet. */
  readonly tellsOfUndo: boolean;
  readonly rememberToldOfUndo: () => void;
  /** The officer has not put the way through the pane away yet. */
  readonly isFirstRun: boolean;
  readonly rememberFirstRun: () => void;
}

export function App({ session, firstSpeech, firstView, officeIsDark, rememberLanguage, ...kept }: AppProps) {
  const dark = useDarkTheme(officeIsDark);
  const [speech, setSpeech] = useState(firstSpeech);
  const [desk, setDesk] = useState(() => createDesk(session));
  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [speech, dark]);

  const changeLanguage = (language: Language): void => {
    rememberLanguage(language);
    void loadSpeech(language).then(setSpeech);
  };
  return (
    <div className="app" data-theme={dark ? "dark" : "light"}>
      <SpeechContext.Provider value={speech}>
        <DarkContext.Provider value={dark}>
          <FaultBoundary words={speech.words} onRetry={() => setDesk(createDesk(session))}>
            <Pane desk={desk} firstView={firstView} changeLanguage={changeLanguage} {...kept} />
          </FaultBoundary>
        </DarkContext.Provider>
      </SpeechContext.Provider>
    </div>
  );
}
