import { views as english } from "./en/views";
import { spoken } from "./spoken";
import { views as vietnamese, type ViewWords } from "./vi/views";

export const viewWords = spoken<ViewWords>({ vi: vietnamese, en: english });
