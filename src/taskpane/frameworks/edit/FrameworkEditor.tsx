import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { Button } from "../../fluent/Button";
import { Notice } from "../../fluent/Notice";
import { useSpeech } from "../../speech";
import type { ViewProps } from "../../viewProps";
import { editorWords } from "../../../locales/editorWords";
import type { Framework } from "../../../model/framework";
import type { HostProblem } from "../../../model/port";
import { proofreadDraft } from "../../../session/proofreadDraft";
import type { Session } from "../../../session/session";
import { DraftRemarks } from "../DraftRemarks";
import { TroubleNotice } from "../TroubleNotice";
import { useDeeds } from "../useDeeds";
import { Confirmed } from "./Confirmed";
import { DerivedNotes } from "./DerivedNotes";
import { documentOf } from "./documentOf";
import { reduceDraft } from "./draft";
import { DraftContext, type DraftDesk, useDraft } from "./DraftContext";
import { focusField, focusFirstProblem } from "./focusField";
import { EditorParts } from "./EditorParts";
import { rememberDraft, type OpenedDraft } from "./openedDraft";
import { elsewhereText, problemsElsewhere } from "./problemsAt";
import { PreviewPart } from "./PreviewPart";
import { shownTable } from "./shownTable";
import { useChecked, type Checked } from "./useChecked";
import { useEditEffect } from "./useEditEffect";
import { type Preview, usePreview } from "./usePreview";
import { useUnread } from "./useUnread";

interface FrameworkEditorProps extends ViewProps {
  readonly opened: OpenedDraft;
  readonly onSaved: (framework: Framework) => void;
  readonly onCancel: () => void;
}

/** A framework being edited: its fields, what is wrong with them, and the ranking as it would be. */
export function FrameworkEditor({ opened, desk, state, onSaved, onCancel }: FrameworkEditorProps) {
  const { language } = useSpeech();
  const words = editorWords(language);
  const [draft, change] = useReducer(reduceDraft, opened.framework);
  useEffect(() => rememberDraft(desk, { ...opened, framework: draft }), [desk, opened, draft]);
  const document = useMemo(() => documentOf(draft), [draft]);
  const checked = useChecked(desk.session, document);
  const shown = shownTable(state);
  const preview = usePreview(desk.session, shown, checked.valid);
  const { effect, onFocus } = useEditEffect(preview?.made?.after ?? null);
  const { unread, setUnread } = useUnread();
  const deeds = useDeeds();
  const [trouble, setTrouble] = useState<HostProblem | null>(null);
  const save = (): void =>
    deeds.run(async () => {
      if (unread.size > 0) {
        focusFirstProblem();
        return;
      }
      const kept = await desk.session.keepFramework(document);
      if (kept.ok) onSaved(document);
      else if (kept.error.code !== "framework.invalid") setTrouble(kept.error);
      else focusFirstProblem();
    });
  const context: DraftDesk = {
    ...{ draft, change, problems: checked.problems, unread, setUnread, effect, language, words },
    unitNames: shown?.scan.tables[shown.table]?.block.units.map(({ name }) => name) ?? [],
  };
  return (
    <DraftContext.Provider value={context}>
      <section aria-label={words.heading} className="editor">
        <div className="editor-body" onFocus={onFocus}>
          <Heading replaced={opened.source.kind === "brought" ? onOffer(desk.session, draft.id) : null} />
          {opened.source.kind === "derived" ? <DerivedNotes derived={opened.source.derived} /> : null}
          <EditorParts session={desk.session} shown={shown} />
          <ProblemsElsewhere />
          <Proofread framework={checked.valid} />
          <PreviewPart hasTable={shown !== null} preview={preview} isFaulty={checked.problems.length > 0} />
        </div>
        {trouble === null ? null : <TroubleNotice trouble={trouble} onDismiss={() => setTrouble(null)} />}
        <footer className="work-bar edit-bar">
          <State checked={checked} made={preview?.made ?? null} />
          <div className="actions">
            <Button appearance="primary" unavailable={deeds.busy} onClick={save}>
              {words.save}
            </Button>
            <Confirmed
              label={words.cancel}
              question={words.cancelSure}
              yes={words.cancelYes}
              no={words.cancelNo}
              asks={draft !== opened.opened}
              onConfirm={onCancel}
            />
          </div>
        </footer>
      </section>
    </DraftContext.Provider>
  );
}

function Proofread({ framework }: { readonly framework: Framework | null }) {
  const { language } = useSpeech();
  if (framework === null) return null;
  return (
    <section aria-label={editorWords(language).proofread.heading}>
      <DraftRemarks remarks={proofreadDraft(framework, language)} goTo={({ remark: { path } }) => focusField(path)} />
    </section>
  );
}

interface HeadingProps {
  /** What is on offer under the draft's id. */
  readonly replaced: Session["offered"][number] | null;
}

function Heading({ replaced }: HeadingProps) {
  const { draft, words, language } = useDraft();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p className="quiet">{words.id(draft.id)}</p>
      {replaced === null ? null : (
        <p className="attention">
          {(replaced.origin === "workbook" ? words.replaces : words.stands)(replaced.framework.name[language])}
        </p>
      )}
    </div>
  );
}

function ProblemsElsewhere() {
  const { problems, words, language } = useDraft();
  const elsewhere = problemsElsewhere(problems);
  if (elsewhere.length === 0) return null;
  return (
    <Notice intent="error" heading={words.otherProblems}>
      <ul>
        {elsewhere.map((problem, index) => (
          <li key={index}>{elsewhereText(problem, language)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is to be corrected, or what would change: always in sight, and told to screen readers. */
function State({ checked: { problems }, made }: { readonly checked: Checked; readonly made: Preview["made"] }) {
  const { unread, words } = useDraft();
  const wrong = problems.length + unread.size;
  return (
    <p role="status" className={wrong > 0 ? "attention" : "quiet"}>
      {wrong > 0
        ? words.problems(wrong)
        : made === null || made.against === null
          ? words.valid
          : words.preview.changes(made.comparison.moved, made.comparison.reclassed)}
    </p>
  );
}

function onOffer({ offered }: Session, id: Framework["id"]): Session["offered"][number] | null {
  return offered.find(({ framework }) => framework.id === id) ?? null;
}
