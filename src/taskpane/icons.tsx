import type { ReactNode } from "react";

interface IconProps {
  readonly className?: string;
}

function icon(shape: ReactNode) {
  return function Icon({ className }: IconProps) {
    return (
      <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="1.1" strokeLinecap="round" strokeLinejoin="round">
          {shape}
        </g>
      </svg>
    );
  };
}

const ring = <circle cx="8" cy="8" r="6" />;
const dot = (y: number) => <circle cx="8" cy={y} r="0.4" fill="currentColor" />;

export const CheckIcon = icon(
  <>
    {ring}
    <path d="M5.5 8.2 7.2 10l3.4-3.7" />
  </>,
);

export const ErrorIcon = icon(
  <>
    {ring}
    <path d="M8 5v3.5" />
    {dot(10.7)}
  </>,
);

export const WarningIcon = icon(
  <>
    <path d="M8 2.3 14.1 13.4H1.9Z" />
    <path d="M8 6.4v3.2" />
    {dot(11.4)}
  </>,
);

export const InfoIcon = icon(
  <>
    {ring}
    <path d="M8 7.4v3.6" />
    {dot(5.2)}
  </>,
);

export const MoreIcon = icon(
  <>
    <circle cx="3.5" cy="8" r="0.8" fill="currentColor" />
    <circle cx="8" cy="8" r="0.8" fill="currentColor" />
    <circle cx="12.5" cy="8" r="0.8" fill="currentColor" />
  </>,
);
export const DismissIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const RightIcon = icon(<path d="m6 3.5 4.5 4.5L6 12.5" />);
export const UpIcon = icon(<path d="M3.5 10 8 5.5l4.5 4.5" />);
export const DownIcon = icon(<path d="M3.5 6 8 10.5 12.5 6" />);
export const UndoIcon = icon(<path d="M3.2 3.4v4h4M3.5 7.2c1.1-2 2.9-3.2 5-3.2a4.5 4.5 0 0 1 3.2 7.7L9.3 14" />);
