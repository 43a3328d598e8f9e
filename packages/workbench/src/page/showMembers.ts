import { answeredMembers } from "../host/answeredMembers";
import { element } from "./element";

/** Opens the list of everything that the host answers, by class. */
export function showMembers(): void {
  element("member-list").replaceChildren(...answeredMembers().map(({ type, members }) => line(type, members)));
  element("members", HTMLDialogElement).showModal();
}

function line(type: string, members: readonly string[]): HTMLElement {
  const paragraph = document.createElement("p");
  const name = document.createElement("b");
  name.textContent = `${type}: `;
  paragraph.append(name, members.join(", "));
  return paragraph;
}
