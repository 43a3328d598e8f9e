import { CounterBadge, ToggleButton } from "@fluentui/react-components";

interface FilterButtonProps {
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
  readonly choose: () => void;
}

/** One of the kinds that a list can be narrowed to, with how many there are. */
export function FilterButton({ label, count, on, choose }: FilterButtonProps) {
  return (
    <ToggleButton shape="circular" size="small" checked={on} className="filter" onClick={choose}>
      {label} <CounterBadge count={count} overflowCount={Number.MAX_SAFE_INTEGER} size="small" color="informative" />
    </ToggleButton>
  );
}
