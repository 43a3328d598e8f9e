import { editor as english } from "./en/editor";
import { spoken } from "./spoken";
import { editor as vietnamese, type EditorWords } from "./vi/editor";

export const editorWords = spoken<EditorWords>({ vi: vietnamese, en: english });
