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
  const send = (message: object): void => {
    if (isOpen) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as Request;
      void host
        .processQuery(JSON.stringify(message.body))
        .then((answer) => send({ id, type: 2, message: response(answer) }));
    },
  };
  const stop = host.onEvent((event) => send({ id: 0, type: 3, message: { entries: [entry(event)] } }));
  const close = (): void => {
    isOpen = false;
    stop();
  };
  return { bridge, close };
}

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
