import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Language } from "../../../src/locales/language";
import type { Session } from "../../../src/session/session";
import { App } from "../../../src/taskpane/App";
import { loadSpeech } from "../../../src/taskpane/speech";
import type { View } from "../../../src/taskpane/view";
import { turns } from "../../../packages/workbench/test/support/turns";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** The pane as it stands in its page, and what an officer can do there. */
export interface OpenedPane {
  readonly root: HTMLElement;
  text(): string;
  button(name: string): HTMLElement;
  click(name: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Lets everything that was begun come to its end. */
  settle(): Promise<void>;
  /** What a screen reader is told. */
  spoken(): string;
}

/** React does what was begun, and what follows from it, before this ends. */
export function acting(deed: () => void): Promise<void> {
  return act(() => {
    deed();
    return Promise.resolve();
  });
}

/** More than any chain of answers that shows nothing in between. */
const STILL_TURNS = 25;

const open: { readonly react: Root; readonly root: HTMLElement }[] = [];

/** Timers that are running: the pane answers to an edit only some time after it. */
const running = new Set<unknown>();

/** A second passes in so many milliseconds: the pane's waits keep their order. */
const SECOND = 50;

function watchTimers(): void {
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  globalThis.setTimeout = ((run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => {
    const timer = set(
      () => {
        running.delete(timer);
        run(...given);
      },
      (delay ?? 0) * (SECOND / 1000),
    );
    running.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    running.delete(timer);
    clear(timer);
  };
}

beforeAll(() => {
  watchTimers();
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  // jsdom has no media queries.
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
});

afterEach(closePanes);

async function closePanes(): Promise<void> {
  for (const { react, root } of open.splice(0)) {
    await acting(() => react.unmount());
    root.remove();
  }
}

export async function openPane(
  session: Session,
  {
    language = "vi",
    view = "rank",
    savesFiles = false,
    onToldOfUndo = null,
    onWelcomed = null,
  }: {
    readonly language?: Language;
    readonly view?: View;
    readonly savesFiles?: boolean;
    /** Null: there is nothing to tell. */
    readonly onToldOfUndo?: (() => void) | null;
    /** Null: this is not the first run. */
    readonly onWelcomed?: (() => void) | null;
  } = {},
): Promise<OpenedPane> {
  // A page holds one pane.
  await closePanes();
  const root = document.body.appendChild(document.createElement("div"));
  const speech = await loadSpeech(language);
  const react = createRoot(root);
  open.push({ react, root });
  await acting(() =>
    react.render(
      <App
        session={session}
        firstSpeech={speech}
        firstView={view}
        officeIsDark={null}
        rememberLanguage={() => undefined}
        savesFiles={savesFiles}
        tellsOfUndo={onToldOfUndo !== null}
        rememberToldOfUndo={onToldOfUndo ?? (() => undefined)}
        isFirstRun={onWelcomed !== null}
        rememberFirstRun={onWelcomed ?? (() => undefined)}
      />,
    ),
  );
  const pane: OpenedPane = {
    root,
    text: () => root.textContent,
    button: (name) => buttonNamed(root, name),
    click: (name) => acting(() => buttonNamed(root, name).click()),
    press: (key) =>
      acting(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
    settle: () => act(() => untilStill(root)),
    spoken: () => root.querySelector("[role=status]")?.textContent ?? "",
  };
  await pane.settle();
  return pane;
}

/** Until no timer runs and many turns of the event loop in a row have changed nothing: what the pane began has ended, or is held. */
async function untilStill(root: HTMLElement): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => (still = 0));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  while (still < STILL_TURNS) {
    still = running.size === 0 ? still + 1 : 0;
    await turns(1);
  }
  observer.disconnect();
}

function buttonNamed(root: HTMLElement, name: string): HTMLElement {
  const buttons = [...root.querySelectorAll<HTMLElement>("button")];
  const found = buttons.filter((button) => labelOf(button).startsWith(name));
  const [first] = found;
  if (first === undefined) throw new Error(`no button “${name}” among ${buttons.map(labelOf).join(" | ")}`);
  return first;
}

function labelOf(button: HTMLElement): string {
  return button.getAttribute("aria-label") ?? (button.textContent === "" ? button.title : button.textContent);
}

/** Chooses in a list by what the choice says. */
export async function choose(pane: OpenedPane, selector: string, label: string): Promise<void> {
  const select = pane.root.querySelector<HTMLSelectElement>(selector);
  const option = [...(select?.options ?? [])].find(({ text }) => text === label);
  if (select === null || option === undefined) throw new Error(`no “${label}” in ${selector}`);
  await acting(() => {
    select.value = option.value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Chooses the framework whose name contains that. */
export async function chooseFramework(pane: OpenedPane, name: string): Promise<void> {
  await acting(() => pane.root.querySelector<HTMLElement>("#framework")?.click());
  await pane.settle();
  const options = [...pane.root.querySelectorAll<HTMLElement>("[role=option]")];
  const wanted = options.find(({ textContent }) => textContent.includes(name));
  if (wanted === undefined)
    throw new Error(`no “${name}” among ${options.map((each) => each.textContent).join(" | ")}`);
  await acting(() => wanted.click());
  await pane.settle();
}

/** A session whose deeds wait until they are let go, so that a test can look at the pane in between. */
export function heldBack(
  session: Session,
  deed: "scan" | "scanAll" | "carryOut",
): { session: Session; hold: () => void; letGo: () => void } {
  let letGo = (): void => undefined;
  let gate: Promise<void>;
  const hold = (): void => void (gate = new Promise<void>((resolve) => (letGo = resolve)));
  hold();
  const held: Session = Object.create(session, {
    [deed]: {
      value: async (...asked: Parameters<Session[typeof deed]>) => {
        await gate;
        return (session[deed] as (...all: typeof asked) => unknown)(...asked);
      },
    },
  }) as Session;
  return { session: held, hold, letGo: () => letGo() };
}
