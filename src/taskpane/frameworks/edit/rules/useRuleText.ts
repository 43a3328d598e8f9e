import { useEffect, useState } from "react";
import { type MemberField, type MemberPlace, withMember } from "../../../../session/frameworkMembers";
import { useDraft } from "../DraftContext";

/** What a rule's field holds, and what becomes of a text that is typed, put in or filled in there. */
export function useRuleText({ member, path, text, filledIn }: MemberField, place: MemberPlace) {
  const { draft, change, unread, setUnread, language } = useDraft();
  const [typed, setTyped] = useState<string | null>(null);
  const [isText, setIsText] = useState(false);
  const [insertions, setInsertions] = useState(0);
  // What could not be read does not outlive its field.
  useEffect(() => () => setUnread(path, null), [setUnread, path]);
  const meant = (said: string) => withMember(draft, place, { member, text: said }, language);
  const fill = (said: string): boolean => {
    const read = meant(said);
    setUnread(path, read.ok ? null : read.error);
    if (read.ok) change({ kind: "rewritten", to: read.value });
    return read.ok;
  };
  return {
    text: typed ?? text,
    /** It stands as a sentence whose figures are fields, not as the text that is being typed. */
    isSentence: filledIn && typed === null && !isText && text !== "",
    /** Another one each time a text was put in: what was half filled in before is gone then. */
    insertions,
    isRead: (said: string) => meant(said).ok,
    fill,
    type: (said: string): void => {
      setTyped(said);
      fill(said);
    },
    insert: (said: string): void => {
      setTyped(fill(said) ? null : said);
      setInsertions(insertions + 1);
    },
    settle: (): void => {
      if (!unread.has(path)) setTyped(null);
    },
    asText: (): void => {
      setUnread(path, null);
      setIsText(true);
    },
  };
}
