import type { PlanNoteCode, PlanNoteParams } from "../model/planNote";

/** What each note says, without the sheet that it is told of. */
export type PlanNoteWords = { readonly [C in PlanNoteCode]: (params: PlanNoteParams[C]) => string } & {
  readonly onSheet: (sheet: string, text: string) => string;
};
