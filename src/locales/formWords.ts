import type { FormWords } from "../model/frameworkForm";
import { frameworkForm as english } from "./en/frameworkForm";
import { spoken } from "./spoken";
import { frameworkForm as vietnamese } from "./vi/frameworkForm";

/** What the members of a framework and their values are called. */
export const formWords = spoken<FormWords>({ vi: vietnamese, en: english });
