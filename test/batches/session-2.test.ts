import { runBatch } from "../support/batches";

runBatch("session-2");
