import { pickLanguage } from "../../locales/pickLanguage";
import { diagnose as english } from "../../locales/en/diagnose";
import { diagnose as vietnamese } from "../../locales/vi/diagnose";
import { rememberedLanguage } from "../rememberedLanguage";
import { mountDiagnosis } from "./mountDiagnosis";
import { builtVersion, pageFacts } from "./pageFacts";
import { startedOffice } from "./startedOffice";

/*
 * A classic script, asked for by guard.js on `?view=diagnose`: it runs where the pane's modules are refused. It is the whole
 * page; the pane's own start stands back.
 */
const blocked: string[] = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  blocked.push(`${violatedDirective} ${URL.canParse(blockedURI) ? new URL(blockedURI).host : blockedURI}`);
});

const root = document.getElementById("pane");
const opening = document.getElementById("opening");
if (root === null || opening === null) throw new Error("taskpane.html has no #pane");
opening.style.display = "none";
root.className = "diagnosis";
const language = rememberedLanguage() ?? pickLanguage(navigator.language);
void mountDiagnosis(root, {
  words: language === "vi" ? vietnamese : english,
  version: builtVersion(),
  pageFacts: () => pageFacts(blocked),
  office: startedOffice,
});
