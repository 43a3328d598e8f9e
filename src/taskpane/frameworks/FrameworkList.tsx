import { Fragment, useState } from "react";
import { editorWords } from "../../locales/editorWords";
import type { Language } from "../../locales/language";
import { viewWords } from "../../locales/viewWords";
import type { Framework, FrameworkId, FrameworkStatus } from "../../model/framework";
import type { HostProblem } from "../../model/port";
import { readFrameworkFile } from "../../session/frameworkFile";
import type { UnreadableForm } from "../../session/session";
import { Button } from "../fluent/Button";
import { ButtonRow } from "../fluent/ButtonRow";
import { isChanging } from "../paneState";
import { SearchField } from "../fluent/SearchField";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import type { DraftSource } from "./edit/openedDraft";
import { FileChoice } from "./file/FileChoice";
import { textOfFile } from "./file/textOfFile";
import { factsOf, type FrameworkGroup, frameworkGroups, nameWithoutMark, type Offer } from "./frameworkGroups";
import { FrameworkDetail } from "./FrameworkDetail";
import { FrameworkTools, type FrameworkDeeds } from "./FrameworkTools";
import type { Told } from "./told";
import { ToldNotice } from "./ToldNotice";
import { UnreadableList } from "./UnreadableList";
import { useDeeds, type Deeds } from "./useDeeds";

interface FrameworkListProps extends ViewProps {
  readonly told: Told | null;
  readonly tell: (told: Told | null) => void;
  readonly edit: (framework: Framework, source: DraftSource) => void;
}

/** Every framework on offer: whose rules they are, what they say, and what can be done with them. */
export function FrameworkList(props: FrameworkListProps) {
  const { state, actions, desk, told, tell } = props;
  const { language } = useSpeech();
  const words = viewWords(language).frameworks;
  const running = useDeeds();
  const [sought, setSought] = useState("");
  const deeds = deedsWith(props, running, language);
  const found = frameworkGroups(desk.session.offered, sought, language);
  const { sheet } = state;
  const shown = sheet?.scan.tables[sheet.table];
  const inUse = shown?.assessment?.framework.id ?? null;
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <p className="quiet">{words.intro}</p>
      <div aria-live="polite">
        {told === null ? null : <ToldNotice told={told} actions={actions} onDismiss={() => tell(null)} />}
      </div>
      <NewFramework {...props} running={running} />
      <UnreadableList unreadable={desk.session.unreadable} />
      <SearchField
        label={viewWords(language).chooser.search}
        clear={viewWords(language).check.clearSearch}
        sought={sought}
        seek={setSought}
      />
      <NoneFound isSo={found.length === 0} />
      {usedApart(found, inUse).map(({ heading, offers }) => (
        <Fragment key={heading ?? "used"}>
          {heading === null ? null : <h3>{words.groups[heading]}</h3>}
          {offers.map((offer) => (
            <details key={offer.framework.id} className="framework" open={offer.framework.id === inUse}>
              <summary tabIndex={0}>
                <span className="framework-name">{nameWithoutMark(offer.framework, language)}</span>
                <span className="quiet">
                  {[
                    factsOf(offer, language),
                    ...(offer.framework.id === inUse ? [words.statuses[offer.framework.status], words.inUse] : []),
                  ].join(" · ")}
                </span>
              </summary>
              {offer.builtIn === undefined ? null : (
                <p className="attention">{editorWords(language).differs(offer.builtIn.version)}</p>
              )}
              <FrameworkTools
                offer={offer}
                usable={shown !== undefined && offer.framework.id !== inUse}
                busy={running.busy || isChanging(state.work)}
                deeds={deeds}
                savesFiles={props.savesFiles}
              />
              <FrameworkDetail framework={offer.framework} />
            </details>
          ))}
        </Fragment>
      ))}
    </section>
  );
}

function NoneFound({ isSo }: { readonly isSo: boolean }) {
  const { language } = useSpeech();
  return <div aria-live="polite">{isSo ? <p className="quiet">{viewWords(language).chooser.none}</p> : null}</div>;
}

interface ListedGroup {
  /** Null of the one that the table is assessed by. */
  readonly heading: FrameworkStatus | null;
  readonly offers: readonly Offer[];
}

