import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
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
  useAloneInPane();
  useEffect(() => button.current?.focus(), []);
  return (
    <Fluent>
      <Dialog open modalType="alert" surfaceMotion={null} onOpenChange={onBack}>
        <DialogSurface ref={unguarded} className="asking" backdropMotion={null}>
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

/**
 * The rest of the pane takes neither focus nor click meanwhile, whoever moves the focus (Excel on the web does so itself);
 * afterwards the focus is where it was.
 */
function useAloneInPane(): void {
  useLayoutEffect(() => {
    const pane = document.querySelector<HTMLElement>(".pane");
    const before = document.activeElement;
    pane?.setAttribute("inert", "");
    return () => {
      pane?.removeAttribute("inert");
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else pane?.querySelector<HTMLElement>("main")?.focus();
    };
  }, []);
}
