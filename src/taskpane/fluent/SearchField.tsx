import { SearchBox } from "@fluentui/react-components";

interface SearchFieldProps {
  readonly label: string;
  /** What empties it. */
  readonly clear: string;
  readonly sought: string;
  readonly seek: (text: string) => void;
}

/** Narrows the list below it. */
export function SearchField({ label, clear, sought, seek }: SearchFieldProps) {
  return (
    <SearchBox
      className="search"
      aria-label={label}
      placeholder={label}
      dismiss={{ "aria-label": clear }}
      value={sought}
      onChange={(_, { value }) => seek(value)}
    />
  );
}
