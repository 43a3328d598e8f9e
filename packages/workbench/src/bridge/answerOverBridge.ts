import type { Refusal } from "../host/awkward";
import type { HostEvent } from "../host/eventRegistry";
import type { Answer, Host } from "../host/host";
import type { NativeBridge } from "./officeJs";

/** A request as the client sends it through its bridge; `body` is an object here. */
interface Request {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

interface Door {
  readonly bridge: NativeBridge;
  close(): void;
}

/** The bridge door: the client's messages in, the host's answers and events out. */
export function answerOverBridge(host: Host): Door {
  let isOpen = true;
  /** The requests that wait for an answer. */
  const waiting = new Set<number>();
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = (id: number, answered: Answer): void => {
    if (waiting.delete(id)) send({ id, type: 2, message: response(answered) });
  };
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as Request;
      waiting.add(id);
      const answered = isOpen ? host.processQuery(JSON.stringify(message.body)) : Promise.resolve(GONE);
      void answered.then((each) => answer(id, each));
    },
  };
  const stop = host.onEvent((event) => send({ id: 0, type: 3, message: { entries: [entry(event)] } }));
  const close = (): void => {
    isOpen = false;
    stop();
    for (const id of [...waiting]) answer(id, GONE);
  };
  return { bridge, close };
}

/** Nobody waits for an answer that cannot come: a client gives such a question up after minutes only. */
const GONE: Answer = { kind: "refused", why: "sessionTimedOut" };

function entry({ type, target, message }: HostEvent): object {
  return { messageCategory: 65536, messageType: type, targetId: target, message: JSON.stringify(message), id: 1 };
}

function response(answer: Answer): object {
  if (answer.kind === "answered") return { statusCode: 200, headers: {}, body: answer.body };
  const [statusCode, code] = REFUSALS[answer.why];
  return {
    statusCode,
    headers: {},
    body: JSON.stringify({ error: { code, message: `The host turned the request away: ${answer.why}.` } }),
  };
}

/** How the client knows each refusal; at the frame door the same are numbers. */
const REFUSALS: Readonly<Record<Refusal, readonly [number, string]>> = {
  requestTooLarge: [413, "RequestPayloadSizeLimitExceeded"],
  responseTooLarge: [413, "ResponsePayloadSizeLimitExceeded"],
  activityLimit: [429, "ActivityLimitReached"],
  sessionTimedOut: [408, "InvalidOrTimedOutSession"],
  noCapability: [403, "AccessDenied"],
  dialogOpen: [409, "WriteNotSupportedWhenModalDialogOpen"],
};
