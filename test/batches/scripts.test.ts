import { runBatch } from "../support/batches";

runBatch("scripts");
