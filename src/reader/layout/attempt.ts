import type { Block } from "../../model/block";
import type { Finding } from "../../model/finding";

/** A table tried under one header. `next` is the first row inside the grid that was not looked at. */
export interface Attempt {
  readonly block: Block | null;
  readonly findings: readonly Finding[];
  readonly next: number;
}
