import { runBatch } from "../support/batches";

runBatch("session-3");
