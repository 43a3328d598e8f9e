import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { officeWorkbook } from "../excel/officeWorkbook";
import { sessionStore } from "../excel/undo/runStore";
import { pickLanguage } from "../locales/pickLanguage";
import { createSession } from "../session/createSession";
import { App } from "./App";
import { loadCatalog } from "./loadCatalog";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";
import { loadSpeech } from "./speech";
import { rememberToldOfUndo, rememberWelcome, wasToldOfUndo, wasWelcomed } from "./told";
import { viewOf } from "./view";
import "./theme.css";
import "./pane.css";

/** The set from which Excel keeps what an add-in did in its own undo list. */
const KEEPS_UNDO = "1.20";

// Asked for at once: it comes while Office.js is still loading.
const catalog = loadCatalog();

/** Wires the pane to the workbook that Office.js is connected to; call it when Office is ready. */
export async function mountPane(root: HTMLElement): Promise<void> {
  const speech = await loadSpeech(rememberedLanguage() ?? pickLanguage(Office.context.displayLanguage));
  const store = sessionStore(sessionStorage, Office.context.document.url);
  const offered = (await catalog).map((framework) => ({ framework, origin: "catalog" as const }));
  createRoot(root).render(
    <StrictMode>
      <App
        session={createSession(officeWorkbook({ page: window, store }), offered)}
        firstSpeech={speech}
        firstView={viewOf(location.search)}
        officeIsDark={officeIsDark()}
        rememberLanguage={rememberLanguage}
        tellsOfUndo={!Office.context.requirements.isSetSupported("ExcelApi", KEEPS_UNDO) && !wasToldOfUndo()}
        rememberToldOfUndo={rememberToldOfUndo}
        isFirstRun={!wasWelcomed()}
        rememberFirstRun={rememberWelcome}
        savesFiles={Office.context.platform === Office.PlatformType.OfficeOnline}
      />
    </StrictMode>,
  );
}

/** Older clients give no theme, some give one without this property; the types know only the newest. */
function officeIsDark(): boolean | null {
  const theme: unknown = Office.context.officeTheme;
  if (typeof theme !== "object" || theme === null || !("isDarkTheme" in theme)) return null;
  return theme.isDarkTheme === true;
}
