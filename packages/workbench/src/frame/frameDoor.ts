import type { HostEvent } from "../host/eventRegistry";
import type { Host } from "../host/host";
import { answerPane } from "./answerPane";
import { paneFiles } from "./paneFiles";
import { parseRequest, type Reply, replyText } from "./messages";

/** As much of the page's window as the door uses. */
export interface PageWindow {
  readonly location: { readonly origin: string; readonly href: string };
  addEventListener(type: "message", listener: (event: PageMessage) => void): void;
  removeEventListener(type: "message", listener: (event: PageMessage) => void): void;
}

export interface PageMessage {
  readonly data: unknown;
  readonly source: unknown;
}

/** As much of the pane's frame as the door uses. */
export interface PaneFrame {
  src: string;
  readonly contentWindow: { postMessage(text: string, origin: string): void } | null;
}

export interface FrameDoor {
  /** Tells the pane that a ribbon button was pressed whose function is so named. */
  pressRibbon(action: string): void;
  /** Stops answering; the frame keeps what it shows. */
  close(): void;
}

/**
 * The frame door: loads the pane's page into a frame so that its unmodified Office.js takes this page for Excel on the web,
 * and answers it. Page and pane have to be of one https origin.
 *
 * @param url the pane's page, with its own query where it has one
 */
export function openFrameDoor(host: Host, page: PageWindow, frame: PaneFrame, url: string): FrameDoor {
  const conversation = randomName("conversation");
  const instance = randomName("pane");
  const answering = { host, instance, files: paneFiles(host) };
  const { origin } = page.location;
  /** By event name the registration that events of the name go to. */
  const registrations = new Map<string, number>();

  const send = (reply: Reply): void => {
    frame.contentWindow?.postMessage(replyText(reply, conversation, origin), origin);
  };
  const sendEvent = (name: string, data: object): void => {
    const correlation = registrations.get(name);
    if (correlation !== undefined) send({ name, correlation, kind: "event", data });
  };
  const answer = async (message: PageMessage): Promise<void> => {
    if (message.source !== frame.contentWindow) return;
    const request = parseRequest(message.data, conversation);
    if (request === null) return;
    const { _actionName: name, _correlationId: correlation, _actionType: type } = request;
    if (type === 1) registrations.set(name, correlation);
    if (type === 2) registrations.delete(name);
    const data = await answerPane(answering, request);
    send({ name, correlation, kind: "answer", data });
  };
  const listener = (message: PageMessage): void => void answer(message);
  const stopEvents = host.onEvent((event) => sendEvent("richApiMessage", { ArrayData: [eventEntry(event)] }));
  page.addEventListener("message", listener);
  frame.src = paneUrl(
    url,
    host.displayLanguage,
    `${conversation}|${instance}|${page.location.href.replace(/[?#].*$/, "")}`,
  );

  return {
    pressRibbon: (action) => sendEvent("appCommandInvoked", ribbonEvent(action)),
    close: () => {
      page.removeEventListener("message", listener);
      stopEvents();
    },
  };
}

/** What the client needs to know before it can ask: which Excel it runs in, and how to reach it. `_xdm_Info` comes last. */
function paneUrl(url: string, language: string, address: string): string {
  const [page = "", fragment] = url.split("#");
  const query = `_host_Info=Excel$Web$16.01$${language}$workbench$$$0`;
  const joined = `${page}${page.includes("?") ? "&" : "?"}${query}`;
  return `${joined}#${fragment ?? ""}&_serializer_version=1&_xdm_Info=${address}`;
}

/** Message category, event type, target, message, id, and whether it comes from another author of the book. */
function eventEntry({ type, target, message }: HostEvent): readonly unknown[] {
  return [65536, type, target, JSON.stringify(message), 1, false];
}

/** Id of the command, name of its function, the event's JSON: by position, as the client reads them. */
function ribbonEvent(action: string): object {
  return { 0: action, 1: action, 2: JSON.stringify({ source: { id: action } }) };
}

function randomName(prefix: string): string {
  return `${prefix}-${Math.random().toString(36).slice(2)}`;
}
