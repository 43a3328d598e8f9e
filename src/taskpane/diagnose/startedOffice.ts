import { diagnosedOffice } from "../../excel/diagnose/diagnosedOffice";
import { officeFacts, officeIsReady } from "../../excel/diagnose/officeFacts";
import type { Fact } from "../../excel/diagnose/report";
import { insideOffice } from "../insideOffice";
import { loadOfficeJs } from "../loadOfficeJs";
import type { DiagnosisParts } from "./mountDiagnosis";

const PATIENCE = 20_000;

/** Starts Office.js as the pane does, and tells each step of it: where it stops is what is the matter. */
export const startedOffice: DiagnosisParts["office"] = async () => {
  if (!insideOffice(window)) return { facts: [{ id: "office-js", found: "not asked for: no host" }], office: null };
  const facts: Fact[] = [];
  const began = performance.now();
  const hasCome = await loadOfficeJs((address, came) => {
    const { host } = new URL(address, location.href);
    facts.push({ id: `office-js from ${host}`, found: `${came ? "came" : "did not come"} ${since(began)}` });
  });
  if (!hasCome) return { facts, office: null };
  const asked = performance.now();
  const isReady = await officeIsReady(PATIENCE);
  facts.push({ id: "office-ready", found: isReady ? since(asked) : `no answer within ${PATIENCE} ms` });
  return isReady ? { facts: [...facts, ...officeFacts()], office: diagnosedOffice } : { facts, office: null };
};

/** The pane is open: Office has answered already. */
export const openedOffice: DiagnosisParts["office"] = () =>
  Promise.resolve({ facts: officeFacts(), office: diagnosedOffice });

function since(began: number): string {
  return `${Math.round(performance.now() - began)} ms`;
}
