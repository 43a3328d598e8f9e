/** What the client in a pane sends across documents, as JSON text. */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A request of this conversation; null for everything else that windows say to one another. */
export function parseRequest(text: unknown, conversation: string): PaneRequest | null {
  if (typeof text !== "string") return null;
  const message = parsed(text);
  if (typeof message !== "object" || message === null) return null;
  const { _messageType, _conversationId } = message as Partial<PaneRequest>;
  return _messageType === 0 && _conversationId === conversation ? (message as PaneRequest) : null;
}

/** Other senders need not speak JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export interface Reply {
  readonly name: string;
  /** Of the request answered, or of the registration that an event goes to. */
  readonly correlation: number;
  readonly kind: "answer" | "event";
  readonly data: unknown;
}

/** The text that the client takes as an answer or an event. */
export function replyText(reply: Reply, conversation: string, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: reply.name,
    _conversationId: conversation,
    _correlationId: reply.correlation,
    _responseType: reply.kind === "answer" ? 0 : 1,
    _errorCode: 0,
    _data: reply.data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
