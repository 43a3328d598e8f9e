import type { DraftKind, KnownPaper } from "../model/draftFields";

/** The words of the papers that go with a decision. What is not known is dots. */
export interface DraftPaperWords {
  readonly titles: { readonly [K in DraftKind]: string };
  /** Names of fields, in lower case, by what they are filled with. */
  readonly fields: {
    readonly body: string;
    readonly number: string;
    readonly date: string;
    readonly subject: string;
    readonly bases: string;
    readonly results: string;
    readonly units: string;
    readonly appendices: string;
  };
  readonly office: string;
  readonly proposal: DraftPaperText;
  readonly announcement: DraftPaperText;
}

export interface DraftPaperText {
  /** Above the issuer's own name, upright (Decree 30/2020/NĐ-CP, Phụ lục I, II.2); null where none is said. */
  readonly parent: string | null;
  readonly numberLine: string;
  readonly title: string;
  readonly about: (subject: string) => string;
  /** “Kính gửi: …”; null where nobody is addressed. */
  readonly to: string | null;
  readonly opening: (subject: string) => string;
  readonly closing: readonly string[];
  /** “(Kèm theo …)” above its appendices. */
  readonly attached: (known: KnownPaper) => string;
  readonly receivers: readonly string[];
  readonly signer: string;
}
