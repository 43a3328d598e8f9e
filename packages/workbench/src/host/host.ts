import type { Book } from "../book/book";
import { type Culture, VIETNAMESE } from "../book/shownText";
import { type Awkward, DEFAULT_PAYLOAD_LIMIT, type Refusal } from "./awkward";
import { EventRegistry, type HostEvent } from "./eventRegistry";
import type { HostErrorCode } from "./hostError";
import type { HostState } from "./hostState";
import { KeptObjects } from "./keptObjects";
import { moveKeptObjects } from "./moveKeptObjects";
import { PendingWrites } from "./pendingWrites";
import { processBatch } from "./processBatch";
import type { Batch, BatchAnswer } from "./protocol";
import { EXCEL_2021, type RequirementSets } from "./requirementSets";
import { tellClient } from "./tellClient";

export interface HostOptions {
  /** `Office.context.displayLanguage`, such as `vi-VN`. */
  readonly displayLanguage?: string;
  /** How shown texts write numbers. */
  readonly culture?: Culture;
  readonly requirementSets?: RequirementSets;
  readonly awkward?: Awkward;
  /** Makes what a request waits for before each of its actions: a page lives while Excel works, as it is another program. */
  readonly pausing?: () => () => Promise<void>;
}

/** What the doors carry back: the answer to a request, or that it was turned away. */
export type Answer =
  { readonly kind: "answered"; readonly body: string } | { readonly kind: "refused"; readonly why: Refusal };

export interface Counters {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Excel's part of the conversation: takes the client's requests, one after the other, and answers them over a book. */
export class Host {
  readonly requirementSets: RequirementSets;
  readonly displayLanguage: string;
  readonly #state: HostState;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #stopListening: () => void;
  #counters: Counters = { requests: 0, bytesIn: 0, bytesOut: 0 };
  #requestsSinceAwkward = 0;
  #lastRequest: Promise<unknown> = Promise.resolve();
  readonly #pausing: HostOptions["pausing"];
  #isActing = false;
  #isAnswering = false;
  #hasWritten = false;

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.requirementSets = options.requirementSets ?? EXCEL_2021;
    this.#pausing = options.pausing;
    this.displayLanguage = options.displayLanguage ?? "vi-VN";
    this.#state = {
      book,
      culture: options.culture ?? VIETNAMESE,
      announced: this.requirementSets,
      kept: new KeptObjects(),
      events: new EventRegistry(),
      writes: new PendingWrites(),
      awkward: options.awkward ?? {},
      requests: 0,
      settingsSet: new Set(),
      formatsSet: 0,
      addedNames: new Set(),
    };
    this.#stopListening = book.onChange((change) => {
      moveKeptObjects(this.#state.kept, change);
      tellClient(this.#state.events, change, this.#triggerSource());
      this.#hasWritten ||= this.#isActing;
      if (!this.#isActing && !this.#isAnswering) this.#sendEvents();
    });
  }

  get counters(): Counters {
    return this.#counters;
  }

  get culture(): Culture {
    return this.#state.culture;
  }

  /** Changes how awkward the host is; its countdowns begin anew. */
  be(awkward: Awkward): void {
    this.#state.awkward = awkward;
    this.#state.events.toEveryListener = awkward.staleHandlers === true;
    this.#state.book.calculateByHand(awkward.manualCalculation === true);
    this.#requestsSinceAwkward = 0;
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Answers one ProcessQuery body. Requests wait for one another; events that they cause follow their answers. */
  processQuery(body: string): Promise<Answer> {
    const answer = this.#lastRequest.then(() => this.#answer(body));
    this.#lastRequest = answer.catch(() => undefined);
    return answer;
  }

  /** Stops listening to the book. The book itself stays open. */
  close(): void {
    this.#stopListening();
    this.#listeners.clear();
  }

  async #answer(body: string): Promise<Answer> {
    const { delay = 0, payloadLimit = DEFAULT_PAYLOAD_LIMIT } = this.#state.awkward;
    const bytesIn = byteLength(body);
    this.#count(bytesIn, 0);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const refusal = this.#refusal(bytesIn > payloadLimit);
    if (refusal !== null) return { kind: "refused", why: refusal };
    const text = JSON.stringify(await this.#carryOut(JSON.parse(body) as Batch));
    const bytesOut = byteLength(text);
    if (bytesOut > payloadLimit) return { kind: "refused", why: "responseTooLarge" };
    this.#count(0, bytesOut);
    return { kind: "answered", body: text };
  }

  #refusal(isTooLarge: boolean): Refusal | null {
    this.#requestsSinceAwkward++;
    this.#state.requests = this.#requestsSinceAwkward;
    this.#state.settingsSet = new Set();
    this.#state.formatsSet = 0;
    const { refusal } = this.#state.awkward;
    if (refusal?.request === this.#requestsSinceAwkward) return refusal.why;
    return isTooLarge ? "requestTooLarge" : null;
  }

  async #carryOut(batch: Batch): Promise<BatchAnswer> {
    const { cellEditing = 0, failure } = this.#state.awkward;
    if (this.#requestsSinceAwkward <= cellEditing) return failed("InvalidOperationInCellEditMode");
    const fails = failure?.request === this.#requestsSinceAwkward ? failure : null;
    if (fails?.when === "before") return failed(fails.code);
    const answer = await this.#answering(batch);
    if (this.#hasWritten) this.book.forgetUndo();
    this.#hasWritten = false;
    setTimeout(() => this.#sendEvents(), 0);
    return fails === null ? answer : failed(fails.code);
  }

  /** What happens meanwhile is told after the answer. */
  async #answering(batch: Batch): Promise<BatchAnswer> {
    this.#isAnswering = true;
    try {
      return await processBatch(batch, this.#state, { acting: this.#acting, pause: this.#pausing?.() ?? null });
    } finally {
      this.#isAnswering = false;
    }
  }

  /** Marks what happens inside as the add-in's doing. */
  readonly #acting = (work: () => void): void => {
    this.#isActing = true;
    try {
      work();
    } finally {
      this.#isActing = false;
    }
  };

  #sendEvents(): void {
    for (const event of this.#state.events.takeWaiting()) for (const listener of this.#listeners) listener(event);
  }

  /** Whose change an event tells; not said by an older Excel. */
  #triggerSource(): string | null {
    if (this.#state.awkward.missingTriggerSource === true) return null;
    return this.#isActing ? "ThisLocalAddin" : "Unknown";
  }

  #count(bytesIn: number, bytesOut: number): void {
    const before = this.#counters;
    this.#counters = {
      requests: before.requests + (bytesIn > 0 ? 1 : 0),
      bytesIn: before.bytesIn + bytesIn,
      bytesOut: before.bytesOut + bytesOut,
    };
  }
}

function failed(code: HostErrorCode): BatchAnswer {
  const message =
    code === "InvalidOperationInCellEditMode" ? "Excel is in cell-editing mode." : "The host failed on request.";
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
