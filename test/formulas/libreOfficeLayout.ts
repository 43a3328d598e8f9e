import { writeDocx } from "../../src/paper/writeDocx";
import { DECREE_30 } from "../layout/decree30";
import { canRender, renderedPages } from "../layout/renderedPages";
import { must, openSample } from "../support/openedSession";

/** What the pages of a draft do not tell: these are looked at by people. */
const NOT_CHECKED = ["motto.line", "issuer.line", "date.zeros", "abstract.line", "indent"];

async function draftOf(sample: string): Promise<Uint8Array> {
  const { session } = await openSample(sample);
  const paper = await session.draft(must(await session.scanAll()), { kind: "decision", facts: {}, language: "vi" });
  if (paper === null) throw new Error("no paper");
  return writeDocx(paper);
}

// Where nothing can be rendered nothing is said to hold: the rules are told as still to be tried.
if (!canRender()) test.todo("the layout of Decree 30/2020: LibreOffice Writer and pdftohtml are not there");
else {
  // One whose decision fits a page and whose appendix lies across; one with several pages and two appendices.
  test.each(["hung-yen-xa-2023", "can-tho-2023"])(
    "a draft of %s is laid out as Decree 30/2020 asks",
    async (sample) => {
      const pages = renderedPages(await draftOf(sample), "docx");
      const verdicts = DECREE_30.map(({ id, article, check }) => ({ id, article, verdict: check(pages) }));
      const broken = verdicts.filter(({ verdict }) => typeof verdict === "object" && "broken" in verdict);
      expect(broken).toEqual([]);
      const open = verdicts.filter(({ verdict }) => typeof verdict === "object" && "notChecked" in verdict);
      const expected = sample === "can-tho-2023" ? NOT_CHECKED : [...NOT_CHECKED, "number.place", "number.again"];
      expect(open.map(({ id }) => id).sort()).toEqual([...expected].sort());
    },
  );
}
