import { Suspense, useState, type ReactNode } from "react";
import { Skeleton } from "./Skeleton";

interface OnRequestProps {
  readonly heading: string;
  readonly children: () => ReactNode;
}

/** Nothing of it is loaded or calculated before it is opened. */
export function OnRequest({ heading, children }: OnRequestProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="understood" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{heading}</summary>
      {open ? <Suspense fallback={<Skeleton />}>{children()}</Suspense> : null}
    </details>
  );
}