function usedApart(groups: readonly FrameworkGroup[], inUse: FrameworkId | null): readonly ListedGroup[] {
  const isUsed = ({ framework: { id } }: Offer): boolean => id === inUse;
  const used = groups.flatMap(({ offers }) => offers.filter(isUsed));
  const others = groups.map(({ status, offers }) => ({
    heading: status,
    offers: offers.filter((offer) => !isUsed(offer)),
  }));
  return [{ heading: null, offers: used }, ...others].filter(({ offers }) => offers.length > 0);
}

function deedsWith(
  { state: { sheet }, actions, desk: { session }, open, edit, tell }: FrameworkListProps,
  running: Deeds,
  language: Language,
): FrameworkDeeds {
  const { frameworkId: chosen, ...others } = sheet?.scan.choices[sheet.table] ?? {};
  const choose = (id: string | undefined): void => {
    if (sheet?.scan.tables[sheet.table] === undefined) return;
    actions.choose(sheet.table, id === undefined ? others : { ...others, frameworkId: id });
  };
  return {
    use: ({ id }) => {
      choose(id);
      open("rank");
    },
    copy: (framework) => edit(framework, { kind: "copy" }),
    edit: (framework) => edit(framework, { kind: "own" }),
    drop: ({ id, name }) =>
      running.run(async () => {
        const dropped = await session.dropFramework(id);
        if (dropped.ok) choose(chosen === id ? undefined : chosen);
        tell(dropped.ok ? { kind: "dropped", name: name[language] } : { kind: "trouble", trouble: dropped.error });
      }),
    write: (framework) =>
      running.run(async () => {
        const wrote = await session.writeFrameworkSheet(framework, language);
        tell(
          wrote.ok
            ? { kind: "wrote", sheets: wrote.value.sheets.map(({ name }) => name) }
            : { kind: "trouble", trouble: wrote.error },
        );
      }),
  };
}

/** Ways to a framework that nobody has made yet: from a table, or from a sheet that holds one laid out. */
function NewFramework({
  state: { sheet },
  desk: { session },
  edit,
  tell,
  running,
}: FrameworkListProps & { readonly running: Deeds }) {
  const { language } = useSpeech();
  const words = editorWords(language);
  const hasTable = sheet?.scan.tables[sheet.table] !== undefined;
  const derive = (): void =>
    running.run(async () => {
      const derived = sheet === null ? null : await session.derive(sheet.scan, hasTable ? sheet.table : null);
      if (derived === null) tell({ kind: "nothingToDerive" });
      else edit(derived.framework, { kind: "derived", derived });
    });
  const read = (): void =>
    running.run(async () => {
      const framework = await session.readFrameworkSheet("active");
      if (framework.ok) edit(framework.value, { kind: "brought" });
      else tell(unread(framework.error));
    });
  const proofread = (): void =>
    running.run(async () => {
      const draft = await session.proofreadFrameworkSheet("active", language);
      tell(draft.ok ? { kind: "proofread", read: draft.value } : unread(draft.error));
    });
  const open = (file: File): void =>
    running.run(async () => {
      const text = await textOfFile(file);
      const framework = text.ok ? await readFrameworkFile(text.value) : text;
      if (framework.ok) edit(framework.value, { kind: "brought" });
      else tell({ kind: "unreadableFile", file: file.name, trouble: framework.error });
    });
  return (
    <ButtonRow label={words.make} className="new-framework">
      <Button unavailable={running.busy || sheet === null} onClick={derive}>
        {hasTable ? words.derive : words.deriveFromRows}
      </Button>
      <Button unavailable={running.busy} onClick={read}>
        {words.readSheet}
      </Button>
      <Button unavailable={running.busy} onClick={proofread}>
        {words.proofreadSheet}
      </Button>
      <FileChoice label={words.file.open} unavailable={running.busy} onChoose={open} />
    </ButtonRow>
  );
}

function unread(error: HostProblem | UnreadableForm): Told {
  return error.code === "framework.noForm" || error.code === "framework.badForm"
    ? { kind: "unreadableSheet", form: error }
    : { kind: "trouble", trouble: error };
}
