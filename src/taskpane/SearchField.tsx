import { useId } from "react";

interface SearchFieldProps {
  readonly label: string;
  readonly sought: string;
  readonly seek: (text: string) => void;
}

/** Narrows the list below it. */
export function SearchField({ label, sought, seek }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="search">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        value={sought}
        onChange={({ currentTarget }) => seek(currentTarget.value)}
      />
    </div>
  );
}
