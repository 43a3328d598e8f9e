import type { DecisionWords } from "./decisionShape";
import { decision as english } from "./en/decision";
import { spoken } from "./spoken";
import { decision as vietnamese } from "./vi/decision";

export const decisionWords = spoken<DecisionWords>({ vi: vietnamese, en: english });
