import type { DraftPaperWords } from "../draftPaperShape";

export const draftPapers: DraftPaperWords = {
  titles: {
    decision: "Draft decision",
    proposal: "Draft proposal",
    announcement: "Draft announcement",
    slips: "Unit slips",
  },
  fields: {
    body: "office",
    number: "number",
    date: "date",
    subject: "subject",
    bases: "bases",
    results: "results",
    units: "units",
    appendices: "appendices",
  },
  office: "……",
  proposal: {
    parent: "PEOPLE'S COMMITTEE OF ……",
    numberLine: "No.:          /TTr-……",
    title: "PROPOSAL",
    about: (subject) => `On publishing the results of ${subject}`,
    to: "To: the People's Committee of ……",
    opening: (subject) =>
      `…… has completed the assessment of ${subject} and submits its results to the People's Committee of ……:`,
    closing: ["(Details in the appendices and the draft decision)", "…… submits this for decision./."],
    attached: ({ number = "……", date = "……", body = "……" }) => `(With Proposal No. ${number} of ${date} by ${body})`,
    receivers: ["To:", "- As above;", "- ……;", "- Archive."],
    signer: "HEAD OF THE OFFICE",
  },
  announcement: {
    parent: null,
    numberLine: "No.:          /TB-……",
    title: "ANNOUNCEMENT",
    about: (subject) => `Results of ${subject}`,
    to: null,
    opening: (subject) => `Under Decision No. …… of ……, …… announces the results of ${subject}:`,
    closing: ["(Details in the appendices)", "…… makes this known to the units concerned./."],
    attached: ({ number = "……", date = "……", body = "……" }) =>
      `(With Announcement No. ${number} of ${date} by ${body})`,
    receivers: ["To:", "- The units assessed;", "- ……;", "- Archive."],
    signer: "HEAD OF THE OFFICE",
  },
};
