import { useRef } from "react";
import { Button } from "../../fluent/Button";

interface FileChoiceProps {
  readonly label: string;
  readonly unavailable: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a framework file. */
export function FileChoice({ label, unavailable, onChoose }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button unavailable={unavailable} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onChoose(file);
          // The same file can be chosen again, mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
