import { useSpeech } from "./speech";

/** Stands where a view will be, so that nothing jumps when it comes. */
export function Skeleton() {
  const { words } = useSpeech();
  return (
    <div className="skeleton" role="status" aria-label={words.loadingView}>
      {["title", "line", "line", "short"].map((kind, index) => (
        <span key={index} className={`bone ${kind}`} />
      ))}
    </div>
  );
}
