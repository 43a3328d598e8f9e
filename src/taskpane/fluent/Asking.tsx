import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { Fluent } from "./Fluent";
import { unguarded } from "./unguarded";

interface AskingProps {
  readonly question: string;
  /** What the question is about; nothing where nothing more is to be said. */
  readonly children?: ReactNode;
  /** The answers that change something. */
  readonly answers: ReactNode;
  /** The answer that changes nothing: the focus goes to it, and Escape gives it. */
  readonly back: string;
  readonly onBack: () => void;
}

/** Asks once before something is done; until it is answered nothing else in the pane can be reached. */
export function Asking({ question, children, answers, back, onBack }: AskingProps) {
  const button = useRef<HTMLButtonElement | null>(null);
  const surface = useRef<HTMLElement | null>(null);
  useAloneInPane(surface);
  useEffect(() => button.current?.focus(), []);
  return (
    <Fluent>
      <Dialog open modalType="alert" surfaceMotion={null} onOpenChange={onBack}>
        <DialogSurface
          ref={(element: HTMLElement | null) => {
            unguarded(element);
            surface.current = element;
          }}
          className="asking"
          backdropMotion={null}
          onKeyDown={goRound}
        >
          <DialogBody>
            <DialogTitle>{question}</DialogTitle>
            {children === undefined ? null : <DialogContent>{children}</DialogContent>}
            <DialogActions fluid>
              {answers}
              <Button ref={(element: HTMLButtonElement | null) => void (button.current = element)} onClick={onBack}>
                {back}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Fluent>
  );
}

/** Past the last comes the first: Tab does not leave a question that is not answered. */
function goRound(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Tab") return;
  const stops = stopsIn(event.currentTarget);
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length];
  // Neither the guards that Fluent puts around the page nor Excel on the web go on from here.
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}

function stopsIn(surface: HTMLElement | null): readonly HTMLElement[] {
  return surface === null ? [] : [...surface.querySelectorAll<HTMLElement>("button, summary")];
}

/**
 * The rest of the pane takes neither focus nor click meanwhile, whoever moves the focus (Excel on the web does so itself), and
 * who comes into the page comes to the question; afterwards the focus is where it was.
 */
function useAloneInPane(surface: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const pane = document.querySelector<HTMLElement>(".pane");
    const before = document.activeElement;
    const bringBack = ({ target }: FocusEvent): void => {
      const isInside = target instanceof Node && surface.current?.contains(target) === true;
      if (!isInside) stopsIn(surface.current).at(-1)?.focus();
    };
    pane?.setAttribute("inert", "");
    document.addEventListener("focusin", bringBack);
    return () => {
      document.removeEventListener("focusin", bringBack);
      pane?.removeAttribute("inert");
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else pane?.querySelector<HTMLElement>("main")?.focus();
    };
  }, [surface]);
}
