import { runBatch } from "../support/batches";

runBatch("whole");
